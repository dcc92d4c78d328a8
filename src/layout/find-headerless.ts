import { lookOf, looksLikePerson, looksLikeUnit } from "./cell-looks";
import type { Table } from "./find-tables";
import { ONE_ROW_EACH } from "./line-extent";
import type { SheetText } from "./sheet-text";

const LEAST_NAMES = 3;

/** The column in which names stand, and the rows of those that have something beside them. */
interface Named {
  readonly column: number;
  readonly rows: readonly number[];
}

/**
 * A list of names without any heading over its columns: at least three lines with a person's name in one column, or
 * fewer, of people or units, where most awards of the sheet stand beside a name (in a catalogue of titles they do not).
 */
export function findHeaderless(sheet: SheetText): readonly Table[] {
  const people = namesOf(sheet, looksLikePerson);
  const found = people.rows.length >= LEAST_NAMES ? people : awarded(sheet);
  if (found === null) return [];
  const columns = found.rows.flatMap((row) => sheet.filled(row));
  return [
    {
      sheet,
      left: Math.min(...columns),
      right: Math.max(...columns),
      header: null,
      prose: null,
      repeats: [],
      continues: null,
      lines: ONE_ROW_EACH,
      typed: sheet,
      first: firstFilled(sheet),
      last: sheet.lastRow,
      body: firstOfList(sheet, found),
    },
  ];
}

/** The column with the most names that have something beside them. */
function namesOf(sheet: SheetText, isName: (text: string) => boolean): Named {
  const byColumn = new Map<number, number[]>();
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    const filled = sheet.filled(row);
    if (filled.length < 2) continue;
    for (const column of filled) {
      if (!isName(sheet.text(row, column))) continue;
      const rows = byColumn.get(column);
      if (rows) rows.push(row);
      else byColumn.set(column, [row]);
    }
  }
  const [column, rows] = [...byColumn].sort(([, a], [, b]) => b.length - a.length)[0] ?? [0, []];
  return { column, rows };
}

function awarded(sheet: SheetText): Named | null {
  const named = namesOf(sheet, isRecipient);
  let all = 0;
  let beside = 0;
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    if (!sheet.filled(row).some((column) => isAward(sheet, row, column))) continue;
    all += 1;
    if (named.rows.includes(row)) beside += 1;
  }
  return beside * 2 > all ? named : null;
}

/** Whoever stands right above with nothing but a name is the first of them. */
function firstOfList(sheet: SheetText, { column, rows }: Named): number {
  let first = rows[0] ?? 1;
  while (first > 1 && sheet.text(first - 1, column) !== "" && isRecipient(sheet.text(first - 1, column))) first -= 1;
  return first;
}

function isRecipient(text: string): boolean {
  return looksLikePerson(text) || looksLikeUnit(text);
}

function isAward(sheet: SheetText, row: number, column: number): boolean {
  return lookOf(sheet.value(row, column), sheet.text(row, column), "") === "award";
}

function firstFilled(sheet: SheetText): number {
  for (let row = 1; row <= sheet.lastRow; row += 1) if (sheet.filled(row).length > 0) return row;
  return 1;
}
