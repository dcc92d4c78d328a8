import { rowTotalCountsItsMarks } from "../../../src/rules/figures/row-total-counts-its-marks";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = [
  "SỞ NÔNG NGHIỆP",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "",
  "TT | Họ và tên | Chức vụ | LĐTT | CSTĐCS | Giấy khen | Cộng",
];
const lines = [
  "1 | Lê Thị Một | Chuyên viên | x | x | | 2",
  "2 | Lê Văn Hai | Chuyên viên | x | | x | 2",
  "3 | Lê Văn Ba | Chuyên viên | x | | | 1",
  "4 | Lê Văn Tư | Chuyên viên | x | | | 1",
];
const sheet = (...last: readonly string[]) => [{ rows: [...top, ...lines, ...last] }];

testRuleOnSheets(rowTotalCountsItsMarks, {
  silent: [
    {
      name: "năm mươi dòng cộng đúng",
      sheets: [
        {
          rows: [
            ...top,
            ...fifty((n, name) => [n + 1, name, "Chuyên viên", "x", n % 4 ? null : "x", null, n % 4 ? 1 : 2]),
          ],
        },
      ],
    },
    { name: "ô cộng để trống", sheets: sheet("5 | Lê Văn Năm | Chuyên viên | x | | |") },
    {
      name: "cột «Cộng» đếm việc khác",
      sheets: [
        {
          rows: [...top, "1 | Lê Thị Một | Chuyên viên | x | x | | 95", "2 | Lê Văn Hai | Chuyên viên | x | | | 88"],
        },
      ],
    },
  ],
  told: [
    {
      name: "một dấu mà cộng hai",
      sheets: sheet("5 | Lê Văn Năm | Chuyên viên | x | | | 2"),
      at: ["G9"],
      severity: "warning",
      person: "Lê Văn Năm",
      vi: "Dòng 9, Lê Văn Năm: ô G9 cộng 02, còn đếm dấu trong dòng được 01. Anh/chị xem giúp thiếu dấu hay số cộng chưa đúng.",
    },
  ],
});
