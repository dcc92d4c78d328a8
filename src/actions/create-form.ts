import type { Locale } from "../domain/bilingual";
import { createForm as planForm } from "../reports/create/create-form";
import { drawTab } from "../reports/create/draw-tab";
import { reportIds, type ReportId } from "../reports/create/report-id";
import type { JournalEntry } from "../workbook/journal-entry";
import { previewOf, type FillPreview } from "./fill-preview";
import type { Followed } from "./checked";
import { writtenByUs } from "./written-by-us";

export { reportIds, type ReportId };

/** The id of a form, typed or chosen; null where there is none of that name. */
export function reportNamed(name: string): ReportId | null {
  return reportIds.find((id) => id === name) ?? null;
}

/**
 * The new tab of a form of ours, or the changes to the one that stands already; `isBeside`: a new one all the same.
 * Touches nothing.
 */
export function previewForm(
  { request, result, journal, profile }: Followed,
  report: ReportId,
  locale: Locale,
  planId: string,
  engineVersion: string,
  isBeside = false,
): FillPreview {
  const { fileName, snapshot } = request;
  const { reading, targets, year, stage, today, regime, findings } = result;
  const { plan, skipped, notes, standing, created } = planForm(report, {
    snapshot,
    reading,
    targets,
    year,
    stage,
    profile,
    answers: request.answers,
    today,
    review: { fileName, regime, engineVersion, findings, journal },
    locale,
    planId,
    page: null,
    writtenByUs: writtenByUs(journal),
    isBeside,
  });
  return {
    ...previewOf(plan),
    skipped,
    notes,
    forms: created.map(drawTab).filter((form) => form !== null),
    standing: standing.map((tab) => ({ ...tab, madeAt: madeAt(tab.sheet, journal) })),
    report,
  };
}

/** When we made a tab; null where the journal does not say. */
function madeAt(sheet: string, journal: readonly JournalEntry[]): string | null {
  return journal.find(({ createdTabs }) => createdTabs.some(({ name }) => name === sheet))?.at ?? null;
}
