import type { Answer, SaidFate } from "../../domain/answer";
import type { ColumnRole } from "../../domain/form/column-role";
import type { Column } from "../../domain/form/form";
import type { RowFate } from "../../domain/form/row-fate";
import { type AnsweredForm, answersAbout } from "../questions/answers-about";
import type { Table } from "../../layout/find-tables";
import { fingerprint } from "../form-signature";

/** A table with the columns that name its rows. */
export interface NamedRows {
  readonly table: Table;
  /** As they were read before any answer: what she says of a column must not make her rows unknown. */
  readonly naming: readonly number[];
}

const NAMING: ReadonlySet<ColumnRole> = new Set([
  "name",
  "family-name",
  "given-name",
  "id-number",
  "unit",
  "birth-date",
  "content",
  "initiative",
  "target-label",
]);

/** The columns whose texts name a row. */
export function namingColumns(columns: readonly Column[]): readonly number[] {
  return columns.filter(({ role }) => NAMING.has(role)).map(({ column }) => column);
}

/** Names a row by what stands in it, so that an answer finds it again after rows were inserted or sorted. */
export function rowKeyOf(rows: NamedRows, row: number): string {
  return keysOf(rows).get(row) ?? "";
}

const known = new WeakMap<Table, ReadonlyMap<number, string>>();

function keysOf(rows: NamedRows): ReadonlyMap<number, string> {
  const before = known.get(rows.table);
  if (before !== undefined) return before;
  const keys = new Map<number, string>();
  const seen = new Map<string, number>();
  for (let row = rows.table.first; row <= rows.table.last; row += 1) {
    if (rows.table.typed.filled(row).length === 0) continue;
    const words = fingerprint(wordsOf(rows, row));
    // Two rows of the same words are two rows: the second is not what she said of the first.
    const ordinal = (seen.get(words) ?? 0) + 1;
    seen.set(words, ordinal);
    keys.set(row, ordinal === 1 ? words : `${words}#${String(ordinal)}`);
  }
  known.set(rows.table, keys);
  return keys;
}

function wordsOf({ table: { typed: sheet }, naming }: NamedRows, row: number): readonly string[] {
  const own = naming.map((column) => sheet.plain(row, column)).filter((text) => text !== "");
  return own.length > 0 ? own : sheet.filled(row).map((column) => sheet.plain(row, column));
}

/** What she said of the rows of a form; rows of which she said nothing are not in it. */
export function answeredRows(
  rows: NamedRows,
  form: AnsweredForm,
  answers: readonly Answer[],
): ReadonlyMap<number, RowFate> {
  const said = new Map<string, SaidFate>();
  for (const { rowKeys, fate } of answersAbout(form, "rows", answers))
    for (const key of rowKeys) if (!said.has(key)) said.set(key, fate);
  // What she said of one row comes before what she said of many.
  for (const { rowKey, fate } of [...answersAbout(form, "row", answers)].reverse()) said.set(rowKey, fate);
  if (said.size === 0) return NOTHING;
  const fates = new Map<number, RowFate>();
  for (const [row, key] of keysOf(rows)) {
    const fate = said.get(key);
    if (fate !== undefined) fates.set(row, fateOf(fate));
  }
  return fates;
}

const NOTHING: ReadonlyMap<number, RowFate> = new Map();

function fateOf(said: SaidFate): RowFate {
  if ("structural" in said) return { fate: "structural", as: said.structural };
  if ("counted" in said) return { fate: "counted", as: said.counted };
  return { fate: "excluded", why: { vi: said.excluded, en: said.excluded } };
}
