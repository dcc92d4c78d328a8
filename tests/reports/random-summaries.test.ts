import fc from "fast-check";
import { planFill } from "../../src/reports/fill/plan-fill";
import { toA1 } from "../../src/workbook/refs";
import type { WritePlan } from "../../src/workbook/write-plan";
import { randomSummaries } from "./random-summaries";
import { inputFor } from "./fill-input";
import { withWrites } from "./with-writes";

function figuresOf(plan: WritePlan): ReadonlyMap<string, unknown> {
  return new Map(
    plan.writes.map(({ ref, content }) => [toA1(ref), content.kind === "number" ? content.number : content.kind]),
  );
}

test("every figure of a random summary is written where it belongs, or asked; none stands in a wrong cell", () => {
  let right = 0;
  let asked = 0;
  fc.assert(
    fc.property(randomSummaries, ({ register, sheet, expected }) => {
      const { plan, questions } = planFill(inputFor(sheet, register));
      const found = figuresOf(plan);
      for (const [cell, figure] of found) expect([cell, figure]).toEqual([cell, expected.get(cell)]);
      const missing = [...expected.keys()].filter((cell) => !found.has(cell));
      if (questions.length === 0) expect(missing).toEqual([]);
      right += found.size;
      asked += missing.length;
    }),
    { numRuns: 300 },
  );
  expect(right).toBeGreaterThan(20 * Math.max(1, asked));
});

test("a second run writes nothing", () => {
  fc.assert(
    fc.property(randomSummaries, ({ register, sheet }) => {
      const input = inputFor(sheet, register);
      const { plan } = planFill(input);
      const again = planFill({ ...input, snapshot: withWrites(input.snapshot, plan) });
      expect(again.plan.writes).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("after one more title in the register just the cells that count it change", () => {
  fc.assert(
    fc.property(randomSummaries, ({ register, sheet }) => {
      const input = inputFor(sheet, register);
      const first = planFill(input);
      const snapshot = withWrites(input.snapshot, first.plan);
      const [person, ...others] = register.people ?? [];
      if (!person || person.awards?.includes("advanced-worker")) return;
      const changed = {
        ...register,
        people: [{ ...person, awards: [...(person.awards ?? []), "advanced-worker" as const] }, ...others],
      };
      const written = new Map(first.plan.writes.map(({ ref, content }) => [`${ref.sheet}!${toA1(ref)}`, content]));
      const next = planFill({
        ...inputFor(sheet, changed),
        snapshot,
        writtenByUs: (ref) => written.get(`${ref.sheet}!${toA1(ref)}`) ?? null,
      });
      const fresh = figuresOf(planFill(inputFor(sheet, changed)).plan);
      const before = figuresOf(first.plan);
      const differing = [...fresh].filter(([cell, figure]) => before.get(cell) !== figure).map(([cell]) => cell);
      expect(next.plan.writes.map(({ ref }) => toA1(ref)).sort()).toEqual(differing.sort());
    }),
    { numRuns: 100 },
  );
});
