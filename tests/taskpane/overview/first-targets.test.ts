import { firstTargets } from "../../../src/taskpane/overview/first-targets";
import type { Target, TargetStatus } from "../../../src/domain/targets/target";
import type { TargetResult } from "../../../src/domain/targets/target-result";
import { checkedOf } from "../checked-fixture";

const [example] = checkedOf({}).result.targets;

function line(id: string, status: TargetStatus, change: Partial<Target> = {}): TargetResult {
  if (!example) throw new Error("the hand-made check has no target");
  const target: Target = { ...example.target, id, unit: "people", ...change };
  return { ...example, target, status };
}

const share: Partial<Target> = {
  unit: "percent",
  measure: { kind: "award", award: "advanced-worker", recipient: "individual", wholeBody: false },
};

test("the shares of people with a title stand first, then what falls short, then what is not known", () => {
  const shown = firstTargets([
    line("branch", "attested"),
    line("diploma", "met"),
    line("tasks", "unknown"),
    line("letters", "missed"),
    line("advanced-workers", "met", share),
  ]);
  expect(shown.map(({ target }) => target.id)).toEqual(["advanced-workers", "letters", "tasks", "diploma"]);
});

test("lines of one kind keep the order of the plan, and what is not due yet comes last", () => {
  const shown = firstTargets([line("late", "not-due"), line("one", "missed"), line("other", "missed")]);
  expect(shown.map(({ target }) => target.id)).toEqual(["one", "other", "late"]);
});
