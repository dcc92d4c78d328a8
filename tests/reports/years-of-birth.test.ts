import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// «Sinh từ năm 1990 trở lại đây»: counted where the lists say when somebody was born, left with the reason elsewhere.

const people = [
  "TRẠM KIỂM ĐỊNH SUỐI NGÀ",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "",
  "TT | Họ và tên | Năm sinh | Nữ | Phòng | LĐTT | CSTĐCS",
  "1 | Kiều Văn Ấn | 15/02/1993 | | Phòng Hành chính | x |",
  "2 | Đàm Thị Bưởi | 1980 | x | Phòng Hành chính | x | x",
  "3 | Tạ Quang Chiểu | 1991 | | Phòng Kỹ thuật | x |",
  "4 | Ngô Thị Dậu | 1994 | x | Phòng Kỹ thuật | x |",
  "5 | Lù Văn Én | 1985 | | Phòng Kỹ thuật | |",
];
const born: DrawnSheet = { name: "Đăng ký", rows: people };

function planned(rows: readonly string[], title = "TỔNG HỢP ĐĂNG KÝ NĂM 2026", list: DrawnSheet = born) {
  return planFill(inputFromWorkbook(workbookOf(list, { name: "TH", rows: [title, "", ...rows] })));
}

test.each([
  ["Số người sinh từ năm 1990", 3],
  ["Số người sinh từ năm 1990 trở lại đây", 3],
  ["Số người sinh năm 1991 trở về sau", 3],
  ["Số người sinh sau năm 1991", 2],
  ["Số người sinh trước năm 1985", 1],
  ["Số người sinh từ năm 1985 trở về trước", 2],
  ["Số người sinh năm 1993", 1],
  ["Số người sinh từ năm 1985 đến năm 1991", 2],
  ["Số người sinh năm 1991 - 1993", 2],
  ["LĐTT sinh từ 1990 đến nay", 3],
  ["Số nữ sinh từ năm 1990 đăng ký LĐTT", 1],
])("«%s»", (label, count) => {
  expect(cellsWritten(planned(["TT | Nội dung | Số lượng", "1 | Tổng số người", `2 | ${label}`]))).toEqual({
    C4: 5,
    C5: count,
  });
});

test("parts of a number and of a title, with dashes or without, and columns", () => {
  const lines = [
    "TT | Nội dung | Số lượng",
    "1 | Tổng số người",
    " | Sinh từ năm 1990 trở lại đây",
    "2 | LĐTT",
    " | - Sinh từ năm 1994 trở đi",
    " | Trong đó: nữ sinh từ năm 1990",
  ];
  expect(cellsWritten(planned(lines))).toEqual({ C4: 5, C5: 3, C6: 4, C7: 1, C8: 1 });
  const columns = [
    "TT | Phòng | Tổng số | Sinh từ năm 1992 | LĐTT | Sinh từ năm 1992",
    "1 | Phòng Hành chính",
    "2 | Phòng Kỹ thuật",
  ];
  expect(cellsWritten(planned(columns))).toEqual({ C4: 2, D4: 1, E4: 2, F4: 1, C5: 3, D5: 1, E5: 2, F5: 1 });
});

test("a title of the form narrows all of it, and is of no other year", () => {
  const title = "TỔNG HỢP ĐĂNG KÝ CỦA NGƯỜI SINH TỪ NĂM 1991 TRỞ LẠI ĐÂY, NĂM 2026";
  expect(cellsWritten(planned(["Danh hiệu | Số lượng", "LĐTT", "CSTĐCS"], title))).toEqual({ B4: 3 });
});

test("«Học sinh năm 2020» was born in no year, and is left with the reason", () => {
  const plan = planned(["TT | Nội dung | Số lượng", "1 | LĐTT", "2 | Học sinh năm 2020"]);
  expect(cellsWritten(plan)).toEqual({ C4: 4 });
  expect(JSON.stringify([plan.notes, plan.skipped])).toContain("Học sinh năm 2020");
});

test("without a column for the year of birth, or a blank in it, the cell is left and she is told what is missing", () => {
  const rows = ["TT | Nội dung | Số lượng", "1 | LĐTT", "2 | Số người sinh từ năm 1990"];
  const without = {
    ...born,
    rows: people.map((row) =>
      row
        .split(" | ")
        .filter((_, at, all) => all.length < 3 || at !== 2)
        .join(" | "),
    ),
  };
  const blank = { ...born, rows: people.map((row) => row.replace("| 1985 |", "| |")) };
  for (const [list, why] of [
    [without, "chưa có cột năm sinh"],
    [blank, "Lù Văn Én"],
  ] as const) {
    const plan = planned(rows, undefined, list);
    expect(cellsWritten(plan)).toEqual({ C4: 4 });
    expect(plan.skipped.map((each) => each.why)).toEqual([expect.stringContaining(why)]);
  }
});
