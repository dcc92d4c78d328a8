import type { TypedAnswer } from "../../src/domain/answer";
import { typedAnswer } from "../../src/actions/typed-answer";

const staff: TypedAnswer = { of: "headcount", basis: "staff" };

test("a typed number becomes the answer it stands for", () => {
  expect(typedAnswer(staff, 37)).toEqual({ kind: "headcount", basis: "staff", value: 37 });
  expect(typedAnswer({ of: "form-year", form: "sig" }, 2025)).toEqual({ kind: "form-year", form: "sig", year: 2025 });
  expect(typedAnswer({ of: "base", target: "lanh dao" }, 9)).toEqual({
    kind: "base",
    target: "lanh dao",
    base: { kind: "typed", value: 9 },
  });
});

test.each([
  [staff, 0],
  [staff, -3],
  [staff, 22.5],
  [staff, Number.NaN],
  [{ of: "form-year", form: "sig" }, 25],
] as const)("%j cannot be %d", (typed, value) => {
  expect(typedAnswer(typed, value)).toBeNull();
});
