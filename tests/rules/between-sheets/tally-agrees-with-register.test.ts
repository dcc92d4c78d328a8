import { tallyAgreesWithRegister } from "../../../src/rules/between-sheets/tally-agrees-with-register";
import type { DrawnRow } from "../../reading/grid-of";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", "", "TT | Họ và tên | Chức vụ | LĐTT | CSTĐCS"];
const register: readonly DrawnRow[] = [
  ...top,
  ...fifty((n, name) => [n + 1, name, "Chuyên viên", "x", n % 5 === 0 ? "x" : null]),
];
const book = (name: string, ...rows: readonly string[]) => [
  { name: "Đăng ký", rows: register },
  { name, rows },
];

testRuleOnSheets(tallyAgreesWithRegister, {
  silent: [
    {
      name: "năm mươi người, bảng đếm khớp",
      sheets: book("Đếm", "Đếm nhanh", "Lao động tiên tiến | 50", "Chiến sĩ thi đua cơ sở | 10"),
    },
    { name: "bảng của năm trước", sheets: book("Tổng 2025", "TỔNG HỢP NĂM 2025", "LĐTT | 48", "CSTĐCS | 9") },
    { name: "con số khác xa: đếm việc khác", sheets: book("Ghi chú", "LĐTT | 1200") },
    { name: "hai con số một dòng", sheets: book("Ghi chú", "LĐTT | 49 | 48") },
    { name: "nhãn nói thêm điều khác", sheets: book("Ghi chú", "LĐTT là đảng viên | 48") },
  ],
  told: [
    {
      name: "CSTĐ cơ sở hơn danh sách hai người",
      sheets: book("Đếm", "Đếm nhanh", "Lao động tiên tiến | 50", "Chiến sĩ thi đua cơ sở | 12"),
      at: ["B3"],
      severity: "warning",
      vi: "Ô B3, «Chiến sĩ thi đua cơ sở»: bảng này ghi 12, còn đếm trong biểu đăng ký được 10. Anh/chị xem giúp con số nào đúng.",
    },
    {
      name: "tổng số người đăng ký",
      sheets: book("TH", "TỔNG HỢP SỐ LIỆU ĐĂNG KÝ NĂM 2026", "1 | Tổng số người đăng ký | 51", "2 | LĐTT | 50"),
      at: ["C2"],
    },
    {
      name: "tổng số, ghi rõ là đếm tay",
      sheets: book(
        "Thống kê",
        "Thống kê từ phiếu",
        "Danh hiệu | Số phiếu",
        "LĐTT | 50",
        "Tổng số phiếu (cộng tay) | 48",
      ),
      at: ["B4"],
    },
    {
      name: "bảng có đầu cột",
      sheets: book("In", "Danh hiệu | Mã | Số lượng", "Đăng ký LĐTT | DH01 | 47"),
      at: ["C2"],
    },
  ],
});
