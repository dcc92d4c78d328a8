import { facetsOf } from "../meaning/label-facets";
import { folded } from "../words";
import { plainText, shownText, type Table } from "./table";

/** The columns that say which line it is; `number` is null where the lines are not numbered. */
export interface LabelColumns {
  readonly number: number | null;
  readonly name: number;
}

/** «STT», «TT», «Số TT»: the head over the running numbers. */
export function isCounterHead(text: string): boolean {
  return /^(stt|tt|so tt|so thu tu|s tt)$/.test(folded(text));
}

/** Columns that hold the number and the label of each line: the leftmost that is no number column names the line. */
export function labelColumns(table: Table): LabelColumns {
  const [first, second] = table.columns;
  if (first === undefined) return { number: null, name: 1 };
  const isNumber = isCounterHead(first.path.at(-1) ?? "");
  return isNumber && second ? { number: first.column, name: second.column } : { number: null, name: first.column };
}

/** The words that name a line: in the label's column, or in front of it where the two are merged. */
export function labelOf(table: Table, row: number, columns: LabelColumns): string {
  const own = shownText(table.grid, row, columns.name);
  if (own !== "") return own;
  const before = columns.number === null ? "" : plainText(table.grid, row, columns.number);
  return /^[\dIVXLC.()]*$/.test(before) ? "" : before;
}

/**
 * The column after the names where each line says what of the unit it counts: «Tập thể» and «Cá nhân» beside one merged
 * name. It holds words alone, and every word narrows a count.
 */
export function qualifierColumn(table: Table): number | null {
  const { name } = labelColumns(table);
  const next = table.columns.find((column) => column.column > name);
  if (!next || facetsOf(next.path.at(-1) ?? "", null, null).award !== null) return null;
  const words: string[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const shown = plainText(table.grid, row, next.column);
    if (shown !== "") words.push(shown);
  }
  const narrows = (text: string) => /^(tap the|ca nhan|nu|nam|tong so|chung)$/.test(folded(text));
  return words.length >= 2 && words.every(narrows) ? next.column : null;
}
