import fc from "../helpers/properties";
import { axisOf, endOf, itemAt, itemsFrom, lengthOf, startOf, stepFrom } from "../../src/workbench/sheet-view/axis";

const axis = axisOf(5, new Map([[2, 50]]), 20, new Set([3]), 1);

describe("where rows begin and end", () => {
  test("own sizes, the default for the rest, nothing for hidden ones", () => {
    expect([1, 2, 3, 4, 5].map((item) => startOf(axis, item))).toEqual([0, 20, 70, 70, 90]);
    expect(lengthOf(axis)).toBe(110);
    expect(itemsFrom(1, 5, axis)).toEqual([1, 2, 4, 5]);
  });

  test("a step passes over hidden ones and stops at the edge", () => {
    expect(stepFrom(axis, 2, 1)).toBe(4);
    expect(stepFrom(axis, 4, -1)).toBe(2);
    expect(stepFrom(axis, 5, 1)).toBe(5);
  });

  test("zoom makes everything larger", () => {
    expect(lengthOf(axisOf(3, new Map(), 20, new Set(), 1.5))).toBe(90);
  });

  test("every place on the screen belongs to the item that covers it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 }), fc.nat(), (sizes, at) => {
        const some = axisOf(sizes.length, new Map(sizes.map((size, index) => [index + 1, size])), 20, new Set(), 1);
        fc.pre(lengthOf(some) > 0);
        const place = at % lengthOf(some);
        const item = itemAt(some, place);
        expect(startOf(some, item)).toBeLessThanOrEqual(place);
        expect(endOf(some, item)).toBeGreaterThan(place);
      }),
    );
  });
});
