import type { Ladder, RowsOfSheet, Rung } from "../domain/counted/ladder";
import type { RowRef } from "../workbook/refs";
import type { Candidate, Holder } from "./holders";

/** Every step of the count of a title, for all its holders or for some of them (a unit's, the women). */
export function ladderOf<Who extends Candidate>(
  holders: readonly Holder<Who>[],
  isInBase: (who: Who) => boolean,
): Ladder {
  const marked = holders.filter(({ isMarked }) => isMarked);
  const implied = holders.filter(({ isMarked }) => !isMarked);
  const outside = holders.filter(({ who }) => !isInBase(who));
  const inside = holders.filter(({ who }) => isInBase(who));
  const all = marked.flatMap(({ marks }) => marks.map(({ at }) => at));
  const repeated = marked.flatMap(({ marks }) => marks.slice(1).map(({ at }) => at));
  return {
    marks: { value: all.length, rows: rowsBySheet(all) },
    repeatedRows: { value: repeated.length, rows: rowsBySheet(repeated) },
    people: rungOf(marked),
    implied: rungOf(implied),
    held: rungOf(holders),
    outsideBase: rungOf(outside),
    inBase: rungOf(inside),
  };
}

/** As many as there are, each with the first row that says so. */
export function rungOf(holders: readonly Holder[]): Rung {
  return {
    value: holders.length,
    rows: rowsBySheet(holders.flatMap(({ marks }) => marks.slice(0, 1).map(({ at }) => at))),
  };
}

/** Each row once, sheet by sheet, in their order. */
export function rowsBySheet(rows: readonly RowRef[]): readonly RowsOfSheet[] {
  const sheets = new Map<string, Set<number>>();
  for (const { sheet, row } of rows) {
    const own = sheets.get(sheet);
    if (own) own.add(row);
    else sheets.set(sheet, new Set([row]));
  }
  return [...sheets].map(([sheet, own]) => ({ sheet, rows: [...own].sort((one, other) => one - other) }));
}
