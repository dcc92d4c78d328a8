import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// Whose award a summary means is understood from the words under which the lists register it.

const oneWordEach: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "KHO BẠC KHU VỰC AN SƠN",
    "DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "STT | Họ và tên | Đơn vị | Danh hiệu thi đua | Hình thức khen thưởng",
    "1 | Lê Văn An | Phòng Kế toán | LĐTT | Giấy khen của Giám đốc Kho bạc Khu vực",
    "2 | Đỗ Thị Bình | Phòng Kế toán | LĐTT | Giấy khen của Trưởng Ban Quản lý",
    "3 | Hồ Văn Chung | Phòng Kế toán | LĐTT | GK của Giám đốc Kho bạc Khu vực",
    "4 | Vũ Thị Dung | Phòng Kho quỹ | LĐTT |",
    "5 | Mai Văn Em | Phòng Kho quỹ | LĐTT | Giấy khen của Giám đốc KBKV",
    "6 | Tô Thị Giang | Phòng Kho quỹ | LĐTT | Bằng khen của Bộ Tư lệnh Quân khu",
  ],
};

const marked: DrawnSheet = {
  name: "ĐK",
  rows: [
    "BỆNH VIỆN ĐA KHOA BÌNH AN",
    "ĐĂNG KÝ THI ĐUA CÁ NHÂN NĂM 2026",
    "",
    "TT | Họ và tên | Khoa | LĐTT | GK GĐ BV | GK GĐ SYT",
    "1 | Lê Văn An | Khoa Nội | x | x | x",
    "2 | Đỗ Thị Bình | Khoa Nội | x | x |",
    "3 | Hồ Văn Chung | Khoa Ngoại | x | | x",
    "4 | Vũ Thị Dung | Khoa Ngoại | x | x |",
    "5 | Mai Văn Em | Khoa Ngoại | x | |",
  ],
};

function filled(list: DrawnSheet, ...rows: readonly string[]) {
  return cellsWritten(planFill(inputFromWorkbook(workbookOf(list, { name: "Tổng hợp", rows }))));
}

describe("givers of the lists", () => {
  it("counts the award of the giver that a head names, in full or abbreviated", () => {
    expect(
      filled(
        marked,
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Khoa | LĐTT | Giấy khen của Giám đốc Bệnh viện | Giấy khen Giám đốc Sở Y tế",
        "1 | Khoa Nội",
        "2 | Khoa Ngoại",
      ),
    ).toEqual({ C3: 2, D3: 2, E3: 1, C4: 3, D4: 1, E4: 1 });
  });

  it("counts both where the head names no giver, or all of them", () => {
    expect(
      filled(
        marked,
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Khoa | Giấy khen | Giấy khen (GĐ BV, GĐ SYT)",
        "1 | Khoa Nội",
        "2 | Khoa Ngoại",
      ),
    ).toEqual({ C3: 2, D3: 2, C4: 2, D4: 2 });
  });

  it("asks whose of two is meant, and leaves open a giver that no list mentions", () => {
    expect(
      filled(
        marked,
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Khoa | LĐTT | Giấy khen của Giám đốc | Giấy khen của Tổng cục | Giấy khen Trưởng Khoa Dược",
        "1 | Khoa Nội",
        "2 | Khoa Ngoại",
      ),
    ).toEqual({ C3: 2, C4: 3 });
  });

  it("takes the giver of a heading, of a part of the line above, and of «… tặng Giấy khen»", () => {
    expect(
      filled(
        oneWordEach,
        "TT | Nội dung | Số người",
        "1 | Trưởng Ban Quản lý tặng Giấy khen",
        "2 | Giấy khen",
        " | Trong đó: của Giám đốc Kho bạc Khu vực",
        "3 | Bằng khen của BTL Quân khu",
        "4 | Lao động tiên tiến",
      ),
    ).toEqual({ C2: 1, C3: 4, C4: 3, C5: 1, C6: 6 });
  });

  it("lists those of the giver that the title names", () => {
    const written = filled(
      oneWordEach,
      "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TRƯỞNG BAN QUẢN LÝ TẶNG GIẤY KHEN",
      "",
      "TT | Họ và tên | Đơn vị",
      "1",
      "2",
    );
    expect(written).toEqual({ B4: "Đỗ Thị Bình", C4: "Phòng Kế toán" });
  });

  it("leaves a list of a giver open that no list mentions", () => {
    expect(
      filled(
        oneWordEach,
        "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TRƯỞNG CỤC HÀNG HẢI TẶNG GIẤY KHEN",
        "",
        "TT | Họ và tên | Đơn vị",
        "1",
        "2",
      ),
    ).toEqual({});
  });
});
