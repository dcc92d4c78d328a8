import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// Shares told by the heading over the lines, and totals that take in none of them.

const list: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "TRUNG TÂM KHUYẾN NÔNG HUYỆN SUỐI VÀNG",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Họ và tên | Giới tính | Tổ | LĐTT | CSTĐCS",
    "1 | Kiều Văn Ấn | Nam | Tổ Trồng trọt | x | x",
    "2 | Đàm Thị Bưởi | Nữ | Tổ Trồng trọt | x |",
    "3 | Tạ Quang Chiểu | Nam | Tổ Chăn nuôi | x |",
    "4 | Ngô Thị Dậu | Nữ | Tổ Chăn nuôi | x | x",
    "5 | Lù Văn Én | Nam | Tổ Chăn nuôi | |",
  ],
};

function planned(...rows: readonly string[]) {
  return planFill(
    inputFromWorkbook(workbookOf(list, { name: "TH", rows: ["TỔNG HỢP ĐĂNG KÝ NĂM 2026", "", ...rows] })),
  );
}

interface Case {
  readonly name: string;
  readonly rows: readonly string[];
  readonly cells: Readonly<Record<string, number>>;
}

const cases: readonly Case[] = [
  {
    name: "«LĐTT / tổng số CC, NLĐ» under «II. TỶ LỆ (%)» is a share, and nothing stands in the heading",
    rows: [
      "TT | Nội dung | Số liệu",
      "I | SỐ LƯỢNG",
      "1 | Cá nhân đăng ký LĐTT",
      "II | TỶ LỆ (%)",
      "1 | LĐTT / tổng số CC, NLĐ",
      "2 | CSTĐCS so với LĐTT",
      "3 | Cá nhân đạt LĐTT",
    ],
    cells: { C5: 4, C7: 80, C8: 50, C9: 80 },
  },
  {
    name: "a heading without a column of numbers, with the base in its own words",
    rows: [
      "Nội dung | Số lượng",
      "A. Số đăng ký",
      "1. Chiến sĩ thi đua cơ sở",
      "B. Tỷ lệ so với số LĐTT (%)",
      "1. Chiến sĩ thi đua cơ sở",
    ],
    cells: { B5: 2, B7: 50 },
  },
  {
    name: "«3 | Tỷ lệ (%)» over «3.1» and «3.2»; «4» is a count again",
    rows: [
      "STT | Chỉ tiêu | Kết quả",
      "1 | Đăng ký LĐTT",
      "2 | Tổng số người",
      "3 | Tỷ lệ (%)",
      "3.1 | LĐTT trên tổng số",
      "3.2 | CSTĐCS/LĐTT",
      "4 | Đăng ký CSTĐCS",
    ],
    cells: { C4: 4, C5: 5, C7: 80, C8: 50, C9: 2 },
  },
  {
    name: "men, women and all: the share of all is no sum of shares",
    rows: ["TT | Nội dung | Nam | Nữ | Tổng", "I | SỐ LƯỢNG", "1 | LĐTT", "II | TỶ LỆ ĐĂNG KÝ (%)", "1 | LĐTT"],
    cells: { C5: 2, D5: 2, E5: 4, C7: 66.67, D7: 100, E7: 80 },
  },
  {
    name: "the next heading ends the shares",
    rows: ["TT | Nội dung | Số lượng", "I | TỶ LỆ (%)", "1 | LĐTT", "II | SỐ LƯỢNG", "1 | LĐTT", "2 | CSTĐCS"],
    cells: { C5: 80, C7: 4, C8: 2 },
  },
  {
    name: "«Tỷ lệ (%)» below each title is no heading",
    rows: ["TT | Danh hiệu | Số lượng", "1 | LĐTT", " | Tỷ lệ (%)", "2 | CSTĐCS", " | Tỷ lệ (%)"],
    cells: { C4: 4, C5: 80, C6: 2, C7: 40 },
  },
  {
    name: "«Cộng» adds up titles, without the shares between them",
    rows: ["TT | Danh hiệu | Số lượng", "1 | LĐTT", "2 | Tỷ lệ LĐTT (%)", "3 | CSTĐCS", " | Cộng"],
    cells: { C4: 4, C5: 80, C6: 2, C7: 6 },
  },
  {
    name: "«Cộng» below a number of people and titles is neither, and left",
    rows: ["TT | Nội dung | Số lượng", "1 | Tổng số người", "2 | LĐTT", "3 | CSTĐCS", " | Cộng"],
    cells: { C4: 5, C5: 4, C6: 2 },
  },
  {
    name: "«Trong đó: nữ» below a share is no number of women",
    rows: ["TT | Nội dung | Số lượng", "1 | LĐTT", "2 | Tỷ lệ LĐTT (%)", " | Trong đó: nữ"],
    cells: { C4: 4, C5: 80 },
  },
  {
    name: "units under «TỶ LỆ (%)», and a «Cộng» that would add up shares",
    rows: ["TT | Đơn vị | LĐTT | CSTĐCS", "I | TỶ LỆ (%)", "1 | Tổ Trồng trọt", "2 | Tổ Chăn nuôi", " | Cộng"],
    cells: { C5: 100, D5: 50, C6: 66.67, D6: 33.33 },
  },
  {
    name: "CSTĐCS without a base may be of everybody or of those with LĐTT, and is left",
    rows: ["TT | Nội dung | Số lượng", "I | TỶ LỆ (%)", "1 | LĐTT", "2 | CSTĐCS"],
    cells: { C5: 80 },
  },
  {
    name: "words of the heading that nobody understands hold for its lines",
    rows: ["TT | Nội dung | Số lượng", "I | SỐ LƯỢNG", "1 | LĐTT", "II | TỶ LỆ SAU HIỆP Y (%)", "1 | LĐTT"],
    cells: { C5: 4 },
  },
];

test.each(cases)("$name", ({ rows, cells }) => {
  expect(cellsWritten(planned(...rows))).toEqual(cells);
});

test("a group under «TỶ LỆ (%)» without a title is left, and she is told", () => {
  const plan = planned("TT | Nội dung | Số lượng", "I | SỐ LƯỢNG", "1 | LĐTT", "II | TỶ LỆ (%)", "1 | Nữ");
  expect(cellsWritten(plan)).toEqual({ C5: 4 });
  expect(JSON.stringify([plan.questions, plan.notes, plan.skipped])).toMatch(/«Nữ»|dòng 7|C7/);
});
