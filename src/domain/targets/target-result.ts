import type { RowRef } from "../../workbook/refs";
import type { Bilingual } from "../bilingual";
import type { SubjectKey } from "../recipient";
import type { Target, TargetStatus } from "./target";

/** A number of subjects, with the rows it is made of and the way it was counted. */
export interface Count {
  readonly value: number;
  readonly subjects: readonly SubjectKey[];
  readonly rows: readonly RowRef[];
  /** «27 được đánh LĐTT và 6 CSTĐ cơ sở được tính luôn: 33». */
  readonly how: Bilingual;
}

export interface TargetResult {
  readonly target: Target;
  readonly status: TargetStatus;
  /** For `attested` lines with a result: «Tự xác nhận: đạt» or «chưa đạt»; null where none is written. */
  readonly attestedAs: "met" | "missed" | null;
  readonly numerator: Count | null;
  readonly denominator: Count | null;
  /** How many more are needed (whole subjects); 0 where none or where it cannot be said. */
  readonly shortBy: number;
  /** By how many the level, or the soft upper end, is exceeded. */
  readonly overBy: number;
  /** The smallest whole number that meets the level for this denominator; null where there is none. */
  readonly needed: number | null;
  /**
   * What the figure takes for granted: that the form lists everybody, where nobody says how many work there. The figure
   * is shown with that; it is no fact to be written anywhere.
   */
  readonly assumes: readonly "register-complete"[];
  /** The largest headcount with which the level would still be reached; null where nothing is assumed or none is reached. */
  readonly holdsUpTo: number | null;
  /** Where a later stage was counted: how many had registered. */
  readonly registered?: AtRegistration;
  /** Recipients put forward whose decision is still awaited; in no count of results. */
  readonly pending?: number;
  /** The arithmetic, or what is missing. */
  readonly why: Bilingual;
  /** Other figures printed beside it: «nếu trừ 04 người mới tuyển dụng: 31/31 = 100%». */
  readonly beside: readonly {
    readonly numerator: number;
    readonly denominator: number;
    readonly sentence: Bilingual;
  }[];
}

/** A target's figure at the beginning of the year; `of` is what its share was taken of, null where it has none. */
export interface AtRegistration {
  readonly value: number;
  readonly of: number | null;
}

/** Whether these are only the levels that we ask for where a workbook has no plan. */
export function areBuiltIn(results: readonly TargetResult[]): boolean {
  return results.length > 0 && results.every(({ target }) => isBuiltIn(target));
}

/** A level of ours, which no sheet states. */
export function isBuiltIn({ isDefault, source }: Target): boolean {
  return isDefault && source === null;
}

/** The lines of a plan: what one of them asks of each unit is part of that line, and no line beside it. */
export function linesOfPlan(results: readonly TargetResult[]): readonly TargetResult[] {
  return results.filter(({ target }) => target.eachUnit?.role !== "one");
}

/** What a line that asks something of each unit is made of, in the order of the units; none for any other line. */
export function partsOf({ target }: TargetResult, results: readonly TargetResult[]): readonly TargetResult[] {
  const line = target.eachUnit?.role === "all" ? target.eachUnit.line : null;
  return line === null
    ? []
    : results.filter(({ target: part }) => part.eachUnit?.role === "one" && part.eachUnit.line === line);
}

/** What a share is counted on, where that is known; null where it is only assumed. */
export function sureDenominator({ denominator, assumes }: Pick<TargetResult, "denominator" | "assumes">): Count | null {
  return assumes.length === 0 ? denominator : null;
}

/** Targets (or a target and a cap) that no numbers can meet together: «Khó đạt cùng lúc». */
export interface Contradiction {
  /** Target ids; a legal cap is `cap:<id>`. */
  readonly targets: readonly string[];
  readonly message: Bilingual;
  /** The nearest pair of numbers that would hold. */
  readonly nearest: Bilingual | null;
}
