import { labelColumns } from "../../read-table/label-columns";
import { filledColumns, plainText } from "../../read-table/table";
import type { NameList } from "./bind-list";

/** The room of a list. */
export interface FreeRows {
  /** Empty lines in order: those she numbered, and the blank ones right below them. */
  readonly rows: readonly number[];
  /** How many of them she drew as lines of the list; what is below them goes on without a frame. */
  readonly drawn: number;
  /** The first row of the room without end below the list; null where something follows it. */
  readonly below: number | null;
}

/** The empty lines of a list, `present` being those with a name. */
export function freeRows({ table }: NameList, present: ReadonlyMap<number, string>): FreeRows {
  const { name } = labelColumns(table);
  const numbered: number[] = [];
  const blank: number[] = [];
  for (let row = table.firstRow; row <= (table.spaceEnd ?? table.lastRow); row++) {
    if (present.has(row)) continue;
    const [first, ...others] = filledColumns(table.grid, row);
    if (first === undefined) blank.push(row);
    // Whatever stands over the numbers, «STT» or nothing: they are in front of the names.
    else if (others.length === 0 && first < name && /^\d+\.?$/.test(plainText(table.grid, row, first)))
      numbered.push(row);
  }
  const below = table.spaceEnd === null ? Math.max(table.lastRow, table.firstRow - 1) + 1 : null;
  const last = numbered.at(-1);
  // The blank line that parts a list from what follows it is no line of the list.
  const own = blank.at(-1) === table.spaceEnd && !table.isFlush ? blank.slice(0, -1) : blank;
  if (last === undefined) return { rows: below === null ? own : [], drawn: 0, below };
  // Where she numbered the lines, these are the lines of the list; what does not fit goes on right below the last.
  const after = own.filter((row) => row > last);
  return {
    rows: [...numbered, ...after.filter((row, at) => row === last + 1 + at)],
    drawn: numbered.length,
    below,
  };
}
