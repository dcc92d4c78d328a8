import type { Bilingual } from "../bilingual";
import type { LegalBasis } from "../findings/finding";
import type { Grade } from "../glossary/grades";
import type { Fraction } from "../targets/target";

/** Oldest first. */
export const regimeIds = ["law-2003", "law-2022", "law-2026-unconfirmed"] as const;

export type RegimeId = (typeof regimeIds)[number];

/** How a share of people becomes a whole number of them. */
export const roundings = ["floor", "half-up", "ceil"] as const;

export type Rounding = (typeof roundings)[number];

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
  /** A CSTĐCS meets the standard of LĐTT (CSTT) of the same year. */
  readonly fighterIsAdvancedWorker: LegalBasis;
  /** The lowest grade with which LĐTT is considered. */
  readonly advancedWorkerGrade: Sourced<Grade>;
  /** Time off for childbirth counts as working time. */
  readonly maternityCounts: Sourced<boolean>;
  /** The mildest form of discipline in the year with which LĐTT is not considered. */
  readonly personDiscipline: Sourced<DisciplineForm>;
  /** The mildest form of a member's discipline with which TTLĐTT and TTLĐXS are not considered. */
  readonly collectiveDiscipline: Sourced<DisciplineForm>;
  /** «03 lần liên tục» CSTĐCS before CSTĐ cấp tỉnh, cấp bộ. */
  readonly provincialFighterTimes: Sourced<number>;
  /** «02 lần liên tục» CSTĐ cấp tỉnh, cấp bộ before CSTĐTQ. */
  readonly nationalFighterTimes: Sourced<number>;
  /** Share of all council members who agree on CSTĐ cấp tỉnh, cấp bộ; null: left to ministries and provinces. */
  readonly higherFighterVote: Sourced<Fraction | null>;
  /** The same for CSTĐ toàn quốc. */
  readonly nationalFighterVote: Sourced<Fraction | null>;
  /** The same for Cờ thi đua của Chính phủ. */
  readonly governmentFlagVote: Sourced<Fraction | null>;
  /** TTLĐXS is chosen among the TTLĐTT of the year. */
  readonly excellentCollectiveIsAdvanced: LegalBasis;
  /** The head of a Sở decides LĐTT, CSTĐCS, TTLĐTT and Giấy khen; everything above is proposed to others. */
  readonly decidedByDepartmentHead: LegalBasis;
  /** «Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích.» */
  readonly oneFormPerAchievement: LegalBasis;
}

/** Forms of discipline of officials, mildest first. */
export const disciplineForms = ["reprimand", "warning", "salary-cut", "demotion", "removal", "dismissal"] as const;

/** Khiển trách · cảnh cáo · hạ bậc lương · giáng chức · cách chức · buộc thôi việc. */
export type DisciplineForm = (typeof disciplineForms)[number];
