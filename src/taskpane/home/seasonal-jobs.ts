import type { Bilingual } from "../../domain/bilingual";
import { pageLabels } from "../../messages/pane/page-labels";
import type { Page } from "../state/pane-state";

/** A job that comes with a season of the year and stands on a page of its own. */
export interface SeasonalJob {
  readonly label: Bilingual;
  readonly page: Page;
}

/** Those that exist, in the order of the year. */
export const seasonalJobs: readonly SeasonalJob[] = [
  { label: pageLabels["blank-forms"], page: "blank-forms" },
  { label: pageLabels.gathering, page: "gathering" },
];
