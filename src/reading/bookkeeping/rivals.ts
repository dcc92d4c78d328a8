import type { Answer, SaidFate } from "../../domain/answer";
import { rowKeyOf } from "../rows/row-answers";
import type { Books } from "./books";
import { type RowClass, rowClasses } from "./row-classes";
import type { Statement } from "./statement";

/** Another reading of the same sheet: what would have to be said for it, and of which rows. */
export interface Rival {
  readonly rows: readonly number[];
  readonly now: SaidFate;
  /** `keep` says the same of all rows, of which some were read otherwise. */
  readonly isMixed: boolean;
  readonly fate: SaidFate;
  readonly answer: Answer;
  /** What would have to be said for the reading as it is. */
  readonly keep: Answer;
}

/** A sheet is read anew for each: so many and no more. */
const MOST = 8;

/** Readings that may do better where some of these statements differ: rows they speak of with another fate. */
export function rivalsOf(books: Books, differing: readonly Statement[]): readonly Rival[] {
  if (differing.length === 0) return [];
  return rowClasses(books)
    .map((one) => within(one, differing))
    .filter(({ rows }) => rows.length > 0)
    .flatMap((one) => one.others.map((fate) => rivalOf(books, one, fate)))
    .slice(0, MOST);
}

/** Only rows that a differing figure speaks of; those below its total are what it leaves out. */
function within(one: RowClass, differing: readonly Statement[]): RowClass {
  const isSpokenOf = (row: number) =>
    differing.some(({ over: [from, to], at }) => row >= Math.min(from, at.row) && row <= Math.max(to, at.row));
  return one.rows.some(isSpokenOf) ? one : { ...one, rows: [] };
}

function rivalOf({ form }: Books, { rows, now, isMixed }: RowClass, fate: SaidFate): Rival {
  const rowKeys = rows.map((row) => rowKeyOf(form, row));
  const saying = (said: SaidFate): Answer => ({ kind: "rows", form: form.form.key, rowKeys, fate: said });
  return { rows, now, isMixed, fate, answer: saying(fate), keep: saying(now) };
}
