import { staffMemberIsListedOnce } from "../../../src/rules/between-sheets/staff-member-is-listed-once";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = ["DANH SÁCH CÔNG CHỨC, VIÊN CHỨC NĂM 2026", "", "TT | Họ và tên | Ngày sinh | Chức vụ | Phòng"];
const list = (...lines: readonly string[]) => [
  {
    rows: [
      ...top,
      "1 | Lê Văn A | 1/2/1980 | Chuyên viên | Phòng Một",
      "2 | Lê Văn B | 1/3/1980 | Chuyên viên | Phòng Một",
      ...lines,
    ],
  },
];

testRuleOnSheets(staffMemberIsListedOnce, {
  silent: [
    {
      name: "năm mươi người",
      sheets: [
        {
          rows: [
            ...top,
            ...fifty((n, name) => [n + 1, name, `${String(1 + (n % 28))}/2/1980`, "Chuyên viên", "Phòng Một"]),
          ],
        },
      ],
    },
    { name: "hai người trùng tên khác ngày sinh", sheets: list("3 | Lê Văn A | 7/9/1991 | Chuyên viên | Phòng Hai") },
  ],
  told: [
    {
      name: "một người ở hai phòng",
      sheets: list("3 | Lê Văn A | 1/2/1980 | Chuyên viên | Phòng Hai"),
      at: ["B6"],
      severity: "warning",
      vi: "Lê Văn A có ở dòng 4 (Phòng Một) và dòng 6 (Phòng Hai) của danh sách CBCCVC. Nếu là một người thì chỉ để một dòng, vì tổng số người lấy làm mẫu số; nếu là hai người trùng tên, anh/chị thêm ngày sinh để phân biệt.",
    },
    { name: "dòng sau không ghi ngày sinh", sheets: list("3 | Lê Văn A | | Chuyên viên | Phòng Hai"), at: ["B6"] },
  ],
});
