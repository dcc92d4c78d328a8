import { markNamesItsColumn } from "../../../src/rules/people/mark-names-its-column";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = [
  "HỘI NÔNG DÂN TỈNH",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "",
  "TT | Họ và tên | LĐTT | CSTĐ cơ sở | Giấy khen Giám đốc Sở",
];
const sheet = (last: string) => [
  { rows: [...top, "1 | Lê Thị Một | x | x |", "2 | Lê Văn Hai | x | | x", "3 | Lê Văn Ba | x | |", last] },
];

testRuleOnSheets(markNamesItsColumn, {
  silent: [
    {
      name: "năm mươi dòng đánh dấu",
      sheets: [{ rows: [...top, ...fifty((n, name) => [n + 1, name, "x", n % 5 === 0 ? "x" : null, null])] }],
    },
    { name: "ghi lại đúng danh hiệu của cột", sheets: sheet("4 | Lê Văn Tư | LĐTT | CSTĐCS | Giấy khen") },
    {
      name: "dòng tập thể ghi danh hiệu tập thể ở cột LĐTT: đã tính theo chữ trong ô",
      sheets: sheet("4 | Phòng Kỹ thuật | Tập thể lao động tiên tiến | |"),
    },
    { name: "ghi «có», «đăng ký»", sheets: sheet("4 | Lê Văn Tư | có | đăng ký |") },
  ],
  told: [
    {
      name: "danh hiệu tập thể ở cột giấy khen của một người",
      sheets: sheet("4 | Lê Văn Tư | x | | Tập thể LĐXS"),
      at: ["E8"],
      severity: "warning",
      person: "Lê Văn Tư",
      vi: "Ô E8, Lê Văn Tư: cột «Giấy khen Giám đốc Sở» nhưng ô ghi «Tập thể LĐXS». Đang tính là Giấy khen; anh/chị chuyển sang đúng cột, hoặc đánh dấu nếu đúng là danh hiệu của cột.",
    },
    { name: "CSTĐ cơ sở ghi ở cột giấy khen", sheets: sheet("4 | Lê Văn Tư | x | | CSTĐCS"), at: ["E8"] },
  ],
});
