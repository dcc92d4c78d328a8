import { codeHasTheFormOfItsColumn } from "../../../src/rules/cells/code-has-the-form-of-its-column";
import { fifty, personName, testRuleOnSheets } from "../sheet-tester";

const title = ["CHI CỤC HẢI QUAN CỬA KHẨU", "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026", ""];
const list = (head: string, codes: readonly string[]) => [
  {
    name: "ĐK",
    rows: [
      ...title,
      `TT | ${head} | Họ và tên | Đơn vị | LĐTT`,
      ...codes.map((code, n) => [n + 1, code, personName(n), "Đội Thủ tục", "x"]),
    ],
  },
];
const codes = ["HQ1201", "HQ1202", "HQ1203", "HQ1204", "HQ1205", "HQ1206", "HQ1207", "HQ1208"];

testRuleOnSheets(codeHasTheFormOfItsColumn, {
  silent: [
    { name: "năm mươi mã một mẫu", sheets: list("Mã công chức", fifty((n) => `HQ${String(1200 + n)}`) as string[]) },
    { name: "mã của lao động hợp đồng có chữ đầu khác", sheets: list("Mã công chức", [...codes, "LĐ07"]) },
    {
      name: "mã dài ngắn khác nhau từ đầu",
      sheets: list("Mã số", ["HQ 1", "HQ12", "HQ 103", "HQ7", "HQ 88", "HQ901"]),
    },
    { name: "bốn mã chưa đủ để thành mẫu", sheets: list("Mã công chức", [...codes.slice(0, 4), "HQ 1209"]) },
    { name: "tên viết có dấu cách không phải là mã", sheets: list("Bí danh", [...codes, "HQ 1209"]) },
    {
      name: "số hiệu nào cũng viết tách nhóm",
      sheets: list("Số hiệu", ["12 301", "12 302", "12 303", "12 304", "12 305"]),
    },
    {
      name: "mã đánh số lần lượt từ 8",
      sheets: list(
        "Mã cán bộ",
        [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((n) => `CB${String(n)}`),
      ),
    },
  ],
  told: [
    {
      name: "một mã có dấu cách ở giữa",
      sheets: list("Mã công chức", [...codes, "HQ 1209"]),
      at: ["B13"],
      severity: "warning",
      vi: `Dòng 13, ${personName(8)}: ô B13 ghi «HQ 1209», các mã khác trong cột viết liền như «HQ1201». Viết khác mẫu thì tra cứu không nhận ra. Anh/chị sửa thành «HQ1209».`,
    },
    {
      name: "số hiệu có dấu cách quanh gạch nối",
      sheets: list("Số hiệu CAND", ["411-201", "411-202", "411-203", "411-204", "411-205", "411 - 206"]),
      at: ["B10"],
    },
    { name: "tiêu đề là tên trường dữ liệu", sheets: list("MA_NV", [...codes, "HQ12 09"]), at: ["B13"] },
    { name: "chữ O thay số 0", sheets: list("Mã nhân sự (HRM)", [...codes, "HQ12O9"]), at: ["B13"] },
    { name: "thiếu một chữ số", sheets: list("Mã số cán bộ", [...codes, "HQ129"]), at: ["B13"] },
  ],
});
