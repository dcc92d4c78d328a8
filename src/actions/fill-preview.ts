import type { Question } from "../domain/answer";
import type { Bilingual } from "../domain/bilingual";
import type { SkippedCell, WritePlan } from "../workbook/write-plan";

/** A plan with what it leaves out and what must be answered first. */
export interface FillPreview {
  readonly plan: WritePlan;
  readonly skipped: readonly SkippedCell[];
  readonly questions: readonly Question[];
  /** Said once above the list: a unit without a row, a form whose cells are locked. */
  readonly notes: readonly Bilingual[];
}

/** A preview of nothing, for a request that names nothing we know. */
export function nothingToWrite(id: string): FillPreview {
  const plan: WritePlan = { id, purpose: "create", label: "", writes: [], tabs: [], anchors: [] };
  return { plan, skipped: [], questions: [], notes: [] };
}
