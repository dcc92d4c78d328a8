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
  const isSame = (band: HeaderBand) => {
    if (band.left !== left) return false;
    for (let step = 0; step <= band.bottom - band.top; step += 1)
      for (let column = band.left; column <= band.right; column += 1)
        if (sheet.plain(band.top + step, column) !== sheet.plain(top + step, column)) return false;
    return true;
  };
  const first = bands.find(isSame);
  return first ? top + first.bottom - first.top : null;
}
