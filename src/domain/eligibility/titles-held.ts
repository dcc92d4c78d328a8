import type { AwardId } from "../glossary/awards";
import type { Entry, PastAward, Person } from "../register/register";

/** What «LĐTT» means where people of a body are counted: the armed forces have a title of their own for it. */
export const ADVANCED: readonly AwardId[] = ["advanced-worker", "advanced-soldier"];

/** Lao động tiên tiến and its twin in the armed forces, Chiến sĩ tiên tiến. */
export function isAdvancedTitle(award: AwardId): boolean {
  return award === "advanced-worker" || award === "advanced-soldier";
}

/** CSTĐ cấp tỉnh, cấp bộ: one rung of the chain, whichever body grants it. */
export function isHigherFighter(award: AwardId): boolean {
  return award === "provincial-emulation-fighter" || award === "ministerial-emulation-fighter";
}

/** Whether a row claims a title of the kind asked for. */
export function claims(entry: Entry, is: (award: AwardId) => boolean): boolean {
  return entry.claims.some((claim) => is(claim.award));
}

/** Chiến sĩ thi đua cơ sở; the higher fighter titles rest on it and are asked about by themselves. */
export function isFighterTitle(award: AwardId): boolean {
  return award === "grassroots-emulation-fighter";
}

/** Marked LĐTT (CSTT) in so many words. */
export function isMarkedAdvanced(person: Person): boolean {
  return person.entries.some((entry) => claims(entry, isAdvancedTitle));
}

/**
 * Whether titles of `times` years on end stand in the history, by either counting in use: the years before `year`, or
 * up to and including `year` (`thisYear` says whether this year's title is claimed).
 */
export function hasRun(years: ReadonlySet<number>, year: number, times: number, thisYear: boolean): boolean {
  const before = Array.from({ length: times }, (_, back) => year - 1 - back).every((past) => years.has(past));
  const upToNow =
    thisYear && Array.from({ length: times - 1 }, (_, back) => year - 1 - back).every((past) => years.has(past));
  return before || upToNow;
}

/** Years of achievement in which somebody got a title, by the history and the results in the workbook. */
export function yearsOf(awards: readonly PastAward[], is: (award: AwardId) => boolean): ReadonlySet<number> {
  return new Set(awards.flatMap(({ award, year }) => (year !== null && is(award) ? [year] : [])));
}
