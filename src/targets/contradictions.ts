import type { AwardId } from "../domain/glossary/awards";
import type { Overlay } from "../domain/regimes/overlay";
import type { Regime } from "../domain/regimes/regime";
import { largestMeeting, smallestMeeting } from "../domain/targets/exact";
import { awardsImpliedBy } from "../domain/targets/implied-awards";
import { type Contradiction, sureDenominator, type TargetResult } from "../domain/targets/target-result";
import type { Fraction, Target } from "../domain/targets/target";
import { contradictionOf, FIGHTER_IN_UNIT, LEGAL_CAP } from "./contradiction-sentences";
import { type Bounds, type CapOn, conflictAmong, type Conflict } from "./feasibility";
import type { Population } from "../counting/population";
import { unitsAreAllKnown } from "./units-base";

/** Taken away one by one: more than a handful of conflicts in one plan is noise. */
const MOST_CONFLICTS = 8;

/**
 * Targets that no whole numbers can meet together, and targets that the legal (or the office's own) cap on CSTĐCS makes
 * impossible; each said once, with the arithmetic. Only what is proved: where a headcount is unknown nothing is claimed.
 */
export function contradictionsAmong(
  results: readonly TargetResult[],
  population: Population,
  regime: Regime,
  overlay: Overlay,
): readonly Contradiction[] {
  const found: Contradiction[] = [];
  let left = results
    .filter(({ target }) => target.comparator !== null && target.threshold !== null && target.doubt === null)
    .map((result) => ({ ...result, denominator: sureDenominator(result) }));
  while (found.length < MOST_CONFLICTS) {
    const conflict = conflictIn(left, population, regime, overlay);
    if (conflict === null) return found;
    found.push(contradictionOf(conflict, left, population));
    // The floor that cannot be met is set aside; whatever else cannot hold is looked for without it.
    const aside = conflict.floors.length > 0 ? conflict.floors : conflict.by.slice(0, 1);
    left = left.filter(({ target }) => !aside.includes(target.id));
  }
  return found;
}

function conflictIn(
  results: readonly TargetResult[],
  population: Population,
  regime: Regime,
  overlay: Overlay,
): Conflict<string> | null {
  const bounds = new Map<string, Bounds>();
  for (const result of results) {
    const name = countNamed(result.target);
    if (name === null) continue;
    bounds.set(name, tightened(bounds.get(name) ?? free(name, result.target, population, results), result));
  }
  for (const { name, of, sum } of sumsOfUnits(bounds, results)) {
    const own = bounds.get(name) ?? free(name, of, population, results);
    bounds.set(name, sum.least > own.least ? { ...own, ...sum } : own);
  }
  return conflictAmong(bounds, capsBetween(bounds, results, population, regime, overlay));
}

interface SumOfUnits {
  /** The count of the whole office. */
  readonly name: string;
  /** The same asked of the whole. */
  readonly of: Target;
  readonly sum: Pick<Bounds, "least" | "leastBy">;
}

/** «Mỗi phòng ít nhất 01 CSTĐCS» of six phòng are six in all: nobody is of two units. */
function sumsOfUnits(bounds: ReadonlyMap<string, Bounds>, results: readonly TargetResult[]): readonly SumOfUnits[] {
  const sums = new Map<string, SumOfUnits>();
  const parts = new Map(
    results.flatMap(({ target }) => {
      const part = target.scope.unit === null ? null : countNamed(target);
      return part === null ? [] : [[part, target] as const];
    }),
  );
  for (const [part, target] of parts) {
    const { least, leastBy } = bounds.get(part) ?? { least: 0, leastBy: [] };
    const of: Target = { ...target, scope: { ...target.scope, unit: null } };
    const name = countNamed(of);
    if (name === null || least === 0) continue;
    const { sum } = sums.get(name) ?? { sum: { least: 0, leastBy: [] } };
    sums.set(name, { name, of, sum: { least: sum.least + least, leastBy: [...sum.leastBy, ...leastBy] } });
  }
  return [...sums.values()].filter(({ sum }) => sum.leastBy.length > 1);
}

/** Counts that are compared with each other: an award among people or units of one scope, initiatives of one level. */
function countNamed({ measure, scope }: Target): string | null {
  const where = scope.unit === null ? "" : `@${scope.unit}`;
  switch (measure.kind) {
    case "award":
      return `${measure.recipient}${measure.wholeBody ? "-whole" : ""}:${measure.award}${where}`;
    case "initiatives":
      return `initiatives:${measure.level ?? "any"}${where}`;
    case "tasks":
      return `tasks:${measure.section ?? "any"}:${measure.state}${where}`;
    case "grade":
    case "with-initiative":
    case "belonging":
    case "registering":
    case "registered-people":
    case "non-leaders-commended":
    case "units-reaching":
    case "attested":
      return null;
  }
}

/** Nothing asked yet: from none to all there are, where that number is known. */
function free(
  name: string,
  { measure, scope }: Target,
  population: Population,
  results: readonly TargetResult[],
): Bounds {
  const all =
    measure.kind !== "award" || scope.unit !== null || measure.wholeBody
      ? null
      : measure.recipient === "individual"
        ? peopleAreAllKnown(population, results)
          ? everybody(population)
          : null
        : unitsAreAllKnown(population)
          ? unitsOf(population)
          : null;
  return { least: 0, leastBy: [], most: all, mostBy: all === null ? null : `all:${name}` };
}

/** A list of those who registered bounds nothing: others may not stand in it. */
function peopleAreAllKnown({ people }: Population, results: readonly TargetResult[]): boolean {
  return (
    people.some(({ inStaffList }) => inStaffList) ||
    results.some(
      ({ target, denominator }) =>
        denominator !== null &&
        (target.denominator?.kind === "staff" || target.denominator?.kind === "staff-and-contract"),
    )
  );
}

/** Everybody who can get LĐTT, NLĐ included: the staff list with whoever else is registered; null where nobody is known. */
function everybody({ people: all }: Population): number | null {
  return all.length === 0 ? null : all.length;
}

function unitsOf({ collectives, people: all, unitByKey }: Population): number | null {
  const keys = new Set(collectives.filter(({ kind }) => kind === "department").map(({ unit }) => unit));
  for (const { unit } of all) if (unit !== null && unitByKey.get(unit)?.kind === "department") keys.add(unit);
  return keys.size === 0 ? null : keys.size;
}

function tightened(bounds: Bounds, { target, denominator }: TargetResult): Bounds {
  const { comparator, threshold, unit, id } = target;
  if (comparator === null || threshold === null) return bounds;
  // A share of those who hold a title moves with their number: it is a cap between two counts, not a bound.
  if (isOfHolders(target) || target.denominator?.kind === "last-year") return bounds;
  // A share of the women, of the leaders says little about all, and its arithmetic would name them CBCCVC.
  if (target.denominator?.kind === "group") return bounds;
  const base = unit === "percent" ? (denominator?.value ?? null) : 1;
  if (base === null || base === 0) return bounds;
  const least = smallestMeeting(comparator, threshold, base);
  const most = largestMeeting(comparator, threshold, base);
  const withHeadcount = widened(bounds, target, base);
  return {
    ...withHeadcount,
    ...(least !== null && least > withHeadcount.least ? { least, leastBy: [id] } : {}),
    ...(most !== null && (withHeadcount.most === null || most < withHeadcount.most) ? { most, mostBy: id } : {}),
  };
}

function isOfHolders({ denominator }: Target): boolean {
  return denominator?.kind === "advanced-workers" || denominator?.kind === "holders";
}

/** A headcount that is larger than the people known by name says that there are more people. */
function widened(bounds: Bounds, target: Target, base: number): Bounds {
  const isOfPeople = target.unit === "percent";
  const onlyFromNames = bounds.mostBy?.startsWith("all:") === true;
  return isOfPeople && (bounds.most === null || (onlyFromNames && base > bounds.most))
    ? { ...bounds, most: base, mostBy: bounds.mostBy ?? `all:${target.id}` }
    : bounds;
}

function capsBetween(
  bounds: Map<string, Bounds>,
  results: readonly TargetResult[],
  population: Population,
  regime: Regime,
  overlay: Overlay,
): readonly CapOn<string>[] {
  const caps: CapOn<string>[] = [];
  const rounding = overlay.rounding ?? "floor";
  const fighter = "individual:grassroots-emulation-fighter";
  const advanced = "individual:advanced-worker";
  const inSheet = results.find(({ target }) => isFighterCap(target))?.target ?? null;
  const share: Fraction | null =
    inSheet?.threshold ?? (overlay.fighterCap === undefined ? regime.fighterCap.value : overlay.fighterCap);
  if (share !== null && bounds.has(fighter)) {
    const byHeadcount = overlay.capBase === "headcount" && inSheet === null;
    const base = byHeadcount ? `everybody` : advanced;
    if (!bounds.has(base)) {
      const most = largestHeadcount(bounds.get(fighter), results, population);
      bounds.set(base, { least: 0, leastBy: [], most, mostBy: most === null ? null : `all:${base}` });
    } else {
      bounds.set(base, withLargest(bounds.get(base), largestHeadcount(bounds.get(fighter), results, population)));
    }
    caps.push({ of: fighter, base, share, rounding, by: inSheet?.id ?? LEGAL_CAP });
  }
  const excellent = "collective:excellent-labor-collective";
  if (regime.excellentCollectiveNeedsFighter.value && bounds.has(excellent) && bounds.has(fighter)) {
    caps.push({ of: excellent, base: fighter, share: null, rounding, by: FIGHTER_IN_UNIT });
  }
  const names = [...bounds.keys()];
  for (const base of names) {
    for (const of of names) {
      if (of !== base && contains(of, base)) caps.push({ of, base, share: null, rounding, by: `within:${base}` });
    }
  }
  return caps;
}

function isFighterCap({ measure, denominator, comparator }: Target): boolean {
  return (
    measure.kind === "award" &&
    measure.award === "grassroots-emulation-fighter" &&
    denominator?.kind === "advanced-workers" &&
    (comparator === "<=" || comparator === "<")
  );
}

/** How many people can have LĐTT at most: all who are known by name, or the headcount where it is larger. */
function largestHeadcount(
  fighter: Bounds | undefined,
  results: readonly TargetResult[],
  population: Population,
): number | null {
  const stated = results
    .filter(({ target }) => target.measure.kind === "award" && target.measure.recipient === "individual")
    .map(({ target, denominator }) =>
      target.unit === "percent" && !isOfHolders(target) && target.denominator?.kind !== "group"
        ? (denominator?.value ?? 0)
        : 0,
    );
  const most = Math.max(
    fighter?.mostBy?.startsWith("all:") === true ? (fighter.most ?? 0) : 0,
    everybody(population) ?? 0,
    ...stated,
  );
  // People by name without a headcount are only those who registered: there may be more.
  return stated.some((value) => value > 0) ? most : null;
}

function withLargest(bounds: Bounds | undefined, most: number | null): Bounds {
  if (bounds === undefined) return { least: 0, leastBy: [], most, mostBy: null };
  if (bounds.mostBy !== null && !bounds.mostBy.startsWith("all:")) return bounds;
  return { ...bounds, most };
}

function contains(of: string, base: string): boolean {
  const [kindOf = "", awardOf = ""] = of.split(":");
  const [kindBase = "", awardBase = ""] = base.split(":");
  if (kindOf !== kindBase) return false;
  const [id = "", place = ""] = awardOf.split("@");
  const [baseId = "", basePlace = ""] = awardBase.split("@");
  return place === basePlace && awardsImpliedBy(id as AwardId).some((implied) => implied === baseId);
}
