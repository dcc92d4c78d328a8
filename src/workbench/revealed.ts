import type { Failure } from "../workbook/failure";
import { mergeAt, valueAt, type Grid, type WorkbookSnapshot } from "../workbook/grid";
import type { CellRef, RowRef } from "../workbook/refs";
import { err, ok, type Result } from "../workbook/result";

/**
 * Where going to a cell or to rows leads: the cell to select (of a row its first filled one, of a merged area its
 * anchor), or why it cannot be seen. Nothing is unhidden. null: there is nowhere to go.
 */
export function revealedIn(
  snapshot: WorkbookSnapshot,
  target: CellRef | readonly RowRef[],
): Result<CellRef | "hidden-sheet" | "hidden-row" | null, Failure> {
  const first = "sheet" in target ? target : target[0];
  if (!first) return ok(null);
  const grid = snapshot.sheets.find(({ name }) => name === first.sheet);
  if (!grid) return err({ code: "sheet-gone", sheet: first.sheet });
  if (grid.visibility !== "visible") return ok("hidden-sheet");
  const column = "sheet" in target ? target.column : firstFilled(grid, first.row);
  const merge = mergeAt(grid, first.row, column);
  const cell = { sheet: first.sheet, row: merge?.top ?? first.row, column: merge?.left ?? column };
  const isHidden = merge
    ? isWhollyHidden(grid, merge)
    : grid.hiddenRows.has(cell.row) || grid.hiddenColumns.has(column);
  return ok(isHidden ? "hidden-row" : cell);
}

function firstFilled(grid: Grid, row: number): number {
  const width = grid.values[row - 1]?.length ?? 0;
  for (let column = 1; column <= width; column++) {
    if (valueAt(grid, row, column) !== null && !grid.hiddenColumns.has(column)) return column;
  }
  return 1;
}

function isWhollyHidden(
  { hiddenRows, hiddenColumns }: Grid,
  {
    top,
    bottom,
    left,
    right,
  }: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number },
): boolean {
  return isAllIn(hiddenRows, top, bottom) || isAllIn(hiddenColumns, left, right);
}

function isAllIn(hidden: ReadonlySet<number>, first: number, last: number): boolean {
  for (let item = first; item <= last; item++) if (!hidden.has(item)) return false;
  return true;
}
