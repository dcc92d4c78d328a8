import { roundedShare } from "../../../src/domain/targets/exact";

test.each([
  ["lấy phần nguyên", "floor", 33, 4],
  ["làm tròn", "half-up", 33, 5],
  ["làm tròn, vừa đúng một nửa", "half-up", 30, 5],
  ["làm tròn, dưới một nửa", "half-up", 29, 4],
  ["làm tròn lên", "ceil", 27, 5],
  ["làm tròn lên, số tròn giữ nguyên", "ceil", 20, 3],
] as const)("15%%, %s (%s) của %i người là %i", (_, rounding, base, most) => {
  expect(roundedShare({ num: 15, den: 100 }, base, rounding)).toBe(most);
});
