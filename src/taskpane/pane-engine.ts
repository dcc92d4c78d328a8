import type { Engine, Tick } from "../actions/engine";
import type { Checked } from "../actions/checked";
import type { Question } from "../domain/answer";
import type { Bilingual, Locale } from "../domain/bilingual";
import type { AwardId } from "../domain/glossary/awards";
import type { SubjectKey } from "../domain/recipient";
import type { Overlay, RegimeId } from "../domain/regimes/regime";
import type { Stage } from "../domain/stage";
import type { Failure } from "../workbook/failure";
import type { CellRef, RowRef } from "../workbook/refs";
import type { Workbook } from "../workbook/ports";
import type { Result } from "../workbook/result";
import type { SkippedCell, WritePlan } from "../workbook/write-plan";

/** What the pane asks of the use cases: the engine of every door, and what only a person at a screen needs. */
export interface PaneEngine extends Engine {
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
  loadSettings(workbook: Workbook): Promise<Result<PaneSettings, Failure>>;
  saveSettings(workbook: Workbook, settings: PaneSettings): Promise<Result<void, Failure>>;
}

/** A plan with what it leaves out and what must be answered first. */
export interface FillPreview {
  readonly plan: WritePlan;
  readonly skipped: readonly SkippedCell[];
  readonly questions: readonly Question[];
  /** Said once above the list: a unit without a row, a form whose cells are locked. */
  readonly notes: readonly Bilingual[];
}

export interface ReportOffer {
  readonly id: string;
  readonly title: Bilingual;
  /** What it is for, in one line. */
  readonly about: Bilingual;
}

/** People (or collectives) who lack the same number of conditions. */
export interface CandidateGroup {
  readonly lacking: number;
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly subject: SubjectKey;
  readonly name: string;
  readonly unit: string | null;
  readonly at: RowRef;
  /** «chưa có sáng kiến», «chưa đăng ký LĐTT». */
  readonly conditions: readonly Bilingual[];
  /** What a trial would give (on) or take away (off). */
  readonly award: AwardId;
  readonly awardName: Bilingual;
  readonly on: boolean;
}

export interface SubmissionCopy {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What still stands against it; empty where nothing does. */
  readonly open: readonly { readonly sentence: Bilingual; readonly at: CellRef | null }[];
}

/** What she set for this workbook; null leaves it to what the workbook says. Kept in the workbook. */
export interface PaneSettings {
  readonly year: number | null;
  readonly regime: RegimeId | null;
  readonly stage: Stage | null;
  readonly overlay: Overlay;
}

export const defaultSettings: PaneSettings = { year: null, regime: null, stage: null, overlay: {} };
