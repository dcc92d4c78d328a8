import { describeRules } from "../../src/rules/describe";
import { rules } from "../../src/rules/index";

const lines = describeRules().split("\n");

test("the table has a row for every rule, in reading order", () => {
  expect(lines.slice(2).map((line) => line.split("`")[1])).toEqual(rules.map(({ id }) => id));
});

test("every row has the cells of the head, and no sentence breaks the table", () => {
  for (const line of lines) expect(line.split(" | ")).toHaveLength(6);
});

test.each([
  ["emulation-fighters-within-cap", "Lưu ý → Phải sửa", "Lưu ý → Cần rà soát", "rồi / chưa"],
  ["new-recruit-waits-for-advanced-worker", "Cần rà soát", "Cần rà soát", "chưa"],
  ["text-has-no-stray-spaces", "Lưu ý", "Lưu ý", "–"],
])("%s: %s under the old law, %s under the new", (id, old, now, verified) => {
  const cells = lines.find((line) => line.includes(`\`${id}\``))?.split(" | ") ?? [];
  expect(cells[2]).toBe(old);
  expect(cells[3]).toBe(now);
  expect(cells[5]?.replace(/ \|$/, "")).toBe(verified);
});
