import { monthsFitInAYear } from "../../../src/rules/cells/months-fit-in-a-year";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = (head: string) => [
  "BẢO HIỂM XÃ HỘI CƠ SỞ",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "",
  `TT | Họ và tên | Danh hiệu đăng ký | ${head} | Ghi chú`,
];
const sheet = (months: string, head = "Số tháng công tác") => [
  {
    rows: [
      ...top(head),
      "1 | Lê Thị Một | LĐTT | 12 |",
      "2 | Lê Văn Hai | LĐTT | 12 |",
      "3 | Lê Văn Ba | LĐTT | 9 |",
      `4 | Lê Văn Tư | LĐTT | ${months} |`,
    ],
  },
];

testRuleOnSheets(monthsFitInAYear, {
  silent: [
    {
      name: "năm mươi người, từ 6 đến 12 tháng",
      sheets: [
        { rows: [...top("Số tháng công tác"), ...fifty((n, name) => [n + 1, name, "LĐTT", 6 + (n % 7), null])] },
      ],
    },
    { name: "đúng 12 tháng", sheets: sheet("12 tháng") },
    { name: "cột số tháng lương", sheets: sheet("15", "Số tháng lương thưởng") },
  ],
  told: [
    {
      name: "ghi 15 tháng",
      sheets: sheet("15"),
      at: ["D8"],
      severity: "warning",
      person: "Lê Văn Tư",
      vi: "Ô D8: cột «Số tháng công tác» ghi 15 tháng, trong khi một năm có 12 tháng. Anh/chị xem lại số tháng của người này.",
    },
    { name: "ghi 13 tháng", sheets: sheet("13 tháng", "Tổng số tháng làm việc"), at: ["D8"] },
    {
      name: "cả cột ghi thâm niên: hỏi một lần",
      sheets: [
        {
          rows: [
            ...top("Số tháng công tác"),
            ...["60", "72", "120", "48", "9"].map(
              (months, n) => `${String(n + 1)} | Lê Văn ${String(n)} | LĐTT | ${months} |`,
            ),
          ],
        },
      ],
      at: ["D5"],
      severity: "info",
    },
  ],
});
