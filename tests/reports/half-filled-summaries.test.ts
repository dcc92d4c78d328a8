import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

test("a table of units that she began to fill is no registration of these units", () => {
  const snapshot = workbookOf(
    {
      name: "Đăng ký",
      rows: [
        "CHI CỤC THÚ Y",
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "",
        "TT | Họ và tên | Chức vụ | Phòng | LĐTT | CSTĐCS",
        "1 | Lê Văn Bắc | Trưởng phòng | Phòng Tổng hợp | x | x",
        "2 | Cao Thị Xuân | Chuyên viên | Phòng Tổng hợp | x",
        "3 | Vũ Đình Lợi | Trưởng phòng | Phòng Dịch tễ | x",
        "4 | Tạ Quang Sáng | Chuyên viên | Phòng Dịch tễ",
        "5 | Đỗ Thị Yên | Chuyên viên | Phòng Dịch tễ | x",
      ],
    },
    {
      name: "Tập thể",
      rows: [
        "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2022",
        "",
        "TT | Tập thể | Danh hiệu đăng ký",
        "1 | Phòng Tổng hợp | Tập thể lao động tiên tiến",
        "2 | Phòng Dịch tễ",
      ],
    },
    {
      name: "Tổng hợp",
      rows: [
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
        "",
        "STT | Bộ phận | Số người | LĐTT | CSTĐ cơ sở",
        "1 | Phòng Tổng hợp | 2 | 2 | 1",
        "2 | Phòng Dịch tễ",
        " | Cộng | 2 | 2 | 1",
        "",
        "STT | Danh hiệu | Số lượng",
        "1 | Tập thể lao động tiên tiến",
      ],
      formulas: { C6: "=SUM(C4:C5)", D6: "=SUM(D4:D5)", E6: "=SUM(E4:E5)" },
    },
  );
  expect(cellsWritten(planFill(inputFromWorkbook(snapshot)))).toEqual({ C5: 3, D5: 2, C9: 1 });
});
