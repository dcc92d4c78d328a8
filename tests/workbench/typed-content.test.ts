import { typedContent } from "../../src/workbench/edit-text";
import type { CellContent } from "../../src/workbook/write-plan";

const text = (value: string): CellContent => ({ kind: "text", text: value });
const number = (value: number): CellContent => ({ kind: "number", number: value });

test.each<[string, CellContent]>([
  ["", { kind: "empty" }],
  ["12", number(12)],
  ["-3", number(-3)],
  ["12,5", number(12.5)],
  [" 7 ", number(7)],
  ["05", text("05")],
  ["001203004567", text("001203004567")],
  ["1/2", text("1/2")],
  ["+84912345678", text("+84912345678")],
  ["-", text("-")],
  ["=", text("=")],
  ["=SUM(A1:A3)", { kind: "formula", formula: "=SUM(A1:A3)" }],
  ["'12", text("12")],
  ["'=1", text("=1")],
  ["Đặng Thị Đào", text("Đặng Thị Đào")],
  ["Đào".normalize("NFD"), text("Đào")],
])("typing «%s»", (typed, content) => {
  expect(typedContent(typed)).toEqual(content);
});
