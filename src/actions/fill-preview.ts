import type { Question } from "../domain/answer";
import type { Bilingual } from "../domain/bilingual";
import type { DrawnForm } from "../domain/form/drawn-form";
import type { StandingTab } from "../domain/form/standing-tab";
import type { SeenSheet } from "../domain/form/seen-sheet";
import type { Trail } from "../reports/trail";
import type { CellWrite, SkippedCell, WritePlan } from "../workbook/write-plan";

export type { Trail };

/** A plan with what it leaves out and what must be answered first. */
export interface FillPreview {
  readonly plan: WritePlan;
  readonly skipped: readonly SkippedCell[];
  readonly questions: readonly Question[];
  /** Said once above the list: a unit without a row, a form whose cells are locked. */
  readonly notes: readonly Bilingual[];
  /** «Những dòng nào?»: what the figures of the forms are made of. */
  readonly trails: readonly Trail[];
  /** What filling made of every sheet; none where the plan is no filling. */
  readonly seen: readonly SeenSheet[];
  /** The forms as they would stand; none where the plan is no filling. */
  readonly forms: readonly DrawnForm[];
  /** What would stand where she typed something else: written only at her word. */
  readonly differing: readonly CellWrite[];
  /** Of a form to be made: tabs of its name that stand already, with the day and hour we made them. */
  readonly standing: readonly (StandingTab & { readonly madeAt: string | null })[];
  /** The form to be made, by its id; null where the plan makes none. */
  readonly report: string | null;
}

/** The preview of a plan that leaves nothing out and asks nothing. */
export function previewOf(plan: WritePlan): FillPreview {
  return {
    plan,
    skipped: [],
    questions: [],
    notes: [],
    trails: [],
    seen: [],
    forms: [],
    differing: [],
    standing: [],
    report: null,
  };
}

/** A preview of nothing, for a request that names nothing we know. */
export function nothingToWrite(id: string): FillPreview {
  return previewOf({ id, purpose: "create", label: "", writes: [], tabs: [], anchors: [] });
}
