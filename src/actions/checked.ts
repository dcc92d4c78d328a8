import type { CheckRequest, CheckResult } from "../domain/check";
import type { WeighedQuestion } from "../domain/consequence";
import type { GivenAnswer, RefusedAnswer } from "../domain/given-answer";
import type { Profile } from "../domain/profile";
import type { Overlay } from "../domain/regimes/overlay";
import type { RegimeId } from "../domain/regimes/regime";
import type { Stage } from "../domain/stage";
import type { JournalEntry } from "../workbook/journal-entry";
import type { CivilDate } from "../workbook/ports";

/** What she may set; null leaves it to what the workbook says. */
export interface CheckOptions {
  readonly fileName: string;
  readonly today: CivilDate;
  readonly year: number | null;
  readonly regime: RegimeId | null;
  readonly stage: Stage | null;
  readonly overlay: Overlay;
  /** Where nothing is set here, the settings kept in the workbook hold, as a door holds to that does not load them itself. */
  readonly orAsKept?: boolean;
  /** Answers to give before anything is judged; they are remembered nowhere. */
  readonly given?: readonly GivenAnswer[];
  /** Work out what every option of every question would change. */
  readonly weigh?: boolean;
  readonly signal?: AbortSignal;
  /** Share done so far, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** A check with all it was made from: fills, fixes and what-if start here. */
export interface Checked {
  readonly request: CheckRequest;
  readonly result: CheckResult;
  /** What earlier fills and fixes wrote, newest first. */
  readonly journal: readonly JournalEntry[];
  readonly profile: Profile;
  /** The questions with what their options change; null where that was not asked for. */
  readonly weighed: readonly WeighedQuestion[] | null;
  /** Answers of `given` that could not be taken. */
  readonly refused: readonly RefusedAnswer[];
}

/** Of a check what its followers need: neither what was asked nor what was refused on the way. */
export type Followed = Pick<Checked, "request" | "result" | "journal" | "profile">;
