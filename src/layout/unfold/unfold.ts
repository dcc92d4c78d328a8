import type { SheetText } from "../sheet-text";
import { type Anchor, anchorsOf } from "./card-anchors";
import { unfoldedCards } from "./cards";
import { cardsInColumn } from "./cards-in-column";
import { listAt } from "./list-of-names";
import { peopleAcross } from "./people-across";
import { type SheetView, type ViewRow, viewOf } from "./sheet-view";

/** A sheet on which people do not stand in rows, shown with one row for each of them; null for any other. */
export function unfolded(sheet: SheetText): SheetView | null {
  const anchors = anchorsOf(sheet);
  const rows = anchors.length === 0 ? null : cardsOf(sheet, anchors);
  if (rows !== null) return viewOf(sheet, rows);
  const across = peopleAcross(sheet);
  return across === null || listAt(sheet) !== null ? null : viewOf(sheet, across.rows, across.isOpen);
}

/** «Ông | Nguyễn Văn An» is no card in a list; above one there may be the card of who leads the people on it. */
function cardsOf(sheet: SheetText, anchors: readonly Anchor[]): readonly ViewRow[] | null {
  const list = listAt(sheet);
  if (list === null) return cardsInColumn(sheet, anchors) ?? unfoldedCards(sheet, anchors);
  const above = anchors.filter(({ row }) => row < list);
  return above.length === 0 ? null : unfoldedCards(sheet, above, list - 1);
}
