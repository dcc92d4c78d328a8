import type { Severity } from "../../domain/findings/finding";

/** What step 2 shows of the findings; it stays for the session. */
export interface FindingFilter {
  /** Typed into the search field. */
  readonly words: string;
  readonly severity: Severity | null;
  /** Its name; «» for what belongs to no unit; null for all. */
  readonly unit: string | null;
  /** Only these findings: those that another one waits for. */
  readonly only: readonly string[] | null;
}

export const noFilter: FindingFilter = { words: "", severity: null, unit: null, only: null };
