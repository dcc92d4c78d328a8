import { awardIsRecordedOnce } from "../../../src/rules/between-sheets/award-is-recorded-once";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = ["SỔ THEO DÕI KHEN THƯỞNG", "", "TT | Họ và tên | Năm | Danh hiệu | Số, ngày quyết định"];
const book = (...lines: readonly string[]) => [{ rows: [...top, ...lines] }];

testRuleOnSheets(awardIsRecordedOnce, {
  silent: [
    {
      name: "năm mươi dòng, mỗi người một danh hiệu một năm",
      sheets: [{ rows: [...top, ...fifty((n, name) => [n + 1, name, 2025, "LĐTT", "15/QĐ-SXD"])] }],
    },
    {
      name: "một người nhiều năm, nhiều danh hiệu",
      sheets: book(
        "1 | Lê Văn A | 2024 | LĐTT | 1/QĐ-SXD",
        "2 | Lê Văn A | 2025 | LĐTT | 2/QĐ-SXD",
        "3 | Lê Văn A | 2025 | CSTĐCS | 3/QĐ-SXD",
      ),
    },
    {
      name: "hai Giấy khen một năm có thể là hai lần khen",
      sheets: book(
        "1 | Lê Văn A | 2025 | Giấy khen | 1/QĐ-SXD",
        "2 | Lê Văn A | 2025 | Giấy khen | 2/QĐ-SXD",
        "3 | Lê Văn B | 2025 | LĐTT | 2/QĐ-SXD",
      ),
    },
  ],
  told: [
    {
      name: "một danh hiệu của một năm ghi hai dòng",
      sheets: book(
        "1 | Lê Văn A | 2025 | LĐTT | 1/QĐ-SXD",
        "2 | Lê Văn B | 2025 | LĐTT | 1/QĐ-SXD",
        "3 | Lê Văn A | 2025 | Lao động tiên tiến | 1/QĐ-SXD",
      ),
      at: ["D6"],
      severity: "warning",
      vi: "Dòng 6, Lê Văn A: danh hiệu «Lao động tiên tiến» năm 2025 đã ghi ở dòng 4. Anh/chị bỏ bớt một dòng, hoặc xem lại năm, tên người nếu là hai lần khen khác nhau.",
    },
  ],
});
