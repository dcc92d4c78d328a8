import type { Question } from "../domain/answer";
import type { Locale } from "../domain/bilingual";
import type { WeighedOption } from "../domain/consequence";
import type { PreflightPoint } from "../reports/preflight";
import type { Failure } from "../workbook/failure";
import type { Result } from "../workbook/result";
import type { Followed } from "./checked";
import { weighOne } from "./consequences";
import { previewForm, type ReportId } from "./create-form";
import { fillAfter } from "./fill";
import type { FillPreview } from "./fill-preview";
import { reconciliation, type ReconciledTitle } from "./reconciliation";
import { reportParagraph } from "./report-paragraph";
import { pointsOfFilling } from "./submission-copy";

/** What is worked out after a check and takes long in a large workbook. Only structured-cloneable data. */
export interface FollowUps {
  /** What filling her forms would write. */
  fill: { readonly args: readonly [locale: Locale, planId: string]; readonly value: FillPreview };
  /** What every option of one question would change. */
  weigh: { readonly args: readonly [question: Question, locale: Locale]; readonly value: readonly WeighedOption[] };
  /** The new tab of a form of ours. */
  create: {
    readonly args: readonly [
      report: ReportId,
      locale: Locale,
      planId: string,
      engineVersion: string,
      isBeside: boolean | undefined,
    ];
    readonly value: FillPreview;
  };
  reconciliation: { readonly args: readonly []; readonly value: readonly ReconciledTitle[] };
  paragraph: { readonly args: readonly []; readonly value: string };
  /** What the filling says before a copy without these sheets is made. */
  "copy-points": {
    readonly args: readonly [homeSheets: readonly string[]];
    readonly value: readonly PreflightPoint[];
  };
}

export type FollowUpName = keyof FollowUps;

/** Works one of them out away from the page; «cancelled» where another check has been made there since. */
export type RunFollowUp = <K extends FollowUpName>(
  name: K,
  checked: Followed,
  args: FollowUps[K]["args"],
  signal?: AbortSignal,
) => Promise<Result<FollowUps[K]["value"], Failure>>;

const works: {
  readonly [K in FollowUpName]: (checked: Followed, ...args: FollowUps[K]["args"]) => FollowUps[K]["value"];
} = {
  fill: (checked, locale, planId) => fillAfter(checked, checked.journal, locale, planId),
  weigh: weighOne,
  create: previewForm,
  reconciliation,
  paragraph: reportParagraph,
  "copy-points": pointsOfFilling,
};

/** Works it out at once. */
export function followUp<K extends FollowUpName>(
  name: K,
  checked: Followed,
  args: FollowUps[K]["args"],
): FollowUps[K]["value"] {
  const work: (checked: Followed, ...args: FollowUps[K]["args"]) => FollowUps[K]["value"] = works[name];
  return work(checked, ...args);
}
