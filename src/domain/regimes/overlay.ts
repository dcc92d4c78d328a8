import type { Answer } from "../answer";
import type { LegalBasis } from "../findings/finding";
import type { Exclusion, Fraction } from "../targets/target";
import type { Regime, Rounding } from "./regime";

/** What the law leaves to a province, a ministry or the office's own regulation. Absent means: as the regime says. */
export interface Overlay {
  readonly fighterCap?: Fraction | null;
  readonly advancedWorkerCap?: Fraction | null;
  readonly rounding?: Rounding;
  /** What the fighter cap is a share of. */
  readonly capBase?: "advanced-workers" | "headcount";
  /** Days of leave beyond which LĐTT is not considered. */
  readonly longLeaveDays?: number | null;
  /** Months of work by 31/12 under which recruits are not considered for LĐTT. */
  readonly recruitMonths?: number;
  /** Share of all council members for CSTĐ cấp tỉnh, cấp bộ; for CSTĐ toàn quốc; for Cờ thi đua của Chính phủ. */
  readonly higherFighterVote?: Fraction;
  readonly nationalFighterVote?: Fraction;
  readonly governmentFlagVote?: Fraction;
  /** Who does not count among the people of a share. */
  readonly leftOut?: readonly Exclusion["who"][];
  /** Civil date at which people are counted. */
  readonly countedOn?: string;
  /** What it is called, and the years of achievement it holds for; absent: all. */
  readonly name?: string;
  readonly from?: number;
  readonly to?: number;
  /** Where each value is written down. */
  readonly sources?: Readonly<Partial<Record<OverlayValue, OverlaySource>>>;
  /** Where values without a source of their own are written down. */
  readonly basis?: string;
}

/** The values of an overlay that a regulation gives. */
export const overlayValues = [
  "fighterCap",
  "advancedWorkerCap",
  "longLeaveDays",
  "recruitMonths",
  "higherFighterVote",
  "nationalFighterVote",
  "governmentFlagVote",
  "leftOut",
] as const;

export type OverlayValue = (typeof overlayValues)[number];

/** Whom an office may leave out of the people it counts; never those on maternity leave. */
export const absenceKinds = [
  "new-recruits",
  "long-study",
  "seconded",
  "contract",
  "long-leave",
  "left",
] as const satisfies readonly Exclusion["who"][];

/** A clause of a regulation, and the page on which its own words were seen. */
export interface OverlaySource {
  readonly source: string;
  readonly seenAt?: string;
}

const SET_BY_HAND = "Quy định của địa phương, đơn vị (ghi ở Thiết lập)";

/** What a value of an overlay rests on; verified only where its words were seen. */
export function overlayBasis({ sources, basis, from, to }: Overlay, value: OverlayValue): LegalBasis {
  const own = sources?.[value];
  const years = { from: from ?? null, to: to ?? null };
  const citation = own?.source ?? basis ?? SET_BY_HAND;
  return own?.seenAt === undefined
    ? { citation, verified: false, ...years }
    : { citation, verified: true, ...years, seenAt: own.seenAt };
}

/** Whether an overlay holds for a year of achievement. */
export function holdsFor({ from, to }: Overlay, year: number): boolean {
  return (from === undefined || year >= from) && (to === undefined || year <= to);
}

/** The overlay of a year: of another year's only the day at which people are counted is left, which she sets by hand. */
export function overlayOf(overlay: Overlay, year: number): Overlay {
  if (holdsFor(overlay, year)) return overlay;
  return overlay.countedOn === undefined ? {} : { countedOn: overlay.countedOn };
}

/**
 * What is said for one check over what is kept in the workbook: a whole regulation, known by its name, takes the place of
 * the kept one but for the day at which people are counted; single values take the place of single values, their sources
 * with them.
 */
export function overlayOver(kept: Overlay, said: Overlay): Overlay {
  if (said.name !== undefined) {
    return kept.countedOn === undefined ? said : { countedOn: kept.countedOn, ...said };
  }
  const sources = Object.fromEntries(
    Object.entries(kept.sources ?? {}).filter(([value]) => said[value as OverlayValue] === undefined),
  );
  return { ...kept, ...said, sources: { ...sources, ...said.sources } };
}

/** The regime with what an overlay says in the place of the law's own numbers. */
export function withOverlay(regime: Regime, overlay: Overlay): Regime {
  const { fighterCap, recruitMonths, higherFighterVote, nationalFighterVote, governmentFlagVote } = overlay;
  const set = <T>(value: T, name: OverlayValue) => ({ value, basis: overlayBasis(overlay, name) });
  return {
    ...regime,
    ...(fighterCap === undefined ? {} : { fighterCap: set(fighterCap, "fighterCap") }),
    ...(recruitMonths === undefined ? {} : { recruitMonths: set(recruitMonths, "recruitMonths") }),
    ...(higherFighterVote === undefined ? {} : { higherFighterVote: set(higherFighterVote, "higherFighterVote") }),
    ...(nationalFighterVote === undefined
      ? {}
      : { nationalFighterVote: set(nationalFighterVote, "nationalFighterVote") }),
    ...(governmentFlagVote === undefined ? {} : { governmentFlagVote: set(governmentFlagVote, "governmentFlagVote") }),
  };
}

/** The answers with whom the overlay leaves out, where she has not said it herself. */
export function answersWith(overlay: Overlay, answers: readonly Answer[]): readonly Answer[] {
  const { leftOut } = overlay;
  if (leftOut === undefined || answers.some(({ kind }) => kind === "exclusions")) return answers;
  return [...answers, { kind: "exclusions", who: leftOut, basis: overlayBasis(overlay, "leftOut").citation }];
}
