import { codeBelongsToOnePerson } from "../../../src/rules/people/code-belongs-to-one-person";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const title = ["CỤC HẢI QUAN", "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", ""];
const head = "TT | Mã công chức | Họ và tên | Đơn vị | LĐTT";
const list = (codes: readonly string[]) => [
  {
    rows: [
      ...title,
      head,
      ...codes.map(
        (code, n) =>
          `${String(n + 1)} | '${code} | Lê Văn ${"ABCDEGHIKLMNOPQRST".charAt(n)} | Đội ${String(n % 2)} | x`,
      ),
    ],
  },
];
/** Two rooms, a sheet each, with their own people and codes. */
const rooms = (codeOf: (n: number) => string) => [
  {
    name: "Đội 1",
    rows: [...title, head, ...fifty((n, name) => [n + 1, `HQ${String(1000 + n)}`, name, "Đội 1", "x"])],
  },
  {
    name: "Đội 2",
    rows: [
      ...title,
      head,
      ...["Cao", "Hà", "Mai", "Tạ"].map((who, n) => [n + 1, codeOf(n), `${who} Văn Sang`, "Đội 2", "x"]),
    ],
  },
];
const nine = ["HQ01", "HQ02", "HQ03", "HQ04", "HQ05", "HQ06", "HQ07", "HQ08", "HQ09"];

testRuleOnSheets(codeBelongsToOnePerson, {
  silent: [
    { name: "mỗi sheet đánh mã từ đầu", sheets: rooms((n) => `HQ${String(1000 + n)}`) },
    {
      name: "năm mươi mã khác nhau",
      sheets: [{ rows: [...title, head, ...fifty((n, name) => [n + 1, `HQ${String(1000 + n)}`, name, "Đội 1", "x"])] }],
    },
    { name: "mã đơn vị lặp lại là thường", sheets: list(["D1", "D2", "D1", "D2", "D1", "D2", "D1"]) },
    {
      name: "bốn mã mà một mã lặp lại: chưa rõ là mã của người",
      sheets: list(["HQ01", "HQ02", "HQ03", "HQ04", "HQ04"].slice(1)),
    },
    {
      name: "một người hai dòng thì nội dung khác nhắc",
      sheets: [
        {
          rows: [
            ...title,
            head,
            ...nine.map((code, n) => `${String(n + 1)} | '${code} | Lê Văn ${"ABCDEGHIK".charAt(n)} | Đội 1 | x`),
            "10 | 'HQ01 | Lê Văn A | Đội 2 | x",
          ],
        },
      ],
    },
  ],
  told: [
    {
      name: "mỗi danh hiệu một dòng: mã của một người lặp lại, một mã sang người khác",
      sheets: [
        {
          rows: [
            ...title,
            "TT | Mã nhân sự (phần mềm) | Họ và tên | Đơn vị | Danh hiệu",
            ...nine.flatMap((code, n) => {
              const who = `Lê Văn ${"ABCDEGHIK".charAt(n)}`;
              return [
                [2 * n + 1, code, who, "Đội 1", "LĐTT"],
                [2 * n + 2, code, who, "Đội 1", "CSTĐCS"],
              ];
            }),
            [19, "HQ04", "Mai Văn Sang", "Đội 2", "LĐTT"],
          ],
        },
      ],
      at: ["B23"],
      person: "Mai Văn Sang",
    },
    {
      name: "mã của một người ở sheet khác",
      sheets: rooms((n) => (n === 2 ? "HQ1007" : `HQ${String(2000 + n)}`)),
      at: ["B7"],
      person: "Mai Văn Sang",
      vi: "Ô B7, Mai Văn Sang: «HQ1007» trùng với ô B12 sheet «Đội 1» của Bùi Văn Lan. Mỗi người một mã, số hiệu riêng nên có thể một ô bị chép từ dòng khác. Anh/chị đối chiếu với hồ sơ.",
    },
    {
      name: "hai người một mã",
      sheets: list([...nine, "hq 03"]),
      at: ["B14"],
      severity: "warning",
      person: "Lê Văn L",
      vi: "Ô B14, Lê Văn L: «hq 03» trùng với ô B7 của Lê Văn C. Mỗi người một mã, số hiệu riêng nên có thể một ô bị chép từ dòng khác. Anh/chị đối chiếu với hồ sơ.",
    },
    {
      name: "số căn cước ghi hai lần trong danh sách công chức",
      sheets: [
        {
          rows: [
            "DANH SÁCH CÔNG CHỨC CỦA CHI CỤC",
            "",
            "TT | Họ và tên | Số CCCD | Chức vụ | Phòng",
            "1 | Lê Văn A | '001080000111 | Chuyên viên | Phòng Một",
            "2 | Lê Văn B | '001080000112 | Chuyên viên | Phòng Một",
            "3 | Lê Văn C | '001080000113 | Chuyên viên | Phòng Một",
            "4 | Lê Văn D | '001080000114 | Chuyên viên | Phòng Một",
            "5 | Lê Văn E | '001080000115 | Chuyên viên | Phòng Một",
            "6 | Lê Văn G | '001080000116 | Chuyên viên | Phòng Một",
            "7 | Lê Văn H | '001080000117 | Chuyên viên | Phòng Một",
            "8 | Lê Văn I | '001080000118 | Chuyên viên | Phòng Một",
            "9 | Lê Văn K | '001080000119 | Chuyên viên | Phòng Một",
            "10 | Lê Văn L | '001080000119 | Chuyên viên | Phòng Một",
          ],
        },
      ],
      at: ["C13"],
    },
  ],
});
