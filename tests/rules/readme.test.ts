import { readFileSync } from "node:fs";
import path from "node:path";
import { ruleTable, withRuleTable } from "./rule-table";

const readme = readFileSync(path.join(__dirname, "../../README.md"), "utf8");

test("the README lists the rules as they are: if not, run npx tsx tests/rules/write-readme.ts", () => {
  expect(readme).toContain(ruleTable());
});

test("rewriting the README changes nothing but the list", () => {
  const stale = "Before\n<!-- rules -->\nold\n<!-- /rules -->\nAfter\n";
  expect(withRuleTable(stale)).toBe(`Before\n${ruleTable()}\nAfter\n`);
  expect(() => withRuleTable("no marks")).toThrow(/no block/);
});
