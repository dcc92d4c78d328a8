import { partsAddUp } from "../../../src/rules/figures/parts-add-up";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const title = ["SỞ CÔNG THƯƠNG", "BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026", ""];
const heads = ["TT | Tên đơn vị | Số người | | | Danh hiệu", " | | Tổng số | Nam | Nữ |"];
const merges = ["A4:A5", "B4:B5", "C4:E4", "F4:F5"];
const bySex = (...lines: readonly string[]) => [{ rows: [...title, ...heads, ...lines], merges }];

testRuleOnSheets(partsAddUp, {
  silent: [
    {
      name: "năm mươi đơn vị cộng khớp",
      sheets: [
        {
          rows: [...title, ...heads, ...fifty((n) => [n + 1, `Phòng số ${String(n + 1)}`, 10 + n, 4, 6 + n, "TTLĐTT"])],
          merges,
        },
      ],
    },
    {
      name: "hai trong năm dòng không khớp: cột có nghĩa khác",
      sheets: bySex(
        "1 | Phòng A | 9 | 4 | 5 | TTLĐTT",
        "2 | Phòng B | 9 | 4 | 5 | TTLĐTT",
        "3 | Phòng C | 9 | 4 | 5 | TTLĐTT",
        "4 | Phòng D | 9 | 4 | 4 | TTLĐTT",
        "5 | Phòng E | 9 | 4 | 3 | TTLĐTT",
      ),
    },
    {
      name: "nữ bằng tổng số",
      sheets: [
        {
          rows: [
            ...title,
            "TT | Tên đơn vị | Tổng số | Trong đó nữ | Danh hiệu",
            "1 | Tổ Mầm non | 9 | 9 | TTLĐTT",
            "2 | Tổ Văn phòng | 5 | 2 | TTLĐTT",
          ],
        },
      ],
    },
  ],
  told: [
    {
      name: "một dòng trong năm dòng không khớp",
      sheets: bySex(
        "1 | Phòng A | 9 | 4 | 5 | TTLĐTT",
        "2 | Phòng B | 8 | 4 | 4 | TTLĐTT",
        "3 | Phòng C | 9 | 4 | 6 | TTLĐTT",
        "4 | Phòng D | 7 | 3 | 4 | TTLĐTT",
        "5 | Phòng E | 7 | 2 | 5 | TTLĐTT",
      ),
      at: ["C8"],
      severity: "warning",
      vi: "Ô C8 ghi tổng số 09, còn các cột «Nam», «Nữ» cộng lại được 10. Các dòng khác đều cộng khớp. Anh/chị xem lại tổng số hoặc từng phần của dòng này.",
    },
    {
      name: "nữ nhiều hơn tổng số",
      sheets: [
        {
          rows: [
            ...title,
            "TT | Tên đơn vị | Tổng số | Trong đó nữ | Danh hiệu",
            "1 | Tổ Mầm non | 9 | 10 | TTLĐTT",
            "2 | Tổ Văn phòng | 5 | 2 | TTLĐTT",
          ],
        },
      ],
      at: ["D5"],
      vi: "Ô D5 ghi 10, nhiều hơn tổng số 09 ở ô C5. Anh/chị xem lại hai ô này.",
    },
  ],
});
