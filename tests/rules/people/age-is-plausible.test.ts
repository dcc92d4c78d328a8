import { ageIsPlausible } from "../../../src/rules/people/age-is-plausible";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = ["UBND XÃ", "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", "", "TT | Họ và tên | Ngày sinh | Danh hiệu đăng ký"];
const born = (...dates: readonly string[]) => [
  { rows: [...top, ...dates.map((date, n) => `${String(n + 1)} | Lê Thị ${"ABCDE".charAt(n)} | ${date} | LĐTT`)] },
];

testRuleOnSheets(ageIsPlausible, {
  silent: [
    {
      name: "năm mươi người từ 20 đến 69 tuổi",
      sheets: [{ rows: [...top, ...fifty((n, name) => [n + 1, name, `1/1/${String(1957 + n)}`, "LĐTT"])] }],
    },
    { name: "đúng 16 tuổi và đúng 85 tuổi", sheets: born("1/1/2010", "1/1/1941", "1/1/1980") },
  ],
  told: [
    {
      name: "sinh năm 2011 mà đăng ký năm 2026",
      sheets: born("1/1/1990", "1/1/2011", "1/1/1980"),
      at: ["C6"],
      severity: "warning",
      person: "Lê Thị B",
      vi: "Ô C6, Lê Thị B: ngày sinh ghi «1/1/2011», tức 15 tuổi năm 2026. Có thể gõ nhầm một chữ số của năm. Anh/chị đối chiếu với hồ sơ.",
    },
    { name: "86 tuổi", sheets: born("1/1/1990", "1/1/1940", "1/1/1980"), at: ["C6"] },
    { name: "sinh sau năm đăng ký", sheets: born("1/1/1990", "1/1/2068", "1/1/1980"), at: ["C6"] },
  ],
});
