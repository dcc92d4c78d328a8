import type { HeaderBand } from "./header-band";
import type { SheetText } from "./sheet-text";

/**
 * The last row of a heading that is an earlier one printed anew: as high as that. Right below it may stand the rest of a
 * line that the page has cut: «| | Phòng Di sản | Chiến sĩ thi đua cơ sở».
 */
export function printedAgain(
  sheet: SheetText,
  top: number,
  [left]: readonly number[],
  bands: readonly HeaderBand[],
): number | null {
  const first = bands.find((band) => band.left === left && saysTheSame(sheet, band, top));
  return first ? top + first.bottom - first.top : null;
}

/** Whether the rows from one on say what a heading says, column by column. */
export function saysTheSame(sheet: SheetText, band: Omit<HeaderBand, "numbering">, from: number): boolean {
  for (let step = 0; step <= band.bottom - band.top; step += 1)
    for (let column = band.left; column <= band.right; column += 1)
      if (sheet.plain(band.top + step, column) !== sheet.plain(from + step, column)) return false;
  return true;
}
