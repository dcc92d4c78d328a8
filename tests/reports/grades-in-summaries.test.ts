import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

const registration = {
  name: "Bình xét",
  rows: [
    "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022",
    "TT | Họ và tên | Đơn vị | Kết quả xếp loại | LĐTT",
    "1 | Nông Thị Bình | Văn phòng | HTXSNV | x",
    "2 | Lý Minh Cảnh | Văn phòng | HTTNV | x",
    "3 | Trần Đức Em | Thanh tra Sở | Hoàn thành tốt nhiệm vụ | x",
    "4 | Sầm Thị Gấm | Thanh tra Sở | HTNV |",
  ],
};

test("«Kết quả xếp loại» by unit, with shares and a total", () => {
  const summary = {
    name: "Tổng hợp",
    rows: [
      "TT | Đơn vị | Tổng số | HTXSNV | Hoàn thành tốt nhiệm vụ | | HTNV | LĐTT",
      " | | | | Số người | Tỷ lệ % | |",
      "1 | Văn phòng",
      "2 | Thanh tra Sở",
      " | Cộng",
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2", "H1:H2"],
  };
  const plan = planFill(inputFromWorkbook(workbookOf(registration, summary)));
  expect(cellsWritten(plan)).toEqual({
    C3: 2,
    D3: 1,
    E3: 1,
    F3: 50,
    H3: 2,
    C4: 2,
    E4: 1,
    F4: 50,
    G4: 1,
    H4: 1,
    C5: 4,
    D5: 1,
    E5: 2,
    F5: 50,
    G5: 1,
    H5: 3,
  });
});

test("grades that no form holds are not counted as nobody", () => {
  const rows = registration.rows.map((row) => row.replace(/HTXSNV|HTTNV|HTNV|Hoàn thành tốt nhiệm vụ/, ""));
  const summary = { name: "Tổng hợp", rows: ["TT | Đơn vị | HTXSNV", "1 | Văn phòng", "2 | Thanh tra Sở"] };
  const { plan, skipped } = planFill(inputFromWorkbook(workbookOf({ ...registration, rows }, summary)));
  expect(plan.writes).toEqual([]);
  expect(skipped.map(({ why }) => why)).toEqual(["Các biểu chưa có kết quả xếp loại nên chưa đếm được."]);
});
