import type { Question } from "../../../domain/answer";
import type { Bilingual } from "../../../domain/bilingual";
import type { Table } from "../read-table/table";
import type { BindInput } from "./bound-table";
import { formKey, NO_MATTER, toldSources, wordsKey } from "./form-keys";

/** Why nothing of a form is filled; a question where her answer would settle it. */
export interface FormDoubt {
  readonly why: Bilingual;
  readonly question: Question | null;
}

export type Doubting = (table: Table, input: BindInput) => FormDoubt | "settled" | null;

export const leaveIt: Bilingual = { vi: "Để nguyên, tôi tự điền", en: "Leave it, I fill it in" };

/** A question about a form as a whole, at its head. */
export function asked(
  { grid, headRows, columns }: Table,
  id: string,
  sentence: Bilingual,
  options: Question["options"],
): Question {
  const at = { sheet: grid.name, row: headRows[0], column: columns[0]?.column ?? 1 };
  return { id, cause: "fill-form", at, sentence, options, typed: null };
}

/** What is said of words around a form that may leave somebody out: why it is left, and how she is asked. */
export type WordsSaid = (words: string) => { readonly why: Bilingual; readonly sentence: Bilingual };

/** Nothing is filled for the first of these words that she has not passed over; «Để nguyên» leaves the form for good. */
export function doubtOfWords(
  table: Table,
  { answers }: BindInput,
  around: readonly string[],
  say: WordsSaid,
): FormDoubt | null {
  const told = toldSources(answers, table);
  const words = around.find((each) => told.get(wordsKey(each)) !== NO_MATTER);
  if (words === undefined) return null;
  const { why, sentence } = say(words);
  const cell = wordsKey(words);
  if (told.get(cell) === null) return { why, question: null };
  const form = formKey(table);
  return {
    why,
    question: asked(table, `fill-form:${form}:${cell}`, sentence, [
      { id: "leave", label: leaveIt, answer: { kind: "binding", form, cell, source: null } },
      {
        id: "all",
        label: { vi: "Có, lấy hết số đăng ký", en: "Yes, all of them" },
        answer: { kind: "binding", form, cell, source: NO_MATTER },
      },
    ]),
  };
}
