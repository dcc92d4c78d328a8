import { signCounted, summedBy } from "../../../src/reading/rows/summing-formulas";

/** Formulas in column E. */
test.each([
  ['=COUNTIF(E5:E48,"x")', [5, 48]],
  ["=SUM($E$5:$E$48)", [5, 48]],
  ["=SUM(Bang1[LĐTT])", "table"],
  ["=SUM(ĐăngKý[LĐTT])", "table"],
  ["=SUBTOTAL(103,Danh_sách_lẻ[LĐTT])", "table"],
  ["=SUM(ĐăngKý[@LĐTT])", null],
  ["=SUM(Sheet2!E5:E48)", null],
  ["=SUM(Sheet2!$E$5:$E$48)", null],
  ["=SUM('Phòng Tư pháp'!$E$5:$E$48)", null],
  ["=SUM(QuýE5:E48)", null],
  ["=SUM(F5:F48)", null],
  ["=E5+E6", null],
])("«%s» cộng các dòng %j của cột", (formula, expected) => {
  expect(summedBy(formula, 5)).toEqual(expected);
});

test.each([
  ['=COUNTIF(E5:E48,"x")', "x"],
  ['=COUNTIF($E$5:$E$48;"=x")', "x"],
  ['=COUNTIF(E5:E48,"*x*")', "*x*"],
  ['=COUNTIF(E5:E48,"x")+COUNTIF(E5:E48,"v")', null],
  ['=COUNTIF(E5:E48,"<>")', null],
  ["=COUNTIF(E5:E48,B3)", null],
  ["=COUNTA(E5:E48)", null],
])("«%s» chỉ đếm dấu %j", (formula, expected) => {
  expect(signCounted(formula)).toBe(expected);
});
