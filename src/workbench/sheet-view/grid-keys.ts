import type { Place } from "./place";
import { endOf, startOf, stepFrom } from "./axis";
import type { SheetGeometry } from "./sheet-geometry";

/** What a key asks of the sheet while nothing is being typed. Letters are no wish: they go to the text field itself. */
export type KeyWish =
  { readonly kind: "move"; readonly to: Place } | { readonly kind: "edit" } | { readonly kind: "clear" };

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The keys of Excel: arrows, Page Up and Down, Home and End, Enter down and Shift+Enter up, F2 edits, Delete empties.
 * Tab is left to the page, so that the sheet is no trap for whoever has no mouse.
 * @param from the selected place; `last` the far end of the cell's merged area, where moving down or right starts.
 * @param height of what is seen, in pixels.
 */
export function keyWish(
  { key, ctrlKey, shiftKey }: Key,
  geometry: SheetGeometry,
  from: Place,
  last: Place,
  height: number,
): KeyWish | null {
  const { rows, columns, extent } = geometry;
  const move = (row: number, column: number): KeyWish => ({
    kind: "move",
    to: { row: Math.max(1, row), column: Math.max(1, column) },
  });
  const down = () => move(stepFrom(rows, last.row, 1), from.column);
  const up = () => move(stepFrom(rows, from.row, -1), from.column);
  switch (key) {
    case "ArrowDown":
      return ctrlKey ? move(extent.rows, from.column) : down();
    case "ArrowUp":
      return ctrlKey ? move(1, from.column) : up();
    case "ArrowRight":
      return ctrlKey ? move(from.row, extent.columns) : move(from.row, stepFrom(columns, last.column, 1));
    case "ArrowLeft":
      return ctrlKey ? move(from.row, 1) : move(from.row, stepFrom(columns, from.column, -1));
    case "Enter":
      return shiftKey ? up() : down();
    case "PageDown":
      return move(rowAfter(geometry, from.row, height), from.column);
    case "PageUp":
      return move(rowAfter(geometry, from.row, -height), from.column);
    case "Home":
      return move(ctrlKey ? 1 : from.row, 1);
    case "End":
      return move(ctrlKey ? extent.rows : from.row, extent.columns);
    case "F2":
      return { kind: "edit" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    default:
      return null;
  }
}

/** The row that stands this many pixels further down, or up. */
function rowAfter({ rows }: SheetGeometry, row: number, pixels: number): number {
  const place = startOf(rows, row) + pixels;
  const step = pixels > 0 ? 1 : -1;
  let next = row;
  for (;;) {
    const further = stepFrom(rows, next, step);
    if (further === next || (step > 0 ? endOf(rows, further) > place : startOf(rows, further) < place)) return next;
    next = further;
  }
}
