import { columnNumber } from "../../../workbook/refs";

/** «(cột D)», «(cột 3)»: another column of the table, by its letter in Excel or its number. */
const NAMED = /\(\s*(?:(?:so với|trên|chia)\s+)?cột\s+(?:số\s+)?([a-z]{1,2}|\d{1,2})\s*\)/iu;

export interface ColumnNamed {
  readonly by: "letter" | "number";
  readonly column: number;
}

/** The column that a head names in brackets; null where it names none. */
export function columnNamedIn(head: string): ColumnNamed | null {
  const name = NAMED.exec(head.normalize("NFC"))?.[1];
  if (name === undefined) return null;
  if (/\d/.test(name)) return { by: "number", column: Number(name) };
  const column = columnNumber(name);
  return column === null ? null : { by: "letter", column };
}

/** A head of shares without the columns that it names. */
export function withoutColumnNamed(head: string): string {
  return head.normalize("NFC").replace(NAMED, " ");
}
