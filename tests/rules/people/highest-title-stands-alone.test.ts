import { highestTitleStandsAlone } from "../../../src/rules/people/highest-title-stands-alone";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = ["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026", "TT | Họ và tên | Đơn vị | LĐTT | CSTĐCS"];
const fighter = (n: number) => n % 10 === 0;
/** Everybody with the highest title alone, but for the eleventh. */
const list = (eleventh: boolean, note = "") => [
  {
    rows: [
      ...top,
      ...fifty((n, name) => {
        const isLow = !fighter(n) || (eleventh && n === 10);
        return [n + 1, name, "Phòng Một", isLow ? "x" : null, fighter(n) ? "x" : null];
      }),
      "",
      note,
    ],
  },
];
const units = (note: string, ...lines: readonly string[]) => [
  {
    rows: [
      "ĐĂNG KÝ DANH HIỆU THI ĐUA TẬP THỂ NĂM 2026",
      note,
      "TT | Tên tập thể | Tập thể LĐTT | Tập thể LĐXS | Ghi chú",
      ...lines,
    ],
  },
];
const only = "Ghi chú: mỗi người chỉ ghi danh hiệu cao nhất.";
const says = "(Mỗi tập thể đăng ký một danh hiệu)";

testRuleOnSheets(highestTitleStandsAlone, {
  silent: [
    { name: "năm mươi người, mỗi người một danh hiệu", sheets: list(false, only) },
    { name: "biểu không nói gì: một người ghi thêm LĐTT cũng không sao", sheets: list(true) },
    {
      name: "biểu quen đánh cả hai",
      sheets: units("", "1 | Phòng A | x | x |", "2 | Phòng B | x | x |", "3 | Phòng C | x | |", "4 | Phòng D | | x |"),
    },
    {
      name: "chỉ một tập thể xuất sắc, đánh cả hai: chưa rõ biểu quen đánh thế nào",
      sheets: units("", "1 | Phòng A | x | x |", "2 | Phòng B | x | |", "3 | Phòng C | x | |"),
    },
    {
      name: "đa số đánh cả hai thì người đánh một ô mới là khác thường",
      sheets: units("", "1 | Phòng A | x | x |", "2 | Phòng B | x | x |", "3 | Phòng C | | x |"),
    },
    {
      name: "biểu nói một danh hiệu, và ai cũng một",
      sheets: units(says, "1 | Phòng A | | x |", "2 | Phòng B | x | |", "3 | Phòng C | x | |"),
    },
    {
      name: "biểu nói danh hiệu cao nhất của năm trước, các dòng đều đánh cả hai",
      sheets: units("Ghi chú: đánh cả danh hiệu cao nhất", "1 | Phòng A | x | x |", "2 | Phòng B | x | x |"),
    },
  ],
  told: [
    {
      name: "một người trong năm CSTĐ cơ sở đánh thêm LĐTT",
      sheets: list(true, only),
      at: ["D13"],
      severity: "warning",
    },
    {
      name: "biểu nói mỗi tập thể một danh hiệu",
      sheets: units(says, "1 | Phòng A | x | x |", "2 | Phòng B | | x |", "3 | Phòng C | x | |"),
      at: ["C4"],
      vi: "Dòng 4, Phòng A: ghi cả «Tập thể lao động xuất sắc» và «Tập thể lao động tiên tiến», trong khi biểu chỉ ghi danh hiệu cao nhất của mỗi người, mỗi tập thể. Anh/chị để lại một danh hiệu.",
    },
    {
      name: "bốn tập thể ghi danh hiệu cao nhất, một tập thể ghi cả hai",
      sheets: units(
        "",
        "1 | Phòng A | x | x |",
        ...["B", "C", "D", "E"].map((unit, n) => `${String(n + 2)} | Phòng ${unit} | | x |`),
        "6 | Phòng G | x | |",
      ),
      at: ["C4"],
    },
    {
      name: "hai tập thể xuất sắc, một ghi một danh hiệu, một ghi cả hai",
      sheets: units("", "1 | Phòng A | x | x |", "2 | Phòng B | | x |", "3 | Phòng C | x | |"),
      at: ["C4"],
      vi: "Dòng 4, Phòng A: ghi cả «Tập thể lao động xuất sắc» và «Tập thể lao động tiên tiến», trong khi 01 tập thể khác chỉ ghi danh hiệu cao nhất. Anh/chị để lại một danh hiệu.",
    },
    {
      name: "hai danh hiệu bằng chữ trong một ô, đơn vị khác ghi một",
      sheets: [
        {
          rows: [
            "ĐĂNG KÝ DANH HIỆU THI ĐUA TẬP THỂ NĂM 2026",
            "TT | Tên đơn vị | Danh hiệu đăng ký",
            "1 | Đại đội 1 | Đơn vị quyết thắng",
            "2 | Đại đội 2 | Đơn vị tiên tiến; Đơn vị quyết thắng",
            "3 | Đại đội 3 | Đơn vị tiên tiến",
          ],
        },
      ],
      at: ["C4"],
    },
    {
      name: "mỗi dòng một danh hiệu, một người có hai dòng",
      sheets: [
        {
          rows: [
            "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
            "TT | Họ và tên | Ngày sinh | Đơn vị | Danh hiệu đăng ký",
            ...fifty((n, name) => [n + 1, name, "1/1/1980", "Phòng Một", fighter(n) ? "CSTĐCS" : "LĐTT"]),
            "51 | Nguyễn Văn An | 1/1/1980 | Phòng Một | LĐTT",
            "",
            only,
          ],
        },
      ],
      at: ["E53"],
    },
  ],
});
