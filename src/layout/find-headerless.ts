import { looksLikePerson } from "./cell-looks";
import type { Table } from "./find-tables";
import { ONE_ROW_EACH } from "./line-extent";
import type { SheetText } from "./sheet-text";

const LEAST_NAMES = 3;

/** A list of names without any heading over its columns: at least three lines with a person's name in one column. */
export function findHeaderless(sheet: SheetText): readonly Table[] {
  const named = new Map<number, number[]>();
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    const filled = sheet.filled(row);
    if (filled.length < 2) continue;
    for (const column of filled) {
      if (!looksLikePerson(sheet.text(row, column))) continue;
      const rows = named.get(column);
      if (rows) rows.push(row);
      else named.set(column, [row]);
    }
  }
  const rows = [...named.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const [body] = rows;
  if (body === undefined || rows.length < LEAST_NAMES) return [];
  const columns = rows.flatMap((row) => sheet.filled(row));
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
      body,
    },
  ];
}

function firstFilled(sheet: SheetText): number {
  for (let row = 1; row <= sheet.lastRow; row += 1) if (sheet.filled(row).length > 0) return row;
  return 1;
}
