import type { SheetText } from "./sheet-text";
import { looksLikePerson, looksLikeUnit } from "./cell-looks";
import type { HeaderBand } from "./header-band";
import { isNumberHeading } from "./heads-beside";
import { headerGuesses } from "../vocabulary/head-words";

/**
 * «| Tập thể | Phòng Khách hàng | Tập thể LĐXS» right below «STT | Đối tượng | Tên | Danh hiệu»: under the heading of names
 * stands a name, so this is a line of that list, whatever else it says. A heading printed anew names nobody, and where
 * numbers stand it says «STT», as no line does: «STT | Tập thể | Danh hiệu».
 */
export function isNamedBelow(
  sheet: SheetText,
  row: number,
  columns: readonly number[],
  bands: readonly HeaderBand[],
): boolean {
  const isWithin = (column: number, { left, right }: HeaderBand) => column >= left && column <= right;
  const band = bands.findLast((one) => columns.some((column) => isWithin(column, one)));
  const first = columns[0] ?? 1;
  if (!band || (isNumberHeading(sheet.plain(row, first)) && isNumberHeading(sheet.plain(band.top, first))))
    return false;
  const isNamed = columns.some((column) => {
    const text = sheet.text(row, column);
    if (!isWithin(column, band) || !(looksLikePerson(text) || looksLikeUnit(text))) return false;
    if ((headerGuesses(sheet.plain(row, column))[0]?.weight ?? 0) >= 0.9) return false;
    const best = headerGuesses(sheet.plain(band.top, column))[0];
    return best?.role === "name" && best.weight >= 0.9;
  });
  if (!isNamed) return false;
  for (let above = row - 1; above > band.bottom; above -= 1) if (sheet.filled(above).length === 0) return false;
  return true;
}

/**
 * «| | | Sổ tay điện tử | SK-16 | Chủ trì» right under «7 | Lò Văn Păn | LĐTT | Giàn phun | SK-15 | Chủ trì»: one work more
 * of the person above, however its words sound. A list begins with its number or its names.
 */
export function isRestOfLine(
  sheet: SheetText,
  row: number,
  columns: readonly number[],
  bands: readonly HeaderBand[],
): boolean {
  const band = bands.findLast(({ left, right }) => columns.every((column) => column > left && column <= right));
  if (!band || columns.some((column) => headsList(sheet, row, column))) return false;
  const under = new Set<number>();
  for (let above = row - 1; above > band.bottom; above -= 1) {
    const filled = sheet.filled(above).filter((column) => column >= band.left && column <= band.right);
    if (filled.length === 0) return false;
    for (const column of filled) under.add(column);
    if (filled[0] !== band.left) continue;
    const isLine = /^\d{1,5}[.)]?$/.test(sheet.text(above, band.left)) && filled.length > 2;
    return isLine && columns.some((column) => under.has(column));
  }
  return false;
}

function headsList(sheet: SheetText, row: number, column: number): boolean {
  const words = sheet.plain(row, column);
  const best = headerGuesses(words)[0];
  return isNumberHeading(words) || (best?.role === "name" && best.weight >= 0.9);
}
