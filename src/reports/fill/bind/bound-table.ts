import type { Answer, Question } from "../../../domain/answer";
import type { Bilingual } from "../../../domain/bilingual";
import type { CellRef } from "../../../workbook/refs";
import type { Binding } from "../binding";
import type { WrittenByUs } from "../decide-writes";
import type { Facts } from "../facts";

/** What a table, a list or a mark is bound to. */
export interface BindInput {
  readonly facts: Facts;
  readonly answers: readonly Answer[];
  /** Year of achievement; null where the workbook says none. */
  readonly year: number | null;
  /** The names of all sheets of the workbook. */
  readonly sheets: readonly string[];
  readonly writtenByUs?: WrittenByUs;
}

/** What a table comes to. */
export interface BoundTable {
  readonly bindings: readonly Binding[];
  readonly questions: readonly Question[];
  readonly notes: readonly Bilingual[];
  /** Cells that stay empty although something waits there, each cause at its first cell. */
  readonly left: readonly LeftCell[];
}

export interface LeftCell {
  readonly ref: CellRef;
  readonly why: Bilingual;
}

export const boundNothing: BoundTable = { bindings: [], questions: [], notes: [], left: [] };
