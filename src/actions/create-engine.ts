import { err, ok } from "../workbook/result";
import { answer } from "./answer";
import { applyPlan } from "./apply-plan";
import { previewTrial } from "./apply-trial";
import { checkWorkbook, type RunCheck } from "./check-workbook";
import { reportNamed } from "./create-form";
import type { Engine } from "./engine";
import { figuresByUnit, overTime } from "./figures";
import { nothingToWrite } from "./fill-preview";
import { planFix, planFixes } from "./fix";
import { followUp, type RunFollowUp } from "./follow-ups";
import { createGathering, type GatherParts } from "./gathering";
import { newPlanId } from "./plan-id";
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
  /** Where what follows from a check is worked out. */
  readonly away: RunFollowUp;
  /** Where units' files are read and gathered. */
  readonly gathering: GatherParts;
  /** Takes our parts out of a workbook's bytes. */
  readonly withoutTraces: WithoutTraces;
  readonly engineVersion: string;
  /** What the journal calls a bulk of fixes and an applied trial, in her language. */
  readonly labels: { readonly fixes: string; readonly trial: string };
}

/** Away, and here where another check has been made there than the one on the screen, as after «Dừng». */
function orHere(away: RunFollowUp): RunFollowUp {
  return async (name, checked, args, signal) => {
    const told = await away(name, checked, args, signal);
    return told.ok || told.error.code !== "cancelled" || signal?.aborted ? told : ok(followUp(name, checked, args));
  };
}

/** A page full of questions must not stand in the way of the next check: one is worked out, the others wait here. */
function oneAtATime(weigh: Engine["consequences"]): Engine["consequences"] {
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
export function createEngine({ now, run, away, gathering, withoutTraces, engineVersion, labels }: EngineParts): Engine {
  const planId = () => newPlanId(now());
  const follow = orHere(away);
  return {
    check: (workbook, options) => checkWorkbook(workbook, options, run),
    planFixes: (checked, findings) => planFixes(checked, findings, labels.fixes, planId()),
    planFix: (checked, finding) => planFix(checked, finding, labels.fixes, planId()),
    apply: applyPlan,
    restore: (workbook, entry, options) => workbook.restore(entry, options),
    answer,
    // They only stand beside the answers: nobody waits for them, and nothing is worked out here for them.
    consequences: oneAtATime((checked, question, locale, signal) => away("weigh", checked, [question, locale], signal)),
    ...createGathering(gathering, now),
    waive,
    whatIf,
    planFill: (checked, locale, signal) => follow("fill", checked, [locale, planId()], signal),
    figureAt,
    reconciliation: (checked) => follow("reconciliation", checked, []),
    reportsOffered,
    planCreate: (checked, report, locale, isBeside) => {
      const id = reportNamed(report);
      return id === null
        ? Promise.resolve(ok(nothingToWrite(planId())))
        : follow("create", checked, [id, locale, planId(), engineVersion, isBeside]);
    },
    reportParagraph: (checked) => follow("paragraph", checked, []),
    whoElse,
    figuresByUnit,
    overTime,
    planTrial: (checked, ticks, locale) => previewTrial(checked, ticks, locale, labels.trial, planId()),
    submissionCopy: (workbook, checked, choices) =>
      submissionCopy(workbook, checked, withoutTraces, choices, (of, homeSheets) =>
        follow("copy-points", of, [homeSheets]),
      ),
    loadSettings,
    saveSettings,
    saveProfile,
  };
}
