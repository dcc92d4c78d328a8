import type { Target } from "../../domain/targets/target";

/** «Tối thiểu 02 người, tối đa 04 người»: a floor and a ceiling of one thing in one line are a range. */
export function withRanges(targets: readonly Target[]): readonly Target[] {
  return targets.reduce<readonly Target[]>((found, target) => {
    const last = found.at(-1);
    const range = last === undefined ? null : rangeOf(last, target);
    return range === null ? [...found, target] : [...found.slice(0, -1), range];
  }, []);
}

function rangeOf(floor: Target, ceiling: Target): Target | null {
  const isPair = floor.comparator === ">=" && ceiling.comparator === "<=" && floor.max === null;
  const isSame = JSON.stringify([floor.measure, floor.unit]) === JSON.stringify([ceiling.measure, ceiling.unit]);
  if (!isPair || !isSame || floor.measure.kind === "attested") return null;
  // «Ít nhất 20% tổng số …, nhưng không quá 15% số LĐTT»: a floor above its ceiling is on a base of its own.
  const [low, high] = [floor.threshold, ceiling.threshold];
  if (low === null || high === null || low.num * high.den > high.num * low.den) return null;
  // «Tối thiểu 10%, tối đa 15% số LĐTT»: the base is said once, behind the second.
  const isOneBase = JSON.stringify(floor.denominator) === JSON.stringify(ceiling.denominator);
  const isUnsaid = floor.denominator?.kind === "staff-and-contract";
  if (!isOneBase && !isUnsaid) return null;
  return {
    ...floor,
    label: `${floor.label}, ${ceiling.label}`,
    comparator: "range",
    max: ceiling.threshold,
    denominator: ceiling.denominator,
  };
}
