import type { FillPreview } from "../../actions/fill-preview";
import type { Settings } from "../../actions/default-settings";
import type { Tick } from "../../actions/engine";
import type { Answer } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import type { Waiver } from "../../domain/findings/finding";
import type { Profile } from "../../domain/profile";
import type { SavedCopy } from "../../domain/work-left";
import type { FailureMessage } from "../../messages/failures/failure-message";
import type { Failure } from "../../workbook/failure";
import type { JournalEntry } from "../../workbook/journal-entry";
import type { RestoreOptions } from "../../workbook/ports";
import type { CellRef, RowRef } from "../../workbook/refs";
import type { Result } from "../../workbook/result";
import type { WritePlan } from "../../workbook/write-plan";
import type { FindingFilter } from "./finding-filter";
import type { Page } from "./pane-state";

/** All that a page can ask for. Whatever touches the workbook tells its outcome by itself. */
export interface PaneActions {
  readonly check: () => Promise<void>;
  readonly stop: () => void;
  /** `at` is what the page opens at once; `focusStays`: she is at work on the sheet. */
  readonly choosePage: (page: Page, at?: string, focusStays?: boolean) => void;
  /** Opens another line of the page that is shown; null where none is left. */
  readonly openLine: (at: string | null, focusStays?: boolean) => void;
  /** Opens the page of the rule that told a finding. */
  readonly explain: (finding: { readonly id: string; readonly rule: string }) => void;
  readonly filterFindings: (filter: FindingFilter) => void;
  readonly reveal: (target: CellRef | readonly RowRef[]) => Promise<void>;
  /** The cell she is on; null where that cannot be known, which has then been told. */
  readonly selected: () => Promise<CellRef | null>;
  readonly showPreview: (preview: FillPreview) => void;
  /** The same for a preview that is still being worked out. */
  readonly showPlanned: (planned: Promise<Result<FillPreview, Failure>>) => Promise<void>;
  readonly dropPreview: () => void;
  /** @returns whether it was written */
  readonly apply: (plan: WritePlan) => Promise<boolean>;
  /**
   * A write of a page's own; what it says is told, with its way back. `words` are those of failures that the page tells
   * in its own. Says whether it was written.
   */
  readonly write: (
    work: () => Promise<Result<Written, Failure>>,
    words?: (failure: Failure) => FailureMessage | null,
  ) => Promise<boolean>;
  readonly restore: (entry: JournalEntry, options?: RestoreOptions) => Promise<void>;
  /** Remembers the answers and checks again; `told` says what they change, where that is known. */
  readonly answer: (answers: Answer | readonly Answer[], told?: Bilingual) => Promise<void>;
  /** `told` says what a reason does, where that is not to set a finding aside. @returns whether the reason was kept */
  readonly waive: (finding: { readonly id: string }, waiver: Waiver | null, told?: Bilingual) => Promise<boolean>;
  readonly saveSettings: (settings: Settings, answers: readonly Answer[]) => Promise<void>;
  readonly saveProfile: (profile: Profile) => Promise<void>;
  readonly tick: (tick: Tick) => void;
  readonly dropTrial: () => void;
  readonly tell: (sentence: Bilingual) => void;
  readonly fail: (failure: Failure) => void;
  /** The copy to hand in lies on her disk. */
  readonly copySaved: (saved: Omit<SavedCopy, "isOutdated">, sentence: Bilingual) => void;
  readonly closeNotice: () => void;
}

/** What a write of a page's own did. */
export interface Written {
  readonly sentence: Bilingual;
  /** null where no cell was to be written. */
  readonly entry: JournalEntry | null;
}
