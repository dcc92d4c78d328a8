import { mergeAt, type Grid, type WorkbookSnapshot } from "../workbook/grid";
import type { CellRef, RowRef } from "../workbook/refs";
import type { CellContent } from "../workbook/write-plan";
import type { Binding } from "./fill/binding";

/** «Những dòng nào?»: the rows behind a filled figure, in the order of the sheets. */
export interface Trail {
  /** The cell of the form; of a merged area its anchor. */
  readonly ref: CellRef;
  /** What belongs in it by our count; null where there is nothing to say. */
  readonly value: CellContent | null;
  readonly why: Binding["why"];
  readonly rows: readonly RowRef[];
}

/** The trails of everything the forms hold, by their anchors. */
export function trailsOf(bindings: readonly Binding[], { sheets }: WorkbookSnapshot): readonly Trail[] {
  const grids = new Map(sheets.map((grid) => [grid.name, grid]));
  return bindings.map(({ ref, value, why, rows }) => ({ ref: anchored(ref, grids.get(ref.sheet)), value, why, rows }));
}

/** The trail of a cell, anywhere in its merged area; null where no form asks for anything there. */
export function trailAt(trails: readonly Trail[], cell: CellRef, { sheets }: WorkbookSnapshot): Trail | null {
  const at = anchored(
    cell,
    sheets.find(({ name }) => name === cell.sheet),
  );
  return trails.find(({ ref }) => ref.sheet === at.sheet && ref.row === at.row && ref.column === at.column) ?? null;
}

function anchored(ref: CellRef, grid: Grid | undefined): CellRef {
  const merge = grid && mergeAt(grid, ref.row, ref.column);
  return merge ? { sheet: ref.sheet, row: merge.top, column: merge.left } : ref;
}
