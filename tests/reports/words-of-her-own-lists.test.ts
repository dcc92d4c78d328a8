import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// Groups of a summary that only her own list knows: a value of one of its columns, or the words with which values begin.

const list: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "TRUNG TÂM KHÍ TƯỢNG BÌNH AN",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "STT | Họ và tên | Nữ | Ngạch | Vị trí | Đơn vị | Lao động tiên tiến | Chiến sĩ thi đua cơ sở",
    "1 | Lê Văn An | | Quan trắc viên hạng III | CBQL | Phòng Dự báo | x | x",
    "2 | Đỗ Thị Bình | x | Quan trắc viên hạng III | NV | Phòng Dự báo | x |",
    "3 | Hồ Văn Chung | | Quan trắc viên hạng IV | NV | Phòng Dự báo | x |",
    "4 | Vũ Thị Dung | x | Kỹ sư | CBQL | Phòng Nhập và Vận hành | x | x",
    "5 | Mai Văn Em | | Kỹ sư | NV | Phòng Nhập và Vận hành | x |",
    "6 | Tô Thị Giang | x | Quan trắc viên hạng IV | NV | Nhập vụ | x | x",
    "7 | Cao Văn Hải | | Quan trắc viên hạng III | NV | Nhập vụ | | ",
    "8 | La Thị Inh | x | Kỹ sư | NV | Nhập vụ | x |",
  ],
};

function filled(rows: readonly string[], merges: readonly string[] = []) {
  return cellsWritten(planFill(inputFromWorkbook(workbookOf(list, { name: "Tổng hợp", rows, merges }))));
}

describe("words of her own lists", () => {
  it("counts whoever has a value, and all whose value begins with the words", () => {
    expect(
      filled([
        "TT | Đối tượng | LĐTT | CSTĐCS",
        "1 | Quan trắc viên hạng III",
        "2 | Quan trắc viên hạng IV",
        "3 | Kỹ sư",
        "4 | Quan trắc viên",
      ]),
    ).toEqual({ C2: 2, D2: 1, C3: 2, D3: 1, C4: 3, D4: 1, C5: 4, D5: 2 });
  });

  it("divides by the column that the head names, and takes «NV» for the value of a column before a unit's initials", () => {
    expect(
      filled(
        [
          "TT | Danh hiệu | Chia theo ngạch | | Vị trí | ",
          " | | Kỹ sư | Quan trắc viên | CBQL | NV",
          "1 | LĐTT",
          "2 | CSTĐCS",
        ],
        ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
      ),
    ).toEqual({ C3: 3, D3: 4, E3: 2, F3: 5, C4: 1, D4: 2, E4: 2, F4: 1 });
  });

  it("asks about words that no column says, and about two values side by side", () => {
    expect(
      filled(["TT | Đối tượng | LĐTT", "1 | Kiểm định viên", "2 | Kỹ sư, quan trắc viên hạng IV", "3 | Kỹ sư"]),
    ).toEqual({ C4: 3 });
  });
});
