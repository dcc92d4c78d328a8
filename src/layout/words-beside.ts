import { mentionsAward } from "../vocabulary/award-words";
import type { HeaderBand } from "./header-band";
import type { SheetText } from "./sheet-text";

/** «xin rút», «vắng mặt, chưa đăng ký», «bỏ khen thưởng»: said of what the line registers. */
const OF_TITLES =
  /\b(?:rut|khong|chua|ko|thoi|bo|huy|xin)(?: (?:con|tham gia|de nghi))* (?:dang ky|dk|xet|khen thuong|thi dua|danh hieu)\b|^\(?(?:xin |da |cho )*(?:rut|thoi|khong tham gia|chua tham gia)\b/;

/**
 * Where a table ends on the right: a column further than its head, where a line has a remark behind it under no head
 * («| x | x | xin rút CSTĐCS») and no other table stands.
 */
export function rightEdge(sheet: SheetText, band: HeaderBand, bands: readonly HeaderBand[], last: number): number {
  const column = band.right + 1;
  if (bands.some((other) => other !== band && other.left <= column && column <= other.right)) return band.right;
  for (let row = band.top; row <= (band.numbering ?? band.bottom); row += 1)
    if (sheet.text(row, column) !== "") return band.right;
  for (let row = (band.numbering ?? band.bottom) + 1; row <= last; row += 1) {
    const text = sheet.text(row, column);
    if (text === "") continue;
    const words = sheet.plain(row, column);
    const isBehindLine = sheet.filled(row).filter((one) => one >= band.left && one <= band.right).length > 1;
    if (isBehindLine && (OF_TITLES.test(words) || mentionsAward(text))) return column;
  }
  return band.right;
}
