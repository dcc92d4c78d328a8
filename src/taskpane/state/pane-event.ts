import type { Checked } from "../../actions/checked";
import type { Tick } from "../../actions/engine";
import type { FillPreview } from "../../actions/fill-preview";
import type { Settings } from "../../actions/default-settings";
import type { Bilingual } from "../../domain/bilingual";
import type { FailureMessage } from "../../messages/failures/failure-message";
import type { Failure } from "../../workbook/failure";
import type { JournalEntry } from "../../workbook/journal-entry";
import type { FindingFilter } from "./finding-filter";
import type { Page, Phase, RestoredEntry } from "./pane-state";

/** What can happen to a pane. */
export type PaneEvent =
  | { readonly type: "page-chosen"; readonly page: Page; readonly at?: string; readonly focusStays?: boolean }
  | { readonly type: "rule-asked"; readonly rule: string; readonly from: string }
  /** Of the page that is shown another line is opened; null: none is left. */
  | { readonly type: "line-opened"; readonly at: string | null; readonly focusStays?: boolean }
  | { readonly type: "filtered"; readonly filter: FindingFilter }
  | { readonly type: "noted"; readonly by: string }
  | { readonly type: "check-started"; readonly quiet: boolean }
  | { readonly type: "check-progressed"; readonly share: number }
  | { readonly type: "checked"; readonly checked: Checked; readonly announcement: Bilingual | null }
  | { readonly type: "check-postponed" }
  | { readonly type: "sheets-changed" }
  | { readonly type: "preview-shown"; readonly preview: FillPreview }
  | { readonly type: "preview-dropped" }
  | { readonly type: "write-started" }
  /** `more` is what the sentence says beyond how many cells were written. */
  | {
      readonly type: "written";
      readonly sentence: Bilingual;
      readonly more?: Bilingual | null;
      readonly entry: JournalEntry | null;
    }
  | { readonly type: "restored"; readonly id: string; readonly entry: RestoredEntry }
  /** `ends` is the work that has failed; null where another one may still be going on. */
  | {
      readonly type: "failed";
      readonly failure: Failure;
      readonly message: FailureMessage;
      readonly ends: Exclude<Phase["kind"], "idle"> | null;
    }
  | { readonly type: "told"; readonly sentence: Bilingual }
  /** A cell was selected: said to a screen reader only. */
  | { readonly type: "shown"; readonly sentence: Bilingual }
  | { readonly type: "notice-closed" }
  | { readonly type: "ticked"; readonly tick: Tick }
  | { readonly type: "trial-dropped" }
  | { readonly type: "copy-saved"; readonly at: string; readonly sheets: number; readonly sentence: Bilingual }
  | { readonly type: "settings-loaded"; readonly settings: Settings };
