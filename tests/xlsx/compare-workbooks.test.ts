import { zipSync, unzipSync } from "fflate";
import { lossesBetween } from "./compare-workbooks";
import { xlsxOf } from "./xlsx-of";

const original = xlsxOf({
  sheets: {
    "Đăng ký":
      '<cols><col min="1" max="1" width="5"/></cols><sheetData><row r="1" ht="20"><c r="A1" s="1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>',
  },
});
const sheet = "xl/worksheets/sheet1.xml";

/** The same file after a text of one part was replaced. */
function tampered(part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(original);
  const text = new TextDecoder().decode(parts[part]);
  expect(text).toMatch(from);
  return zipSync({ ...parts, [part]: new TextEncoder().encode(text.replace(from, to)) });
}

const none = { written: {} };

test("a file is equal to itself", () => {
  expect(lossesBetween(original, original, none)).toEqual([]);
});

test.each([
  ["a changed value", sheet, '<v>1</v></c><c r="B1">', '<v>2</v></c><c r="B1">', "A1 changed"],
  ["a changed style number", sheet, 's="1"', 's="0"', "A1 changed"],
  ["a changed formula", sheet, "<f>A1</f>", "<f>A2</f>", "B1 changed"],
  ["a lost cell", sheet, /<c r="B1">.*?<\/c>/, "", "B1 gone"],
  ["a cell nobody asked for", sheet, "</row>", '<c r="C1"><v>1</v></c></row>', "C1 new"],
  ["a lost merge", sheet, /<mergeCells.*<\/mergeCells>/, "", "mergeCells changed"],
  ["a changed column width", sheet, 'width="5"', 'width="6"', "cols changed"],
  ["a changed row height", sheet, 'ht="20"', 'ht="21"', "row 1 changed"],
  ["a changed font", "xl/styles.xml", 'val="Times New Roman"', 'val="Arial"', "fonts changed"],
  ["a lost relationship", "xl/_rels/workbook.xml.rels", /<Relationship [^>]*styles[^>]*>/, "", "gone"],
  ["a renamed sheet", "xl/workbook.xml", "Đăng ký", "Dang ky", "sheets changed"],
])("%s is told", (_, part, from, to, told) => {
  expect(lossesBetween(original, tampered(part, from, to), none)).toEqual([expect.stringContaining(told)]);
});

test("a lost part and a part from nowhere are told", () => {
  const parts = unzipSync(original);
  const { "xl/styles.xml": styles = new Uint8Array(), ...rest } = parts;
  expect(lossesBetween(original, zipSync({ ...rest, "xl/other.xml": styles }), none)).toEqual([
    "xl/styles.xml: gone",
    "xl/other.xml: new",
  ]);
});

test("written cells and cached results taken away are no loss", () => {
  const taken = tampered(sheet, "<f>A1</f><v>1</v>", "<f>A1</f>");
  expect(lossesBetween(original, taken, none)).toEqual([]);
  const written = tampered(sheet, '<v>1</v></c><c r="B1">', '<v>7</v></c><c r="B1">');
  expect(lossesBetween(original, written, { written: { [sheet]: ["A1"] } })).toEqual([]);
});
