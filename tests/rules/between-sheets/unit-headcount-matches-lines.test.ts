import { unitHeadcountMatchesLines } from "../../../src/rules/between-sheets/unit-headcount-matches-lines";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const people = (each: readonly number[]) => ({
  name: "Cá nhân",
  rows: [
    "DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Họ và tên | Đơn vị | Danh hiệu đăng ký",
    ...each.flatMap((count, unit) =>
      Array.from(
        { length: count },
        (_, n) =>
          `${String(n + 1)} | Lê Văn ${"ABCDE".charAt(unit)} ${"MNOPQRST".charAt(n)} | Phòng ${"ABCDE".charAt(unit)} | LĐTT`,
      ),
    ),
  ],
});
const units = (stated: readonly number[]) => ({
  name: "Tập thể",
  rows: [
    "DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Tên tập thể | Số người | Danh hiệu đăng ký",
    ...stated.map((count, unit) => `${String(unit + 1)} | Phòng ${"ABCDE".charAt(unit)} | ${String(count)} | TTLĐTT`),
  ],
});

testRuleOnSheets(unitHeadcountMatchesLines, {
  silent: [
    { name: "các đơn vị đều khớp", sheets: [people([4, 3, 5, 2]), units([4, 3, 5, 2])] },
    {
      name: "một đơn vị năm mươi người",
      sheets: [
        {
          rows: [
            "DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2026",
            "",
            "TT | Họ và tên | Đơn vị | Danh hiệu đăng ký",
            ...fifty((n, name) => [n + 1, name, "Phòng A", "LĐTT"]),
          ],
        },
        units([50]),
      ],
    },
    { name: "không phải ai cũng đăng ký: đơn vị nào cũng khác", sheets: [people([4, 3, 5, 2]), units([6, 5, 7, 3])] },
    {
      name: "một người có dòng ở hai đơn vị: mỗi đơn vị vẫn đủ dòng",
      sheets: [
        { ...people([4, 3, 5, 2]), rows: [...people([4, 3, 5, 2]).rows, "3 | Lê Văn A M | Phòng D | LĐTT"] },
        units([4, 3, 5, 3]),
      ],
    },
    {
      name: "một người ghi hai lần trong một đơn vị: số người của đơn vị vẫn đúng",
      sheets: [
        {
          name: "Cá nhân",
          rows: [...people([4, 3, 5, 2]).rows, "3 | Lê Văn D M | Phòng D | LĐTT"],
        },
        units([4, 3, 5, 2]),
      ],
    },
    {
      name: "hai đơn vị khớp, mỗi đơn vị đứng ở hai mục danh hiệu: vẫn là hai",
      sheets: [
        people([4, 3, 5]),
        {
          name: "Tập thể",
          rows: [
            ...units([4, 3, 7]).rows,
            "4 | Phòng A | 4 | Bằng khen UBND tỉnh",
            "5 | Phòng B | 3 | Bằng khen UBND tỉnh",
          ],
        },
      ],
    },
    { name: "hai đơn vị khớp chưa thành lệ", sheets: [people([4, 3, 5]), units([4, 3, 7])] },
  ],
  told: [
    {
      name: "ba đơn vị khớp, một đơn vị lệch",
      sheets: [people([4, 3, 5, 2]), units([4, 3, 5, 3])],
      at: ["C7"],
      severity: "warning",
      vi: "Ô C7, Phòng D: ghi 03 người, còn danh sách cá nhân có 02 người của đơn vị này. 03 đơn vị khác đều khớp. Anh/chị xem giúp sót người hay ghi nhầm số.",
    },
  ],
});
