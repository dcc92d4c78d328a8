import type { SheetText } from "../sheet-text";
import { anchorsOf } from "./card-anchors";
import { unfoldedCards } from "./cards";
import { cardsInColumn } from "./cards-in-column";
import { holdsList } from "./list-of-names";
import { peopleAcross } from "./people-across";
import { type SheetView, type ViewRow, viewOf } from "./sheet-view";

/** A sheet on which people do not stand in rows, shown with one row for each of them; null for any other. */
export function unfolded(sheet: SheetText): SheetView | null {
  const rows = cardsOf(sheet) ?? peopleAcross(sheet);
  return rows === null || holdsList(sheet) ? null : viewOf(sheet, rows);
}

function cardsOf(sheet: SheetText): readonly ViewRow[] | null {
  const anchors = anchorsOf(sheet);
  // «Ông | Nguyễn Văn An» is no card in a list: looked at before so many places are read.
  if (anchors.length === 0 || holdsList(sheet)) return null;
  return cardsInColumn(sheet, anchors) ?? unfoldedCards(sheet, anchors);
}
