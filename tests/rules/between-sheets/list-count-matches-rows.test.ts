import { listCountMatchesRows } from "../../../src/rules/between-sheets/list-count-matches-rows";
import type { DrawnRow } from "../../reading/grid-of";
import { fifty, personName, testRuleOnSheets } from "../sheet-tester";

const staff = (above: string, ...below: readonly DrawnRow[]) => [
  {
    rows: [
      "DANH SÁCH CÔNG CHỨC, VIÊN CHỨC NĂM 2026",
      above,
      "TT | Họ và tên | Chức vụ | Đơn vị",
      ...fifty((n, name) => [n + 1, name, "Chuyên viên", "Phòng Một"]),
      ...below,
    ],
  },
];
const initiatives = (below: string) => [
  {
    rows: [
      "DANH SÁCH SÁNG KIẾN NĂM 2026",
      "TT | Tên sáng kiến | Tác giả",
      ...fifty((n, name) => [n + 1, `Cải tiến quy trình tiếp nhận hồ sơ số ${String(n)}`, name]),
      "",
      below,
    ],
  },
];

testRuleOnSheets(listCountMatchesRows, {
  silent: [
    { name: "danh sách không ghi tổng số", sheets: staff("") },
    { name: "ghi đúng năm mươi người", sheets: staff("", "", "Danh sách này có 50 đồng chí.") },
    { name: "ghi ở đầu danh sách", sheets: staff("(Tổng số: 50 người, trong đó 21 người là nữ)") },
    { name: "biên chế được giao không phải số của danh sách", sheets: staff("(Biên chế được giao: 60 người)") },
    { name: "chỉ ghi số của một phần", sheets: staff("", "", "Trong đó: 12 người là đảng viên") },
    { name: "năm mươi sáng kiến", sheets: initiatives("Tổng cộng: 50 sáng kiến") },
    {
      name: "một người ghi hai dòng: số người vẫn đúng",
      sheets: staff("", `51 | ${personName(0)} | Chuyên viên | Phòng Một`, "", "Danh sách này có 50 đồng chí."),
    },
  ],
  told: [
    {
      name: "danh sách ghi 52 đồng chí",
      sheets: staff("", "", "Danh sách này có 52 đồng chí."),
      at: ["A55"],
      severity: "warning",
      vi: "Ô A55 ghi 52 người, còn đếm từng dòng của danh sách được 50. Anh/chị xem giúp con số nào đúng.",
    },
    { name: "số ở đầu danh sách chưa sửa", sheets: staff("(Tổng số 49 người)"), at: ["A2"] },
    { name: "cộng thiếu một sáng kiến", sheets: initiatives("Tổng cộng: 49 sáng kiến"), at: ["A54"] },
  ],
});
