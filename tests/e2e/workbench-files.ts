import { pack } from "../../src/xlsx/zip/zip-entry";
import { writeZip } from "../../src/xlsx/zip/write-zip";

const parts: readonly (readonly [string, string])[] = [
  [
    "[Content_Types].xml",
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  ],
  [
    "_rels/.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ],
  [
    "xl/workbook.xml",
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ],
  [
    "xl/_rels/workbook.xml.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ],
];

/** A workbook of one sheet «Danh sách» with this content between `<worksheet>` and its end. */
export function workbookWith(sheet: string): Uint8Array {
  const worksheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet}</worksheet>`;
  const encoder = new TextEncoder();
  return writeZip(
    [...parts, ["xl/worksheets/sheet1.xml", worksheet] as const].map(([name, xml]) => pack(name, encoder.encode(xml))),
  );
}

/** Invented people, one a row. */
export function largeWorkbook(rows: number): Uint8Array {
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = String(index + 1);
    const text = (column: string, value: string) => `<c r="${column}${row}" t="inlineStr"><is><t>${value}</t></is></c>`;
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c>${text("B", `Nguyễn Văn ${row}`)}${text("C", "Chuyên viên")}${text("D", `Phòng ${String(index % 40)}`)}${text("E", "x")}</row>`;
  });
  return workbookWith(`<sheetData>${lines.join("")}</sheetData>`);
}

/** What Excel writes for a workbook with a password to open: no zip, but an OLE container. */
export function passwordProtected(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = "EncryptedPackage";
  for (let index = 0; index < name.length; index++) bytes[1024 + 2 * index] = name.charCodeAt(index);
  return bytes;
}
