import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// A group without a number of its own («Nữ», «Trong đó: nam») is one of the count in front of it or above it.

const people: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "TRẠM THỦY NÔNG SUỐI NGÀ",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Họ và tên | Giới tính | Tổ | LĐTT | CSTĐCS | Giấy khen",
    "1 | Kiều Văn Ấn | Nam | Tổ Vận hành | x | x | x",
    "2 | Đàm Thị Bưởi | Nữ | Tổ Vận hành | x | | x",
    "3 | Tạ Quang Chiểu | Nam | Tổ Sửa chữa | x | |",
    "4 | Ngô Thị Dậu | Nữ | Tổ Sửa chữa | x | x | x",
    "5 | Lù Văn Én | Nam | Tổ Sửa chữa | | |",
  ],
};
const collectives: DrawnSheet = {
  name: "Tập thể",
  rows: [
    "TRẠM THỦY NÔNG SUỐI NGÀ",
    "DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Tên tập thể | TTLĐTT | Giấy khen",
    "1 | Tổ Vận hành | x | x",
    "2 | Tổ Sửa chữa | x |",
  ],
};

function planned(rows: readonly string[], more: readonly string[] = []) {
  const list = { ...people, rows: [...people.rows, ...more] };
  const form: DrawnSheet = { name: "TH", rows: ["TỔNG HỢP ĐĂNG KÝ NĂM 2026", "", ...rows] };
  return planFill(inputFromWorkbook(workbookOf(list, collectives, form)));
}

const units = ["Tổ Vận hành", "Tổ Sửa chữa"];

interface Case {
  readonly name: string;
  readonly rows: readonly string[];
  readonly cells: Readonly<Record<string, number>>;
}

const cases: readonly Case[] = [
  ...["Nữ", "Trong đó: nữ", "Số nữ", "Trong đó số nữ"].map((head) => ({
    name: `«CSTĐCS | ${head}»: the women among them`,
    rows: [`Tổ | CSTĐCS | ${head}`, ...units],
    cells: { B4: 1, B5: 1, C5: 1 },
  })),
  {
    name: "«Trong đó › Nam | Nữ» behind a title",
    rows: ["Tổ | LĐTT | Trong đó | ", " | | Nam | Nữ", ...units],
    cells: { B5: 2, C5: 1, D5: 1, B6: 2, C6: 1, D6: 1 },
  },
  {
    name: "«Chia theo giới tính › Nam | Nữ» behind two titles: of the nearer",
    rows: ["Tổ | CSTĐCS | LĐTT | Chia theo giới tính | ", " | | | Nam | Nữ", ...units],
    cells: { B5: 1, C5: 2, D5: 1, E5: 1, B6: 1, C6: 2, D6: 1, E6: 1 },
  },
  {
    name: "«Nữ» behind the number of people and behind each title",
    rows: ["Tổ | Tổng số | Nữ | LĐTT | Nữ | CSTĐCS | Nữ", ...units],
    cells: { B4: 2, C4: 1, D4: 2, E4: 1, F4: 1, B5: 3, C5: 1, D5: 2, E5: 1, F5: 1, G5: 1 },
  },
  {
    name: "a share between the title and its women",
    rows: ["Tổ | LĐTT | Tỷ lệ (%) | Nam", ...units],
    cells: { B4: 2, C4: 100, D4: 1, B5: 2, C5: 66.67, D5: 1 },
  },
  {
    name: "units across, each with its women",
    rows: ["Danh hiệu | Tổ Vận hành | Trong đó nữ | Tổ Sửa chữa | Trong đó nữ", "LĐTT", "CSTĐCS"],
    cells: { B4: 2, C4: 1, D4: 2, E4: 1, B5: 1, D5: 1, E5: 1 },
  },
  {
    name: "lines with dashes below a title and below the number of people",
    rows: ["Nội dung | Số lượng", "CSTĐCS", "- Nam", "- Số nữ", "Tổng số người", "- Nam", "- Số nữ"],
    cells: { B4: 2, B5: 1, B6: 1, B7: 5, B8: 3, B9: 2 },
  },
  {
    name: "lines without a number below a title, whichever comes first",
    rows: ["TT | Nội dung | Số lượng", "1 | CSTĐCS", " | Số nữ", "2 | LĐTT", " | Số nam", " | Nữ"],
    cells: { C4: 2, C5: 1, C6: 4, C7: 2, C8: 2 },
  },
  {
    name: "«Tỷ lệ nữ» beside the total of a title: of its holders",
    rows: ["TT | Danh hiệu | Tổng số | Nữ | Tỷ lệ nữ (%)", "1 | LĐTT", "2 | CSTĐCS"],
    cells: { C4: 4, D4: 2, E4: 50, C5: 2, D5: 1, E5: 50 },
  },
];

test.each(cases)("$name", ({ rows, cells }) => {
  expect(cellsWritten(planned(rows))).toEqual(cells);
});

const asked = [
  { name: "«Nữ» behind two titles", rows: ["Tổ | LĐTT | CSTĐCS | Nữ", ...units], left: "D", at: 4 },
  {
    name: "«Nam» behind how many people there are and a title",
    rows: ["Tổ | Tổng số người | LĐTT | Nam", ...units],
    left: "D",
    at: 4,
  },
  { name: "women of a title of collectives", rows: ["Tổ | TTLĐTT | Nữ", ...units], left: "C", at: 3 },
];

test.each(asked)("$name are asked for", ({ rows, left, at }) => {
  const plan = planned(rows);
  expect(Object.keys(cellsWritten(plan)).filter((cell) => cell.startsWith(left))).toEqual([]);
  expect(plan.questions.map((question) => question.at)).toEqual([{ sheet: "TH", row: 4, column: at }]);
});

test("«Trong đó: nữ» behind initiatives is no number of women, and she is told", () => {
  const plan = planned(["Tổ | Số sáng kiến | Trong đó: nữ", ...units]);
  expect(cellsWritten(plan)).toEqual({});
  expect(JSON.stringify(plan.notes)).toContain("Trong đó: nữ");
});

test("people and collectives with the same award, and a column «Nữ»: the total and its share are left with the reason", () => {
  const plan = planned(["TT | Danh hiệu | Tổng số | Nữ | Tỷ lệ nữ (%)", "1 | LĐTT", "2 | Giấy khen"]);
  expect(cellsWritten(plan)).toEqual({ C4: 4, D4: 2, E4: 50, D5: 2 });
  expect(plan.skipped.map(({ ref, why }) => [ref.row, ref.column, why])).toEqual([
    [5, 3, expect.stringContaining("cả tập thể hay chỉ tính cá nhân")],
  ]);
});

test("beside «Tập thể | Cá nhân» the total is of both, whatever divides the people", () => {
  const plan = planned(["Danh hiệu | Tập thể | Cá nhân | Trong đó: nữ | Tổng số", "Giấy khen"]);
  expect(cellsWritten(plan)).toEqual({ B4: 1, C4: 3, D4: 2, E4: 4 });
});

test("«Cộng» of a group of units in a line of shares is the share of all of them", () => {
  const rows = [
    "TT | Nội dung | Khối chuyên môn | | | Khối phục vụ | ",
    " | | Tổ Vận hành | Tổ Sửa chữa | Cộng | Tổ Hành chính | Cộng",
    "1 | LĐTT",
    "2 | Tỷ lệ LĐTT (%)",
  ];
  const plan = planned(rows, ["6 | Lý Thị Gừng | Nữ | Tổ Hành chính | x | |"]);
  expect(cellsWritten(plan)).toEqual({
    C5: 2,
    D5: 2,
    E5: 4,
    F5: 1,
    G5: 1,
    C6: 100,
    D6: 66.67,
    E6: 80,
    F6: 100,
    G6: 100,
  });
});
