import { awardNamesItsYear } from "../../../src/rules/between-sheets/award-names-its-year";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = ["SỔ THEO DÕI KHEN THƯỞNG", "", "TT | Họ và tên | Năm | Danh hiệu"];
const book = (...years: readonly string[]) => [
  { rows: [...top, ...years.map((year, n) => `${String(n + 1)} | Lê Văn ${"ABCDEGHIK".charAt(n)} | ${year} | LĐTT`)] },
];

testRuleOnSheets(awardNamesItsYear, {
  silent: [
    {
      name: "năm mươi dòng đều ghi năm",
      sheets: [{ rows: [...top, ...fifty((n, name) => [n + 1, name, 2025, "LĐTT"])] }],
    },
    { name: "năm chỉ ghi ở nơi cần", sheets: book("2024", "2025", "", "2025", "") },
  ],
  told: [
    {
      name: "một dòng trong năm dòng thiếu năm",
      sheets: book("2024", "2025", "", "2025", "2024"),
      at: ["C6"],
      severity: "warning",
      vi: "Dòng 6: ô C6 (cột «Năm») còn trống, trong khi các dòng khác đều ghi năm. Không có năm thì chưa tính được danh hiệu của các năm liên tục. Anh/chị bổ sung giúp.",
    },
  ],
});
