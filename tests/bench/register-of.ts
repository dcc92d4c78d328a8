import type { CellValue } from "../../src/workbook/grid";
import { xlsxOf } from "../xlsx/xlsx-of";

const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ"];
const given = ["An", "Bình", "Chi", "Dũng", "Giang", "Hoa", "Khánh", "Lan", "Minh", "Nga", "Phúc", "Quân"];
const pick = (names: readonly string[], at: number) => names[at % names.length] ?? "";

/** A register with slips in every tenth row, forty people in a unit and few namesakes; nine columns. */
export function registerOf(people: number): readonly (readonly CellValue[])[] {
  const rows: (readonly CellValue[])[] = [
    ["SỞ NGOẠI VỤ"],
    ["DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"],
    [],
    ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "LĐTT", "CSTĐCS", "Sáng kiến", "Ghi chú"],
  ];
  for (let index = 0; index < people; index += 1) {
    const name = `${pick(families, index)} ${pick(given, index)} ${pick(given, Math.floor(index / 12))}`;
    const isFighter = index % 9 === 0;
    rows.push([
      index + 1,
      index % 10 === 3 ? ` ${name}` : name,
      `${String(1 + (index % 28))}/${String(1 + (index % 12))}/${String(1960 + (index % 45))}`,
      "Chuyên viên",
      `Phòng số ${String(1 + (index % Math.ceil(people / 40)))}`,
      "x",
      isFighter ? "x" : null,
      isFighter && index % 2 === 0 ? `Sáng kiến ${String(index)}` : null,
      null,
    ]);
  }
  return rows;
}

/** Rows as a file, each text once among the shared strings, as Excel writes them. */
export function fileOf(rows: readonly (readonly CellValue[])[]): Uint8Array {
  const texts = new Map<string, number>();
  const lines = rows.map((values, at) => {
    const cells = values.map((value, column) => {
      const address = `${String.fromCharCode(65 + column)}${String(at + 1)}`;
      if (typeof value === "number") return `<c r="${address}"><v>${String(value)}</v></c>`;
      if (typeof value !== "string") return "";
      const index = texts.get(value) ?? texts.size;
      texts.set(value, index);
      return `<c r="${address}" t="s"><v>${String(index)}</v></c>`;
    });
    return `<row r="${String(at + 1)}">${cells.join("")}</row>`;
  });
  const strings = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${text}</t></si>`);
  return fileWith(lines.join(""), strings.join(""));
}

const part = (name: string, type: string) =>
  `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
const CONTENT_TYPES = [
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  part("workbook", "sheet.main"),
  part("worksheets/sheet1", "worksheet"),
  part("sharedStrings", "sharedStrings"),
  part("styles", "styles"),
  "</Types>",
].join("");

/** One sheet of these rows; the types of all its parts told, since a peer reads no sheet without. */
export function fileWith(rows: string, sharedStrings: string): Uint8Array {
  return xlsxOf({
    sheets: { "Đăng ký": `<sheetData>${rows}</sheetData>` },
    sharedStrings,
    parts: { "[Content_Types].xml": CONTENT_TYPES },
  });
}
