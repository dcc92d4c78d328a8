import { isBlank, type Grid } from "../../../workbook/grid";

/** Columns from … to … of a sheet, with nothing at all in the column on either side. */
export interface Strip {
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of a sheet that stand side by side in these rows, parted by columns in which nothing stands; the letterhead
 * above and the signatures below may reach over both.
 */
export function stripsOf(grid: Grid, [top, bottom]: readonly [number, number]): readonly Strip[] {
  const rows = grid.values.slice(top - 1, bottom);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isMerged = (column: number) =>
    grid.merges.some((area) => area.top <= bottom && area.bottom >= top && area.left <= column && column <= area.right);
  const isUsed = Array.from(
    { length: width },
    (_, at) => isMerged(at + 1) || rows.some((row) => !isBlank(row[at] ?? null)),
  );
  const strips: Strip[] = [];
  isUsed.forEach((used, at) => {
    const last = strips.at(-1);
    if (!used) return;
    if (last?.to === at) strips[strips.length - 1] = { from: last.from, to: at + 1 };
    else strips.push({ from: at + 1, to: at + 1 });
  });
  return strips;
}

/** The sheet as if nothing stood outside these columns; every cell keeps its address. */
export function withinStrip(grid: Grid, { from, to }: Strip): Grid {
  return {
    ...grid,
    values: grid.values.map((row) => row.map((value, at) => (at + 1 < from || at + 1 > to ? null : value))),
  };
}
