import type { Bilingual } from "../domain/bilingual";
import type { Stage } from "../domain/stage";
import { compareToShare, largestMeeting, satisfies, smallestMeeting } from "../domain/targets/exact";
import type { Target, TargetStatus } from "../domain/targets/target";

/** What the arithmetic alone says. */
export interface Verdict {
  readonly status: Extract<TargetStatus, "met" | "exceeded" | "missed">;
  readonly shortBy: number;
  readonly overBy: number;
  /** The smallest whole number that reaches the level; for a ceiling the largest allowed. */
  readonly needed: number;
  /** Exactly on a level that has to be passed, or that only just suffices. */
  readonly isOnTheLevel: boolean;
}

/**
 * Compares a count with a target's level on a base (1 for bare numbers), in whole numbers. A bare count that is passed is
 * «Vượt», as is the upper end of a range; a share that is passed is just met. Null for a target without a level.
 */
export function verdictOf(
  { comparator, threshold, max, unit }: Pick<Target, "comparator" | "threshold" | "max" | "unit">,
  count: number,
  base: number,
): Verdict | null {
  if (comparator === null || threshold === null) return null;
  const isOnTheLevel = compareToShare(count, threshold, base) === 0;
  const ceiling = comparator === "<=" || comparator === "<" ? largestMeeting(comparator, threshold, base) : null;
  if (ceiling !== null) {
    const overBy = Math.max(0, count - ceiling);
    return { status: overBy > 0 ? "missed" : "met", shortBy: 0, overBy, needed: ceiling, isOnTheLevel };
  }
  const needed = smallestMeeting(comparator, threshold, base) ?? 0;
  const shortBy = Math.max(0, needed - count);
  if (shortBy > 0) return { status: "missed", shortBy, overBy: 0, needed, isOnTheLevel };
  if (comparator === "range" && max !== null) {
    const upper = largestMeeting("<=", max, base) ?? count;
    const overBy = Math.max(0, count - upper);
    return { status: overBy > 0 ? "exceeded" : "met", shortBy: 0, overBy, needed, isOnTheLevel };
  }
  const overBy = count - needed;
  if (comparator === "=") {
    const holds = satisfies(count, "=", threshold, base);
    return { status: holds ? "met" : "missed", shortBy: 0, overBy: holds ? 0 : overBy, needed, isOnTheLevel };
  }
  const isShare = unit === "percent";
  return { status: !isShare && overBy > 0 ? "exceeded" : "met", shortBy: 0, overBy, needed, isOnTheLevel };
}

/** Stages in their order in the year; «cả năm» is the review. */
const order: Readonly<Record<Stage, number>> = { registration: 0, "mid-year": 1, review: 2, nomination: 3, decided: 4 };

const titlesAtYearEnd: Bilingual = {
  vi: "Danh hiệu cả năm: xét vào cuối năm.",
  en: "A title of the whole year: considered at its end.",
};

/**
 * Whether a shortfall can be held against a target at this stage; null where it can, else why it is not due yet. At
 * registration every line is compared with what is registered; at mid-year titles of the whole year are not judged.
 */
export function whyNotDue(target: Target, stage: Stage): Bilingual | null {
  const due = target.scope.stage;
  if (stage === "registration") {
    return due === "mid-year" || due === "nomination"
      ? {
          vi: due === "mid-year" ? "Tính vào kỳ sơ kết 6 tháng." : "Tính khi trình khen.",
          en: due === "mid-year" ? "Judged at mid-year." : "Judged when awards are proposed.",
        }
      : null;
  }
  if (stage === "mid-year") {
    if (due === "registration" || due === "mid-year") return null;
    return target.measure.kind === "award"
      ? titlesAtYearEnd
      : { vi: "Tính vào cuối năm.", en: "Judged at the end of the year." };
  }
  return due !== null && order[due] > order[stage]
    ? { vi: "Tính ở giai đoạn sau.", en: "Judged at a later stage." }
    : null;
}
