import type { CellValue } from "../../src/workbook/grid";
import { empty, number, text, type CellContent } from "../../src/workbook/write-plan";
import { at } from "../workbook/grid-of";
import { planOf } from "../workbook/plan-of";
import { good, opened, reopened } from "./opened";
import { workedOutFile } from "./worked-out-sheet";

/** The results of the formulas in column H after one cell is written, saved and opened again. */
async function after(
  formulas: readonly string[],
  before: readonly CellValue[],
  [address, held, content]: readonly [string, CellContent, CellContent],
): Promise<readonly CellValue[]> {
  const book = await opened(workedOutFile(formulas, before));
  const write = { ref: { sheet: "Danh sách", ...at(address) }, content, expectedBefore: held };
  good(await book.apply(planOf([write])));
  const grid = good(await (await reopened(book)).read()).sheets[0];
  return formulas.map((_, index) => grid?.values[index]?.[7] ?? null);
}

const mend = ["B2", text("Lê  Thị Hồng"), text("Lê Thị Hồng")] as const;
const count = ["D3", number(3), number(5)] as const;

test.each([
  ["a mirror shows the mended name", "B2", "Lê  Thị Hồng", mend, "Lê Thị Hồng"],
  ["a lookup finds the mended name", 'VLOOKUP("NV1",A2:C6,2,0)', "Lê  Thị Hồng", mend, "Lê Thị Hồng"],
  ["a lookup of another name keeps it", 'VLOOKUP("NV2",A2:C6,2,0)', "Trần Văn Bình", mend, "Trần Văn Bình"],
  ["a sum counts the new figure", "SUM(D2:D6)", 16.5, count, 18.5],
  ["a share of it", "D3/D6", 3 / 7, count, 5 / 7],
  ["a text becomes another", 'IF(D3>=5,"đạt","chưa đạt")', "chưa đạt", count, "đạt"],
  ["a truth value", "D3>4", false, count, true],
  [
    "a figure becomes an error value, as in Excel",
    "1/D3",
    1 / 3,
    ["D3", number(3), number(0)] as const,
    { error: "#DIV/0!" },
  ],
  ["a cell emptied", "COUNTA(B2:B6)", 5, ["B6", text("Đỗ Văn Thuận"), empty] as const, 4],
  ["a cell below all others", "SUM(D:D)", 16.5, ["D60", empty, number(1)] as const, 17.5],
])("%s", async (_, formula, before, write, expected) => {
  expect(await after([formula], [before], write)).toEqual([expected]);
});

test("formulas over formulas are worked out one after the other", async () => {
  const formulas = ["H2*2", "H3+1", "D3", 'H1&" người"'];
  expect(await after(formulas, [8, 4, 3, "8 người"], count)).toEqual([12, 6, 5, "12 người"]);
});

test.each([
  ["Excel had got something else before: it means the formula otherwise than we do", "SUM(D2:D6)", 99, count],
  ["a function beyond us", "MEDIAN(D2:D6)", 3.5, count],
  ["a nearest lookup", "VLOOKUP(3,D2:E6,1)", 3, count],
  ["it reads itself", "H1+D3", 6, count],
])("a result is taken away and left to Excel: %s", async (_, formula, before, write) => {
  expect(await after([formula], [before], write)).toEqual([null]);
});

test("a text beyond us stays until Excel calculates: a list that takes its names so keeps them", async () => {
  const formulas = ['LOOKUP("NV1",A2:A6,B2:B6)', 'TEXTJOIN(" ",TRUE,B2,C2)', 'H1&""'];
  const before = ["Lê  Thị Hồng", "Lê  Thị Hồng Văn phòng", "Lê  Thị Hồng"];
  expect(await after(formulas, before, mend)).toEqual(before);
});

test("nothing is worked out from a formula that has no result itself", async () => {
  expect(await after(["H2+D3", "TODAY()*0+1"], [4, null], count)).toEqual([null, null]);
});

test("a result that comes out the same leaves its sheet as it was", async () => {
  const bytes = workedOutFile(["COUNTA(A2:A6)"], [5]);
  const book = await opened(bytes);
  const write = { ref: { sheet: "Danh sách", ...at("A6") }, content: text("NV6"), expectedBefore: text("NV5") };
  good(await book.apply(planOf([write])));
  const grid = good(await (await reopened(book)).read()).sheets[0];
  expect([grid?.values[0]?.[7], [...(grid?.formulas.values() ?? [])].map(({ stale }) => stale)]).toEqual([5, [false]]);
});
