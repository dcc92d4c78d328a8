import type { Locale } from "../domain/bilingual";
import { planFill, type FillPlan } from "../reports/fill/plan-fill";
import { trailsOf, type Trail } from "../reports/trail";
import type { Checked } from "./checked";
import { writtenByUs } from "./written-by-us";

/** What filling her summary forms would write; touches nothing. */
export function previewFill(
  { request, result, journal }: Checked,
  locale: Locale,
  planId: string,
): FillPlan & { readonly trails: readonly Trail[] } {
  const plan = planFill({
    snapshot: request.snapshot,
    reading: result.reading,
    targets: result.targets,
    counted: result.counted,
    year: result.year,
    stage: result.stage,
    answers: request.answers,
    locale,
    planId,
    writtenByUs: writtenByUs(journal),
  });
  return { ...plan, trails: trailsOf(plan.bindings, request.snapshot) };
}
