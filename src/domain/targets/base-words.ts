import type { Target } from "./target";

/**
 * The words under which whom a target is counted on is asked and answered: those that were not understood, so that one
 * answer settles every line that says them; the whole line where it says nothing of the kind.
 */
export function baseWordsOf({
  denominator,
  label,
  measure,
  scope,
}: Pick<Target, "denominator" | "label" | "measure" | "scope">): string {
  switch (denominator?.kind) {
    case "unclear":
    case "group":
      return denominator.words === "" ? label : denominator.words;
    case "units":
      return denominator.called?.words ?? label;
    case "last-year": {
      const counted = measure.kind === "award" ? `${measure.recipient} ${measure.award}` : measure.kind;
      const whose = scope.unit === null ? "" : ` ${scope.unit}`;
      return `${counted} ${denominator.year === null ? "last year" : String(denominator.year)}${whose}`;
    }
    default:
      return label;
  }
}
