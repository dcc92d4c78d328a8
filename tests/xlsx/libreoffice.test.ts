import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { valueAt, type WorkbookSnapshot } from "../../src/workbook/grid";
import { recalculated } from "../reports/recalculated";
import { at } from "../workbook/grid-of";
import { planOf, tabOf, write } from "../workbook/plan-of";
import { hostile } from "../workbook/golden-entry";
import { good, opened, snapshot } from "./opened";
import { FORMULAS, workedOutFile } from "./worked-out-sheet";
import { xlsxOf } from "./xlsx-of";

const isInstalled = spawnSync("soffice", ["--version"]).status === 0;
const suite = isInstalled ? describe : describe.skip;

/** Opens and saves a file with LibreOffice, as a colleague without Excel does. */
function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
    execFileSync("soffice", [profile, "--headless", ...target, join(folder, "in.xlsx")], { stdio: "ignore" });
    return new Uint8Array(readFileSync(join(folder, "out", "in.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const label = isInstalled ? "" : "SKIPPED, LibreOffice is not installed: ";

suite(`${label}what we work out`, () => {
  test("is what LibreOffice calculates, formula by formula", async () => {
    const column = (snapshot: WorkbookSnapshot) =>
      FORMULAS.map((_, index) => snapshot.sheets[0]?.values[index]?.[7] ?? null);
    const before = column(await recalculated(workedOutFile(FORMULAS, [])));
    const book = await opened(workedOutFile(FORMULAS, before));
    const cell = (address: string) => ({ sheet: "Danh sách", ...at(address) });
    const writes = [
      { ...write("B2", "Lê  Thị Hồng", "Lê Thị Hồng"), ref: cell("B2") },
      { ...write("D3", 3, 5), ref: cell("D3") },
      { ...write("E4", null, "x"), ref: cell("E4") },
      { ...write("A5", "NV4", "NV9"), ref: cell("A5") },
      { ...write("C2", "Văn phòng", "Thanh tra"), ref: cell("C2") },
    ];
    good(await book.apply(planOf(writes)));
    const ours = column(good(await book.read()));
    const theirs = column(await recalculated(good(await book.bytes())));
    const differ = FORMULAS.flatMap((formula, index) => {
      const [own, their] = [ours[index] ?? null, theirs[index] ?? null];
      const near = typeof own === "number" && typeof their === "number" && Math.abs(own - their) < 1e-9;
      return near || JSON.stringify(own) === JSON.stringify(their) ? [] : [[formula, own, their]];
    });
    expect(differ).toEqual([]);
  });
});

suite(`${label}a file that LibreOffice has opened and saved`, () => {
  test("still holds the journal and the store, and can be taken back", async () => {
    const data =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c></row></sheetData>';
    const book = await opened(xlsxOf({ sheets: { "Đăng ký": data } }));
    const plan = planOf([write("A2", 1, 21), write("C3", null, "=Nguyễn & <b>")], { tabs: [tabOf("Chỉ tiêu")] });
    const entry = good(await book.apply(plan));
    good(await book.store.set("answers", JSON.stringify({ text: hostile })));

    const handedBack = await opened(throughLibreOffice(good(await book.bytes())));
    expect(good(await handedBack.journal.list())).toEqual({ entries: [entry], unreadable: 0 });
    expect(JSON.parse(good(await handedBack.store.get("answers")) ?? "")).toEqual({ text: hostile });
    const { sheets } = await snapshot(handedBack);
    expect(sheets.map(({ name }) => name)).toEqual(["Đăng ký", "Chỉ tiêu"]);
    const [grid] = sheets;
    expect(grid && [valueAt(grid, 2, 1), valueAt(grid, 2, 2), valueAt(grid, 3, 3)]).toEqual([21, 42, "=Nguyễn & <b>"]);

    const outcome = good(await handedBack.restore(entry, { deleteCreatedTabs: true }));
    expect(outcome).toMatchObject({ changedSince: [], notFound: [], deletedTabs: ["Chỉ tiêu"] });
    expect(outcome.restored).toHaveLength(2);
  });
});
