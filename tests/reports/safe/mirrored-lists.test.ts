import { strFromU8, unzipSync } from "fflate";
import { xlsxOf } from "../../xlsx/xlsx-of";
import { handedIn, writtenOver } from "./written-over";

/*
 * Lists that take their names from another sheet: what is mended there must not cost a single name, whether the list
 * mirrors it cell by cell, looks names up by a code, by a table's name or by a name that grows.
 */

const text = (address: string, words: string) =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
const escaped = (formula: string) => formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const shown = (address: string, formula: string, result: string) =>
  `<c r="${address}" t="str"><f>${escaped(formula)}</f><v>${result}</v></c>`;
const sheet = (...rows: readonly (readonly string[])[]) =>
  `<sheetData>${rows.map((cells, index) => `<row r="${String(index + 1)}">${cells.join("")}</row>`).join("")}</sheetData>`;

const people = ["Lê  Thị Hồng ", "Trần Văn Bình", " Phạm Minh  Khuê", "Vũ Thành Mai"];

const list = sheet(
  [text("A1", "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC")],
  [],
  [text("A3", "Mã"), text("B3", "Họ và tên"), text("C3", "Đơn vị")],
  ...people.map((name, index) => {
    const row = String(index + 4);
    return [text(`A${row}`, `CB${String(index + 1)}`), text(`B${row}`, name), text(`C${row}`, "Văn  phòng")];
  }),
);

const registration = (nameBy: (row: string) => string, unitBy: (row: string) => string) =>
  sheet(
    [text("A1", "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026")],
    [],
    [text("A3", "Mã"), text("B3", "Họ và tên"), text("C3", "Đơn vị"), text("D3", "LĐTT")],
    ...people.map((name, index) => {
      const row = String(index + 4);
      return [
        text(`A${row}`, `CB${String(index + 1)}`),
        shown(`B${row}`, nameBy(row), name),
        shown(`C${row}`, unitBy(row), "Văn  phòng"),
        text(`D${row}`, "x"),
      ];
    }),
  );

const rels =
  '<Relationships><Relationship Id="r1" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>';
const table =
  '<table displayName="DSCB" ref="A3:C7"><tableColumns><tableColumn name="Mã"/><tableColumn name="Họ và tên"/><tableColumn name="Đơn vị"/></tableColumns></table>';

const ways: readonly (readonly [string, (row: string) => string, (row: string) => string])[] = [
  ["cell by cell", (row) => `'CBCC'!B${row}`, (row) => `'CBCC'!C${row}`],
  [
    "by a code",
    (row) => `VLOOKUP(A${row},CBCC!$A$4:$C$7,2,0)`,
    (row) => `INDEX(CBCC!$C$4:$C$7,MATCH(A${row},CBCC!$A$4:$A$7,0))`,
  ],
  [
    "by a table's name",
    (row) => `VLOOKUP(A${row},DSCB[#All],2,0)`,
    (row) => `INDEX(DSCB[Đơn vị],MATCH(A${row},DSCB[Mã],0))`,
  ],
  ["by a name that grows", (row) => `VLOOKUP(A${row},DanhSach,2,0)`, (row) => `VLOOKUP(A${row},DanhSach,3,0)`],
  [
    "by a text made into a reference",
    (row) => `INDIRECT("'CBCC'!B"&ROW(A${row}))`,
    (row) => `INDIRECT("CBCC!C"&ROW(A${row}))`,
  ],
  [
    "by a function that only Excel knows",
    (row) => `TEXTJOIN(" ",TRUE,CBCC!B${row})`,
    (row) => `LOOKUP(A${row},CBCC!A$4:A$7,CBCC!C$4:C$7)`,
  ],
];

const fileBy = (nameBy: (row: string) => string, unitBy: (row: string) => string) =>
  xlsxOf({
    sheets: { "Đăng ký": registration(nameBy, unitBy), CBCC: list },
    workbook:
      '<definedNames><definedName name="DanhSach">OFFSET(CBCC!$A$4,0,0,COUNTA(CBCC!$A:$A)-2,3)</definedName></definedNames>',
    parts: { "xl/worksheets/_rels/sheet2.xml.rels": rels, "xl/tables/table1.xml": table },
  });

test.each(ways)("names taken %s are all there after the list is mended and saved", async (_, nameBy, unitBy) => {
  const { before, after, written } = await writtenOver(fileBy(nameBy, unitBy));
  expect(written["xl/worksheets/sheet2.xml"]?.length).toBeGreaterThan(4);
  expect(before).toHaveLength(people.length);
  expect(after).toEqual(before);
});

test.each(ways)(
  "names taken %s are all there in the copy, which leaves the list at home",
  async (_, nameBy, unitBy) => {
    const copy = await handedIn(fileBy(nameBy, unitBy), false);
    expect(copy?.before).toHaveLength(people.length);
    expect(copy?.after).toEqual(copy?.before);
  },
);

test("what can be worked out shows the mended name at once", async () => {
  const [, nameBy, unitBy] = ways[0] ?? ["", String, String];
  const { bytes } = await writtenOver(fileBy(nameBy, unitBy));
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(xml).toContain("<f>'CBCC'!B4</f><v>Lê Thị Hồng</v>");
});
