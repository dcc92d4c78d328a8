import { cellText, editText } from "../../src/workbench/sheet-view/cell-text";
import type { CellValue } from "../../src/workbook/grid";
import { cellKey } from "../../src/workbook/refs";
import { gridOf } from "./grid-of";

const one = (value: CellValue, format = "General") => gridOf([[value]], { formats: [format], formatOf: [[0]] });

test.each<[string, CellValue, string, string]>([
  ["a text", "Nguyễn Văn A", "General", "Nguyễn Văn A"],
  ["nothing", null, "General", ""],
  ["a whole number", 12, "General", "12"],
  ["a fraction, with a comma", 12.5, "General", "12,5"],
  ["a share", 0.9429, "0.00%", "94,29%"],
  ["thousands", 1234567, "#,##0", "1.234.567"],
  ["a day", 44621, "dd/mm/yyyy", "01/03/2022"],
  ["a truth value", true, "General", "TRUE"],
  ["an error", { error: "#N/A" }, "General", "#N/A"],
])("shows %s as Excel does in Vietnam", (_, value, format, shown) => {
  expect(cellText(one(value, format), 1, 1, 1900)).toBe(shown);
});

test("the same day in a workbook that counts from 1904", () => {
  expect(cellText(one(44621 - 1462, "dd/mm/yyyy"), 1, 1, 1904)).toBe("01/03/2022");
});

test("a number is not moved by the date system", () => {
  expect(cellText(one(5, "0"), 1, 1, 1904)).toBe("5");
});

test("a formula nobody has calculated shows itself", () => {
  const grid = gridOf([[null]], { formulas: new Map([[cellKey(1, 1), { text: "=A2+1", stale: true }]]) });
  expect(cellText(grid, 1, 1, 1900)).toBe("=A2+1");
});

test("the formula bar shows what would be typed: the formula, or the number without its format", () => {
  expect(editText(one(0.9429, "0%"), 1, 1, null, "94%")).toBe("0,9429");
  expect(editText(one(3), 1, 1, "=1+2", "3")).toBe("=1+2");
});
