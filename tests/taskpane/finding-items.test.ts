import fc from "../helpers/properties";
import { findingItems, GROUPED_FROM, type FindingItem } from "../../src/taskpane/findings/finding-items";
import { finding } from "./checked-fixture";

const rule = fc.constantFrom("text-has-no-stray-spaces", "person-has-unit", "numbering-runs-on");
const level = fc.constantFrom("typing", "rows", "totals");
const severity = fc.constantFrom("error", "warning", "info");
const findings = fc
  .array(fc.record({ rule, severity, level }), { maxLength: 40 })
  .map((some) => some.map((part, index) => finding({ ...part, id: String(index) })));

const shown = (items: readonly FindingItem[]) =>
  items.flatMap((item) => {
    if (item.kind === "head") return [];
    if (item.kind === "group") return item.findings;
    return item.inGroup ? [] : [item.finding];
  });

test("whatever is found, every finding stands in the list exactly once, alone or in its group", () => {
  fc.assert(
    fc.property(findings, (some) => {
      const ids = shown(findingItems(some, new Set())).map(({ id }) => Number(id));
      expect(ids.sort((one, other) => one - other)).toEqual(some.map((_, index) => index));
    }),
  );
});

test("four of a kind stand alone; five are a group; levels are never mixed", () => {
  const of = (count: number, level: "warning" | "info") =>
    Array.from({ length: count }, (_, index) => finding({ id: `${level} ${String(index)}`, severity: level }));
  const kinds = findingItems([...of(GROUPED_FROM - 1, "warning"), ...of(GROUPED_FROM, "info")], new Set());
  expect(kinds.map(({ kind }) => kind)).toEqual(["head", "one", "one", "one", "one", "group"]);
});

test("an open group is followed by its members", () => {
  const some = Array.from({ length: 6 }, (_, index) => finding({ id: String(index) }));
  const [, group] = findingItems(some, new Set());
  const items = findingItems(some, new Set(group === undefined ? [] : [group.id]));
  expect(items).toHaveLength(8);
  expect(items.slice(2).every((item) => item.kind === "one" && item.inGroup)).toBe(true);
});
