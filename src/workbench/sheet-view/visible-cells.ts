import type { Area } from "../../workbook/refs";
import { contains } from "../../workbook/refs";

/** A cell to draw: an ordinary one, or the anchor of a merged area with all it covers. */
export interface DrawnCell extends Area {
  readonly row: number;
  readonly column: number;
}

/** The cells of a range in reading order, merged areas once, by their anchor, also where the anchor itself is out of sight. */
export function drawnCells(merges: readonly Area[], range: Area): readonly DrawnCell[] {
  const near = merges.filter(
    (area) =>
      area.top <= range.bottom && area.bottom >= range.top && area.left <= range.right && area.right >= range.left,
  );
  const cells: DrawnCell[] = near.map((area) => ({ ...area, row: area.top, column: area.left }));
  for (let row = range.top; row <= range.bottom; row++) {
    const across = near.filter((area) => row >= area.top && row <= area.bottom);
    for (let column = range.left; column <= range.right; column++) {
      if (across.some((area) => contains(area, row, column))) continue;
      cells.push({ row, column, top: row, left: column, bottom: row, right: column });
    }
  }
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Cells in reading order, gathered by the row they are counted in. */
export function rowsOfCells(
  cells: readonly DrawnCell[],
): readonly { readonly row: number; readonly cells: readonly DrawnCell[] }[] {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows].map(([row, inRow]) => ({ row, cells: inRow }));
}
