import { endOf, startOf } from "./axis";
import { COLUMN_HEADS, ROW_HEADS } from "./cell-measures";
import type { Place } from "./place";
import type { SheetGeometry } from "./sheet-geometry";

interface Scrollable {
  scrollTop: number;
  scrollLeft: number;
  readonly clientHeight: number;
  readonly clientWidth: number;
}

/** Scrolls as little as needed until a cell is seen; what is frozen is always seen. */
export function bringIntoSight(node: Scrollable, geometry: SheetGeometry, { row, column }: Place): void {
  const { rows, columns, frozen, frozenHeight, frozenWidth } = geometry;
  if (row > frozen.rows) {
    const seen = node.clientHeight - COLUMN_HEADS;
    node.scrollTop = scrolled(node.scrollTop, startOf(rows, row), endOf(rows, row), frozenHeight, seen);
  }
  if (column > frozen.columns) {
    const seen = node.clientWidth - ROW_HEADS;
    node.scrollLeft = scrolled(node.scrollLeft, startOf(columns, column), endOf(columns, column), frozenWidth, seen);
  }
}

function scrolled(now: number, start: number, end: number, frozen: number, seen: number): number {
  if (start < now + frozen) return start - frozen;
  // A cell larger than the window shows its beginning.
  if (end > now + seen) return Math.min(end - seen, start - frozen);
  return now;
}
