import type { DrawnSheet } from "../../reading/grid-of";

/**
 * One small office in three layouts. Six people and two phòng; the truth of 2025:
 *
 * | | đăng ký | Hội đồng xét | đã có quyết định | chờ quyết định |
 * |---|---|---|---|---|
 * | LĐTT | 6 | 5 | 5 | |
 * | CSTĐ cơ sở | 3 | 2 | 2 | |
 * | Bằng khen UBND tỉnh | 2 | 2 | 1 | 1 |
 * | Tập thể LĐTT | 2 | 2 | 2 | |
 * | Tập thể LĐXS | 1 | 1 | 0 | 1 |
 */
export const truth = {
  registered: { LĐTT: 6, CSTĐCS: 3, "Bằng khen UBND tỉnh": 2, TTLĐTT: 2, TTLĐXS: 1 },
  council: { LĐTT: 5, CSTĐCS: 2, "Bằng khen UBND tỉnh": 2, TTLĐTT: 2, TTLĐXS: 1 },
  decided: { LĐTT: 5, CSTĐCS: 2, "Bằng khen UBND tỉnh": 1, TTLĐTT: 2, TTLĐXS: 0 },
} as const;

/** Groups of marks side by side; one list of decisions with numbers. */
const marksSideBySide: readonly DrawnSheet[] = [
  {
    name: "Cá nhân",
    rows: [
      "SỞ TƯ PHÁP",
      "DANH SÁCH ĐĂNG KÝ VÀ KẾT QUẢ XÉT THI ĐUA CÁ NHÂN NĂM 2025",
      "TT | Họ và tên | Chức vụ | Đơn vị | Đăng ký đầu năm | | | HĐTĐKT xét | | ",
      "| | | | LĐTT | CSTĐCS | BK tỉnh | LĐTT | CSTĐCS | BK tỉnh",
      "1 | Lò Văn Thiện | Chánh Văn phòng | Văn phòng | x | x | x | x | x | x",
      "2 | Quàng Thị Mai | Văn thư | Văn phòng | x | | | x | |",
      "3 | Cà Văn Hòa | Chuyên viên | Văn phòng | x | x | | x | |",
      "4 | Lường Thị Thu | Trưởng phòng | Phòng Công chứng | x | x | x | x | x | x",
      "5 | Tòng Văn Bình | Chuyên viên | Phòng Công chứng | x | | | x | |",
      "6 | Vì Thị Duyên | Chuyên viên | Phòng Công chứng | x | | | | |",
    ],
    merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:J3"],
  },
  {
    name: "Tập thể",
    rows: [
      "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2025 VÀ KẾT QUẢ BÌNH XÉT",
      "",
      "TT | Tên tập thể | Đăng ký | Hội đồng xét",
      "1 | Văn phòng | TTLĐTT, TTLĐXS | TTLĐTT, TTLĐXS",
      "2 | Phòng Công chứng | TTLĐTT | TTLĐTT",
    ],
  },
  {
    name: "Quyết định",
    rows: [
      "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU, TẶNG HÌNH THỨC KHEN THƯỞNG NĂM 2025",
      "",
      "TT | Họ và tên, tên tập thể | Đơn vị | Danh hiệu, hình thức | Số quyết định | Ngày quyết định | Cấp quyết định",
      "1 | Lò Văn Thiện | Văn phòng | Lao động tiên tiến | 87/QĐ-STP | 19/12/2025 | Giám đốc Sở",
      "2 | Quàng Thị Mai | Văn phòng | Lao động tiên tiến | 87/QĐ-STP | 19/12/2025 | Giám đốc Sở",
      "3 | Cà Văn Hòa | Văn phòng | Lao động tiên tiến | 87/QĐ-STP | 19/12/2025 | Giám đốc Sở",
      "4 | Lường Thị Thu | Phòng Công chứng | Lao động tiên tiến | 87/QĐ-STP | 19/12/2025 | Giám đốc Sở",
      "5 | Tòng Văn Bình | Phòng Công chứng | Lao động tiên tiến | 87/QĐ-STP | 19/12/2025 | Giám đốc Sở",
      "6 | Lò Văn Thiện | Văn phòng | Chiến sĩ thi đua cơ sở | 87/QĐ-STP | 19/12/2025 | Giám đốc Sở",
      "7 | Lường Thị Thu | Phòng Công chứng | Chiến sĩ thi đua cơ sở | 87/QĐ-STP | 19/12/2025 | Giám đốc Sở",
      "8 | Văn phòng | Văn phòng | Tập thể lao động tiên tiến | 87/QĐ-STP | 19/12/2025 | Giám đốc Sở",
      "9 | Phòng Công chứng | Phòng Công chứng | Tập thể lao động tiên tiến | 87/QĐ-STP | 19/12/2025 | Giám đốc Sở",
      "10 | Lò Văn Thiện | Văn phòng | Bằng khen | 41/QĐ-UBND | 20/02/2026 | Chủ tịch UBND tỉnh",
      "11 | Lường Thị Thu | Phòng Công chứng | Bằng khen | | | Chủ tịch UBND tỉnh",
      "12 | Văn phòng | Văn phòng | Tập thể lao động xuất sắc | | | Chủ tịch UBND tỉnh",
    ],
  },
];

/** A list of its own for every step, told apart by what it was sent with; the decision names its titles in headings. */
const listsApart: readonly DrawnSheet[] = [
  {
    name: "ĐK",
    rows: [
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2025",
      "STT | Tên cá nhân, tập thể | Phòng | Danh hiệu thi đua | Hình thức khen thưởng",
      "1 | Lò Văn Thiện | Văn phòng | LĐTT, CSTĐCS | Bằng khen UBND tỉnh",
      "2 | Quàng Thị Mai | Văn phòng | LĐTT |",
      "3 | Cà Văn Hòa | Văn phòng | LĐTT, CSTĐCS |",
      "4 | Lường Thị Thu | Phòng Công chứng | LĐTT, CSTĐCS | Bằng khen UBND tỉnh",
      "5 | Tòng Văn Bình | Phòng Công chứng | LĐTT |",
      "6 | Vì Thị Duyên | Phòng Công chứng | LĐTT |",
      "7 | Tập thể Văn phòng | Văn phòng | TTLĐTT, TTLĐXS |",
      "8 | Tập thể Phòng Công chứng | Phòng Công chứng | TTLĐTT |",
    ],
  },
  {
    name: "HĐ",
    rows: [
      "DANH SÁCH HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG THỐNG NHẤT ĐỀ NGHỊ NĂM 2025",
      "(Kèm theo Biên bản họp Hội đồng ngày 10/12/2025)",
      "STT | Tên cá nhân, tập thể | Phòng | Danh hiệu thi đua | Hình thức khen thưởng",
      "1 | Lò Văn Thiện | Văn phòng | LĐTT, CSTĐCS | Bằng khen UBND tỉnh",
      "2 | Quàng Thị Mai | Văn phòng | LĐTT |",
      "3 | Cà Văn Hòa | Văn phòng | LĐTT |",
      "4 | Lường Thị Thu | Phòng Công chứng | LĐTT, CSTĐCS | Bằng khen UBND tỉnh",
      "5 | Tòng Văn Bình | Phòng Công chứng | LĐTT |",
      "6 | Tập thể Văn phòng | Văn phòng | TTLĐTT, TTLĐXS |",
      "7 | Tập thể Phòng Công chứng | Phòng Công chứng | TTLĐTT |",
    ],
  },
  {
    name: "QĐ Sở",
    rows: [
      "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2025",
      "(Kèm theo Quyết định số 87/QĐ-STP ngày 19 tháng 12 năm 2025 của Giám đốc Sở Tư pháp)",
      "STT | Họ và tên, tên tập thể | Phòng",
      "I. Lao động tiên tiến",
      "1 | Lò Văn Thiện | Văn phòng",
      "2 | Quàng Thị Mai | Văn phòng",
      "3 | Cà Văn Hòa | Văn phòng",
      "4 | Lường Thị Thu | Phòng Công chứng",
      "5 | Tòng Văn Bình | Phòng Công chứng",
      "II. Chiến sĩ thi đua cơ sở",
      "1 | Lò Văn Thiện | Văn phòng",
      "2 | Lường Thị Thu | Phòng Công chứng",
      "III. Tập thể lao động tiên tiến",
      "1 | Tập thể Văn phòng | Văn phòng",
      "2 | Tập thể Phòng Công chứng | Phòng Công chứng",
    ],
  },
  {
    name: "QĐ tỉnh",
    rows: [
      "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2025",
      "(Kèm theo Quyết định số 41/QĐ-UBND ngày 20/02/2026 của Chủ tịch UBND tỉnh)",
      "STT | Họ và tên | Phòng",
      "1 | Lò Văn Thiện | Văn phòng",
    ],
  },
];

/** Titles in words, three columns for three steps in one list; what still waits says so in its remark. */
const wordsInColumns: readonly DrawnSheet[] = [
  {
    name: "Theo dõi",
    rows: [
      "BẢNG THEO DÕI ĐĂNG KÝ VÀ KẾT QUẢ THI ĐUA, KHEN THƯỞNG NĂM 2025",
      "TT | Họ và tên (tập thể) | Đơn vị | Đăng ký đầu năm | Kết quả bình xét của Hội đồng | Được công nhận, khen thưởng | Ghi chú",
      "1 | Lò Văn Thiện | Văn phòng | LĐTT; CSTĐCS; Bằng khen UBND tỉnh | LĐTT; CSTĐCS; Bằng khen UBND tỉnh | LĐTT; CSTĐCS; Bằng khen UBND tỉnh |",
      "2 | Quàng Thị Mai | Văn phòng | LĐTT | LĐTT | LĐTT |",
      "3 | Cà Văn Hòa | Văn phòng | LĐTT; CSTĐCS | LĐTT | LĐTT |",
      "4 | Lường Thị Thu | Phòng Công chứng | LĐTT; CSTĐCS; Bằng khen UBND tỉnh | LĐTT; CSTĐCS; Bằng khen UBND tỉnh | LĐTT; CSTĐCS |",
      "5 | Tòng Văn Bình | Phòng Công chứng | LĐTT | LĐTT | LĐTT |",
      "6 | Vì Thị Duyên | Phòng Công chứng | LĐTT | | |",
      "7 | Tập thể Văn phòng | Văn phòng | TTLĐTT; TTLĐXS | TTLĐTT; TTLĐXS | TTLĐTT |",
      "8 | Tập thể Phòng Công chứng | Phòng Công chứng | TTLĐTT | TTLĐTT | TTLĐTT |",
    ],
  },
];

export const layouts = {
  "nhóm cột dấu cạnh nhau, một danh sách quyết định": marksSideBySide,
  "mỗi bước một danh sách": listsApart,
  "một bảng theo dõi, ba cột chữ": wordsInColumns,
} as const;

export type Layout = keyof typeof layouts;
