import { emptyProfile } from "../../../src/domain/profile";
import { tabsOf } from "../../../src/reports/create/create-form";
import { reportIds } from "../../../src/reports/create/report-id";
import { textWidth } from "../../../src/reports/create/text-width";
import type { NewTab } from "../../../src/workbook/write-plan";
import { readingOf } from "../small-register";
import { inputOf, overlaps, tabOf, textAt, wordsOf } from "./created-forms";

const PIXELS = 7;

/** From the left edge of column A, in units: where a column begins. */
function leftOf(tab: NewTab, column: number): number {
  let left = 0;
  for (let before = 1; before < column; before++) left += tab.columnWidths.get(before) ?? 0;
  return left;
}

test("a stand-alone form has letterhead and motto, no «Phụ lục», and begins three rows lower", () => {
  const tab = tabOf("summary", { page: { kind: "stand-alone" } });
  expect(tab.page.titleRows).toEqual([9, 12]);
  const texts = tab.cells.map(({ content }) => wordsOf(content));
  expect(texts).toEqual(
    expect.arrayContaining([
      "UBND TỈNH HÀ TĨNH",
      "SỞ NGOẠI VỤ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Hà Tĩnh, ngày … tháng … năm 2022",
      "(Số liệu tính đến ngày 05 tháng 02 năm 2022)",
      "NGƯỜI LẬP BIỂU",
      "GIÁM ĐỐC",
    ]),
  );
  expect(texts.filter((text) => text.startsWith("Phụ lục") || text.startsWith("(Kèm theo"))).toEqual([]);
  expect(textAt(tab, "C17")).toBe("=SUM(C14:C16)");
});

describe.each(reportIds)("%s", (id) => {
  test.each(["annex", "stand-alone"] as const)("is print-ready on a page of its own kind (%s)", (kind) => {
    const page = kind === "annex" ? ({ kind, number: 2, to: "report" } as const) : ({ kind } as const);
    for (const tab of tabsOf(id, inputOf({ page }))) {
      expect(tab.name.length).toBeLessThanOrEqual(31);
      expect(tab.page.margins).toEqual({ top: 20, right: 15, bottom: 20, left: 30 });
      expect(tab.page).toMatchObject({ fitToWidth: true, pageNumbers: true });
      expect(tab.styles[0]).toMatchObject({ font: "Times New Roman" });
      expect(overlaps(tab)).toEqual([]);
      for (const { items } of tab.lists) expect(items.join("")).not.toMatch(/[,;]/);
      for (const { content } of tab.cells) expect(wordsOf(content)).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

/** The summary has twenty columns and stays on one page; the targets are a sheet to work in: both are printed smaller. */
const BROAD = ["Biểu tổng hợp", "Chỉ tiêu"];
const ROOM = { landscape: 136, portrait: 89 };

describe.each(reportIds)("%s", (id) => {
  test("fills the page's breadth and is printed as it is typed", () => {
    for (const tab of tabsOf(id, inputOf())) {
      const breadth = leftOf(tab, tab.columnWidths.size + 1);
      const room = ROOM[tab.page.orientation];
      expect([tab.name, breadth > 0.9 * room]).toEqual([tab.name, true]);
      if (!BROAD.includes(tab.name)) expect([tab.name, breadth <= room]).toEqual([tab.name, true]);
    }
  });

  test("no word of a head is broken: each fits its column", () => {
    for (const stage of ["registration", "review", "nomination"] as const) {
      for (const tab of tabsOf(id, inputOf({ stage }))) {
        const [top, bottom] = tab.page.titleRows ?? [0, -1];
        const size = tab.styles.findLast(({ area, bold }) => area.top === top && bold === true)?.size ?? 12;
        const broken = tab.cells
          .filter(({ row }) => row >= top && row <= bottom)
          .flatMap(({ row, column, content }) => {
            const merge = tab.merges.find((area) => area.top === row && area.left === column);
            const room = (leftOf(tab, (merge?.right ?? column) + 1) - leftOf(tab, column)) * PIXELS;
            return wordsOf(content)
              .split(" ")
              .filter((word) => textWidth(word, size, true) > room);
          });
        expect([tab.name, stage, broken]).toEqual([tab.name, stage, []]);
      }
    }
  });
});

test("the line under the motto is as long as its words, the one under the office a third to a half of them", () => {
  for (const id of reportIds) {
    for (const tab of tabsOf(id, inputOf({ page: { kind: "stand-alone" } }))) {
      if (id === "targets") continue;
      const [office, motto] = tab.rules ?? [];
      const share = (rule: typeof office, text: string, size: number) =>
        ((rule?.width ?? 0) * PIXELS) / textWidth(text, size, true);
      expect([id, share(motto, "Độc lập - Tự do - Hạnh phúc", 14)]).toEqual([id, expect.closeTo(1, 1)]);
      expect(share(office, "SỞ NGOẠI VỤ", 13)).toBeGreaterThan(1 / 3);
      expect(share(office, "SỞ NGOẠI VỤ", 13)).toBeLessThanOrEqual(1 / 2);
      for (const [rule, words] of [
        [office, "SỞ NGOẠI VỤ"],
        [motto, "Độc lập - Tự do - Hạnh phúc"],
      ] as const) {
        const cell = tab.cells.find(({ content }) => wordsOf(content) === words);
        const merge = tab.merges.find((area) => area.top === cell?.row && area.left === cell.column);
        const left = leftOf(tab, cell?.column ?? 1);
        const right = leftOf(tab, (merge?.right ?? cell?.column ?? 1) + 1);
        expect((rule?.left ?? 0) + (rule?.width ?? 0) / 2).toBeCloseTo((left + right) / 2, 5);
      }
    }
  }
});

test("before the office has said its name there are dots to write over, not a form without letterhead", () => {
  const tab = tabOf("summary", { page: { kind: "stand-alone" }, profile: emptyProfile, reading: readingOf({}) });
  const texts = tab.cells.map(({ content }) => wordsOf(content));
  expect(texts.filter((text) => /^…{5,}$/.test(text))).toHaveLength(2);
  expect(texts).toContain("…, ngày … tháng … năm 2022");
  expect(texts).toContain("Tỷ lệ trên tổng số … phòng, đơn vị (%)");
});
