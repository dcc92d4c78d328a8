import { titleInOneOfTheColumns } from "../../../src/rules/people/title-in-one-of-the-columns";
import type { DrawnRow } from "../../reading/grid-of";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const title = ["BAN QUẢN LÝ DỰ ÁN", "TỔNG HỢP CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026 THEO PHÒNG", ""];
const heads = ["TT | Họ và tên | Phòng, ban | | | | Ghi chú", " | | VP | KH-TH | KT-TĐ | GPMB |"];
const merges = ["A4:A5", "B4:B5", "C4:F4", "G4:G5"];
const everybody = fifty((n, name) => [n + 1, name, ...[0, 1, 2, 3].map((at) => (n % 4 === at ? "LĐTT" : null))]);
const others = everybody.slice(0, 12);
const matrix = (...lines: readonly DrawnRow[]) => [{ rows: [...title, ...heads, ...lines], merges }];

testRuleOnSheets(titleInOneOfTheColumns, {
  silent: [
    { name: "năm mươi người mỗi người một phòng", sheets: matrix(...everybody) },
    {
      name: "quá một phần ba số người ở hai cột: cột không phải là phòng",
      sheets: matrix(...others, ...underTwo(7)),
    },
    {
      name: "hai danh hiệu khác nhau ở hai cột",
      sheets: matrix(...others, [13, "Lê Thị Hai", null, "LĐTT", "CSTĐCS", null]),
    },
  ],
  told: [
    {
      name: "một người ở hai phòng",
      sheets: matrix(...others, [13, "Lê Thị Hai", null, "LĐTT", "LĐTT", null]),
      at: ["E18"],
      severity: "warning",
      person: "Lê Thị Hai",
      vi: "Dòng 18, Lê Thị Hai: «LĐTT» ghi ở cả cột «KH-TH» và cột «KT-TĐ» (ô D18 và E18). Mỗi người chỉ tính một lần ở đơn vị chính. Anh/chị để lại một ô.",
    },
    {
      name: "đúng một phần ba số người: vẫn nhắc từng người",
      sheets: matrix(...others, ...underTwo(6)),
      at: [18, 19, 20, 21, 22, 23].map((row) => `D${String(row)}`),
    },
  ],
});

/** People who stand under the first two units. */
function underTwo(count: number): readonly DrawnRow[] {
  return fifty((n, name) => [n + 13, `${name} Anh`, "LĐTT", "LĐTT", null, null]).slice(0, count);
}
