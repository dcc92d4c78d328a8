import { isTitle, totalWords } from "../../vocabulary/row-words";
import { plain } from "../../text/plain";
import { looksLikeUnit } from "../cell-looks";
import type { SheetText } from "../sheet-text";
import { isUnitLabel, labelOf, pairIn } from "./labels";
import { type Piece, pieceAt, wordsOf } from "./sheet-view";

/** «II. Phòng Kế toán», «Đơn vị: Đội Hai»: the unit of the people below; null for any other cell. */
function unitHeading(sheet: SheetText, row: number, column: number): Piece | null {
  const piece = pieceAt(sheet, row, column);
  const text = wordsOf(piece);
  if (isTitle(plain(text)) || totalWords(text) !== null) return null;
  const pair = pairIn(text);
  const unit = pair === null ? text.replace(NUMBER, "").trim() : isUnitLabel(pair.label) ? pair.value : "";
  return looksLikeUnit(labelOf(unit)) ? { ...piece, value: labelOf(unit) } : null;
}

const NUMBER = /^\s*(?:[IVX]{1,5}|[A-Z])\s*[.)/-]\s*/u;

/** The headings in the row right above, a blank row apart at most; several over cards side by side. */
export function unitHeadingsAbove(sheet: SheetText, row: number): readonly Piece[] {
  const above = sheet.filled(row - 1).length === 0 ? row - 2 : row - 1;
  const headings = above < 1 ? [] : sheet.filled(above).map((column) => unitHeading(sheet, above, column));
  return headings.flatMap((heading) => (heading === null || headings.includes(null) ? [] : [heading]));
}

/** The heading that stands alone right above a row. */
export function unitHeadingAbove(sheet: SheetText, row: number): Piece | null {
  const [heading, ...others] = unitHeadingsAbove(sheet, row);
  return heading === undefined || others.length > 0 ? null : heading;
}
