import { enoughColumns } from "../../../src/rules/forms/enough-columns";
import { rules } from "../../../src/rules/index";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const list = (initiatives: boolean) => [
  {
    rows: [
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      `TT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐCS${initiatives ? " | Sáng kiến" : ""}`,
      ...fifty((n, name) => {
        const isFighter = n % 10 === 0;
        const cells = [n + 1, name, "Chuyên viên", "Phòng Một", "x", isFighter ? "x" : null];
        return initiatives ? [...cells, isFighter ? `Cải tiến quy trình số ${String(n)}` : null] : cells;
      }),
    ],
  },
];

// The runner tells it of all rules together.
testRuleOnSheets(
  enoughColumns,
  {
    silent: [{ name: "năm mươi người, đủ cột", sheets: list(true) }],
    told: [{ name: "có CSTĐ cơ sở mà không có cột sáng kiến", sheets: list(false), at: ["A2"], severity: "info" }],
  },
  rules,
);
