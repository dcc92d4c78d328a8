import { isTitle, totalWords } from "../../vocabulary/row-words";
import { plain } from "../../text/plain";
import { looksLikeUnit } from "../cell-looks";
import type { SheetText } from "../sheet-text";
import { isUnitLabel, labelOf, pairIn } from "./labels";
import { type Piece, pieceAt, wordsOf } from "./sheet-view";

/** «II. Phòng Kế toán», «Đơn vị: Đội Hai» alone in its row: the unit of the people below; null for any other row. */
function unitHeading(sheet: SheetText, row: number): Piece | null {
  const [column, ...others] = sheet.filled(row);
  if (column === undefined || others.length > 0) return null;
  const piece = pieceAt(sheet, row, column);
  const text = wordsOf(piece);
  if (isTitle(plain(text)) || totalWords(text) !== null) return null;
  const pair = pairIn(text);
  const unit = pair === null ? text.replace(NUMBER, "").trim() : isUnitLabel(pair.label) ? pair.value : "";
  return looksLikeUnit(labelOf(unit)) ? { ...piece, value: labelOf(unit) } : null;
}

const NUMBER = /^\s*(?:[IVX]{1,5}|[A-Z])\s*[.)/-]\s*/u;

/** The heading right above a row, a blank row apart at most. */
export function unitHeadingAbove(sheet: SheetText, row: number): Piece | null {
  const above = sheet.filled(row - 1).length === 0 ? row - 2 : row - 1;
  return above < 1 ? null : unitHeading(sheet, above);
}
