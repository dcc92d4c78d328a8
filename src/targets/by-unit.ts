import type { UnitKey } from "../domain/recipient";
import type { TargetResult } from "../domain/targets/target-result";
import type { Population } from "../counting/population";

/** A target's figures in one unit: no verdict, a level for the whole office says nothing about six people. */
export interface UnitFigure {
  readonly unit: UnitKey;
  readonly name: string;
  readonly count: number;
  /** People of the unit in the target's denominator; null where the denominator's people are not known by name. */
  readonly of: number | null;
}

/**
 * The people a target counted, by home unit and in the order in which units first stand in the sheets, Ban Giám đốc
 * included. Empty for targets that do not count people.
 */
export function figuresByUnit(result: TargetResult, { people, unitByKey }: Population): readonly UnitFigure[] {
  const { target, numerator, denominator } = result;
  if (numerator === null || !countsPeople(target)) return [];
  const counted = new Set(numerator.subjects);
  const among = denominator === null || denominator.subjects.length === 0 ? null : new Set(denominator.subjects);
  const figures = new Map<UnitKey, { count: number; of: number }>();
  for (const { key, unit } of people) {
    if (unit === null) continue;
    const figure = figures.get(unit) ?? { count: 0, of: 0 };
    if (counted.has(key)) figure.count += 1;
    if (among === null || among.has(key)) figure.of += 1;
    figures.set(unit, figure);
  }
  return [...figures].map(([unit, { count, of }]) => ({
    unit,
    name: unitByKey.get(unit)?.name ?? unit,
    count,
    of: among === null ? null : of,
  }));
}

function countsPeople({ measure }: TargetResult["target"]): boolean {
  return measure.kind === "award"
    ? measure.recipient === "individual"
    : measure.kind === "grade" || measure.kind === "registered-people";
}
