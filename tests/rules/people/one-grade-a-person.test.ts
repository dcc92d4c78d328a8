import { oneGradeAPerson } from "../../../src/rules/people/one-grade-a-person";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const title = ["TRƯỜNG THCS BÌNH MINH", "BẢNG ĐĂNG KÝ THI ĐUA NĂM HỌC 2025 - 2026", ""];
const heads = ["TT | Họ và tên | Xếp loại | | | LĐTT | CSTĐCS", " | | HTXSNV | HTTNV | HTNV | |"];
const merges = ["A4:A5", "B4:B5", "C4:E4", "F4:F5", "G4:G5"];
const sheet = (...lines: readonly string[]) => [{ rows: [...title, ...heads, ...lines], merges }];

testRuleOnSheets(oneGradeAPerson, {
  silent: [
    {
      name: "năm mươi người mỗi người một mức",
      sheets: [
        {
          rows: [
            ...title,
            ...heads,
            ...fifty((n, name) => [n + 1, name, n % 5 === 0 ? "x" : null, n % 5 === 0 ? null : "x", null, "x", null]),
          ],
          merges,
        },
      ],
    },
    {
      name: "gạch ngang là không",
      sheets: sheet("1 | Lê Thị Một | x | - | - | x |", "2 | Lê Thị Hai | - | x | 0 | x |"),
    },
    {
      name: "hai cột của hai năm khác nhau",
      sheets: [
        {
          rows: [
            ...title,
            "TT | Họ và tên | Năm 2024 | | Năm 2025 | | LĐTT",
            " | | HTXSNV | HTTNV | HTXSNV | HTTNV |",
            "1 | Lê Thị Một | x | | | x | x",
            "2 | Lê Thị Hai | | x | x | | x",
          ],
          merges: ["A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:G5"],
        },
      ],
    },
  ],
  told: [
    {
      name: "đánh cả hoàn thành xuất sắc và hoàn thành tốt",
      sheets: sheet("1 | Lê Thị Một | x | | | x |", "2 | Lê Thị Hai | x | x | | x |", "3 | Lê Thị Ba | | x | | x |"),
      at: ["C7"],
      severity: "warning",
      person: "Lê Thị Hai",
      vi: "Dòng 7, Lê Thị Hai: đánh dấu cả «HTXSNV» và «HTTNV» (ô C7, D7). Mỗi người chỉ có một mức xếp loại trong năm. Anh/chị giữ lại mức đúng theo thông báo xếp loại.",
    },
    {
      name: "ba người trong mười một: chưa quá một phần ba, nhắc từng người",
      sheets: sheet(
        ..."ABC".split("").map((letter, n) => `${String(n + 1)} | Lê Thị ${letter} | x | x | | x |`),
        ..."DEGHIKLM".split("").map((letter, n) => `${String(n + 4)} | Lê Thị ${letter} | x | | | x |`),
      ),
      at: ["C6", "C7", "C8"],
    },
    {
      name: "quá một phần ba số người: một câu hỏi về cách đọc",
      sheets: sheet(
        ..."ABCD".split("").map((letter, n) => `${String(n + 1)} | Lê Thị ${letter} | x | x | | x |`),
        ..."DEGHI".split("").map((letter, n) => `${String(n + 5)} | Lê Văn ${letter} | x | | | x |`),
      ),
      at: ["C6"],
      severity: "info",
    },
  ],
});
