import { sureDenominator } from "../../../domain/targets/target-result";
import { assessmentText } from "../../assessment-text";
import type { Facts } from "../facts";
import type { TargetSource } from "../source";
import { unknownFigure, type Figure } from "./figure";
import { noTarget } from "./missing";

/** One part of a target's result: its number, its share, its verdict. */
export function targetFigure(source: TargetSource, facts: Facts): Figure {
  const result = facts.targets.find((each) => each.target.id === source.target);
  if (!result) return unknownFigure(noTarget);
  const { numerator, needed } = result;
  const denominator = sureDenominator(result);
  const figure = (value: number | string | null, rows = numerator?.rows ?? []): Figure => ({
    value,
    rows,
    missing: value === null ? result.why : null,
  });
  switch (source.part) {
    case "value":
      return figure(numerator?.value ?? null);
    case "denominator":
      return figure(denominator?.value ?? null, denominator?.rows ?? []);
    case "share":
      return figure(numerator && denominator && denominator.value > 0 ? numerator.value / denominator.value : null);
    case "needed":
      return figure(needed);
    case "difference":
      return figure(numerator && needed !== null ? numerator.value - needed : null);
    case "assessment":
      return figure(assessmentText(result, facts.stage, source.words));
  }
}
