import type { DrawnRow } from "./grid-of";
import { readSheet, toldOf } from "./told-of";

describe("khối tên ngang đọc đến hết, năm nào ra năm ấy", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "năm ghi trên một dòng riêng, danh hiệu bằng chữ",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong",
        "Kết quả năm 2025",
        "Danh hiệu | LĐTT | CSTĐCS | LĐTT",
        "Đăng ký năm 2026",
        "Danh hiệu | CSTĐCS | LĐTT | CSTĐCS",
      ],
      ["Kiều Văn Lộc: CSTĐCS", "Tô Thị Mận: LĐTT", "Sầm Văn Ong: CSTĐCS"],
    ],
    [
      "năm ghi trên một dòng riêng, dấu x, cách một dòng",
      [
        "BẢNG THEO DÕI ĐĂNG KÝ THI ĐUA",
        "Danh hiệu | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong",
        "Năm 2025",
        "LĐTT | x | x | x",
        "CSTĐCS | x | |",
        "",
        "Đăng ký năm 2026",
        "LĐTT | x | x | x",
        "CSTĐCS | | x |",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: LĐTT + CSTĐCS", "Sầm Văn Ong: LĐTT"],
    ],
    [
      "dòng trống giữa hai danh hiệu",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Danh hiệu | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong",
        "LĐTT | x | x | x",
        "",
        "CSTĐCS | x | | x",
      ],
      ["Kiều Văn Lộc: LĐTT + CSTĐCS", "Tô Thị Mận: LĐTT", "Sầm Văn Ong: LĐTT + CSTĐCS"],
    ],
    [
      "bảng số lượng dưới khối",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Danh hiệu | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong",
        "LĐTT | x | x | x",
        "CSTĐCS | x | |",
        "",
        "Danh hiệu | Số lượng",
        "LĐTT | 3",
        "CSTĐCS | 1",
      ],
      ["Kiều Văn Lộc: LĐTT + CSTĐCS", "Tô Thị Mận: LĐTT", "Sầm Văn Ong: LĐTT"],
    ],
    [
      "tên đơn vị ở góc khối",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Phòng Một | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong",
        "Danh hiệu | LĐTT | CSTĐCS | LĐTT",
        "",
        "Phòng Hai | Lò Thị Páo | Ma Văn Quế |",
        "Danh hiệu | LĐTT | LĐTT |",
      ],
      [
        "Kiều Văn Lộc · Phòng Một: LĐTT",
        "Tô Thị Mận · Phòng Một: CSTĐCS",
        "Sầm Văn Ong · Phòng Một: LĐTT",
        "Lò Thị Páo · Phòng Hai: LĐTT",
        "Ma Văn Quế · Phòng Hai: LĐTT",
      ],
    ],
    [
      "dấu là số 1",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Danh hiệu | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong | Cộng",
        "LĐTT | 1 | 1 | 1 | 3",
        "CSTĐCS | | 1 | | 1",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: LĐTT + CSTĐCS", "Sầm Văn Ong: LĐTT"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(toldOf(readSheet(rows))).toEqual(expected);
  });
});
