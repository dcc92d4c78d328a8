import type { Bilingual } from "../../domain/bilingual";
import { blankFormsPage, gatheringPage } from "../../messages/pane/gathering";
import type { Page } from "../state/pane-state";

/** A job that comes with a season of the year and stands on a page of its own. */
export interface SeasonalJob {
  readonly label: Bilingual;
  readonly page: Page;
}

/** Those that exist, in the order of the year. */
export const seasonalJobs: readonly SeasonalJob[] = [
  { label: blankFormsPage.title, page: "blank-forms" },
  { label: gatheringPage.title, page: "gathering" },
];
