import type { Bilingual } from "../../../domain/bilingual";
import type { RowRef } from "../../../workbook/refs";
import type { Subject } from "../facts";

/** What a source comes to: a number, words, or nothing with the reason. */
export interface Figure {
  readonly value: number | string | null;
  /** The rows it is made of, each once, in reading order. */
  readonly rows: readonly RowRef[];
  /** Why there is no value. */
  readonly missing: Bilingual | null;
}

/** As many as there are, with the rows that `rows` gives for each. */
export function countOf(subjects: readonly Subject[], rows: (subject: Subject) => readonly RowRef[]): Figure {
  return { value: subjects.length, rows: distinctRows(subjects.flatMap(rows)), missing: null };
}

export function unknownFigure(missing: Bilingual): Figure {
  return { value: null, rows: [], missing };
}

export function distinctRows(rows: readonly RowRef[]): readonly RowRef[] {
  return [...new Map(rows.map((row) => [`${row.sheet}\u001F${String(row.row)}`, row])).values()];
}
