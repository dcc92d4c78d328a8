import type { Answer } from "../../domain/answer";
import type { PlanOfSheet } from "./plan-of-sheet";

/**
 * The plans that count. The plan of the year at hand wins over another year's and over its own drafts, and a plan over a
 * comparison with it.
 * Where there is only another year's, it is kept and held in doubt: she is asked whether it goes on.
 */
export function plansAtHand(
  found: readonly PlanOfSheet[],
  year: number | null,
  answers: readonly Answer[],
): readonly PlanOfSheet[] {
  const read = found.filter(({ form }) => !isNoPlan(form, answers));
  const stated = read.filter(({ isComparison }) => !isComparison);
  const own = stated.filter((plan) => !isOfOtherYear(plan, year, answers));
  const standing = own.filter(({ isSetAside }) => !isSetAside);
  if (own.length > 0) return standing.length > 0 ? standing : own;
  const others = stated.filter(({ form }) => toldYear(form, answers) === null);
  if (others.length > 0) return others.map((plan) => inDoubt(plan));
  return read.filter((plan) => plan.isComparison && !isOfOtherYear(plan, year, answers)).slice(0, 1);
}

function isOfOtherYear({ form, year: own }: PlanOfSheet, year: number | null, answers: readonly Answer[]): boolean {
  const about = toldYear(form, answers) ?? own;
  return about !== null && year !== null && about !== year;
}

/** The year that she told of a form. */
function toldYear(form: string, answers: readonly Answer[]): number | null {
  const told = answers.find((answer) => answer.kind === "form-year" && answer.form === form);
  return told?.kind === "form-year" ? told.year : null;
}

/** «Bảng này không phải chỉ tiêu». */
function isNoPlan(form: string, answers: readonly Answer[]): boolean {
  return answers.some((answer) => answer.kind === "form-kind" && answer.form === form && answer.formKind !== "targets");
}

function inDoubt(plan: PlanOfSheet): PlanOfSheet {
  const { year } = plan;
  if (year === null) return plan;
  return { ...plan, targets: plan.targets.map((target) => ({ ...target, doubt: { kind: "other-year", year } })) };
}
