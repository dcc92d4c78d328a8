import type { Answer, Question } from "../../../domain/answer";
import type { Bilingual } from "../../../domain/bilingual";
import type { Binding } from "../binding";
import type { Facts } from "../facts";

/** What a table, a list or a mark is bound to. */
export interface BindInput {
  readonly facts: Facts;
  readonly answers: readonly Answer[];
  /** Year of achievement; null where the workbook says none. */
  readonly year: number | null;
}

/** What a table comes to. */
export interface BoundTable {
  readonly bindings: readonly Binding[];
  readonly questions: readonly Question[];
  readonly notes: readonly Bilingual[];
}
