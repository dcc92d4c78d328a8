import { sourceCounts } from "../../actions/check-figures";
import type { CheckResult } from "../../domain/check";

/** Names that other programs read: «unit-proposal» is what units propose at the end of the year. */
const names = {
  registered: "registration",
  proposed: "unit-proposal",
  council: "council",
  pending: "pending",
  decided: "decided",
} as const;

/** How often each title stands under each source, at face value; sources are never added up. */
export function countsBySource(result: Pick<CheckResult, "reading" | "year">): Record<string, unknown> {
  return Object.fromEntries(sourceCounts(result).map(({ source, ...counts }) => [names[source], counts]));
}
