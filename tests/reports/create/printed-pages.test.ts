import { spawnSync } from "node:child_process";
import { createForm } from "../../../src/reports/create/create-form";
import type { ReportId } from "../../../src/reports/create/report-id";
import { openWorkbook } from "../../../src/xlsx/open-workbook";
import { wholeStyles } from "../../../src/xlsx/whole-styles";
import { xlsxOf } from "../../xlsx/xlsx-of";
import { printedPages, printedWords } from "../printed-forms";
import { readingOf, type SmallPerson } from "../small-register";
import { inputOf, profile } from "./created-forms";

/** Where pages end depends on how broad the letters are: as broad as those of Times New Roman, whichever font it is. */
const hasLetters = () => {
  const { status, stdout } = spawnSync("fc-match", ["Times New Roman"], { encoding: "utf8" });
  return status === 0 && /liberation|times|tinos/i.test(stdout);
};

/** Where LibreOffice or such a font is not installed this is said as a skipped test. */
const withLibreOffice = spawnSync("soffice", ["--version"]).status === 0 && hasLetters() ? describe : describe.skip;

const UNITS = [
  "Ban Giám đốc",
  "Văn phòng",
  "Phòng Hợp tác quốc tế - Lãnh sự, Người Việt Nam ở nước ngoài",
  "Thanh tra Sở",
] as const;

/** People of four units, one of them with a long name: lists of them run over several pages. */
function people(count: number): readonly SmallPerson[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Lê Thị A${String(index + 1)}`,
    unit: UNITS[Math.floor((index * UNITS.length) / count)] ?? "",
    position: index % 3 === 0 ? "Phó Trưởng phòng phụ trách" : "Chuyên viên",
    awards: index % 2 === 0 ? ["advanced-worker", "certificate-of-merit"] : ["advanced-worker"],
  }));
}

/** A file with one created form, and nothing else that prints. */
async function fileWith(id: ReportId, count: number, font = "Calibri", size = 11): Promise<Uint8Array> {
  const standard = `<font><sz val="${String(size)}"/><name val="${font}"/></font>`;
  const styles = wholeStyles("").replace(/<font>.*?<\/font>/, standard);
  const opened = await openWorkbook(xlsxOf({ sheets: { _: "<sheetData/>" }, styles }), {
    now: () => "2022-03-01T08:00:00",
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const { plan } = createForm(
    id,
    inputOf({
      reading: readingOf({ people: people(count) }),
      profile: { ...profile, signerTitle: ["GIÁM ĐỐC"], signerName: "Hoàng Đình Trọng", preparerName: "Hà Thanh Xuân" },
      page: { kind: "stand-alone" },
    }),
  );
  const applied = await opened.value.apply(plan);
  if (!applied.ok) throw new Error(applied.error.code);
  const bytes = await opened.value.bytes();
  if (!bytes.ok) throw new Error(bytes.error.code);
  return bytes.value;
}

/** How much of the page's breadth the print takes, of a gray PGM. */
function breadthOf(pgm: Uint8Array): number {
  const [head = "", columns] =
    /^P5\s+(\d+)\s+\d+\s+255\s/.exec(Buffer.from(pgm.subarray(0, 64)).toString("latin1")) ?? [];
  const width = Number(columns);
  let left = width;
  let right = 0;
  for (const [at, level] of pgm.subarray(head.length).entries()) {
    if (level > 128) continue;
    left = Math.min(left, at % width);
    right = Math.max(right, at % width);
  }
  return (right - left) / width;
}

withLibreOffice("printed by LibreOffice", () => {
  test.each([
    ["individuals", 6],
    ["individuals", 11],
    ["individuals", 18],
    ["individuals", 29],
    ["pledges", 9],
    ["pledges", 16],
    ["registered-against-attained", 23],
  ] as const)(
    "%s of %d people: signatures stand below the last line, no heading ends a page",
    async (id, count) => {
      const pages = printedWords(await fileWith(id, count));
      const last = pages.at(-1) ?? "";
      expect(last).toContain("Hoàng Đình Trọng");
      expect(last).toContain(`Lê Thị A${String(count)}`);
      expect(pages.filter((page) => page.includes("NGƯỜI LẬP BIỂU"))).toEqual([last]);
      for (const page of pages.slice(0, -1)) {
        const lines = page.split("\n").filter((line) => line.trim() !== "");
        expect(lines.at(-1)).not.toMatch(/^\s*[IVX]+\. /);
      }
    },
    60_000,
  );

  test("a form is as broad on paper whatever the workbook's standard font", async () => {
    const breadths: number[] = [];
    for (const [font, size] of [
      ["Calibri", 11],
      ["Times New Roman", 13],
      ["Times New Roman", 14],
      ["Arial", 10],
    ] as const) {
      const [page] = printedPages(await fileWith("individuals", 3, font, size), 1_000, "gray");
      if (!page) throw new Error("nothing printed");
      breadths.push(breadthOf(page));
    }
    const [calibri = 0, ...others] = breadths;
    // 252 of the 297 millimetres lie between the margins.
    expect(calibri).toBeGreaterThan(0.8);
    for (const breadth of others) expect(Math.abs(breadth / calibri - 1)).toBeLessThan(0.02);
  });
});
