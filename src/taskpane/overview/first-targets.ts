import type { TargetResult } from "../../domain/targets/target-result";

/** Cards on the first page; the rest stand on «Chỉ tiêu». */
const MOST_TARGETS = 4;

/**
 * The targets to show at once: the shares of people with a title, which every plan asks for, then what falls short,
 * then what cannot be said yet. What she confirms herself comes last; within a kind the order of the plan stays.
 */
export function firstTargets(results: readonly TargetResult[]): readonly TargetResult[] {
  return [...results].sort((one, other) => rankOf(one) - rankOf(other)).slice(0, MOST_TARGETS);
}

function rankOf({ target, status }: TargetResult): number {
  switch (status) {
    case "attested":
    case "awaiting":
      return 4;
    case "not-due":
      return 5;
    case "missed":
    case "unknown":
    case "met":
    case "exceeded":
      if (target.unit === "percent" && target.measure.kind === "award" && target.measure.recipient === "individual") {
        return 0;
      }
      return status === "missed" ? 1 : status === "unknown" ? 2 : 3;
  }
}
