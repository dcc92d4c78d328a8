import type { GatherRun } from "../../../src/actions/gather";
import { EVERY_QUESTION, stillFitting } from "../../../src/taskpane/gathering/question-filters";

type Groups = NonNullable<GatherRun["groups"]>;

const group = (kind: Groups[number]["kind"], unit: string | null): Groups[number] => ({
  kind,
  about: { vi: kind, en: kind },
  unit,
  questions: [{ id: `${kind}:1`, kind, file: "tệp.xlsx", sentence: { vi: "?", en: "?" }, options: [], at: null }],
});

const groups = [group("maybe-same", "Văn phòng"), group("nobody", "Thanh tra"), group("unit", null)];

test.each([
  ["all", EVERY_QUESTION, EVERY_QUESTION],
  ["what fits", { kind: "nobody", unit: "" }, { kind: "nobody", unit: "" }],
  ["of no unit", { kind: "", unit: "?" }, { kind: "", unit: "?" }],
  ["no such kind any more", { kind: "several", unit: "" }, EVERY_QUESTION],
  ["kind and unit are left, not together", { kind: "nobody", unit: "Văn phòng" }, EVERY_QUESTION],
])("a filter after an answer: %s", (_, filter, now) => {
  expect(stillFitting(groups, filter)).toEqual(now);
});
