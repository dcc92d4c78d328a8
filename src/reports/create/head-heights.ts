import { heightFor } from "./row-height";
import { breadthOf, depthOf, type Head } from "./table-head";

interface HeadCell {
  readonly text: string;
  /** From the first row of the head, 0. */
  readonly row: number;
  readonly width: number;
  readonly isGroup: boolean;
}

/** Points of each row of a table's head, so that every text in it shows whole. */
export function headHeights(
  heads: readonly Head[],
  widths: readonly number[],
  size: number,
  top: number,
): ReadonlyMap<number, number> {
  const last = depthOf(heads) - 1;
  const needed = Array.from({ length: last + 1 }, () => heightFor([], size));
  const cells = cellsOf(heads, widths, 0);
  const heightOf = ({ text, width }: HeadCell) => heightFor([{ text, width }], size, true);
  for (const cell of cells.filter(({ isGroup }) => isGroup)) {
    needed[cell.row] = Math.max(needed[cell.row] ?? 0, heightOf(cell));
  }
  // A head over several rows takes its height from all of them: the last one gives what the groups leave missing.
  for (const cell of cells.filter(({ isGroup }) => !isGroup)) {
    const above = needed.slice(cell.row, last).reduce((sum, each) => sum + each, 0);
    needed[last] = Math.max(needed[last] ?? 0, heightOf(cell) - above);
  }
  return new Map(needed.map((height, index) => [top + index, height]));
}

function cellsOf(heads: readonly Head[], widths: readonly number[], row: number): readonly HeadCell[] {
  let column = 0;
  return heads.flatMap((head): readonly HeadCell[] => {
    const breadth = breadthOf([head]);
    const own = widths.slice(column, column + breadth);
    column += breadth;
    const width = own.reduce((sum, each) => sum + each, 0);
    return typeof head === "string"
      ? [{ text: head, row, width, isGroup: false }]
      : [{ text: head.text, row, width, isGroup: true }, ...cellsOf(head.under, own, row + 1)];
  });
}
