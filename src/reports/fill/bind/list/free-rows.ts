import { labelColumns } from "../../read-table/label-columns";
import { filledColumns, plainText } from "../../read-table/table";
import type { NameList } from "./bind-list";

/** Empty lines in order, `present` being those with a name; null: nothing follows the list, there is room without end. */
export function freeRows({ table }: NameList, present: ReadonlyMap<number, string>): readonly number[] | null {
  const { number } = labelColumns(table);
  const numbered: number[] = [];
  const blank: number[] = [];
  for (let row = table.firstRow; row <= (table.spaceEnd ?? table.lastRow); row++) {
    if (present.has(row)) continue;
    const [first, ...others] = filledColumns(table.grid, row);
    if (first === undefined) blank.push(row);
    else if (others.length === 0 && first === number && /^\d+\.?$/.test(plainText(table.grid, row, first)))
      numbered.push(row);
  }
  // Where she numbered the lines, these are the lines of the list.
  if (numbered.length > 0) return numbered;
  if (table.spaceEnd === null) return null;
  // The blank line that parts a list from what follows it is no line of the list.
  return blank.at(-1) === table.spaceEnd && !table.isFlush ? blank.slice(0, -1) : blank;
}
