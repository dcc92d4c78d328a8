import type { Answer, Question } from "../domain/answer";
import type { Bilingual, Locale } from "../domain/bilingual";
import type { WeighedOption } from "../domain/consequence";
import type { Finding, Waiver } from "../domain/findings/finding";
import type { Profile } from "../domain/profile";
import type { Stage } from "../domain/stage";
import type { TargetResult } from "../domain/targets/target-result";
import type { PreflightPoint } from "../reports/preflight";
import type { HomePaper } from "../reports/submission/home-sheets";
import type { PrivateCell } from "../reports/submission/private-cells";
import type { Failure } from "../workbook/failure";
import type { AppliedEntry, JournalEntry } from "../workbook/journal-entry";
import type { RestoreOptions, RestoreOutcome, Workbook } from "../workbook/ports";
import type { CellRef } from "../workbook/refs";
import type { Result } from "../workbook/result";
import type { WritePlan } from "../workbook/write-plan";
import type { CheckOptions, Checked } from "./checked";
import type { FillPreview, Trail } from "./fill-preview";
import type { OverTime, UnitFigure } from "./figures";
import type { Gathering } from "./gathering";
import type { ReconciledTitle } from "./reconciliation";
import type { Settings } from "./default-settings";
import type { TitleTick as Tick } from "../targets/what-if";
import type { WhatIf } from "./what-if";
import type { CandidateGroup } from "./who-else";

export type { CandidateGroup, Candidate } from "./who-else";
export type { OverTime, UnitFigure } from "./figures";
export type { ReconciledTitle } from "./reconciliation";
export type { FillPreview, Trail } from "./fill-preview";
export type { Settings } from "./default-settings";
export type { Tick, WhatIf };

/**
 * What the doors with a screen call. Every method that changes the workbook takes a plan that has been shown first;
 * planning itself is pure and touches nothing.
 */
export interface Engine extends Gathering {
  /** Reads the workbook and what it remembers (answers, waivers, settings), and checks it. Writes nothing. */
  check(workbook: Workbook, options: CheckOptions): Promise<Result<Checked, Failure>>;
  /** The safe fixes of these findings; overlapping ones wait for the next check. */
  planFixes(checked: Checked, findings: readonly Finding[]): WritePlan;
  /** One finding's fix, a proposal included. */
  planFix(checked: Checked, finding: Finding): WritePlan;
  apply(workbook: Workbook, plan: WritePlan): Promise<Result<AppliedEntry, Failure>>;
  restore(workbook: Workbook, entry: JournalEntry, options?: RestoreOptions): Promise<Result<RestoreOutcome, Failure>>;
  /** Remembers an answer in the workbook; the next check follows it. */
  answer(workbook: Workbook, answer: Answer): Promise<Result<void, Failure>>;
  /** What every option of a question would change; worked out for a question that is shown. */
  consequences(
    checked: Checked,
    question: Question,
    locale: Locale,
    signal?: AbortSignal,
  ): Promise<Result<readonly WeighedOption[], Failure>>;
  /** «Ghi lý do, bỏ qua» of a finding or a target; null takes the reason back. */
  waive(workbook: Workbook, finding: { readonly id: string }, waiver: Waiver | null): Promise<Result<void, Failure>>;
  /** «Tính thử»: all targets with these titles ticked on or off. Writes nothing. */
  whatIf(checked: Checked, ticks: readonly Tick[]): WhatIf;
  /** What filling her summary forms would write. Touches nothing. */
  planFill(checked: Checked, locale: Locale, signal?: AbortSignal): Promise<Result<FillPreview, Failure>>;
  /** «Những dòng nào?»: what the figure in this cell is made of; null where no form asks for one there. */
  figureAt(checked: Checked, cell: CellRef): Trail | null;
  /** «Đối soát số»: the one count of every title, and where each of its levels is shown. */
  reconciliation(checked: Checked): Promise<Result<readonly ReconciledTitle[], Failure>>;
  /** The forms that can be created for this workbook, in the order of the catalogue. */
  reportsOffered(checked: Checked): readonly ReportOffer[];
  /** The new tab, or the changes to the tab of that name that we created before; `isBeside`: a new one all the same. */
  planCreate(
    checked: Checked,
    report: string,
    locale: Locale,
    isBeside?: boolean,
  ): Promise<Result<FillPreview, Failure>>;
  /** The sentence for her report with the figures; in Vietnamese, the language of the report. */
  reportParagraph(checked: Checked): Promise<Result<string, Failure>>;
  /** «Cần thêm ai?»: who could close the gap of a target, in sheet order, grouped by what each still lacks. */
  whoElse(checked: Checked, target: string): readonly CandidateGroup[];
  /** A target's people by unit, without a verdict; empty for targets that do not count people. */
  figuresByUnit(checked: Checked, result: TargetResult): readonly UnitFigure[];
  /** Registration beside result and this year beside last; null for targets that count no award. */
  overTime(checked: Checked, result: TargetResult): OverTime | null;
  /** The writes that would put a trial into the registration forms. */
  planTrial(checked: Checked, ticks: readonly Tick[], locale: Locale): FillPreview;
  /** A copy without traces of ours, and what still stands against handing it in. */
  submissionCopy(
    workbook: Workbook,
    checked: Checked,
    choices: SubmissionChoices,
  ): Promise<Result<SubmissionCopy, Failure>>;
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
  /** The stages at which it is usually asked for. */
  readonly usualAt: readonly Stage[];
}

export interface SubmissionChoices {
  /** «Để trống trong bản sao». */
  readonly blankPrivate: boolean;
  /** Sheets of the office's own that she hands in all the same. */
  readonly takeAlong: readonly string[];
}

export interface SubmissionCopy {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What still stands against it; empty where nothing does. */
  readonly open: readonly SubmissionPoint[];
  /** What the copy leaves out or changes beside the original. */
  readonly done: readonly SubmissionPoint[];
  /** What of persons goes along or, where she has chosen so, is left blank; in reading order. */
  readonly privateCells: readonly PrivateCell[];
  /** The visible sheets of the workbook, and which of them are in the copy. */
  readonly sheets: readonly {
    readonly name: string;
    readonly paper: HomePaper | null;
    readonly goes: boolean;
  }[];
}

export interface SubmissionPoint {
  readonly kind: PreflightPoint["kind"];
  readonly sentence: Bilingual;
  readonly at: CellRef | null;
}
