import { changeLines } from "../../../src/reports/create/change-lines";
import { parseA1 } from "../../../src/workbook/refs";
import type { JournalCell, JournalEntry } from "../../../src/workbook/journal-entry";
import type { CellContent } from "../../../src/workbook/write-plan";

function cell(at: string, before: CellContent, after: CellContent): JournalCell {
  const { row, column } = parseA1(at) ?? { row: 0, column: 0 };
  const state = (content: CellContent) => ({ content, numberFormat: "General", font: null });
  return { row, column, rowKey: null, before: state(before), after: state(after) };
}

const nothing: CellContent = { kind: "empty" };
const number = (value: number): CellContent => ({ kind: "number", number: value });

function entry(cells: readonly JournalCell[], more: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id: "1",
    purpose: "fill",
    label: "Điền biểu tổng hợp",
    at: "2022-09-01T08:15:00",
    sheets: [{ name: "Biểu tổng hợp", headerRows: null, signature: null, keyColumns: [], cells }],
    createdTabs: [],
    ...more,
  };
}

const where = (journal: readonly JournalEntry[]) => changeLines(journal).map(([place]) => place);

test("one changed cell is told with what it held, when and by which action", () => {
  expect(changeLines([entry([cell("C11", nothing, number(35))])])).toEqual([
    ["Biểu tổng hợp, ô C11", "(trống)", "35", "01/9/2022 08:15", "Điền biểu tổng hợp"],
  ]);
});

test("cells that lie together are one line: a column, a row, a block", () => {
  const block = ["C11", "D11", "C12", "D12", "C13", "D13"].map((at, index) => cell(at, nothing, number(index)));
  expect(changeLines([entry(block)])).toEqual([
    ["Biểu tổng hợp, các ô C11:D13", "(trống)", "0; 1; 2; …", "01/9/2022 08:15", "Điền biểu tổng hợp"],
  ]);
  expect(
    where([entry([cell("F2", nothing, number(1)), cell("F3", nothing, number(1)), cell("H9", nothing, number(1))])]),
  ).toEqual(["Biểu tổng hợp, các ô F2:F3", "Biểu tổng hợp, ô H9"]);
});

test("a sheet changed all over is told as one region with the number of cells", () => {
  const scattered = ["B2", "D2", "F2", "B4", "D4", "F4"].map((at) => cell(at, number(0), number(1)));
  expect(where([entry(scattered)])).toEqual(["Biểu tổng hợp, 6 ô trong vùng B2:F4"]);
});

test("a created tab is told, the review sheet itself is not: made again it is the same", () => {
  const created = (name: string) =>
    entry([], { sheets: [], label: "Danh sách cá nhân", createdTabs: [{ name, content: "" }] });
  expect(changeLines([created("DS cá nhân")])).toEqual([
    ["Sheet DS cá nhân", "(chưa có)", "Thêm sheet", "01/9/2022 08:15", "Danh sách cá nhân"],
  ]);
  expect(changeLines([created("Phiếu rà soát"), created("Phiếu rà soát (2)")])).toEqual([]);
});
