import { isBlank, type Grid } from "../../../workbook/grid";

/** Columns from … to … of a sheet, with nothing at all in the column on either side. */
export interface Strip {
  readonly from: number;
  readonly to: number;
}

/** The parts of a sheet that stand side by side, parted by columns in which nothing stands. */
export function stripsOf(grid: Grid): readonly Strip[] {
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const isUsed = Array.from({ length: width }, (_, at) => grid.values.some((row) => !isBlank(row[at] ?? null)));
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
