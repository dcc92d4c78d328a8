import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// Heads that are values of a column of her list, and parts of a line that nobody understands.

const list: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "NHÀ VĂN HÓA HUYỆN MƯỜNG ẢNH",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Họ và tên | Nữ | Diện | Tổ | LĐTT | CSTĐCS",
    "1 | Kiều Văn Ấn | | Cán bộ | Tổ Nghiệp vụ | x | x",
    "2 | Đàm Thị Bưởi | x | Viên chức | Tổ Nghiệp vụ | x |",
    "3 | Tạ Quang Chiểu | | Cán bộ | Tổ Lưu động | x |",
    "4 | Ngô Thị Dậu | x | Viên chức | Tổ Lưu động | x | x",
    "5 | Lù Thị Én | x | Viên chức | Tổ Lưu động | |",
  ],
};

function planned(rows: readonly string[]) {
  return planFill(inputFromWorkbook(workbookOf(list, { name: "TH", rows })));
}

test("«Cán bộ» beside «Viên chức» across is whoever the list calls so, not everybody", () => {
  const plan = planned([
    "TỔNG HỢP ĐĂNG KÝ NĂM 2026",
    "",
    "Danh hiệu | Chia theo diện | | Cộng",
    " | Cán bộ | Viên chức | ",
    "Lao động tiên tiến",
    "Chiến sĩ thi đua cơ sở",
  ]);
  expect(cellsWritten(plan)).toMatchObject({ B5: 2, C5: 2, D5: 4, B6: 1, C6: 1, D6: 2 });
});

test("«Cán bộ» alone is everybody, as in every form", () => {
  const plan = planned(["TỔNG HỢP ĐĂNG KÝ NĂM 2026", "", "Tổ | Số cán bộ | LĐTT", "Tổ Nghiệp vụ", "Tổ Lưu động"]);
  expect(cellsWritten(plan)).toMatchObject({ B4: 2, B5: 3, C4: 2, C5: 2 });
});

test.each(["- Sinh sau năm 1990", "- Tuổi nghề dưới 05 năm", "- Ở nhà công vụ"])(
  "a part that nobody understands is no heading with a total: «%s»",
  (part) => {
    const plan = planned([
      "TỔNG HỢP ĐĂNG KÝ THEO TỔ, NĂM 2026",
      "",
      "TT | Nội dung | Tổ Nghiệp vụ | Tổ Lưu động | Cộng",
      "1 | Tổng số người | | | =SUM(C4:D4)",
      " | Trong đó: - Nữ | | | =SUM(C5:D5)",
      ` | ${part} | | | =SUM(C6:D6)`,
      "2 | Đăng ký LĐTT | | | =SUM(C7:D7)",
      "3 | Đăng ký CSTĐCS | | | =SUM(C8:D8)",
    ]);
    expect(cellsWritten(plan)).toEqual({ C4: 2, D4: 3, C5: 1, D5: 2, C7: 2, D7: 2, C8: 1, D8: 1 });
  },
);

test("«Tỷ lệ so với tổng số (%)» below the parts of a title is the share of the title", () => {
  const plan = planned([
    "TỔNG HỢP ĐĂNG KÝ THEO TỔ, NĂM 2026",
    "",
    "TT | Nội dung | Tổ Nghiệp vụ | Tổ Lưu động",
    "1 | Tổng số người",
    "2 | Đăng ký LĐTT",
    " | Trong đó: - Nữ",
    " | Tỷ lệ so với tổng số (%)",
  ]);
  expect(cellsWritten(plan)).toMatchObject({ C5: 2, C6: 1, C7: 100, D5: 2, D6: 1, D7: 66.67 });
});

describe("heads over groups of units across", () => {
  const rows = (first: string, second: string) => [
    "TỔNG HỢP ĐĂNG KÝ NĂM 2026",
    "",
    `Nội dung | ${first} | | ${second} | | Tổng cộng`,
    " | Tổ Nghiệp vụ | Cộng | Tổ Lưu động | Cộng |",
    "Lao động tiên tiến",
    "Trong đó: nữ",
  ];

  test("name the groups and narrow nothing; «Cộng» adds up its own units", () => {
    const plan = planned(rows("Bộ phận tham mưu", "Bộ phận cơ động và sự vụ"));
    expect(cellsWritten(plan)).toEqual({
      ...{ B5: 2, C5: 2, D5: 2, E5: 2, F5: 4 },
      ...{ B6: 1, C6: 1, D6: 1, E6: 1, F6: 2 },
    });
  });

  test("over the same units twice are not understood, and nothing is written", () => {
    const plan = planned([
      "TỔNG HỢP ĐĂNG KÝ NĂM 2026",
      "",
      "Danh hiệu | Hạng vàng | | Hạng bạc | ",
      " | Tổ Nghiệp vụ | Tổ Lưu động | Tổ Nghiệp vụ | Tổ Lưu động",
      "Lao động tiên tiến",
    ]);
    expect(cellsWritten(plan)).toEqual({});
  });
});

test("a form that is compared with last year is of this year", () => {
  const plan = planned([
    "SỐ LIỆU ĐĂNG KÝ LĐTT NĂM 2026, SO SÁNH VỚI NĂM 2025",
    "",
    "Tổ | Năm 2025 | Năm 2026",
    "Tổ Nghiệp vụ | 1 |",
    "Tổ Lưu động | 3 |",
  ]);
  expect(cellsWritten(plan)).toEqual({ C4: 2, C5: 2 });
});

test("a title over two tables says whose awards both count", () => {
  const plan = planned([
    "TỔNG HỢP ĐĂNG KÝ CỦA CÁ NHÂN NĂM 2026",
    "",
    "Bảng 1. Theo giới tính",
    "Danh hiệu | Nữ | Tổng số",
    "CSTĐCS",
    "LĐTT",
    "",
    "Bảng 2. Theo tổ",
    "Tổ | Chiến sĩ thi đua cơ sở",
    "Tổ Nghiệp vụ",
    "Tổ Lưu động",
  ]);
  expect(cellsWritten(plan)).toEqual({ B5: 1, C5: 2, B6: 2, C6: 4, B10: 1, B11: 1 });
});

describe("labels with merged cells and units behind them", () => {
  const box: DrawnSheet = {
    name: "Tóm tắt",
    rows: [
      "SỐ LIỆU TÓM TẮT ĐƯA VÀO TỜ TRÌNH NĂM 2026",
      "",
      "Số cá nhân đăng ký LĐTT | | | | người",
      "Số cá nhân đăng ký CSTĐCS | | | | người",
      "Trong đó nữ đăng ký CSTĐCS | | | | người",
    ],
    merges: ["C3:D3", "C4:D4", "C5:D5"],
  };

  test("are filled where the merged cell waits, and are no head of a list of names", () => {
    const plan = planFill(inputFromWorkbook(workbookOf(list, box)));
    expect(cellsWritten(plan)).toEqual({ C3: 4, C4: 2, C5: 1 });
  });
});

test("a merged cell for remarks takes no figure of the label beside an empty cell: both are left with the reason", () => {
  const box: DrawnSheet = {
    name: "Tóm tắt",
    rows: ["TỔNG HỢP SỐ LIỆU NĂM 2026", "", "Số cá nhân đăng ký LĐTT", "Số cá nhân đăng ký CSTĐCS", "Tổng số người"],
    merges: ["C3:D3", "C4:D4"],
  };
  const plan = planFill(inputFromWorkbook(workbookOf(list, box)));
  expect(cellsWritten(plan)).toEqual({ B5: 5 });
  expect(plan.skipped.map(({ ref, why }) => [ref.row, ref.column, why])).toEqual([
    [3, 2, expect.stringContaining("ô gộp C3")],
    [4, 2, expect.stringContaining("ô gộp C4")],
  ]);
});

test.each([
  ["(Ghi danh hiệu cao nhất; người đăng ký CSTĐCS đồng thời đăng ký LĐTT)", { B4: 2 }],
  ["(Ghi danh hiệu cao nhất, đã bao gồm cả danh hiệu LĐTT)", { B4: 2 }],
  ["(Ghi danh hiệu cao nhất; cán bộ đăng ký CSTĐCS thì mặc nhiên được tính cả LĐTT)", { B4: 2 }],
  ["(Ghi danh hiệu cao nhất; không ghi lại LĐTT vì đã bao gồm LĐTT)", { B4: 2 }],
  ["(Ghi danh hiệu cao nhất; không đồng thời đăng ký LĐTT)", {}],
  ["(Ghi danh hiệu cao nhất; không cần đồng thời đăng ký LĐTT)", {}],
  ["(Ghi danh hiệu cao nhất; người đăng ký CSTĐCS không được tính cả LĐTT)", {}],
  ["(Ghi danh hiệu cao nhất; đồng thời đề nghị không ghi lại LĐTT)", {}],
  ["(Ghi danh hiệu cao nhất; đừng đồng thời đăng ký LĐTT)", {}],
])("a list of the highest titles that says what they take in: «%s»", (note, expected) => {
  const highest: DrawnSheet = {
    name: "Đăng ký",
    rows: ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", note, "TT | Họ và tên | Tổ | Danh hiệu"].concat([
      "1 | Kiều Văn Ấn | Tổ Cơ động | CSTĐCS",
      "2 | Đàm Thị Bưởi | Tổ Cơ động | LĐTT",
    ]),
  };
  const rows = ["TỔNG HỢP ĐĂNG KÝ NĂM 2026", "", "Tổ | Lao động tiên tiến", "Tổ Cơ động"];
  expect(cellsWritten(planFill(inputFromWorkbook(workbookOf(highest, { name: "TH", rows }))))).toEqual(expected);
});
