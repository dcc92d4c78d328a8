import type { Question } from "../domain/answer";
import type { Locale } from "../domain/bilingual";
import type { WeighedOption } from "../domain/consequence";
import type { Failure } from "../workbook/failure";
import { err, type Result } from "../workbook/result";
import { answer } from "./answer";
import { applyPlan } from "./apply-plan";
import type { Checked } from "./checked";
import { previewTrial } from "./apply-trial";
import { checkWorkbook, type RunCheck } from "./check-workbook";
import { previewForm, reportNamed } from "./create-form";
import type { Engine } from "./engine";
import { figuresByUnit, overTime } from "./figures";
import { previewFill } from "./fill";
import { nothingToWrite, type FillPreview } from "./fill-preview";
import { planFix, planFixes } from "./fix";
import { createGathering, type GatherParts } from "./gathering";
import { newPlanId } from "./plan-id";
import { reconciliation } from "./reconciliation";
import { reportParagraph } from "./report-paragraph";
import { reportsOffered } from "./reports-offered";
import { loadSettings, saveProfile, saveSettings } from "./settings";
import { figureAt } from "./trail";
import { submissionCopy, type WithoutTraces } from "./submission-copy";
import { waive } from "./waive";
import { whatIf } from "./what-if";
import { whoElse } from "./who-else";

export interface EngineParts {
  readonly now: () => Date;
  /** Where checks run: at once, or away from the page. */
  readonly run: RunCheck;
  /** Where consequences are worked out. */
  readonly weigh: RunWeigh;
  /** Where it is worked out what filling would write. */
  readonly fill: RunFill;
  /** Where units' files are read and gathered. */
  readonly gathering: GatherParts;
  /** Takes our parts out of a workbook's bytes. */
  readonly withoutTraces: WithoutTraces;
  readonly engineVersion: string;
  /** What the journal calls a bulk of fixes and an applied trial, in her language. */
  readonly labels: { readonly fixes: string; readonly trial: string };
}

/** What every option of a question would change, worked out away from the page. */
export type RunWeigh = (
  checked: Checked,
  question: Question,
  locale: Locale,
  signal?: AbortSignal,
) => Promise<Result<readonly WeighedOption[], Failure>>;

/** What filling her forms would write, worked out away from the page. */
export type RunFill = (
  checked: Checked,
  locale: Locale,
  planId: string,
  signal?: AbortSignal,
) => Promise<Result<FillPreview, Failure>>;

/** A page full of questions must not stand in the way of the next check: one is worked out, the others wait here. */
function oneAtATime(weigh: RunWeigh): RunWeigh {
  let last: Promise<unknown> = Promise.resolve();
  return (checked, question, locale, signal) => {
    const next = last.then(() =>
      signal?.aborted ? err({ code: "cancelled" } as const) : weigh(checked, question, locale, signal),
    );
    last = next;
    return next;
  };
}

/** Joins the use cases for a door with a screen. */
export function createEngine({
  now,
  run,
  weigh,
  fill,
  gathering,
  withoutTraces,
  engineVersion,
  labels,
}: EngineParts): Engine {
  const planId = () => newPlanId(now());
  return {
    check: (workbook, options) => checkWorkbook(workbook, options, run),
    planFixes: (checked, findings) => planFixes(checked, findings, labels.fixes, planId()),
    planFix: (checked, finding) => planFix(checked, finding, labels.fixes, planId()),
    apply: applyPlan,
    restore: (workbook, entry, options) => workbook.restore(entry, options),
    answer,
    consequences: oneAtATime(weigh),
    ...createGathering(gathering, now),
    waive,
    whatIf,
    fillAhead: (checked, locale, signal) => fill(checked, locale, planId(), signal),
    planFill: (checked, locale) => previewFill(checked, locale, planId()),
    figureAt,
    reconciliation,
    reportsOffered,
    planCreate: (checked, report, locale, isBeside) => {
      const id = reportNamed(report);
      return id === null
        ? nothingToWrite(planId())
        : previewForm(checked, id, locale, planId(), engineVersion, isBeside);
    },
    reportParagraph,
    whoElse,
    figuresByUnit,
    overTime,
    planTrial: (checked, ticks, locale) => previewTrial(checked, ticks, locale, labels.trial, planId()),
    submissionCopy: (workbook, checked, choices) => submissionCopy(workbook, checked, withoutTraces, choices),
    loadSettings,
    saveSettings,
    saveProfile,
  };
}
