import { unzipSync, zipSync } from "fflate";
import { formatAt, valueAt, type CellValue } from "../../src/workbook/grid";
import { cellKey } from "../../src/workbook/refs";
import { at } from "../workbook/grid-of";
import { planOf, write } from "../workbook/plan-of";
import { firstSheet, good, opened, snapshot } from "./opened";
import { xlsxOf, type XlsxParts } from "./xlsx-of";

function sheetOf(data: string, more: Partial<XlsxParts> = {}): Promise<Awaited<ReturnType<typeof firstSheet>>> {
  return opened(xlsxOf({ sheets: { "Đăng ký": data }, ...more })).then((workbook) => firstSheet(workbook));
}

const cell = (inner: string) => `<sheetData><row r="1">${inner}</row></sheetData>`;

const values: readonly (readonly [string, string, CellValue])[] = [
  ["a number", '<c r="A1"><v>12.5</v></c>', 12.5],
  ["a number in exponents", '<c r="A1"><v>1E-3</v></c>', 0.001],
  ["a shared text", '<c r="A1" t="s"><v>0</v></c>', "Họ và tên"],
  ["a rich text, its runs joined, without its reading aid", '<c r="A1" t="s"><v>1</v></c>', "CSTĐ cơ sở"],
  ["a shared text that is missing", '<c r="A1" t="s"><v>99</v></c>', null],
  ["an inline text with its spaces", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>', " x "],
  ["an inline text of runs", '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
  ["a text in a CDATA section", '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]>&amp;</t></is></c>', "a<b&"],
  ["a formula's text", '<c r="A1" t="str"><f>B1</f><v>Đạt</v></c>', "Đạt"],
  ["a formula's empty text", '<c r="A1" t="str"><f>B1</f><v></v></c>', ""],
  ["true", '<c r="A1" t="b"><v>1</v></c>', true],
  ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
  ["an ISO date as its serial", '<c r="A1" t="d"><v>2022-03-01</v></c>', 44621],
  [
    "a control character as Excel writes it",
    '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>',
    "a\rb_x0041_",
  ],
  ["a character reference", '<c r="A1" t="inlineStr"><is><t>&#x1EC5;&#7877;&lt;</t></is></c>', "ễễ<"],
  ["a cell without an address", "<c><v>7</v></c>", 7],
  ["an empty cell with a style", '<c r="A1" s="1"/>', null],
  ["a comment within", '<c r="A1"><!-- <v>1</v> --><v>2</v></c>', 2],
];

test.each(values)("%s is read", async (_, inner, expected) => {
  const sharedStrings =
    '<si><t>Họ và tên</t></si><si><r><rPr><b/></rPr><t>CSTĐ </t></r><r><t>cơ sở</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si>';
  expect(valueAt(await sheetOf(cell(inner), { sharedStrings }), 1, 1)).toEqual(expected);
});

test("a zip whose folders are divided by «\\» is read, and saved as every program reads it", async () => {
  const bytes = zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(xlsxOf({ sheets: { "Đăng ký": cell('<c r="A1"><v>7</v></c>') } }))).map(
        ([name, content]) => [name.replaceAll("/", "\\"), content],
      ),
    ),
  );
  const workbook = await opened(bytes);
  expect((await firstSheet(workbook)).values).toEqual([[7]]);
  expect(good(await workbook.bytes())).toBe(bytes);
  good(await workbook.apply(planOf([write("A1", 7, 8)])));
  const names = Object.keys(unzipSync(good(await workbook.bytes())));
  expect(names).toContain("xl/worksheets/sheet1.xml");
  expect(names.filter((name) => name.includes("\\"))).toEqual([]);
  expect((await firstSheet(await opened(good(await workbook.bytes())))).values).toEqual([[8]]);
});

test("rows and cells without addresses follow each other", async () => {
  const grid = await sheetOf(
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
  );
  expect(grid.values).toEqual([[1, 2], [], [], [null, null, 3, 4], [5]]);
});

test("number formats are told by their code, also beyond the last value", async () => {
  const grid = await sheetOf(cell('<c r="A1" s="1"><v>0.5</v></c><c r="B1"><v>1</v></c><c r="C1" s="2"/>'));
  expect([1, 2, 3, 4].map((column) => formatAt(grid, 1, column))).toEqual(["0%", "General", '0.0" điểm"', "General"]);
  expect(grid.formats[0]).toBe("General");
});

test("a shared formula reads in every cell as Excel shows it", async () => {
  const shared =
    '<c r="A1"><f t="shared" ref="A1:A3" si="0">SUM(B1:$C$9)&amp;" B1 "&amp;\'Sổ B1\'!D1&amp;LOG10(2)</f><v>0</v></c>';
  const rows = `<sheetData><row r="1">${shared}</row><row r="2"><c r="A2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row></sheetData>`;
  const { formulas } = await sheetOf(rows);
  expect(formulas.get(cellKey(2, 1))).toEqual({ text: `=SUM(B2:$C$9)&" B1 "&'Sổ B1'!D2&LOG10(2)`, stale: false });
  expect(formulas.get(cellKey(3, 1))?.stale).toBe(true);
});

test("an array formula stands in all its cells", async () => {
  const rows =
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c></row></sheetData>';
  const { formulas } = await sheetOf(rows);
  expect(formulas.get(cellKey(1, 2))).toEqual({ text: "=C1:D1*2", stale: false, array: true });
});

test("where the file must be recalculated every result is stale", async () => {
  const grid = await sheetOf(cell('<c r="A1"><f>B1</f><v>1</v></c>'), { workbook: '<calcPr fullCalcOnLoad="1"/>' });
  expect(grid.formulas.get(cellKey(1, 1))?.stale).toBe(true);
});

test("hidden and filtered rows, hidden columns, merges and protection are told", async () => {
  const data = `<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" style="3"/></cols><sheetData><row r="1" hidden="1"><c r="A1" s="3"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A3:C4"/></mergeCells>`;
  const grid = await sheetOf(data);
  expect([...grid.hiddenRows]).toEqual([1]);
  expect([...grid.hiddenColumns]).toEqual([2, 3]);
  expect(grid.merges).toEqual([{ top: 3, left: 1, bottom: 4, right: 3 }]);
  const unlocked = ["A1", "A2", "D2", "D9"].map((address) => {
    const { row, column } = at(address);
    return grid.protection?.unlocked.has(cellKey(row, column));
  });
  expect(unlocked).toEqual([true, false, true, true]);
});

test("a column's font, and the cells that differ from it", async () => {
  const text = (address: string, style: number) =>
    `<c r="${address}" s="${String(style)}" t="inlineStr"><is><t>x</t></is></c>`;
  const rows = [1, 2, 3].map((row) => `<row r="${String(row)}">${text(`A${String(row)}`, row === 3 ? 4 : 0)}</row>`);
  const grid = await firstSheet(await opened(xlsxOf({ sheets: { A: `<sheetData>${rows.join("")}</sheetData>` } })), {
    fonts: true,
  });
  expect([...grid.fonts.byColumn]).toEqual([[1, "Times New Roman"]]);
  expect([...grid.fonts.byCell]).toEqual([[cellKey(3, 1), ".VnTime"]]);
});

test("page setup in millimetres, with titles and print area", async () => {
  const data =
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row></sheetData><pageMargins left="1" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';
  const workbook = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Đăng ký'!$A$1:$K$43</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Đăng ký'!$A:$B,'Đăng ký'!$6:$7</definedName></definedNames>`;
  const grid = await firstSheet(await opened(xlsxOf({ sheets: { "Đăng ký": data }, workbook })), { page: true });
  expect(grid.page).toEqual({
    paper: "A4",
    orientation: "landscape",
    margins: { top: 19.049999999999997, right: 12.7, bottom: 19.049999999999997, left: 25.4 },
    titleRows: [6, 7],
    printArea: { top: 1, left: 1, bottom: 43, right: 11 },
    fitToWidth: true,
    bodyFont: { name: "Times New Roman", size: 13 },
  });
});

test("names, date system and a locked structure belong to the workbook", async () => {
  const workbook = `<definedNames><definedName name="ToanBo">'A'!$B$2:$C$3</definedName><definedName name="Rieng" localSheetId="1">1+1</definedName></definedNames>`;
  const workbookPr = '<workbookPr date1904="1"/><workbookProtection lockStructure="1"/>';
  const data = cell('<c r="A1" t="d"><v>1904-01-02</v></c>');
  const read = await snapshot(await opened(xlsxOf({ sheets: { A: data, B: data }, workbook, workbookPr })));
  expect(read).toMatchObject({ dateSystem: 1904, structureProtected: true, readOnly: false });
  expect(read.sheets.map((grid) => valueAt(grid, 1, 1))).toEqual([1, 1]);
  expect(read.names).toEqual([
    {
      name: "ToanBo",
      scope: null,
      refersTo: "'A'!$B$2:$C$3",
      area: { sheet: "A", top: 2, left: 2, bottom: 3, right: 3 },
    },
    { name: "Rieng", scope: "B", refersTo: "1+1", area: null },
  ]);
});

describe("writers of other programs", () => {
  const prefixed =
    '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Đạt</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
  const plain =
    '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Đạt</t></is></c></row></sheetData></worksheet>';
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plain, "utf16le")]);

  test.each<readonly [string, XlsxParts]>([
    ["prefixed namespaces", { sheets: { A: prefixed } }],
    ["strict namespaces", { sheets: { A: cell('<c r="A1" t="inlineStr"><is><t>Đạt</t></is></c>') }, strict: true }],
    ["a part in UTF-16", { sheets: { A: "" }, parts: { "xl/worksheets/sheet1.xml": new Uint8Array(wide) } }],
    ["no styles part", { sheets: { A: cell('<c r="A1" t="inlineStr"><is><t>Đạt</t></is></c>') }, styles: null }],
    [
      "an absolute target",
      {
        sheets: { A: cell('<c r="A1" t="inlineStr"><is><t>Đạt</t></is></c>') },
        parts: {
          "xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
        },
      },
    ],
  ])("%s", async (_, parts) => {
    expect(valueAt(await firstSheet(await opened(xlsxOf(parts))), 1, 1)).toBe("Đạt");
  });
});

test("hidden and very hidden sheets are read and told apart, a chart sheet is passed over", async () => {
  const data = cell('<c r="A1"><v>1</v></c>');
  const bytes = xlsxOf({
    sheets: { A: data, B: data, C: data, D: data },
    parts: {
      "xl/workbook.xml":
        '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="D" sheetId="4" r:id="rId9"/><sheet name="A" sheetId="1" state="hidden" r:id="rId1"/><sheet name="B" sheetId="2" state="veryHidden" r:id="rId2"/><sheet name="C" sheetId="3" r:id="rId3"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId9" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="http://x/worksheet" Target="worksheets/sheet3.xml"/></Relationships>',
    },
  });
  const { sheets } = await snapshot(await opened(bytes));
  expect(sheets.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
    ["A", 1, "hidden"],
    ["B", 2, "very-hidden"],
    ["C", 3, "visible"],
  ]);
});

const STRUCK_STYLES =
  '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="3"><font><name val="Arial"/></font><font><strike/><name val="Arial"/></font><font><strike val="0"/><name val="Arial"/></font></fonts><cellXfs count="3"><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>';

const rich = (style: number, ...runs: readonly string[]) =>
  `<c r="A1" s="${String(style)}" t="inlineStr"><is>${runs.map((run) => `<r>${run}</r>`).join("")}</is></c>`;

test.each([
  ["a name in a font that is struck through", '<c r="A1" s="1" t="inlineStr"><is><t>Lê An</t></is></c>', "whole"],
  ["a number that is struck through", '<c r="A1" s="1"><v>3</v></c>', "whole"],
  ["a strike that is switched off", '<c r="A1" s="2" t="inlineStr"><is><t>Lê An</t></is></c>', null],
  ["an empty cell in such a font", '<c r="A1" s="1"/>', null],
  ["one word struck through", rich(0, "<t>Lê </t>", "<rPr><strike/></rPr><t>An</t>"), "part"],
  [
    "every word struck through, the blank between not",
    rich(0, "<rPr><strike/></rPr><t>Lê</t>", "<t> </t>", '<rPr><strike val="1"/></rPr><t>An</t>'),
    "whole",
  ],
  ["a run without a look, struck as its cell is", rich(1, "<t>Lê An</t>"), "whole"],
  ["a run with a look of its own in a struck cell", rich(1, "<rPr><b/></rPr><t>Lê An</t>"), null],
])("%s", async (_, inner, strike) => {
  const file = xlsxOf({ sheets: { S: cell(inner) }, styles: STRUCK_STYLES });
  expect((await firstSheet(await opened(file), { fonts: true })).struck.get(cellKey(1, 1)) ?? null).toBe(strike);
});
