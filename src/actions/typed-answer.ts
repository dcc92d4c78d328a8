import type { Answer, TypedAnswer } from "../domain/answer";

/** The answer that a typed number gives; null where the number cannot be one. */
export function typedAnswer(typed: TypedAnswer, value: number): Answer | null {
  if (!Number.isInteger(value)) return null;
  switch (typed.of) {
    case "headcount":
      return isNumberOfPeople(value) ? { kind: "headcount", basis: typed.basis, value } : null;
    case "base":
      return isNumberOfPeople(value) ? { kind: "base", target: typed.target, base: { kind: "typed", value } } : null;
    case "form-year":
      return value >= 1990 && value <= 2100 ? { kind: "form-year", form: typed.form, year: value } : null;
  }
}

function isNumberOfPeople(value: number): boolean {
  return value >= 1 && value <= 1_000_000;
}
