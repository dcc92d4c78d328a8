import { cellKey, parseA1, toA1, columnOfKey, rowOfKey } from "../../src/workbook/refs";
import { planOf, tabOf, write } from "../workbook/plan-of";
import { good, opened, reopened } from "./opened";
import { xlsxOf } from "./xlsx-of";

/*
 * Which results a file keeps when one cell of it is written: all but those that surely read the cell. The workbook:
 * «Đăng ký» is written to, «Danh sách» holds the people (the table DSCB over A1:C9 and a free cell E1), «Tháng 1» to
 * «Tháng 3» lie between the two.
 */

const table =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Table1" displayName="DSCB" ref="A1:C9" totalsRowCount="1"><tableColumns count="3"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Họ và tên"/><tableColumn id="3" name="Số [năm]"/></tableColumns></table>';
const rels =
  '<Relationships><Relationship Id="rId1" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>';
const names = [
  ["Dong", "OFFSET('Danh sách'!$A$2,0,0,COUNTA('Danh sách'!$A:$A)-1,3)"],
  ["Cot", "'Danh sách'!$B$2:$B$8"],
  ["TuongDoi", "'Danh sách'!B2"],
]
  .map(([name = "", refersTo = ""]) => `<definedName name="${name}">${refersTo}</definedName>`)
  .join("");

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The formula stands in H5 of «Danh sách», with the result 7; what is left of it and of the file's flags after a write. */
async function after(formula: string, sheet: string, cell: string) {
  const people = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B2"><v>1</v></c></row><row r="5"><c r="H5"><f>${escaped(formula)}</f><v>7</v></c><c r="I5"><f>H5+1</f><v>8</v></c></row></sheetData>`;
  const empty = "<sheetData/>";
  const bytes = xlsxOf({
    sheets: { "Đăng ký": empty, "Tháng 1": empty, "Tháng 2": empty, "Tháng 3": empty, "Danh sách": people },
    workbook: `<definedNames>${names}</definedNames>`,
    parts: { "xl/worksheets/_rels/sheet5.xml.rels": rels, "xl/tables/table1.xml": table },
  });
  const book = await opened(bytes);
  const place = parseA1(cell);
  if (place === null) throw new Error(cell);
  const held = good(await book.read()).sheets.find(({ name }) => name === sheet)?.values[place.row - 1]?.[
    place.column - 1
  ];
  const before = typeof held === "number" ? held : null;
  good(await book.apply(planOf([{ ...write(cell, before, 5), ref: { sheet, ...place } }])));
  const grid = good(await (await reopened(book)).read()).sheets.at(-1);
  const result = (column: number) => grid?.values[4]?.[column - 1] ?? null;
  return {
    results: [result(8), result(9)],
    stale: [...(grid?.formulas ?? [])]
      .filter(([, { stale }]) => stale)
      .map(([key]) => toA1({ row: rowOfKey(key), column: columnOfKey(key) })),
  };
}

const kept = { results: [7, 8], stale: [] };
const taken = { results: [null, null], stale: ["H5", "I5"] };
/** The result stays and Excel is asked: until then rules take it as unknown. */
const asked = { results: [7, 8], stale: ["H5", "I5"] };

test.each([
  ["a table's column, another sheet written", "VLOOKUP(1,DSCB[#All],2,0)", "Đăng ký", "A1", kept],
  ["a table's column, a cell of it written", "COUNTA(DSCB[Họ và tên])", "Danh sách", "B3", taken],
  ["a table's column, another column written", "COUNTA(DSCB[Họ và tên])", "Danh sách", "A3", kept],
  ["a table's column with signs in its head", "SUM(DSCB[Số '[năm']])", "Danh sách", "C3", taken],
  ["a table's data, its total row written", "SUM(DSCB[Mã])", "Danh sách", "A9", kept],
  ["a table by its name alone", "ROWS(DSCB)+50", "Danh sách", "C8", taken],
  [
    "columns from the one to the other of this row",
    "SUM(DSCB[[#This Row],[Mã]:[Họ và tên]])",
    "Danh sách",
    "B5",
    taken,
  ],
  ["columns of this row, another row written", "SUM(DSCB[[#This Row],[Mã]:[Họ và tên]])", "Danh sách", "B6", kept],
  ["a column that the table does not have", "SUM(DSCB[Quê quán])", "Danh sách", "B6", asked],
  ["a name", "COUNTA(Cot)", "Danh sách", "B3", taken],
  ["a name, another column written", "COUNTA(Cot)", "Danh sách", "C3", kept],
  ["a name that means another cell in each cell", "TuongDoi*1", "Danh sách", "C3", asked],
  ["a dynamic name, another sheet written", "VLOOKUP(1,Dong,2,0)", "Đăng ký", "A1", asked],
  ["a dynamic name, a cell that it may reach written", "VLOOKUP(1,Dong,2,0)", "Danh sách", "B3", asked],
  ["a dynamic name, a cell that it counts written", "VLOOKUP(1,Dong,2,0)", "Danh sách", "A3", asked],
  ["a range whose end is calculated", "SUM(A1:INDEX(A:A,E1))", "Danh sách", "E2", asked],
  ["INDIRECT by a text", 'INDIRECT("\'Danh sách\'!"&"B2")', "Đăng ký", "A1", asked],
  ["INDIRECT of one cell, another written", 'INDIRECT("B2")', "Đăng ký", "A1", kept],
  ["INDIRECT of one cell, that one written", 'INDIRECT("B2")', "Danh sách", "B2", taken],
  ["sheets from the one to the other, one between written", "SUM('Tháng 1:Tháng 3'!A1)", "Tháng 2", "A1", taken],
  ["sheets from the one to the other, one beside written", "SUM('Tháng 1:Tháng 3'!A1)", "Đăng ký", "A1", kept],
  ["CELL", 'CELL("row",B2)', "Đăng ký", "A1", kept],
  ["SHEETS", "SHEETS()", "Đăng ký", "A1", kept],
  ["GETPIVOTDATA", 'GETPIVOTDATA("Số",$E$1)', "Đăng ký", "A1", kept],
])("%s", async (_, formula, sheet, cell, expected) => {
  expect(await after(formula, sheet, cell)).toEqual(expected);
});

test("a data table keeps its results when another sheet is written", async () => {
  const data =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><f t="dataTable" ref="B3:B4" dt2D="0" dtr="0" r1="A1"/><v>4</v></c></row><row r="4"><c r="B4"><v>5</v></c></row></sheetData>';
  const book = await opened(xlsxOf({ sheets: { "Đăng ký": "<sheetData/>", "Tính thử": data } }));
  good(await book.apply(planOf([write("A1", null, 5)])));
  const grid = good(await (await reopened(book)).read()).sheets[1];
  expect([grid?.values[2], grid?.values[3]]).toEqual([
    [null, 4],
    [null, 5],
  ]);
  expect(grid?.formulas.get(cellKey(3, 2))?.stale).toBe(true);
});

test("a new tab takes no result away, and sheets that are not written keep their very text", async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><f>INDIRECT(B1)</f><v>3</v></c><c r="B1"><f>SHEETS()</f><v>1</v></c></row></sheetData>';
  const book = await opened(xlsxOf({ sheets: { "Đăng ký": sheet } }));
  const before = good(await book.read()).sheets[0]?.values;
  good(await book.apply(planOf([], { tabs: [tabOf("Mới")] })));
  expect(good(await (await reopened(book)).read()).sheets[0]?.values).toEqual(before);
});
