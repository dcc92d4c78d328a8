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
const set = (before: number, now: number) => ["D3", number(before), number(now)] as const;
const say = (address: string, before: string, now: string) => [address, text(before), text(now)] as const;

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
  ["a criterion in percent", 'COUNTIF(D2:D6,">=300%")', 3, ["D3", number(3), number(1)] as const, 2],
  ["a sign that means something elsewhere stays a sign", 'SUBSTITUTE(D3,"3","$&")', "$&", set(3, 33), "$&$&"],
  ["a share is rounded as it is shown", 'TEXT(D3,"0%")', "300%", set(3, 0.285), "29%"],
  ["0,1 + 0,2 is 0,3", 'IF(0.1+0.2=D3,"đủ","thiếu")', "thiếu", set(3, 0.3), "đủ"],
  ["a sum of hundreds of cells", Array(2500).fill("D3").join("+"), 7500, set(3, 1), 2500],
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
  ["a criterion with a decimal, which each language writes otherwise", 'COUNTIF(D2:D6,">8,5")', 0, set(3, 9)],
  ["the same with a point", 'COUNTIF(D2:D6,">8.5")', 0, set(3, 9)],
  ["a criterion with a date", 'COUNTIF(D2:D6,">=01/03/2026")', 0, set(3, 46100)],
  ["a criterion that asks which word comes first", 'COUNTIF(C2:C6,">=Phòng")', 5, say("C2", "Văn phòng", "Đội xe")],
  ["a figure typed as words with a comma", "IFERROR(D3+C2,0)", 0, say("C2", "Văn phòng", "1,5")],
  ["a search whose answer for nothing was left out", "XLOOKUP(3,D2:D6,D2:D6,)", 3, count],
  [
    "a search from the last on",
    'XLOOKUP("Phòng Lãnh sự",C2:C6,D2:D6,9,0,-1)',
    0,
    say("C6", "Thanh tra", "Phòng Lãnh sự"),
  ],
  ["a difference that some programs call 0", "D3-0.1-0.2", 2.7, set(3, 0.3)],
  [
    "a name whose letters are composed otherwise",
    'IF(B3="Lê Hồng",1,0)',
    0,
    say("B3", "Trần Văn Bình", "Lê Hồng".normalize("NFD")),
  ],
  ["brackets beyond counting", `${"(".repeat(4000)}D3${")".repeat(4000)}`, 3, count],
])("a result is taken away and left to Excel: %s", async (_, formula, before, write) => {
  expect(await after([formula], [before], write)).toEqual([null]);
});

test("a text beyond us stays until Excel calculates: a list that takes its names so keeps them", async () => {
  const formulas = ['LOOKUP("NV1",A2:A6,B2:B6)', 'TEXTJOIN(" ",TRUE,B2,C2)', 'H1&""'];
  const before = ["Lê  Thị Hồng", "Lê  Thị Hồng Văn phòng", "Lê  Thị Hồng"];
  expect(await after(formulas, before, mend)).toEqual(before);
});

test("a text with a decimal stays until Excel calculates, which knows the sign of the language", async () => {
  expect(await after(['D3&" điểm"'], ["3 điểm"], set(3, 2.5))).toEqual(["3 điểm"]);
});

test("a total above running numbers that go down for thousands of rows", async () => {
  const rows = Array.from({ length: 7999 }, (_, index) => index + 2);
  const formulas = ["D3+H8000", ...rows.map((row) => (row === 2 ? "D3" : `H${String(row - 1)}+1`))];
  const shown = (first: number) => [first + first + 7998, ...rows.map((row) => first + row - 2)];
  expect(await after(formulas, shown(3), count)).toEqual(shown(5));
});

test("formulas that wait for one another in a ring of thousands are left to Excel", async () => {
  const rows = Array.from({ length: 2000 }, (_, index) => index + 1);
  const ring = rows.map((row) => `H${String(row === 2000 ? 1 : row + 1)}+D3`);
  expect(await after(ring, rows, count)).toEqual(rows.map(() => null));
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
