import { yearIsPlausible } from "../../../src/rules/cells/year-is-plausible";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = [
  "CÔNG AN TỈNH",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "",
  "TT | Họ và tên | Năm vào ngành | Danh hiệu đăng ký | Ghi chú",
];
const sheet = (...lines: readonly string[]) => [
  {
    rows: [
      ...top,
      "1 | Lê Thị Một | 2009 | CSTĐCS |",
      "2 | Lê Văn Hai | 1998 | LĐTT |",
      "3 | Lê Văn Ba | 2015 | LĐTT |",
      "4 | Lê Văn Tư | 2020 | LĐTT |",
      ...lines,
    ],
  },
];
const born = (year: string, head = "Năm sinh") => [
  {
    rows: [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      `TT | Họ và tên | ${head} | Danh hiệu đăng ký`,
      "1 | Lê Thị Một | 1979 | LĐTT",
      "2 | Lê Thị Hai | 1985 | LĐTT",
      "3 | Lê Thị Ba | 1990 | LĐTT",
      "4 | Lê Thị Tư | 1991 | LĐTT",
      `5 | Lê Thị Năm | ${year} | LĐTT`,
    ],
  },
];

testRuleOnSheets(yearIsPlausible, {
  silent: [
    {
      name: "năm mươi người, năm vào ngành từ 1985 đến nay",
      sheets: [{ rows: [...top, ...fifty((n, name) => [n + 1, name, 1985 + (n % 40), "LĐTT", null])] }],
    },
    { name: "vào ngành đúng năm đang làm", sheets: sheet("5 | Lê Thị Năm | 2026 | LĐTT |") },
    { name: "năm sau năm đang làm một năm: niên khóa", sheets: sheet("5 | Lê Thị Năm | 2027 | LĐTT |") },
    { name: "năm 1920 còn có thể có", sheets: sheet("5 | Lê Thị Năm | 1920 | LĐTT |") },
    {
      name: "ba năm chưa đủ để biết là cột ghi năm",
      sheets: [
        {
          rows: [
            ...top,
            "1 | Lê Thị Một | 2009 | CSTĐCS |",
            "2 | Lê Văn Hai | 1998 | LĐTT |",
            "3 | Lê Văn Ba | 2015 | LĐTT |",
            "4 | Lê Văn Tư | 2031 | LĐTT |",
          ],
        },
      ],
    },
    {
      name: "cột số liệu có vài số như năm",
      sheets: [
        {
          rows: [
            "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
            "TT | Họ và tên | Số hồ sơ đã xử lý | Danh hiệu đăng ký",
            "1 | Lê Thị Một | 1250 | LĐTT",
            "2 | Lê Thị Hai | 2010 | LĐTT",
            "3 | Lê Thị Ba | 3100 | LĐTT",
            "4 | Lê Thị Tư | 980 | LĐTT",
          ],
        },
      ],
    },
  ],
  told: [
    {
      name: "vào ngành năm 2031",
      sheets: sheet("5 | Lê Thị Năm | 2031 | LĐTT |"),
      at: ["C9"],
      severity: "warning",
      person: "Lê Thị Năm",
      vi: "Ô C9: cột «Năm vào ngành» ghi năm 2031, sau năm đang làm. Có thể gõ nhầm một chữ số. Anh/chị đối chiếu với hồ sơ.",
    },
    { name: "vào ngành hai năm sau năm đang làm", sheets: sheet("5 | Lê Thị Năm | 2028 | LĐTT |"), at: ["C9"] },
    { name: "năm 1919", sheets: sheet("5 | Lê Thị Năm | 1919 | LĐTT |"), at: ["C9"] },
    {
      name: "sinh năm 1891",
      sheets: born("1891"),
      at: ["C7"],
      vi: "Ô C7: cột «Năm sinh» ghi năm 1891, quá xa trước đây. Có thể gõ nhầm một chữ số. Anh/chị đối chiếu với hồ sơ.",
    },
  ],
});
