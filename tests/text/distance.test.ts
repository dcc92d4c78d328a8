import fc from "../helpers/properties";
import { distance } from "../../src/text/distance";

test.each([
  ["chiến", "chiến", 0],
  ["lao", "lạo", 1],
  ["cstđcs", "ctsđcs", 1],
  ["khen", "khn", 1],
  ["bằng", "giấy", 4],
])("«%s» and «%s» are %d apart", (a, b, expected) => {
  expect(distance(a, b, 5)).toBe(expected);
});

test("beyond the limit it answers the limit and one", () => {
  expect(distance("bằng khen", "huân chương", 2)).toBe(3);
});

test("it is the same both ways, and the limit changes nothing within it", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) => {
      const full = distance(a, b, 99);
      expect(distance(b, a, 99)).toBe(full);
      expect(distance(a, b, limit)).toBe(Math.min(full, limit + 1));
    }),
  );
});
