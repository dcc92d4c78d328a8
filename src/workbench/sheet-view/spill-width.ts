import { isBlank, mergeAt, valueAt, type Grid } from "../../workbook/grid";
import type { CellLook } from "../../xlsx/sheet-look";
import { endOf, startOf, type Axis } from "./axis";
import type { DrawnCell } from "./visible-cells";

/**
 * How far a text may run to the right beyond its cell, in pixels: over empty neighbours, as in Excel. 0 where it wraps,
 * stands elsewhere than left, or is no text.
 */
export function spillWidth(grid: Grid, cell: DrawnCell, look: CellLook, columns: Axis): number {
  const value = valueAt(grid, cell.row, cell.column);
  const isLeft = look.horizontal === "left" || look.horizontal === "general";
  if (typeof value !== "string" || look.wrap || !isLeft || cell.right > cell.left) return 0;
  let last = cell.right;
  while (last < columns.count && isFree(grid, cell.row, last + 1)) last++;
  return endOf(columns, last) - startOf(columns, cell.right + 1);
}

function isFree(grid: Grid, row: number, column: number): boolean {
  return isBlank(valueAt(grid, row, column)) && mergeAt(grid, row, column) === null;
}
