import type { Person } from "../domain/register/register";
import { implies } from "../domain/targets/implied-awards";
import type { Target } from "../domain/targets/target";
import type { TargetResult } from "../domain/targets/target-result";
import { verdictOf } from "./verdict";

/** By how much a share has to move for anybody to see another figure: one point in a hundred. */
const NOTICED = 0.01;

/**
 * Whether it matters for any target if somebody who stands in several rows were two people: another verdict, or a share
 * that moves by a point. On the base of a list there would be one more; above it only who holds the title twice.
 */
export function weighsAsTwo(person: Person, results: readonly TargetResult[]): boolean {
  return results.some((result) => {
    const { target, numerator, denominator } = result;
    const isShare = target.unit === "percent";
    if (numerator === null || (isShare && denominator === null)) return false;
    const isLarger = isShare && denominator?.subjects.includes(person.key) === true;
    const isMore = numerator.subjects.includes(person.key) && holdsTwice(person, target);
    const base = isShare ? (denominator?.value ?? 0) : 1;
    const [count, of] = [numerator.value + Number(isMore), base + Number(isLarger)];
    const isSeen = isShare && Math.abs(count / of - numerator.value / base) >= NOTICED;
    return isSeen || verdictOf(target, count, of)?.status !== verdictOf(target, numerator.value, base)?.status;
  });
}

function holdsTwice({ entries }: Person, { measure }: Target): boolean {
  if (measure.kind !== "award") return entries.length > 1;
  return entries.filter(({ claims }) => claims.some(({ award }) => implies(award, measure.award))).length > 1;
}
