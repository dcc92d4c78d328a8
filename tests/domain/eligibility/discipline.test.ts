import { disciplineForms } from "../../../src/domain/regimes/regime";
import { disciplineInColumn, disciplineInRemarks, weightOf } from "../../../src/domain/eligibility/discipline";

test.each([
  ["Khiển trách (Quyết định số 12/QĐ-SNgV ngày 03/02/2022)", { kind: "stated", form: "reprimand" }],
  ["Cảnh cáo, QĐ 15 năm 2022", { kind: "stated", form: "warning" }],
  ["Khiển trách", { kind: "mentioned", words: "khiển trách" }],
  ["Khiển trách năm 2022", { kind: "mentioned", words: "khiển trách" }],
  ["Khiển trách (QĐ 12 năm 2021)", { kind: "none" }],
  ["Không", { kind: "none" }],
  ["-", { kind: "none" }],
  ["Không bị kỷ luật", { kind: "none" }],
  ["kỷ luật", { kind: "none" }],
])("cột Kỷ luật ghi «%s»", (text, reading) => {
  expect(disciplineInColumn(text, 2022)).toEqual(reading);
});

test.each([
  "Chấp hành tốt kỷ luật, kỷ cương",
  "Kỷ cương, kỷ luật hành chính",
  "Không vi phạm kỷ luật",
  "Chưa có hình thức kỷ luật",
  "Thành viên Hội đồng kỷ luật",
  "Ý thức tổ chức kỷ luật tốt",
  "Cảnh cáo năm 2020",
  "Nghỉ thai sản",
])("ghi chú «%s» không phải kỷ luật", (text) => {
  expect(disciplineInRemarks(text, 2022)).toEqual({ kind: "none" });
});

test.each([
  ["Bị khiển trách", "khiển trách"],
  ["Đang xem xét kỷ luật", "kỷ luật"],
  ["Đang xem xét kỉ luật", "kỷ luật"],
  ["KHIỂN TRÁCH, quyết định năm 2022", "khiển trách"],
  ["Cách chức".normalize("NFD"), "cách chức"],
])("ghi chú «%s» chỉ là chữ cần hỏi", (text, words) => {
  expect(disciplineInRemarks(text, 2022)).toEqual({ kind: "mentioned", words });
});

test("từ nhẹ đến nặng", () => {
  expect(disciplineForms.map(weightOf)).toEqual([0, 1, 2, 3, 4, 5]);
});
