import { unitFinder } from "../../src/gathering/office/which-unit";
import * as matching from "../../src/units/match-list";
import { unitNamed } from "../../src/units/unit-named";

jest.mock("../../src/units/match-list", () => {
  const actual = jest.requireActual<typeof matching>("../../src/units/match-list");
  return { ...actual, matchList: jest.fn(actual.matchList) };
});

const name = "Phòng Kế hoạch - Tài chính";

test.each([
  ["Lê Thị Mai", ["Lê Thị Mai"]],
  ["Tập thể KTHC", ["Tập thể KTHC", "KTHC"]],
  ["Phòng Kế hoạch - Tài chính", []],
])("«%s» is looked for among all units by each wording of it once", (label, wordings) => {
  const finder = unitFinder([{ name, unit: unitNamed(name, [name]), headcount: null }]);
  jest.mocked(matching.matchList).mockClear();
  for (let time = 0; time < 2; time += 1) finder.named(label);
  expect(jest.mocked(matching.matchList).mock.calls.map(([[words]]) => words)).toEqual(wordings);
});
