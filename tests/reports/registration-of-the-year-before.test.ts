import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// A workbook that keeps last year's registration tells last year's figures: the same count, of the sheet of that year.

const heads = "TT | Họ và tên | Giới tính | Tổ | LĐTT | CSTĐCS";

const now: DrawnSheet = {
  name: "ĐK 2023",
  rows: [
    "TRẠM THÚ Y HUYỆN LẠC THỦY",
    "ĐĂNG KÝ THI ĐUA NĂM 2023",
    "",
    heads,
    "1 | Kiều Văn Ấn | Nam | Tổ Dịch tễ | x | x",
    "2 | Đàm Thị Bưởi | Nữ | Tổ Dịch tễ | x | x",
    "3 | Tạ Quang Chiểu | Nam | Tổ Kiểm dịch | x |",
    "4 | Ngô Thị Dậu | Nữ | Tổ Kiểm dịch | |",
  ],
};

const linesBefore = [
  "TRẠM THÚ Y HUYỆN LẠC THỦY",
  "ĐĂNG KÝ THI ĐUA NĂM 2022",
  "",
  heads,
  "1 | Kiều Văn Ấn | Nam | Tổ Dịch tễ | x |",
  "2 | Đàm Thị Bưởi | Nữ | Tổ Dịch tễ | x |",
  "3 | Tạ Quang Chiểu | Nam | Tổ Kiểm dịch | x | x",
];

const before: DrawnSheet = { name: "ĐK 2022", rows: linesBefore };

function filled(rows: readonly string[], merges: readonly string[] = [], sheets = [now, before]) {
  return cellsWritten(planFill(inputFromWorkbook(workbookOf(...sheets, { name: "So sánh", rows, merges }))));
}

describe("the registration of the year before", () => {
  it("fills the column of that year, and what lies between the two", () => {
    const rows = [
      "SO SÁNH ĐĂNG KÝ THI ĐUA NĂM 2023 VỚI NĂM 2022",
      "",
      "TT | Nội dung | Năm 2022 | Năm 2023 | Tăng (+), giảm (-)",
      "1 | Tổng số người",
      "2 | Lao động tiên tiến",
      " | Trong đó: nữ",
      " | Tỷ lệ LĐTT trên tổng số người (%)",
      "3 | Chiến sĩ thi đua cơ sở",
    ];
    expect(filled(rows)).toEqual({
      ...{ C4: 3, D4: 4, E4: 1 },
      ...{ C5: 3, D5: 3 },
      ...{ C6: 1, D6: 1 },
      ...{ C7: 100, D7: 75 },
      ...{ C8: 1, D8: 2, E8: 1 },
    });
  });

  it("fills it unit by unit, more and less in columns of their own; an «x» in the total crosses out", () => {
    const rows = [
      "TĂNG, GIẢM THEO TỔ NĂM 2023 SO VỚI NĂM 2022",
      "",
      "TT | Tổ | Số người | | CSTĐ cơ sở | | | | Ghi rõ CSTĐ cơ sở",
      " | | 2022 | 2023 | 2022 | 2023 | Tăng | Giảm |",
      "1 | Tổ Dịch tễ",
      "2 | Tổ Kiểm dịch",
      " | Toàn trạm | | | | | | | x",
    ];
    const merges = ["C3:D3", "E3:H3"];
    expect(filled(rows, merges)).toEqual({
      ...{ C5: 2, D5: 2, F5: 2, G5: 2 },
      ...{ C6: 1, D6: 2, E6: 1, H6: 1 },
      ...{ C7: 3, D7: 4, E7: 1, F7: 2, G7: 1 },
    });
  });

  it("fills nothing of a year that no sheet keeps, nor of a unit that it does not name", () => {
    const rows = [
      "ĐĂNG KÝ THI ĐUA NĂM 2023 VÀ NĂM 2021",
      "",
      "Nội dung | Năm 2021 | Năm 2023",
      "Số người | |",
      "Lao động tiên tiến | |",
    ];
    expect(filled(rows)).toEqual({ C4: 4, C5: 3 });
    const renamed = { ...before, rows: linesBefore.map((row) => row.replace("Tổ Kiểm dịch", "Tổ Nội kiểm")) };
    const byUnit = ["NĂM 2022 VÀ NĂM 2023", "", "Tổ | LĐTT | ", " | 2022 | 2023", "Tổ Dịch tễ", "Tổ Kiểm dịch"];
    expect(filled(byUnit, ["B3:C3"], [now, renamed])).toEqual({ B5: 2, C5: 2, C6: 1 });
  });
});

test("«Đơn vị tính: người, tập thể» makes no table one of collectives; things are no women and hold no title", () => {
  const rows = [
    "ĐĂNG KÝ THI ĐUA NĂM 2023 THEO TỔ",
    "Đơn vị tính: người, tập thể",
    "Danh hiệu | Tổ Dịch tễ | Tổ Kiểm dịch",
    "Lao động tiên tiến",
    "Chiến sĩ thi đua cơ sở",
  ];
  expect(filled(rows, [], [now])).toEqual({ B4: 2, C4: 1, B5: 2 });
  const things = ["TỔNG HỢP NĂM 2023", "", "Nội dung | Tổng số | Nữ | LĐTT", "Số người", "Số sáng kiến", "Số tổ"];
  expect(Object.keys(filled(things, [], [now]))).toEqual(["B4", "C4", "D4", "B6"]);
});
