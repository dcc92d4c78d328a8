import { signIsInLegend } from "../../../src/rules/cells/sign-is-in-legend";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = [
  "KHO BẠC KHU VỰC",
  "BẢNG THEO DÕI ĐĂNG KÝ THI ĐUA NĂM 2026",
  "Ký hiệu: Đ = đăng ký; K = không đăng ký; - = không thuộc đối tượng",
  "",
];
const head = "TT | Họ và tên | Đơn vị | LĐTT | CSTĐCS";
const table = (...lines: readonly string[]) => [{ rows: [...top, head, ...lines] }];

testRuleOnSheets(signIsInLegend, {
  silent: [
    {
      name: "năm mươi người, ký hiệu đều có chú giải",
      sheets: [{ rows: [...top, head, ...fifty((n, name) => [n + 1, name, "Phòng A", "Đ", n % 5 ? "K" : "đ"])] }],
    },
    {
      name: "biểu không có chú giải",
      sheets: [
        {
          rows: [
            "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
            "",
            head,
            "1 | Lê Thị Một | Phòng A | x | y",
            "2 | Lê Thị Hai | Phòng A | x |",
          ],
        },
      ],
    },
    {
      name: "chú giải của thứ khác: quá một phần năm số dấu không có trong đó",
      sheets: table(
        "1 | Lê Thị Một | Phòng A | x | Đ",
        "2 | Lê Thị Hai | Phòng A | x | K",
        "3 | Lê Thị Ba | Phòng A | x | K",
      ),
    },
  ],
  told: [
    {
      name: "một ô ghi ký hiệu lạ trong mười ô",
      sheets: table(
        "1 | Lê Thị Một | Phòng A | Đ | K",
        "2 | Lê Thị Hai | Phòng A | Đ | K",
        "3 | Lê Thị Ba | Phòng A | Đ | Y",
        "4 | Lê Thị Tư | Phòng A | Đ | Đ",
        "5 | Lê Thị Năm | Phòng A | Đ | K",
      ),
      at: ["E8"],
      severity: "warning",
      person: "Lê Thị Ba",
      vi: "Dòng 8, Lê Thị Ba: ô E8 ghi «Y», không có trong phần chú giải («Đ», «K», «-»). Anh/chị sửa thành ký hiệu đã chú giải, hoặc giải thích thêm ký hiệu này.",
    },
    {
      name: "chú giải ghi hai ô cạnh nhau",
      sheets: [
        {
          rows: [
            "BẢNG THEO DÕI ĐĂNG KÝ THI ĐUA NĂM 2026",
            "Chú giải ký hiệu:",
            "x | = đăng ký",
            "- | = không đăng ký",
            "",
            head,
            "1 | Lê Thị Một | Phòng A | x | -",
            "2 | Lê Thị Hai | Phòng A | x | -",
            "3 | Lê Thị Ba | Phòng A | x | x",
            "4 | Lê Thị Tư | Phòng A | v | -",
            "5 | Lê Thị Năm | Phòng A | x | -",
          ],
        },
      ],
      at: ["D10"],
    },
  ],
});
