import type { Unit } from "../../../src/domain/register/register";
import { scopeNamedBy } from "../../../src/reading/targets/unit-scope";
import { unitKeyOf } from "../../../src/vocabulary/unit-names";

const unit = (name: string): Unit => ({ key: unitKeyOf(name), name, spellings: [], kind: "department" });
const units = [unit("A Lưới"), unit("Lưới"), unit("Văn phòng")];

test.each([
  ["A Lưới", "A Lưới"],
  ["Lưới", "Lưới"],
  ["B Văn phòng", "Văn phòng"],
  ["II. Văn phòng", "Văn phòng"],
])("the heading «%s» names «%s»: a letter that begins a name is no number", (heading, name) => {
  expect(scopeNamedBy(heading, units, null, [])).toEqual({ kind: "unit", unit: unitKeyOf(name) });
});
