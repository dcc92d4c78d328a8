import { nothingIsUnderAMerge } from "../../../src/rules/cells/nothing-is-under-a-merge";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = ["SỞ CÔNG THƯƠNG", "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", "", "TT | Họ và tên | Đơn vị | LĐTT | CSTĐCS"];

testRuleOnSheets(nothingIsUnderAMerge, {
  silent: [
    {
      name: "năm mươi dòng, tiêu đề gộp",
      sheets: [{ rows: [...top, ...fifty((n, name) => [n + 1, name, "Phòng A", "x", null])], merges: ["A2:E2"] }],
    },
    {
      name: "ô bị che ghi đúng như ô nhìn thấy",
      sheets: [
        { rows: [...top, "1 | Lê Thị Một | Phòng A | x |", "2 | Lê Thị Hai | Phòng A | x |"], merges: ["C5:C6"] },
      ],
    },
  ],
  told: [
    {
      name: "gộp đơn vị che mất đơn vị khác",
      sheets: [
        {
          rows: [
            ...top,
            "1 | Lê Thị Một | Phòng A | x |",
            "2 | Lê Thị Hai | Phòng B | x |",
            "3 | Lê Thị Ba | Phòng B | x |",
          ],
          merges: ["C5:C6"],
        },
      ],
      at: ["C5"],
      severity: "warning",
      vi: "Ô gộp C5:C6 che mất «Phòng B» ở ô C6. Người xem không thấy, nhưng hàm cộng, bộ lọc và phần mềm khác vẫn đọc. Anh/chị bỏ gộp, xóa phần thừa hoặc chuyển ra chỗ khác.",
    },
    {
      name: "gộp ngang che mất dấu ở cột bên",
      sheets: [
        { rows: [...top, "1 | Lê Thị Một | Phòng A | x | v", "2 | Lê Thị Hai | Phòng B | x |"], merges: ["D5:E5"] },
      ],
      at: ["D5"],
    },
  ],
});
