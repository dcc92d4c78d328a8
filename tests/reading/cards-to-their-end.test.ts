import type { DrawnRow } from "./grid-of";
import { readSheet, toldOf } from "./told-of";

describe("phiếu cuối cùng đọc đến hết", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "dòng trống giữa các mục của phiếu",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Đơn vị: Đội 1",
        "",
        "Danh hiệu: LĐTT",
        "",
        "Họ và tên: Tô Thị Mận",
        "Đơn vị: Đội 2",
        "",
        "Danh hiệu: LĐTT",
        "",
        "Họ và tên: Sầm Văn Ong",
        "Đơn vị: Đội 2",
        "",
        "Danh hiệu: CSTĐCS",
      ],
      ["Kiều Văn Lộc · Đội 1: LĐTT", "Tô Thị Mận · Đội 2: LĐTT", "Sầm Văn Ong · Đội 2: CSTĐCS"],
    ],
    [
      "chỉ phiếu cuối có thêm mục",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Đơn vị: Đội 1",
        "Danh hiệu: LĐTT",
        "Họ và tên: Tô Thị Mận",
        "Đơn vị: Đội 2",
        "Danh hiệu: LĐTT",
        "Họ và tên: Sầm Văn Ong",
        "Đơn vị: Đội 2",
        "Chức vụ: Đội trưởng",
        "Danh hiệu: CSTĐCS",
        "Hình thức khen thưởng: Bằng khen của UBND tỉnh",
      ],
      [
        "Kiều Văn Lộc · Đội 1: LĐTT",
        "Tô Thị Mận · Đội 2: LĐTT",
        "Sầm Văn Ong · Đội 2: CSTĐCS + provincial-diploma-of-merit",
      ],
    ],
    [
      "một phiếu, mỗi mục cách một dòng",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "",
        "Họ và tên: Kiều Văn Lộc",
        "",
        "Đơn vị: Đội 1",
        "",
        "Danh hiệu đăng ký: LĐTT",
      ],
      ["Kiều Văn Lộc · Đội 1: LĐTT"],
    ],
    [
      "chức vụ ghi trên phiếu không phải là chữ ký",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên | Kiều Văn Lộc",
        "Chức vụ | Chuyên viên",
        "Danh hiệu | LĐTT",
        "",
        "Họ và tên | Tô Thị Mận",
        "Chức vụ | Trưởng phòng",
        "Danh hiệu | CSTĐCS",
        "",
        "Họ và tên | Hà Văn Lập",
        "Chức vụ | Giám đốc",
        "Danh hiệu | LĐTT",
        "",
        "Hà Nội, ngày 5 tháng 2 năm 2026",
        " | GIÁM ĐỐC",
        " | Hà Văn Lập",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS", "Hà Văn Lập: LĐTT"],
    ],
    [
      "bảng số lượng dưới phiếu cuối",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Danh hiệu: LĐTT",
        "Họ và tên: Tô Thị Mận",
        "Danh hiệu: CSTĐCS",
        "",
        "Danh hiệu | Số lượng",
        "LĐTT | 1",
        "CSTĐCS | 1",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"],
    ],
    [
      "mỗi phiếu có tên phiếu và chữ ký riêng",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Đơn vị: Đội 1",
        "Danh hiệu: LĐTT",
        "NGƯỜI ĐĂNG KÝ | ĐỘI TRƯỞNG",
        "Kiều Văn Lộc | Hà Văn Lập",
        "",
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Tô Thị Mận",
        "Đơn vị: Đội 1",
        "Danh hiệu: CSTĐCS",
        "NGƯỜI ĐĂNG KÝ | ĐỘI TRƯỞNG",
        "Tô Thị Mận | Hà Văn Lập",
        "",
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Sầm Văn Ong",
        "Đơn vị: Đội 1",
        "Danh hiệu: LĐTT",
        "NGƯỜI ĐĂNG KÝ | ĐỘI TRƯỞNG",
        "Sầm Văn Ong | Hà Văn Lập",
      ],
      ["Kiều Văn Lộc · Đội 1: LĐTT", "Tô Thị Mận · Đội 1: CSTĐCS", "Sầm Văn Ong · Đội 1: LĐTT"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(toldOf(readSheet(rows))).toEqual(expected);
  });
});

it("ghi chú trên phiếu, nhãn và nội dung chung một ô, được nghe", () => {
  const { questions } = readSheet([
    "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
    "Họ và tên: Kiều Văn Lộc",
    "Danh hiệu: LĐTT",
    "Ghi chú: xin rút đăng ký",
    "",
    "Họ và tên: Tô Thị Mận",
    "Danh hiệu: CSTĐCS",
  ]);
  expect(questions.map(({ sentence }) => sentence.vi)).toEqual([expect.stringContaining("xin rút đăng ký")]);
});
