import type { Borders, Cell, Row, Worksheet } from "exceljs";
import { heightFor, type Fitted } from "../../../src/reports/create/row-height";
import { SIGNED } from "./days";

/** A4, as files number it; exceljs names it in an enum that does not exist at run time. */
const A4 = 9;

const thin: Partial<Borders> = {
  top: { style: "thin" },
  left: { style: "thin" },
  bottom: { style: "thin" },
  right: { style: "thin" },
};

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: "left" | "center" | "right";
}

/** Writes a text over a merged area, the way offices lay out their letterheads and titles. */
export function put(sheet: Worksheet, area: string, text: string, look: Look = {}): void {
  if (area.includes(":")) sheet.mergeCells(area);
  const cell = sheet.getCell(area.split(":")[0] ?? area);
  cell.value = text;
  cell.font = {
    name: "Times New Roman",
    size: look.size ?? 13,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
  };
  cell.alignment = { horizontal: look.align ?? "center", vertical: "middle", wrapText: true };
}

/** UBND tỉnh and Sở on the left, Quốc hiệu and Tiêu ngữ on the right (rows 1–3). */
export function letterhead(sheet: Worksheet, leftEnd: string, rightStart: string, lastColumn: string): void {
  put(sheet, `A1:${leftEnd}1`, "UBND TỈNH VÂN SƠN");
  put(sheet, `${rightStart}1:${lastColumn}1`, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true });
  put(sheet, `A2:${leftEnd}2`, "SỞ NGOẠI VỤ", { bold: true });
  put(sheet, `${rightStart}2:${lastColumn}2`, "Độc lập - Tự do - Hạnh phúc", { size: 14, bold: true });
  put(sheet, `${rightStart}3:${lastColumn}3`, `Vân Sơn, ${SIGNED.words}`, { size: 14, italic: true });
}

/** A head cell or merged head area, with its lines. */
export function head(sheet: Worksheet, area: string, text: string): void {
  put(sheet, area, text, { size: 12, bold: true });
  lines(sheet, area);
}

export function lines(sheet: Worksheet, area: string): void {
  const [from = area, to = from] = area.split(":");
  const first = sheet.getCell(from);
  const last = sheet.getCell(to);
  for (let row = Number(first.row); row <= Number(last.row); row++) {
    for (let column = Number(first.col); column <= Number(last.col); column++) {
      sheet.getCell(row, column).border = thin;
    }
  }
}

/** A body row of values from column A, with lines; text columns stand left. */
export function row(
  sheet: Worksheet,
  at: number,
  values: readonly (string | number | Date | null)[],
  left: readonly number[],
  look: Look = {},
): void {
  values.forEach((value, index) => {
    const cell = sheet.getCell(at, index + 1);
    cell.value = value;
    cell.border = thin;
    cell.font = { name: "Times New Roman", size: 12, bold: look.bold ?? false, italic: look.italic ?? false };
    cell.alignment = { horizontal: left.includes(index + 1) ? "left" : "center", vertical: "middle", wrapText: true };
  });
}

/** «NGƯỜI LẬP BIỂU» on the left, «GIÁM ĐỐC» on the right, four empty rows, the names. */
export function signatures(
  sheet: Worksheet,
  at: number,
  left: string,
  right: string,
  names: readonly [string, string],
): void {
  const span = (columns: string, line: number) => columns.replace(/[A-Z]+/g, (letters) => `${letters}${String(line)}`);
  put(sheet, span(left, at), "NGƯỜI LẬP BIỂU", { bold: true });
  put(sheet, span(right, at), "GIÁM ĐỐC", { bold: true });
  put(sheet, span(left, at + 5), names[0], { bold: true });
  put(sheet, span(right, at + 5), names[1], { bold: true });
}

/** A4, one page wide, head repeated, margins of Nghị định 30/2020 in inches; every row as high as its text. */
export function printReady(sheet: Worksheet, orientation: "portrait" | "landscape", headRows: string): void {
  fitRows(sheet);
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: headRows,
    margins: { left: 1.18, right: 0.59, top: 0.79, bottom: 0.79, header: 0.4, footer: 0.3 },
  });
}

/** Not every program fits a row to its wrapped text when it opens the file: rows without a height of their own get one. */
function fitRows(sheet: Worksheet): void {
  sheet.eachRow((line) => {
    const texts: Fitted[] = [];
    let size = 0;
    let isBold = false;
    line.eachCell((cell, column) => {
      if (cell.isMerged || cell.value === null) return;
      texts.push({ text: shownText(cell), width: sheet.getColumn(column).width ?? 0 });
      size = Math.max(size, cell.font.size ?? 0);
      isBold ||= cell.font.bold === true;
    });
    // A merged area is as broad as its title, and on one line.
    if (texts.length > 0 && !hasHeight(line)) line.height = Math.max(18, heightFor(texts, size, isBold));
  });
}

/** A day is shown in ten letters, however long the library says it. */
function shownText({ value, text }: Cell): string {
  return value instanceof Date ? "31/12/2022" : text;
}

/** The library says a height where none was given, too. */
function hasHeight(line: Row): boolean {
  return (line as Partial<Row>).height !== undefined;
}
