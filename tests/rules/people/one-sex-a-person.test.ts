import { oneSexAPerson } from "../../../src/rules/people/one-sex-a-person";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const title = ["TRUNG TÂM Y TẾ", "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", ""];
const heads = ["TT | Họ và tên | Năm sinh | | LĐTT", " | | Nam | Nữ |"];
const merges = ["A4:A5", "B4:B5", "C4:D4", "E4:E5"];

testRuleOnSheets(oneSexAPerson, {
  silent: [
    {
      name: "năm mươi người, mỗi người một cột",
      sheets: [
        {
          rows: [
            ...title,
            ...heads,
            ...fifty((n, name) => [n + 1, name, n % 2 ? 1980 : null, n % 2 ? null : 1985, "x"]),
          ],
          merges,
        },
      ],
    },
    {
      name: "số nam, số nữ của tập thể không phải giới tính của một người",
      sheets: [
        {
          rows: [
            ...title,
            "TT | Tên đơn vị | Số người | | Danh hiệu",
            " | | Tổng số | Trong đó nữ |",
            "1 | Khoa Nội | 12 | 7 | TTLĐTT",
            "2 | Khoa Ngoại | 10 | 4 | TTLĐTT",
          ],
          merges,
        },
      ],
    },
  ],
  told: [
    {
      name: "năm sinh ghi ở cả hai cột",
      sheets: [
        {
          rows: [
            ...title,
            ...heads,
            "1 | Lê Thị Một | | 1980 | x",
            "2 | Lê Thị Hai | 1988 | 1988 | x",
            "3 | Lê Văn Ba | 1979 | | x",
          ],
          merges,
        },
      ],
      at: ["C7"],
      severity: "warning",
      vi: "Dòng 7, Lê Thị Hai: ghi ở cả cột Nam và cột Nữ (ô C7 và D7). Anh/chị để lại một ô cho đúng, vì số nữ được đếm theo cột này.",
    },
    {
      name: "đánh dấu cả Nam và Nữ trong danh sách CBCCVC",
      sheets: [
        {
          rows: [
            "DANH SÁCH CÔNG CHỨC, VIÊN CHỨC",
            "",
            "TT | Họ và tên | Nam | Nữ | Ngày sinh | Chức vụ",
            "1 | Lê Thị Một | | x | 1/2/1980 | Chuyên viên",
            "2 | Lê Văn Hai | x | x | 1/3/1980 | Chuyên viên",
            "3 | Lê Văn Ba | x | | 1/4/1980 | Chuyên viên",
          ],
        },
      ],
      at: ["C5"],
    },
  ],
});
