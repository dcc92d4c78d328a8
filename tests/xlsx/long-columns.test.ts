import { functions } from "../../src/xlsx/calculate/functions";
import type { Cells } from "../../src/xlsx/calculate/values";

/** A column of 200 000 filled cells that holds its row numbers. */
const column: Cells = {
  sheet: "Danh sách",
  area: { top: 1, left: 1, bottom: 200_000, right: 1 },
  whole: { top: 1, left: 1, bottom: 1_048_576, right: 1 },
  valueAt: (row) => row,
};

test.each([
  ["MIN", 1],
  ["MAX", 200_000],
  ["SUM", 20_000_100_000],
  ["COUNT", 200_000],
])("%s over a column of 200 000 figures", (name, expected) => {
  expect(functions.get(name)?.([column])).toBe(expected);
});
