import type { Question } from "../../../domain/answer";
import type { Bilingual } from "../../../domain/bilingual";
import type { Table } from "../read-table/table";
import type { BindInput } from "./bound-table";

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
