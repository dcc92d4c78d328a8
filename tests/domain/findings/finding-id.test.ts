import fc from "../../helpers/properties";
import { findingId, hashOf } from "../../../src/domain/findings/finding-id";

test("borders between the parts matter", () => {
  expect(hashOf(["a,b", "c"])).not.toBe(hashOf(["a", "b,c"]));
  expect(hashOf(["", "a"])).not.toBe(hashOf(["a", ""]));
});

test("the same parts always give the same hash, other parts another", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
      expect(hashOf(one) === hashOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

test("a hundred thousand findings have a hundred thousand ids", () => {
  const ids = new Set(
    Array.from({ length: 100_000 }, (_, index) =>
      findingId({ rule: "r", form: "f", subject: `individual|người ${String(index)}`, role: "name", ordinal: 0 }),
    ),
  );
  expect(ids.size).toBe(100_000);
});
