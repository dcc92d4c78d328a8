import type { DrawnRow } from "./grid-of";
import { readSheet, toldOf } from "./told-of";

describe("người ghi ở đầu các cột", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "tên là đầu cột, danh hiệu ở cột đầu, dấu x trong ô, cộng ở cuối",
      [
        "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
        "",
        "Danh hiệu | Nguyễn Văn An | Lê Thị Bình | Trần Quốc Cường | Đỗ Thu Hà | Cộng",
        "Lao động tiên tiến | x | x | x | | 3",
        "Chiến sĩ thi đua cơ sở | x | | | x | 2",
      ],
      ["Nguyễn Văn An: LĐTT + CSTĐCS", "Lê Thị Bình: LĐTT", "Trần Quốc Cường: LĐTT", "Đỗ Thu Hà: CSTĐCS"],
    ],
    [
      "có dòng đơn vị và chức vụ, danh hiệu ghi bằng chữ",
      [
        "BẢNG ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên | Phạm Minh Đức | Vũ Hoàng Hải | Bùi Văn Khoa",
        "Chức vụ | Trưởng phòng | Chuyên viên | Chuyên viên",
        "Đơn vị | Phòng Một | Phòng Một | Phòng Hai",
        "Danh hiệu đăng ký | LĐTT, CSTĐCS | LĐTT | LĐTT",
      ],
      ["Phạm Minh Đức · Phòng Một: LĐTT + CSTĐCS", "Vũ Hoàng Hải · Phòng Một: LĐTT", "Bùi Văn Khoa · Phòng Hai: LĐTT"],
    ],
    [
      "đơn vị gộp ô trên tên",
      [
        "ĐĂNG KÝ THI ĐUA 2026",
        "Phòng | Phòng Quản lý | | Phòng Tổ chức | ",
        "Nội dung đăng ký | Ngô Thị Lan | Hồ Sỹ Mạnh | Dương Thúy Nga | Lý Văn Phú",
        "LĐTT | x | x | x | x",
        "CSTĐCS | x | | x |",
      ],
      [
        "Ngô Thị Lan · Phòng Quản lý: LĐTT + CSTĐCS",
        "Hồ Sỹ Mạnh · Phòng Quản lý: LĐTT",
        "Dương Thúy Nga · Phòng Tổ chức: LĐTT + CSTĐCS",
        "Lý Văn Phú · Phòng Tổ chức: LĐTT",
      ],
    ],
    [
      "các mục lặp lại từng khối, khối nọ dưới khối kia",
      [
        "PHIẾU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên | Mai Thị Quế | Tạ Đình Sơn | Cao Minh Tuấn",
        "Đơn vị | Tổ Toán | Tổ Toán | Tổ Văn",
        "Danh hiệu | LĐTT | CSTĐCS | LĐTT",
        "",
        "Họ và tên | Đinh Công Uy | Phan Thị Vân |",
        "Đơn vị | Tổ Văn | Tổ Sử |",
        "Danh hiệu | LĐTT | CSTĐCS |",
      ],
      [
        "Mai Thị Quế · Tổ Toán: LĐTT",
        "Tạ Đình Sơn · Tổ Toán: CSTĐCS",
        "Cao Minh Tuấn · Tổ Văn: LĐTT",
        "Đinh Công Uy · Tổ Văn: LĐTT",
        "Phan Thị Vân · Tổ Sử: CSTĐCS",
      ],
    ],
    [
      "tên phòng ghi trên từng khối, không có dòng trống",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Phòng Kỹ thuật",
        "Họ và tên | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong",
        "Danh hiệu | LĐTT | CSTĐCS | LĐTT",
        "Phòng Kế toán",
        "Họ và tên | Lò Thị Páo | Ma Văn Quế |",
        "Danh hiệu | LĐTT | LĐTT |",
      ],
      [
        "Kiều Văn Lộc · Phòng Kỹ thuật: LĐTT",
        "Tô Thị Mận · Phòng Kỹ thuật: CSTĐCS",
        "Sầm Văn Ong · Phòng Kỹ thuật: LĐTT",
        "Lò Thị Páo · Phòng Kế toán: LĐTT",
        "Ma Văn Quế · Phòng Kế toán: LĐTT",
      ],
    ],
    [
      "tên lạ giữa các tên vẫn là người, cột ghi chú thì không",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Danh hiệu | Kiều Văn Lộc | H'Hen | Sầm Văn Ong | Ghi chú",
        "LĐTT | x | x | x | Đủ",
        "CSTĐCS | | x | |",
      ],
      ["Kiều Văn Lộc: LĐTT", "H'Hen: LĐTT + CSTĐCS", "Sầm Văn Ong: LĐTT"],
    ],
    [
      "năm trước và năm nay ghi bên trái các danh hiệu",
      [
        "ĐĂNG KÝ THI ĐUA 2026",
        "Nội dung | | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong",
        "Năm 2025 | LĐTT | x | x |",
        " | CSTĐCS | x | |",
        "Đăng ký năm 2026 | LĐTT | x | x | x",
        " | CSTĐCS | | x |",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: LĐTT + CSTĐCS", "Sầm Văn Ong: LĐTT"],
    ],
  ])("%s", (_, rows, expected) => {
    const [, second] = rows;
    const merges = typeof second === "string" ? (MERGES[second] ?? []) : [];
    expect(toldOf(readSheet(rows, { merges }))).toEqual(expected);
  });
});

/** Of the sheets above, by their second row. */
const MERGES: Readonly<Record<string, readonly string[]>> = {
  "Phòng | Phòng Quản lý | | Phòng Tổ chức | ": ["B2:C2", "D2:E2"],
  "Nội dung | | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong": ["A3:A4", "A5:A6"],
};
