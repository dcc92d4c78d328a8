import { awardsNamed } from "../vocabulary/award-words";
import type { HeaderBand } from "./header-band";
import { bottomOf, topOf } from "./heading-extent";
import { isHeading } from "./heading-row";
import { headsBeside, isNumberHeading, startsList } from "./heads-beside";
import { isNamedBelow, isRestOfLine } from "./heads-within-lists";
import { isNumberingRow } from "./numbering-row";
import { printedAgain } from "./printed-again";
import type { SheetText } from "./sheet-text";

/** All headings of a sheet, in reading order; tables beside one another give one band each. */
export function findHeaders(sheet: SheetText): readonly HeaderBand[] {
  const bands: HeaderBand[] = [];
  let row = 1;
  while (row <= sheet.lastRow) {
    const known = sheet.headRows?.has(row) === true ? sheet.filled(row) : [];
    const [left = 0] = known;
    if (left > 0) {
      bands.push({ top: row, bottom: row, numbering: null, left, right: known[known.length - 1] ?? left });
      row += 1;
      continue;
    }
    const columns = headingCells(sheet, row);
    const isWithin =
      columns !== null && (isNamedBelow(sheet, row, columns, bands) || isRestOfLine(sheet, row, columns, bands));
    if (!columns || isWithin || isFieldNames(sheet, row, columns)) {
      row += 1;
      continue;
    }
    const top = topOf(sheet, row, columns);
    const bottom = printedAgain(sheet, top, columns, bands) ?? bottomOf(sheet, row);
    for (const part of headsBeside(sheet, { top, row, bottom }, columns)) {
      const numbering = isNumberingRow(sheet, bottom + 1, part.left, part.right) ? bottom + 1 : null;
      bands.push({ ...part, bottom, numbering });
    }
    row = bottom + 1;
  }
  return bands;
}

/** «MA_DT | TEN_DT | NGAY_SINH» over «Mã | Họ tên | Ngày sinh»: a program's names of its fields, said in words right below. */
function isFieldNames(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  if (!columns.every((column) => /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/.test(sheet.text(row, column)))) return false;
  const below = headingCells(sheet, row + 1);
  return below !== null && below.length >= columns.length * 0.8;
}

/** The cells of a row that is worded like a heading; null for any other row. */
function headingCells(sheet: SheetText, row: number): readonly number[] | null {
  const filled = sheet.filled(row);
  if (filled.length < 2) return null;
  if (isHeading(sheet, row, filled)) return filled;
  const front = inFrontOfGap(sheet, row, filled);
  if (front.length < filled.length && front.length > 2 && isHeading(sheet, row, front)) return front;
  // A table that begins beside another one's data: its own heading starts with «STT», or behind a gap.
  const start = filled.findIndex((column, at) => {
    if (at === 0) return false;
    const words = sheet.plain(row, column);
    return isNumberHeading(words) || (column - (filled[at - 1] ?? 0) > 1 && startsList(words));
  });
  if (start < 0) return null;
  const beside = filled.slice(start).filter((column, at, all) => at === 0 || column - (all[0] ?? 0) <= at + 1);
  return beside.length >= 2 && isHeading(sheet, row, beside) ? beside : null;
}

/** So many rows a gap beside a heading is looked at. */
const GAP_ROWS = 6;

/**
 * The cells in front of a box of codes («1 | Lao động tiên tiến») that begins in the row of the heading, behind a column in
 * which nothing stands; all of them where there is none.
 */
function inFrontOfGap(sheet: SheetText, row: number, filled: readonly number[]): readonly number[] {
  const [sign = 0, words = 0] = filled.slice(-2);
  const isCode =
    words === sign + 1 && sheet.text(row, sign).length <= 5 && awardsNamed(sheet.text(row, words)).length === 1;
  const isEmpty = (at: number) => sheet.shown(at, sign - 1) === "";
  const rows = Array.from({ length: Math.min(GAP_ROWS, sheet.lastRow - row + 1) }, (_, at) => row + at);
  return isCode && rows.every(isEmpty) ? filled.slice(0, -2) : filled;
}
