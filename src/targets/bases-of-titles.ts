import { onContract } from "../counting/contract";
import type { BaseOfTitle } from "../counting/count-titles";
import type { Candidate } from "../counting/holders";
import type { Population } from "../counting/population";
import { rowsBySheet } from "../counting/rungs";
import type { AwardId } from "../domain/glossary/awards";
import type { RecipientKind } from "../domain/recipient";
import type { TargetResult } from "../domain/targets/target-result";
import { belongsTo, type DenominatorInput } from "./base";
import { denominatorOf } from "./denominator";

/**
 * The base of each title: that of the plan's share for the whole office; where none is asked for, CBCCVC among people and
 * phòng, đơn vị among collectives.
 */
export function basesOfTitles(
  results: readonly TargetResult[],
  input: DenominatorInput,
): (award: AwardId, recipient: RecipientKind) => BaseOfTitle {
  return (award, recipient) => {
    const usual: BaseOfTitle = { target: null, all: null, how: null, holds: usualBase(recipient, input) };
    const target = shareOf(award, recipient, results)?.target;
    if (target === undefined) return usual;
    const base = denominatorOf(target, input);
    if (base.kind !== "known") return { ...usual, target: target.id };
    const { denominator } = base;
    const { value, rows, how } = denominator.count;
    const holds = ({ key, unit }: Candidate) =>
      belongsTo(denominator, recipient === "collective" ? (unit ?? key) : key);
    const kind = usualBase(recipient, input);
    return {
      target: target.id,
      all: { value, rows: rowsBySheet(rows) },
      how,
      // A base that is only a number of units still holds no whole body.
      holds: recipient === "collective" ? (who) => kind(who) && holds(who) : holds,
    };
  };
}

/** The share of a title that the plan asks of everybody; a cap is taken of other titles. */
export function shareOf(
  award: AwardId,
  recipient: RecipientKind,
  results: readonly TargetResult[],
): TargetResult | undefined {
  return results.find(
    ({ target: { measure, unit, scope, denominator } }) =>
      measure.kind === "award" &&
      measure.award === award &&
      measure.recipient === recipient &&
      !measure.wholeBody &&
      unit === "percent" &&
      scope.unit === null &&
      denominator?.kind !== "advanced-workers",
  );
}

function usualBase(recipient: RecipientKind, { population, answers }: DenominatorInput): (who: Candidate) => boolean {
  switch (recipient) {
    case "individual": {
      const isOut = onContract(answers);
      const outside = new Set(population.people.filter(isOut).map(({ key }) => key));
      return ({ key }) => !outside.has(key);
    }
    case "collective":
      return ({ unit }) => isDepartment(unit, population);
    case "family":
      return () => true;
  }
}

function isDepartment(unit: string | null, { unitByKey }: Population): boolean {
  return unit !== null && (unitByKey.get(unit)?.kind ?? "department") === "department";
}
