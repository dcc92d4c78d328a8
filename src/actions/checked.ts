import type { CheckRequest, CheckResult } from "../domain/check";
import type { Profile } from "../domain/profile";
import type { Overlay, RegimeId } from "../domain/regimes/regime";
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
}
