import { lookOf, looksLikePerson } from "../../../layout/cell-looks";
import { isClaimColumn } from "../../columns/claim-columns";
import { cellsOf } from "../rows-of-list";
import type { Context } from "../section-rows";

/** What the lines of this list have in common: by it a row is told from what merely stands between them. */
export interface UsualLine {
  /** Columns beside number and name that nearly every line fills. */
  readonly filled: readonly number[];
  /** Claims are ticked or named, never counted: a number in such a column is a sum. */
  readonly claimsAreWords: boolean;
  /** The row has the number and the name of a line. */
  is(row: number | null): boolean;
}

const SAMPLE = 200;
const FEWEST = 2;

/** Looks at the first lines of the list; null where they are too few to have habits. */
export function usualLine(context: Context): UsualLine | null {
  const { table, number, names, columns } = context;
  const { sheet } = table;
  if (context.kind !== "registration" && context.kind !== "staff") return null;
  const is = (row: number | null) =>
    row !== null &&
    (number === undefined || /^\d{1,5}[.)]?$/.test(sheet.plain(row, number.column))) &&
    names.some((column) => looksLikePerson(sheet.text(row, column)));
  const lines: number[] = [];
  for (let row = table.body; row <= table.last && lines.length < SAMPLE; row += 1) if (is(row)) lines.push(row);
  if (lines.length < FEWEST) return null;
  const counts = new Map<number, number>();
  let words = 0;
  let numbers = 0;
  const claims = columns.filter((column) => isClaimColumn(column) && column.role !== "award-code");
  for (const row of lines) {
    for (const column of cellsOf(context, row)) counts.set(column, (counts.get(column) ?? 0) + 1);
    for (const { column } of claims) {
      const text = sheet.text(row, column);
      if (text === "") continue;
      const look = lookOf(sheet.value(row, column), text, "General");
      if (look === "number" || look === "text-number") numbers += 1;
      else if (look !== "nothing") words += 1;
    }
  }
  const own = new Set([...names, ...(number ? [number.column] : [])]);
  return {
    filled: [...counts].flatMap(([column, count]) => (!own.has(column) && count >= lines.length * 0.8 ? [column] : [])),
    claimsAreWords: words >= FEWEST && words >= numbers * 4,
    is,
  };
}
