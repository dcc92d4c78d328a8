import type { Bilingual } from "../domain/bilingual";
import type { AwardId } from "../domain/glossary/awards";
import type { Overlay, Regime } from "../domain/regimes/regime";
import { largestMeeting, smallestMeeting } from "../domain/targets/exact";
import { awardsImpliedBy } from "../domain/targets/implied-awards";
import type { Contradiction, TargetResult } from "../domain/targets/target-result";
import type { Fraction, Target } from "../domain/targets/target";
import { type Bounds, type CapOn, conflictAmong, type Conflict } from "./feasibility";
import type { Population } from "./population";
import { fractionPercent, shareText } from "./share-text";
import { counted, type Noun, nounOf, people, two, units } from "./wording";

const LEGAL_CAP = "cap:grassroots-fighter-cap";
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
  let left = results.filter(({ target }) => target.comparator !== null && target.threshold !== null);
  while (found.length < MOST_CONFLICTS) {
    const conflict = conflictIn(left, population, regime, overlay);
    if (conflict === null) return found;
    found.push(sayOf(conflict, left, population));
    // The floor that cannot be met is set aside; whatever else cannot hold is looked for without it.
    const floor = conflict.by[0];
    left = left.filter(({ target }) => target.id !== floor);
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
    bounds.set(name, tightened(bounds.get(name) ?? free(name, result.target, population), result));
  }
  return conflictAmong(bounds, capsBetween(bounds, results, population, regime, overlay));
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
    case "registered-people":
    case "non-leaders-commended":
    case "attested":
      return null;
  }
}

/** Nothing asked yet: from none to all there are, where that number is known. */
function free(name: string, { measure, scope }: Target, population: Population): Bounds {
  const all =
    measure.kind !== "award" || scope.unit !== null || measure.wholeBody
      ? null
      : measure.recipient === "individual"
        ? everybody(population)
        : unitsOf(population);
  return { least: 0, leastBy: null, most: all, mostBy: all === null ? null : `all:${name}` };
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
  // A share of LĐTT moves with the number of LĐTT: it is a cap between two counts, not a bound.
  if (target.denominator?.kind === "advanced-workers") return bounds;
  const base = unit === "percent" ? (denominator?.value ?? null) : 1;
  if (base === null || base === 0) return bounds;
  const least = smallestMeeting(comparator, threshold, base);
  const most = largestMeeting(comparator, threshold, base);
  const withHeadcount = widened(bounds, target, base);
  return {
    ...withHeadcount,
    ...(least !== null && least > withHeadcount.least ? { least, leastBy: id } : {}),
    ...(most !== null && (withHeadcount.most === null || most < withHeadcount.most) ? { most, mostBy: id } : {}),
  };
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
      bounds.set(base, { least: 0, leastBy: null, most, mostBy: most === null ? null : `all:${base}` });
    } else {
      bounds.set(base, withLargest(bounds.get(base), largestHeadcount(bounds.get(fighter), results, population)));
    }
    caps.push({ of: fighter, base, share, rounding, by: inSheet?.id ?? LEGAL_CAP });
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
      target.unit === "percent" && target.denominator?.kind !== "advanced-workers" ? (denominator?.value ?? 0) : 0,
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
  if (bounds === undefined) return { least: 0, leastBy: null, most, mostBy: null };
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

function sayOf(conflict: Conflict<string>, results: readonly TargetResult[], population: Population): Contradiction {
  const { by, cap } = conflict;
  const named = by.filter((id) => !id.startsWith("all:") && !id.startsWith("within:"));
  const floor = results.find(({ target }) => target.id === by[0]) ?? null;
  if (floor !== null && cap !== null && cap.share !== null)
    return floorAndCap(floor, conflict, cap.share, named, population);
  if (floor !== null && by.some((id) => id.startsWith("all:")) && named.length === 1)
    return moreThanThereAre(floor, conflict);
  return twoTargets(conflict, results, named);
}

/** Message 5 of the house: «Hai mức này tính trên hai mẫu số khác nhau. …» */
function floorAndCap(
  { target, denominator }: TargetResult,
  { least, most, largestBase, cap }: Conflict<string>,
  share: Fraction,
  named: readonly string[],
  { people: members }: Population,
): Contradiction {
  const base = denominator?.value ?? 0;
  const level = target.threshold !== null && target.unit === "percent" ? fractionPercent(target.threshold) : null;
  const capShare = fractionPercent(share);
  const top = largestBase ?? 0;
  const contract = members.filter(({ employment }) => employment === "contract").length;
  const withContract = top > base && contract > 0;
  const onHeads = cap?.base === "everybody";
  const nearest: Bilingual = {
    vi: `${two(most)} người${base > 0 ? ` (${shareText(most, base, target.threshold).vi})` : ""}`,
    en: `${counted(most, people).en}${base > 0 ? ` (${shareText(most, base, target.threshold).en})` : ""}`,
  };
  const floorVi =
    level === null
      ? `Chỉ tiêu: ít nhất ${two(least)} người.`
      : `Chỉ tiêu: ${target.comparator === ">" ? "trên" : "ít nhất"} ${level.vi} của ${String(base)} ${target.denominator?.kind === "staff-and-contract" ? "CBCCVC và NLĐ" : "CBCCVC"} là ${two(least)} người.`;
  const floorEn =
    level === null
      ? `The target: at least ${String(least)} people.`
      : `The target: ${target.comparator === ">" ? "more than" : "at least"} ${level.en} of ${String(base)} staff is ${String(least)}.`;
  const capVi = onHeads
    ? `Mức tối đa khi xét: ${capShare.vi} của ${String(top)} người là ${two(most)} người.`
    : `Mức tối đa khi xét: ${capShare.vi} của số LĐTT, cao nhất ${String(top)} người${withContract ? " (kể cả NLĐ)" : ""}, là ${two(most)} người.`;
  const capEn = onHeads
    ? `The most that may be recognised: ${capShare.en} of ${String(top)} people is ${String(most)}.`
    : `The most that may be recognised: ${capShare.en} of the Advanced Workers, ${String(top)} at most${withContract ? " (people on contract included)" : ""}, is ${String(most)}.`;
  const lead: Bilingual = onHeads
    ? { vi: "", en: "" }
    : { vi: "Hai mức này tính trên hai mẫu số khác nhau. ", en: "The two are counted on different bases. " };
  const heads = base > 0 ? base : top;
  return {
    targets: named,
    message: {
      vi: `${lead.vi}${floorVi} ${capVi} Với ${String(heads)} người thì không cùng đạt được; gần nhất là ${nearest.vi}. Anh/chị nên xin ý kiến Giám đốc trước khi gửi biểu.`,
      en: `${lead.en}${floorEn} ${capEn} With ${String(heads)} people both cannot hold; the nearest is ${nearest.en}. You may want to ask the Director before sending the form.`,
    },
    nearest,
  };
}

function moreThanThereAre({ target }: TargetResult, { least, most }: Conflict<string>): Contradiction {
  const noun = nounOf(target.measure);
  const asked = counted(least, noun);
  const all = counted(most, noun);
  return {
    targets: [target.id],
    message: {
      vi: `Chỉ tiêu «${target.label}» cần ${asked.vi}, trong khi cả cơ quan có ${all.vi}; nhiều nhất là ${two(most)}. Anh/chị xem lại con số này.`,
      en: `The target “${target.label}” takes ${asked.en}, while there are ${all.en} in all; ${String(most)} is the most. Please check this number.`,
    },
    nearest: all,
  };
}

function twoTargets(
  { least, most, count }: Conflict<string>,
  results: readonly TargetResult[],
  named: readonly string[],
): Contradiction {
  const labels = named.map((id) => results.find(({ target }) => target.id === id)?.target.label ?? id);
  const noun: Noun = count.startsWith("individual")
    ? people
    : count.startsWith("collective")
      ? units
      : nounForCount(count);
  const asked = counted(least, noun);
  const allowed = counted(most, noun);
  const quoted = labels.map((label) => `«${label}»`);
  const one = labels.length < 2;
  return {
    targets: named,
    message: {
      vi: one
        ? `${quoted[0] ?? "Chỉ tiêu này"} cần ít nhất ${asked.vi}, trong khi nhiều nhất chỉ có thể là ${allowed.vi}.`
        : `${quoted.join(" và ")} khó đạt cùng lúc: mức thứ nhất cần ít nhất ${asked.vi}, mức kia cho nhiều nhất ${allowed.vi}. Gần nhất là lấy ${two(most)} ở cả hai.`,
      en: one
        ? `${quoted[0] ?? "This target"} takes at least ${asked.en}, while ${allowed.en} is the most possible.`
        : `${quoted.join(" and ")} can hardly hold together: the first takes at least ${asked.en}, the other allows at most ${allowed.en}. The nearest is ${String(most)} for both.`,
    },
    nearest: allowed,
  };
}

function nounForCount(count: string): Noun {
  return count.startsWith("initiatives")
    ? nounOf({ kind: "initiatives", level: null })
    : nounOf({ kind: "tasks", section: null, state: "registered" });
}
