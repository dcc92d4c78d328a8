import { rateAgreesWithFraction } from "../../../src/rules/figures/rate-agrees-with-fraction";
import { decimal } from "../../../src/rules/wording";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const title = ["SỞ CÔNG THƯƠNG", "BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026", ""];
const heads = ["TT | Tên đơn vị | Tổng số người | Lao động tiên tiến | |", " | | | Số lượng | Tỷ lệ (%) |"];
const merges = ["A4:A5", "B4:B5", "C4:C5", "D4:E4"];
const table = (...lines: readonly string[]) => [{ rows: [...title, ...heads, ...lines], merges }];

testRuleOnSheets(rateAgreesWithFraction, {
  silent: [
    {
      name: "năm mươi đơn vị tính đúng",
      sheets: [
        {
          rows: [
            ...title,
            ...heads,
            ...fifty((n) => [n + 1, `Phòng số ${String(n + 1)}`, 20 + n, 15 + n, decimal((100 * (15 + n)) / (20 + n))]),
          ],
          merges,
        },
      ],
    },
    {
      name: "hai dòng chưa đủ để biết tỷ lệ của cái gì",
      sheets: table("1 | Phòng A | 10 | 9 | 90", "2 | Phòng B | 10 | 8 | 75"),
    },
    {
      name: "mức tăng so với năm trước có thể quá 100%",
      sheets: [
        {
          rows: [
            ...title,
            "TT | Tên đơn vị | Năm 2025 | Năm 2026 | Tỷ lệ tăng so với năm trước (%)",
            "1 | Phòng A | 2 | 6 | 200",
            "2 | Phòng B | 2 | 4 | 100",
            "3 | Phòng C | 2 | 5 | 150",
          ],
        },
      ],
    },
    {
      name: "hai trong ba dòng khớp: chưa quá hai phần ba",
      sheets: table("1 | Phòng A | 10 | 9 | 90", "2 | Phòng B | 10 | 8 | 80", "3 | Phòng C | 10 | 7 | 65"),
    },
  ],
  told: [
    {
      name: "một dòng chép nhầm tỷ lệ",
      sheets: table(
        "1 | Phòng A | 10 | 9 | 90",
        "2 | Phòng B | 10 | 8 | 80",
        "3 | Phòng C | 12 | 9 | 80",
        "4 | Phòng D | 8 | 8 | 100",
      ),
      at: ["E8"],
      severity: "warning",
      vi: "Ô E8 ghi tỷ lệ «80», còn 9/12 là 75%. Các dòng khác đều tính như vậy. Anh/chị xem lại tỷ lệ hoặc hai con số của dòng này.",
    },
    {
      name: "quá 100% thì nhắc dù chỉ một dòng",
      sheets: table("1 | Phòng A | 10 | 9 | 90", "2 | Phòng B | 10 | 8 | '120%"),
      at: ["E7"],
      vi: "Ô E7 ghi tỷ lệ «120%», quá 100%. Số người, số danh hiệu không thể nhiều hơn tổng số. Anh/chị xem lại giúp.",
    },
  ],
});
