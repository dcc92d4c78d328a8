import type { Bilingual } from "../bilingual";
import type { LegalBasis } from "../findings/finding";
import type { Fraction } from "../targets/target";

export type RegimeId = "law-2003" | "law-2022" | "law-2026-unconfirmed";

export type Rounding = "floor" | "half-up" | "ceil";

/** A number of the Law with its source. null as a value is legal: «none». */
export interface Sourced<T> {
  readonly value: T;
  readonly basis: LegalBasis;
}

/** The rules of one period, as dated data. Chosen by the year of achievement, never by today's date. */
export interface Regime {
  readonly id: RegimeId;
  readonly name: Bilingual;
  /** First and last year of achievement; null where open. */
  readonly from: number | null;
  readonly to: number | null;
  /** A year whose findings are warnings at most: two laws met in it. */
  readonly transitionYears: readonly number[];
  /** Months of work by 31/12 under which recruits are not considered for LĐTT. */
  readonly recruitMonths: Sourced<number>;
  /** Share of members with LĐTT a TTLĐTT needs; strict means «trên». */
  readonly advancedCollectiveShare: Sourced<{ readonly share: Fraction; readonly strict: boolean }>;
  readonly excellentCollectiveShare: Sourced<{ readonly share: Fraction; readonly strict: boolean }>;
  readonly excellentCollectiveNeedsFighter: Sourced<boolean>;
  /** Cap on CSTĐCS as a share of LĐTT; null: none in national law. */
  readonly fighterCap: Sourced<Fraction | null>;
  readonly fighterNeedsInitiative: Sourced<"always" | "unless-excellent">;
  readonly registrationRequired: Sourced<boolean>;
}

/** What the law leaves to a province, a ministry or the office's own regulation. Absent means: as the regime says. */
export interface Overlay {
  readonly fighterCap?: Fraction | null;
  readonly advancedWorkerCap?: Fraction | null;
  readonly rounding?: Rounding;
  /** What the fighter cap is a share of. */
  readonly capBase?: "advanced-workers" | "headcount";
  /** Days of leave beyond which LĐTT is not considered. */
  readonly longLeaveDays?: number | null;
  /** Civil date at which people are counted. */
  readonly countedOn?: string;
  /** Where the office wrote this down. */
  readonly basis?: string;
}
