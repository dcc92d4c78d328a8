import type { Engine, Tick } from "../actions/engine";
import type { FillPreview } from "../actions/fill-preview";
import type { Settings } from "../actions/settings";
import type { CandidateGroup } from "../actions/who-else";
import type { Checked } from "../actions/checked";
import type { Bilingual, Locale } from "../domain/bilingual";
import type { Finding } from "../domain/findings/finding";
import type { Profile } from "../domain/profile";
import type { Failure } from "../workbook/failure";
import type { CellRef } from "../workbook/refs";
import type { Workbook } from "../workbook/ports";
import type { Result } from "../workbook/result";
import type { WritePlan } from "../workbook/write-plan";

/** What the pane asks of the use cases: the engine of every door, and what only a person at a screen needs. */
export interface PaneEngine extends Engine {
  /** One finding's fix, a proposal included. */
  planFix(checked: Checked, finding: Finding): WritePlan;
  /** What filling her summary forms would write. Touches nothing. */
  planFill(checked: Checked, locale: Locale): FillPreview;
  /** The forms that can be created for this workbook, in the order of the catalogue. */
  reportsOffered(checked: Checked): readonly ReportOffer[];
  /** The new tab, or the changes to the tab of that name that we created before. */
  planCreate(checked: Checked, report: string, locale: Locale): FillPreview;
  /** The sentence for her report with the figures; in Vietnamese, the language of the report. */
  reportParagraph(checked: Checked): string;
  /** «Cần thêm ai?»: who could close the gap of a target, in sheet order, grouped by what each still lacks. */
  whoElse(checked: Checked, target: string): readonly CandidateGroup[];
  /** The writes that would put a trial into the registration forms. */
  planTrial(checked: Checked, ticks: readonly Tick[], locale: Locale): FillPreview;
  /** A copy without traces of ours, and what still stands against handing it in. */
  submissionCopy(workbook: Workbook, checked: Checked): Promise<Result<SubmissionCopy, Failure>>;
  loadSettings(workbook: Workbook): Promise<Result<Settings, Failure>>;
  /** The office's names, places and signers, for the forms we create. */
  saveProfile(workbook: Workbook, profile: Profile): Promise<Result<void, Failure>>;
  saveSettings(workbook: Workbook, settings: Settings): Promise<Result<void, Failure>>;
}

export interface ReportOffer {
  readonly id: string;
  readonly title: Bilingual;
  /** What it is for, in one line. */
  readonly about: Bilingual;
}

export interface SubmissionCopy {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What still stands against it; empty where nothing does. */
  readonly open: readonly { readonly sentence: Bilingual; readonly at: CellRef | null }[];
}
