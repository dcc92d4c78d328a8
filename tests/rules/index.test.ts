import { readdirSync } from "node:fs";
import path from "node:path";
import { enoughColumns } from "../../src/rules/forms/enough-columns";
import { rules } from "../../src/rules/index";

const root = path.resolve(__dirname, "../../src/rules");
const chapters = readdirSync(root, { withFileTypes: true }).filter(
  (one) => one.isDirectory() && one.name !== "examples",
);
/** Files of a chapter that rules share: no rule themselves. */
const shared = new Set([
  "ballots",
  "blank-cells",
  "calendar",
  "columns-of-figures",
  "data-cells",
  "date-format",
  "decree-30",
  "fighter-habit",
  "formula-slips",
  "forms-to-be-sent",
  "grades-elsewhere",
  "members",
  "one-of-several",
  "period-order",
  "running-numbers",
  "share-of-advanced",
  "slips",
  "stated-units",
  "summed-rows",
  "tidy",
  "unit-finder",
  "units-in-words",
  "years-said",
]);
const files = chapters.flatMap((chapter) =>
  readdirSync(path.join(root, chapter.name))
    .map((file) => path.basename(file, ".ts"))
    .filter((file) => !shared.has(file)),
);
const ids = rules.map(({ id }) => id);

test("every rule file is listed once, under its own name, but for the one the runner tells by itself", () => {
  expect([...ids, enoughColumns.id].sort()).toEqual([...files].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test("every rule has a test of its own", () => {
  const tested = chapters.flatMap((chapter) => readdirSync(path.join(__dirname, chapter.name)));
  expect(tested).toEqual(expect.arrayContaining(ids.map((id) => `${id}.test.ts`)));
});

test.each(rules)("$id states its obligation in both languages", ({ title }) => {
  expect(title.vi.trim()).not.toBe("");
  expect(title.en.trim()).not.toBe("");
  expect(title.vi).not.toBe(title.en);
});
