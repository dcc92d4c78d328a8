import type { DrawnRow } from "./grid-of";
import { readSheet, toldOf } from "./told-of";

describe("năm trước và năm nay trên một phiếu", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "năm ghi trên một dòng riêng",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Đơn vị: Đội 1",
        "Năm 2025",
        "Danh hiệu: CSTĐCS",
        "Đăng ký năm 2026",
        "Danh hiệu: LĐTT",
        "Họ và tên: Tô Thị Mận",
        "Đơn vị: Đội 2",
        "Năm 2025",
        "Danh hiệu: LĐTT",
        "Đăng ký năm 2026",
        "Danh hiệu: CSTĐCS",
      ],
      ["Kiều Văn Lộc · Đội 1: LĐTT", "Tô Thị Mận · Đội 2: CSTĐCS"],
    ],
    [
      "hai phiếu cạnh nhau, mỗi năm một phần",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: | Kiều Văn Lộc | | Họ và tên: | Tô Thị Mận",
        "KẾT QUẢ NĂM 2025 | | | KẾT QUẢ NĂM 2025",
        "Danh hiệu: | CSTĐCS | | Danh hiệu: | LĐTT",
        "ĐĂNG KÝ NĂM 2026 | | | ĐĂNG KÝ NĂM 2026",
        "Danh hiệu: | LĐTT | | Danh hiệu: | CSTĐCS",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"],
    ],
    [
      "đã đạt và đăng ký, không ghi năm",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Đã đạt năm trước:",
        "Danh hiệu: CSTĐCS",
        "Đăng ký:",
        "Danh hiệu: LĐTT",
        "Họ và tên: Tô Thị Mận",
        "Đã đạt năm trước:",
        "Danh hiệu: LĐTT",
        "Đăng ký:",
        "Danh hiệu: CSTĐCS",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(toldOf(readSheet(rows))).toEqual(expected);
  });
});
