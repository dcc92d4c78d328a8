import { planFill } from "../../src/reports/fill/plan-fill";
import type { Answer } from "../../src/domain/answer";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// «Tập thể Chi cục» registers a title as its phòng do: whether a number of collectives takes it in is said or asked once.

const people: DrawnSheet = {
  name: "Cá nhân",
  rows: [
    "CHI CỤC THÚ Y",
    "DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Họ và tên | Đơn vị | LĐTT | Giấy khen",
    "1 | Kha Văn Đoàn | Phòng Dịch tễ | x | x",
    "2 | Lương Thị Bích | Phòng Dịch tễ | x |",
    "3 | Vi Văn Thắng | Phòng Kiểm dịch | x |",
  ],
};
const collectives: DrawnSheet = {
  name: "Tập thể",
  rows: [
    "DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Tên tập thể | TTLĐTT | TTLĐXS | Giấy khen",
    "1 | Phòng Dịch tễ | x | x | x",
    "2 | Phòng Kiểm dịch | x | |",
    "3 | Chi cục Thú y | x | x |",
  ],
};
function planned(rows: readonly string[], answers: readonly Answer[] = []) {
  return planFill({ ...inputFromWorkbook(workbookOf(people, collectives, { name: "TH", rows })), answers });
}
const lines = ["", "TT | Danh hiệu | Số lượng", "1 | Tập thể lao động tiên tiến", "2 | Tập thể lao động xuất sắc"];
const titled = (title: string, below: readonly string[] = []) => [title, ...lines, ...below];

test.each([
  ["TỔNG HỢP ĐĂNG KÝ NĂM 2026 (kể cả tập thể Chi cục)", [], { C4: 3, C5: 2 }],
  ["TẬP THỂ ĐĂNG KÝ NĂM 2026 (tính cả tập thể cơ quan)", [], { C4: 3, C5: 2 }],
  ["TỔNG HỢP ĐĂNG KÝ NĂM 2026", ["", "Ghi chú: không tính tập thể Chi cục."], { C4: 2, C5: 1 }],
])("«%s» says it", (title, below, cells) => {
  expect(cellsWritten(planned(titled(title, below)))).toEqual(cells);
});

test("a line says it of itself alone, and the others are asked once", () => {
  const rows = titled("TỔNG HỢP ĐĂNG KÝ NĂM 2026", ["3 | Số tập thể đăng ký TTLĐTT (không kể tập thể cơ quan)"]);
  const plan = planned(rows);
  expect(cellsWritten(plan)).toEqual({ C6: 2 });
  expect(plan.questions).toHaveLength(1);
  const written = plan.questions[0]?.options.map(({ id, answer }) => [id, cellsWritten(planned(rows, [answer]))]);
  expect(written).toEqual([
    ["with", { C4: 3, C5: 2, C6: 2 }],
    ["without", { C4: 2, C5: 1, C6: 2 }],
  ]);
});

test("of units across, what one line counts is one question, and her answer holds for all of them", () => {
  const rows = [
    "TỔNG HỢP ĐĂNG KÝ NĂM 2026",
    "",
    "TT | Nội dung | Phòng Dịch tễ | Phòng Kiểm dịch",
    "1 | LĐTT",
    "2 | Giấy khen",
  ];
  const plan = planned(rows);
  expect(cellsWritten(plan)).toEqual({ C4: 2, D4: 1 });
  expect(plan.questions.map(({ cause }) => cause)).toEqual(["fill-line"]);
  const [individual] = plan.questions[0]?.options ?? [];
  expect(cellsWritten(planned(rows, individual === undefined ? [] : [individual.answer]))).toEqual({
    C4: 2,
    D4: 1,
    C5: 1,
  });
});
