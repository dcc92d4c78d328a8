import { createForm } from "../../../src/reports/create/create-form";
import { inputOf, tabOf, textAt } from "./created-forms";

test.each([
  ["A10", "(1)"],
  ["I10", "(9)=(8)/(3)"],
  ["K10", "(11)=(10)/(3)"],
  ["T10", "(20)"],
  ["B11", "Ban Giám đốc"],
  ["E11", "-"],
  ["M11", "-"],
  ["C11", 1],
  ["H11", 1],
  ["E12", 1],
  ["F12", 1],
  ["E13", 1],
  ["I12", '=IF(AND(C12>0,H12>0),ROUND(H12/C12*100,2),"")'],
  ["A14", "TỔNG CỘNG"],
  ["C14", "=SUM(C11:C13)"],
  ["E14", "=SUM(E11:E13)"],
  ["T14", "gồm 01 đạt TTLĐXS"],
  ["A15", "Tỷ lệ trên tổng số 02 phòng, đơn vị (%)"],
  ["A16", "Tập thể Sở Ngoại vụ (đề nghị)"],
  ["S12", 1],
  ["A1", "Phụ lục"],
  ["A2", "BIỂU TỔNG HỢP"],
  ["A3", "Đăng ký danh hiệu thi đua và hình thức khen thưởng năm 2022"],
  ["A4", "(Kèm theo Công văn số …/SNgV-VPTTr ngày … tháng … năm 2022 của Sở Ngoại vụ)"],
  ["A5", "Đơn vị tính: người, tập thể"],
])("the summary's cell %s holds %j", (at, expected) => {
  expect(textAt(tabOf("summary"), at)).toBe(expected);
});

test("so broad that A4 would print it too small, it lies across A3 and says so; a list of people stays on A4", () => {
  const { plan, notes } = createForm("summary", inputOf());
  expect(plan.tabs.map(({ page: { paper, orientation } }) => [paper, orientation])).toEqual([["A3", "landscape"]]);
  expect(notes.map(({ vi }) => vi)).toEqual(["Biểu rộng, in khổ A3 ngang."]);
  expect(tabOf("individuals").page.paper).toBeUndefined();
});
