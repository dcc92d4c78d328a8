import type { DrawnRow } from "./grid-of";
import { readSheet, toldOf } from "./told-of";

const told = (rows: readonly DrawnRow[]) => toldOf(readSheet(rows));

describe("phiếu khó", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "phiếu chưa ai ghi thì không phải là người",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Đơn vị: Đội 1",
        "Danh hiệu: LĐTT",
        "",
        "Họ và tên:",
        "Đơn vị:",
        "Danh hiệu:",
        "",
        "Họ và tên: ……………",
        "Đơn vị: ………",
        "Danh hiệu: ………",
      ],
      ["Kiều Văn Lộc · Đội 1: LĐTT"],
    ],
    [
      "tên phòng ghi một lần trên các phiếu của phòng",
      [
        "ĐĂNG KÝ THI ĐUA 2026",
        "I. Phòng Kỹ thuật",
        "Họ và tên: Kiều Văn Lộc",
        "Danh hiệu: LĐTT",
        "Họ và tên: Tô Thị Mận",
        "Danh hiệu: CSTĐCS",
        "II. Phòng Kế toán",
        "Họ và tên: Sầm Văn Ong",
        "Danh hiệu: LĐTT",
      ],
      [
        "Kiều Văn Lộc · Phòng Kỹ thuật: LĐTT",
        "Tô Thị Mận · Phòng Kỹ thuật: CSTĐCS",
        "Sầm Văn Ong · Phòng Kế toán: LĐTT",
      ],
    ],
    [
      "người lập biểu ký ở cuối không phải người đăng ký",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Danh hiệu: LĐTT",
        "",
        "Họ và tên: Tô Thị Mận",
        "Danh hiệu: CSTĐCS",
        "",
        "Người lập biểu: Hà Văn Lập",
        " | Thủ trưởng đơn vị",
        " | Đoàn Văn Thủ",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"],
    ],
    [
      "nhãn của danh hiệu là chữ lạ, nội dung thì rõ",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Nguyện vọng: Lao động tiên tiến",
        "",
        "Họ và tên: Tô Thị Mận",
        "Nguyện vọng: Chiến sĩ thi đua cơ sở",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"],
    ],
    [
      "mỗi người một dòng, các mục cách nhau bằng dấu chấm phẩy",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ tên: Kiều Văn Lộc; Chức vụ: Tổ trưởng; Danh hiệu: LĐTT",
        "Họ tên: Tô Thị Mận; Chức vụ: Công nhân; Danh hiệu: CSTĐCS",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"],
    ],
    [
      "hai cặp nhãn trên một dòng là của một người",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: | Kiều Văn Lộc | Chức vụ: | Tổ trưởng",
        "Đơn vị: | Đội 1 | Danh hiệu: | LĐTT",
        "",
        "Họ và tên: | Tô Thị Mận | Chức vụ: | Công nhân",
        "Đơn vị: | Đội 2 | Danh hiệu: | CSTĐCS",
      ],
      ["Kiều Văn Lộc · Đội 1: LĐTT", "Tô Thị Mận · Đội 2: CSTĐCS"],
    ],
    [
      "bảng có số thứ tự, cả phiếu trong một cột, danh hiệu ở cột riêng",
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | Thông tin cá nhân | Danh hiệu đăng ký",
        [1, "Họ tên: Kiều Văn Lộc\nĐơn vị: Đội 1", "LĐTT"],
        [2, "Họ tên: Tô Thị Mận\nĐơn vị: Đội 2", "CSTĐCS"],
      ],
      ["Kiều Văn Lộc · Đội 1: LĐTT", "Tô Thị Mận · Đội 2: CSTĐCS"],
    ],
    [
      "phiếu của tập thể",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA TẬP THỂ NĂM 2026",
        "Tên tập thể: Phòng Tổ chức",
        "Số người: 5",
        "Danh hiệu đăng ký: TTLĐTT",
        "",
        "Tên tập thể: Phòng Kế toán",
        "Số người: 7",
        "Danh hiệu đăng ký: TTLĐXS",
      ],
      ["Phòng Tổ chức: TTLĐTT", "Phòng Kế toán: TTLĐXS"],
    ],
    [
      "một phiếu, ngay dưới là bảng việc",
      [
        "BẢN ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Chức vụ: Tổ trưởng",
        "Đơn vị: Đội 1",
        "Danh hiệu: CSTĐCS",
        "STT | Nội dung | Chỉ tiêu",
        "1 | Làm tốt | 90%",
        "2 | Học tập | 100%",
      ],
      ["Kiều Văn Lộc · Đội 1: CSTĐCS"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});

describe("danh sách thường vẫn là danh sách", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "cách xưng hô đứng trước tên",
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA 2026",
        "STT | Ông/Bà | Họ và tên | Danh hiệu",
        "1 | Ông | Kiều Văn Lộc | LĐTT",
        "2 | Bà | Tô Thị Mận | CSTĐCS",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"],
    ],
    [
      "một dòng nêu nhiều tên người",
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA 2026",
        "STT | Họ và tên | Người giới thiệu | Người xác nhận | Danh hiệu",
        "1 | Kiều Văn Lộc | Hà Văn Lập | Đoàn Văn Thủ | LĐTT",
        "2 | Tô Thị Mận | Hà Văn Lập | Đoàn Văn Thủ | CSTĐCS",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"],
    ],
    [
      "người lập có nhãn ở trên bảng của các tập thể",
      [
        "DANH SÁCH TẬP THỂ ĐĂNG KÝ 2026",
        "Họ tên người lập: Hà Văn Lập",
        "Chức vụ: Chuyên viên",
        "STT | Tên tập thể | Danh hiệu",
        "1 | Phòng Tổ chức | TTLĐTT",
        "2 | Phòng Kế toán | TTLĐXS",
      ],
      ["Phòng Tổ chức: TTLĐTT", "Phòng Kế toán: TTLĐXS"],
    ],
  ])("%s", (_, rows, expected) => {
    const reading = readSheet(rows);
    expect(toldOf(reading)).toEqual(expected);
    expect(reading.sheets.flatMap(({ forms }) => forms.filter(({ unfolded }) => unfolded))).toEqual([]);
  });
});
