import { itemAt } from "./axis";
import { COLUMN_HEADS, ROW_HEADS } from "./cell-measures";
import type { Place } from "./place";
import type { SheetGeometry } from "./sheet-geometry";

/** The cell under a point of the window, in pixels from the window's upper left; null over the heads. */
export function placeAt(
  geometry: SheetGeometry,
  scroll: { readonly left: number; readonly top: number },
  point: { readonly x: number; readonly y: number },
): Place | null {
  const x = point.x - ROW_HEADS;
  const y = point.y - COLUMN_HEADS;
  if (x < 0 || y < 0) return null;
  return {
    row: itemAt(geometry.rows, y < geometry.frozenHeight ? y : y + scroll.top),
    column: itemAt(geometry.columns, x < geometry.frozenWidth ? x : x + scroll.left),
  };
}
