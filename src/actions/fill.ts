import type { Locale } from "../domain/bilingual";
import { readYearBefore } from "../reading/read-year-before";
import { planFill, type FillPlan } from "../reports/fill/plan-fill";
import { trailsOf } from "../reports/trail";
import type { Checked } from "./checked";
import type { FillPreview } from "./fill-preview";
import { writtenByUs } from "./written-by-us";

/** The same for whoever sends it elsewhere: without what only the copy to submit asks for. */
export function fillAfter(
  { request, result }: Pick<Checked, "request" | "result">,
  journal: Checked["journal"],
  locale: Locale,
  planId: string,
): FillPreview {
  const { plan, forms, differing, skipped, questions, notes, trails, seen, standing, report } = previewFill(
    { request, result, journal },
    locale,
    planId,
  );
  return { plan, forms, differing, skipped, questions, notes, trails, seen, standing, report };
}

/** What filling her summary forms would write; touches nothing. */
export function previewFill(
  { request, result, journal }: Pick<Checked, "request" | "result" | "journal">,
  locale: Locale,
  planId: string,
): FillPreview & Pick<FillPlan, "bindings"> {
  const plan = planFill({
    snapshot: request.snapshot,
    reading: result.reading,
    before: readYearBefore(request.snapshot, result.reading, request),
    targets: result.targets,
    counted: result.counted,
    year: result.year,
    stage: result.stage,
    answers: request.answers,
    locale,
    planId,
    writtenByUs: writtenByUs(journal),
  });
  const trails = trailsOf(plan.bindings, request.snapshot, result.targets);
  return { ...plan, trails, standing: [], report: null };
}
