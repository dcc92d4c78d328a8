import type { Answer } from "../domain/answer";
import type { Finding, Waiver } from "../domain/findings/finding";
import type { AwardId } from "../domain/glossary/awards";
import type { SubjectKey } from "../domain/recipient";
import type { Contradiction, TargetResult } from "../domain/targets/target-result";
import type { Failure } from "../workbook/failure";
import type { JournalEntry } from "../workbook/journal-entry";
import type { RestoreOptions, RestoreOutcome, Workbook } from "../workbook/ports";
import type { Result } from "../workbook/result";
import type { WritePlan } from "../workbook/write-plan";
import type { CheckOptions, Checked } from "./checked";

/**
 * What the doors call. Every method that changes the workbook takes a plan that has been shown first;
 * planning itself is pure and touches nothing.
 */
export interface Engine {
  /** Reads the workbook and what it remembers (answers, waivers, settings), and checks it. Writes nothing. */
  check(workbook: Workbook, options: CheckOptions): Promise<Result<Checked, Failure>>;
  /** The safe fixes of these findings; overlapping ones wait for the next check. */
  planFixes(checked: Checked, findings: readonly Finding[]): WritePlan;
  apply(workbook: Workbook, plan: WritePlan): Promise<Result<JournalEntry, Failure>>;
  restore(workbook: Workbook, entry: JournalEntry, options?: RestoreOptions): Promise<Result<RestoreOutcome, Failure>>;
  /** Remembers an answer in the workbook; the next check follows it. */
  answer(workbook: Workbook, answer: Answer): Promise<Result<void, Failure>>;
  /** «Ghi lý do, bỏ qua»; null takes the waiver of this finding back. */
  waive(workbook: Workbook, finding: Finding, waiver: Waiver | null): Promise<Result<void, Failure>>;
  /** «Tính thử»: all targets with these titles ticked on or off. Writes nothing. */
  whatIf(checked: Checked, ticks: readonly Tick[]): WhatIf;
}

/** One title given to or taken from one recipient in a trial. */
export interface Tick {
  readonly subject: SubjectKey;
  readonly award: AwardId;
  readonly on: boolean;
}

export interface WhatIf {
  readonly targets: readonly TargetResult[];
  readonly contradictions: readonly Contradiction[];
}
