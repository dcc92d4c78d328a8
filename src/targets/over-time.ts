import type { Register } from "../domain/register/register";
import { implies } from "../domain/targets/implied-awards";
import type { Measure, Target } from "../domain/targets/target";
import type { TargetResult } from "../domain/targets/target-result";

/** One target as registered, as decided, and last year; null where the workbook holds no such figure. */
export interface OverTime {
  readonly target: Target;
  /** Đăng ký. */
  readonly registered: number | null;
  /** Kết quả of the same year. */
  readonly decided: number | null;
  /** Result of the year before, from results or the history of titles. */
  readonly lastYear: number | null;
}

/**
 * Puts registration beside result and this year beside last, for the targets that count titles and awards. Recipients
 * are counted once a year, a title contained in a higher one included.
 */
export function overTime(results: readonly TargetResult[], register: Register, year: number): readonly OverTime[] {
  return results.flatMap(({ target, numerator, registered }): readonly OverTime[] => {
    if (target.measure.kind !== "award") return [];
    return [
      {
        target,
        registered: registered?.value ?? numerator?.value ?? null,
        decided: inYear(target, register.results, year, true),
        lastYear: inYear(target, [...register.results, ...register.history], year - 1, false),
      },
    ];
  });
}

function inYear({ measure }: Target, awards: Register["results"], year: number, undatedToo: boolean): number | null {
  return measure.kind === "award" ? heldIn(measure, awards, year, undatedToo) : null;
}

/** How many recipients hold an award in a year, each once; null where no award of that year is named at all. */
export function heldIn(
  { award, recipient }: Extract<Measure, { kind: "award" }>,
  awards: Register["results"],
  year: number,
  undatedToo = false,
): number | null {
  const ofYear = awards.filter((one) => one.year === year || (undatedToo && one.year === null));
  if (ofYear.length === 0) return null;
  return new Set(
    ofYear.filter((one) => one.kind === recipient && implies(one.award, award)).map(({ subject }) => subject),
  ).size;
}
