import type { Figures } from "./figures-of";
import type { DrawnRow, DrawnSheet } from "./grid-of";

export interface FieldLayout {
  readonly sheets: readonly (DrawnSheet | readonly DrawnRow[])[];
  readonly expected: Partial<Figures>;
  /** Kinds of all forms, in reading order. */
  readonly kinds?: readonly string[];
}

/** Layouts as schools, hospitals, courts, communes, companies and party bodies draw them; all people are invented. */
export const fieldLayouts: Readonly<Record<string, FieldLayout>> = {
  "trường học: Ông/Bà ở cột riêng, hai tầng đầu cột, tập thể viết dưới bảng": {
    sheets: [
      {
        rows: [
          "SỞ GIÁO DỤC VÀ ĐÀO TẠO | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "TRƯỜNG THPT SÔNG LAM | | | Độc lập - Tự do - Hạnh phúc",
          "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2022 - 2023",
          "Stt | Ông (bà) | Họ và tên | Chức vụ, đơn vị | Đăng ký thi đua, khen thưởng | ",
          "| | | | Thi đua | Khen thưởng",
          "1 | Ông | Nguyễn Khắc Lâm | Hiệu trưởng | CSTĐ cơ sở | Bằng khen UBND tỉnh",
          "2 | Bà | Phan Thị Ngân | TTCM Tổ Toán - Tin | LĐTT |",
          "3 | Bà | Cao Thị Oanh | Giáo viên Tổ Ngữ văn | CSTĐCS | Giấy khen Sở GD&ĐT",
          "4 | Ông | Tạ Văn Phúc | Giáo viên Tổ Sử - Địa | LĐTT |",
          "2. Tập thể:",
          "- Trường THPT Sông Lam: Tập thể lao động xuất sắc",
          "- Tổ Toán - Tin: Tập thể lao động tiên tiến",
        ],
        merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:F4"],
      },
    ],
    expected: {
      people: 4,
      collectives: 2,
      individual: {
        "advanced-worker": 2,
        "certificate-of-merit": 1,
        "grassroots-emulation-fighter": 2,
        "provincial-diploma-of-merit": 1,
      },
      collective: { "advanced-labor-collective": 1, "excellent-labor-collective": 1 },
    },
    kinds: ["registration"],
  },
  "đầu cột bốn hàng có hàng số cột A B C 1 2": {
    sheets: [
      {
        rows: [
          "BẢNG TỔNG HỢP DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2023",
          "TT | Họ và tên | Chức danh | Nội dung đăng ký | | | ",
          "| | | Danh hiệu thi đua | | Hình thức khen thưởng |",
          "| | | Lao động tiên tiến | Chiến sĩ thi đua | Giấy khen | Bằng khen",
          "| | | | Cơ sở | | UBND tỉnh",
          "A | B | C | 1 | 2 | 3 | 4",
          "1 | Đinh Công Hải | Bác sĩ | X | X | | X",
          "2 | Lương Thị Hiền | Điều dưỡng | X | | X |",
          "3 | Mai Xuân Khánh | Dược sĩ | X | | |",
        ],
        merges: ["A2:A5", "B2:B5", "C2:C5", "D2:G2", "D3:E3", "F3:G3", "D4:D5", "F4:F5"],
      },
    ],
    expected: {
      people: 3,
      individual: {
        "advanced-worker": 3,
        "certificate-of-merit": 1,
        "grassroots-emulation-fighter": 1,
        "provincial-diploma-of-merit": 1,
      },
    },
    kinds: ["registration"],
  },
  "tòa án: quân hàm trước tên, tên viết hoa, phần A tập thể, phần B cá nhân": {
    sheets: [
      [
        "TÒA ÁN NHÂN DÂN TỈNH",
        "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2024",
        "STT | Tên tập thể, cá nhân | Chức vụ | Danh hiệu thi đua đăng ký | Hình thức khen thưởng đăng ký",
        "A | TẬP THỂ",
        "1 | Tòa Hình sự | | Tập thể lao động xuất sắc | Bằng khen của Chánh án TANDTC",
        "2 | Văn phòng | | Tập thể Lao động tiên tiến |",
        "B | CÁ NHÂN",
        "1 | ĐỖ HỮU KIÊN | Chánh án | Chiến sĩ thi đua cơ sở |",
        "2 | THÁI THỊ LOAN | Thẩm phán | Lao động tiên tiến |",
        "3 | QUÁCH VĂN MINH | Thư ký | Lao động tiên tiến | Giấy khen",
      ],
    ],
    expected: {
      people: 3,
      collectives: 2,
      individual: { "advanced-worker": 2, "certificate-of-merit": 1, "grassroots-emulation-fighter": 1 },
      collective: {
        "advanced-labor-collective": 1,
        "excellent-labor-collective": 1,
        "ministerial-diploma-of-merit": 1,
      },
    },
  },
  "xã: mỗi danh hiệu là một mục in đậm, không có cột danh hiệu": {
    sheets: [
      {
        rows: [
          "UBND XÃ SƠN THỊNH",
          "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2023",
          "TT | Họ và tên | Chức vụ | Ghi chú",
          "Danh hiệu Lao động tiên tiến",
          "1 | Trịnh Văn Nam | Chủ tịch UBND |",
          "2 | Hà Thị Nhung | Công chức Văn phòng - Thống kê |",
          "Danh hiệu Chiến sĩ thi đua cơ sở",
          "1 | Trịnh Văn Nam | Chủ tịch UBND | có sáng kiến",
        ],
        merges: ["A4:D4", "A7:D7"],
      },
    ],
    expected: {
      people: 3,
      distinct: 2,
      individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 },
    },
  },
  "chú thích «x: không đăng ký» đảo nghĩa của dấu x": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
        "1 | Nguyễn Đình Quý | Trưởng phòng | v | v",
        "2 | Võ Thị Sen | Chuyên viên | v | x",
        "3 | Hồ Quang Tài | Chuyên viên | v | x",
        "Ghi chú: v: đăng ký; x: không đăng ký",
      ],
    ],
    expected: { people: 3, individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 1 } },
  },
  "tỷ lệ phiếu bầu và kết quả bình xét": {
    sheets: [
      [
        "KẾT QUẢ BÌNH XÉT THI ĐUA NĂM 2022",
        "STT | Họ và tên | Chức vụ | Danh hiệu đề nghị | Số phiếu đồng ý | Tỷ lệ (%)",
        "1 | Ngô Văn Uy | Trưởng khoa | CSTĐCS | 19/20 | 95%",
        "2 | Bùi Thị Vân | Điều dưỡng | LĐTT | 20/20 | 100%",
        "3 | Kiều Thị Yến | Hộ lý | LĐTT | 18/20 | 90%",
      ],
    ],
    expected: { people: 3, individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 } },
  },
  "dấu đủ kiểu: ✓, +, 1, đk, X(ThS)": {
    sheets: [
      [
        "BẢN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022",
        "TT | Họ tên | Lao động tiên tiến | Chiến sĩ thi đua cơ sở | Giấy khen",
        "1 | Nguyễn Tấn Anh | ✓ | + | -",
        "2 | Trần Lệ Bích | 1 | X(ThS) | không",
        "3 | Lê Công Chính | đk | | x",
        "4 | Phạm Hồng Diễm | √ | 0 |",
      ],
    ],
    expected: {
      people: 4,
      individual: { "advanced-worker": 4, "certificate-of-merit": 1, "grassroots-emulation-fighter": 2 },
    },
  },
  "tên chữ thường, dạng tổ hợp NFD và quân hàm": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ DANH HIỆU CHIẾN SĨ TIÊN TIẾN, CHIẾN SĨ THI ĐUA CƠ SỞ",
        "TT | Cấp bậc | Họ và tên | Đơn vị | Danh hiệu",
        "1 | Đại tá | nguyễn thế dân | Ban Chỉ huy | CSTĐCS",
        `2 | Thiếu tá | ${"Hoàng Thị Dịu".normalize("NFD")} | Đội Cảnh sát hình sự | CSTT`,
        "3 | Trung úy | LÒ VĂN ĐÔNG | Đội Tổng hợp | CSTT",
      ],
    ],
    expected: { people: 3, individual: { "advanced-soldier": 2, "grassroots-emulation-fighter": 1 } },
  },
  "hai khối cạnh nhau bắt đầu ở dòng khác nhau": {
    sheets: [
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2022",
        "Họ và tên | Chức vụ | LĐTT | CSTĐCS",
        "Nguyễn Quang Giáp | Giám đốc | x | x",
        "Trần Thị Hảo | Kế toán | x | | | Tên tập thể | TTLĐTT | TTLĐXS",
        "Lê Bá Hiệp | Chuyên viên | x | | | Văn phòng | x | x",
        "Phạm Thu Hường | Chuyên viên | x | | | Phòng Lãnh sự | x |",
      ],
    ],
    expected: {
      people: 4,
      collectives: 2,
      individual: { "advanced-worker": 4, "grassroots-emulation-fighter": 1 },
      collective: { "advanced-labor-collective": 2, "excellent-labor-collective": 1 },
    },
  },
  "đầu cột song ngữ Việt - Anh xuống dòng trong ô": {
    sheets: [
      [
        ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2023\n(List of registrations)"],
        [
          "STT\n(No.)",
          "Họ và tên\n(Full name)",
          "Chức vụ\n(Position)",
          "Phòng\n(Department)",
          "Danh hiệu thi đua\n(Title)",
        ],
        [1, "Đào Duy Khang", "Trưởng phòng", "Phòng Kỹ thuật", "Chiến sĩ thi đua cơ sở"],
        [2, "Lâm Thị Liễu", "Kỹ sư", "Phòng Kỹ thuật", "Lao động tiên tiến"],
        [3, "Châu Văn Mẫn", "Công nhân", "Phân xưởng 1", "Lao động tiên tiến"],
      ],
    ],
    expected: { people: 3, individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 } },
    kinds: ["registration"],
  },
  "danh hiệu cũ và năm quyết định bên cạnh đăng ký năm nay": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM 2023",
        "STT | Họ và tên | Chức vụ | Danh hiệu đăng ký năm 2023 | Danh hiệu đã đạt năm 2021 | Danh hiệu đã đạt năm 2022",
        "1 | Nguyễn Tường Nghĩa | Giám đốc | CSTĐ cấp tỉnh | CSTĐCS | CSTĐCS",
        "2 | Vương Thị Phượng | Chánh Văn phòng | CSTĐ cấp tỉnh | CSTĐCS | CSTĐCS",
      ],
    ],
    expected: { people: 2, individual: { "provincial-emulation-fighter": 2 } },
    kinds: ["registration"],
  },
  "cột «Cấp» bên cạnh cột danh hiệu": {
    sheets: [
      [
        "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022",
        "STT | Họ và tên | Đơn vị | Danh hiệu, hình thức | Cấp khen",
        "1 | Nguyễn Hữu Quân | Văn phòng | Bằng khen | UBND tỉnh",
        "2 | Đoàn Thị Sáu | Thanh tra | Chiến sĩ thi đua | Cơ sở",
        "3 | Tô Văn Tám | Thanh tra | Giấy khen | Giám đốc Sở",
      ],
    ],
    expected: {
      people: 3,
      individual: {
        "certificate-of-merit": 1,
        "grassroots-emulation-fighter": 1,
        "provincial-diploma-of-merit": 1,
      },
    },
  },
  "mã danh hiệu giải thích ở sheet khác, mã và tên cách nhau một cột": {
    sheets: [
      {
        name: "DS",
        rows: [
          "ĐĂNG KÝ THI ĐUA NĂM 2022",
          "STT | Họ và tên | Đơn vị | Mã danh hiệu",
          "1 | Ông Đức Thắng | Văn phòng | LD",
          "2 | Bà Thị Thu | Văn phòng | CS",
          "3 | Trương Mỹ Tiên | Thanh tra | LD",
        ],
      },
      {
        name: "Danh mục",
        rows: [
          "DANH MỤC MÃ",
          "Mã | Nhóm | Tên danh hiệu",
          "LD | Danh hiệu | Lao động tiên tiến",
          "CS | Danh hiệu | Chiến sĩ thi đua cơ sở",
        ],
      },
    ],
    expected: { people: 3, individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 } },
  },
  "mã số giải thích trong chú thích dưới bảng": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Họ và tên | Chức vụ | Danh hiệu",
        "1 | Nguyễn Bá Tùng | Trưởng phòng | 2",
        "2 | Lý Thị Tuyết | Chuyên viên | 1",
        "3 | Hứa Văn Vinh | Chuyên viên | 1",
        "Ghi chú: 1 = Lao động tiên tiến; 2 = Chiến sĩ thi đua cơ sở",
      ],
    ],
    expected: { people: 3, individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 } },
  },
  "dòng trống xen giữa, dòng ẩn vẫn tính": {
    sheets: [
      {
        rows: [
          "DANH SÁCH ĐĂNG KÝ LAO ĐỘNG TIÊN TIẾN, CHIẾN SĨ THI ĐUA CƠ SỞ",
          "",
          "TT | Họ và tên | Phòng | LĐTT | CSTĐCS",
          "",
          "1 | Nguyễn Thành An | Văn phòng | x | x",
          "",
          "2 | Trần Hoài Ân | Văn phòng | x |",
          "",
          "",
          "3 | Lê Gia Bảo | Thanh tra | x |",
        ],
        hiddenRows: [7],
      },
    ],
    expected: { people: 3, individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 1 } },
  },
  "cộng từng phòng và tổng cộng in sai": {
    sheets: [
      [
        "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Họ và tên | LĐTT | CSTĐCS",
        "I | Văn phòng | 2 | 1",
        "1 | Nguyễn Phi Bằng | x | x",
        "2 | Trần Ánh Cúc | x |",
        "Cộng I | | 2 | 1",
        "II | Thanh tra | 1 | 0",
        "1 | Lê Tuấn Duy | x |",
        "Cộng II | | 1 | 0",
        "TỔNG CỘNG | | 5 | 1",
      ],
    ],
    expected: { people: 3, individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 1 } },
  },
  "đảng bộ: tổ chức đảng và đảng viên": {
    sheets: [
      [
        "ĐẢNG BỘ CÁC CƠ QUAN TỈNH",
        "DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2022",
        "I. Tập thể",
        "TT | Tên tổ chức đảng | Hình thức khen thưởng",
        "1 | Chi bộ Văn phòng | Giấy khen",
        "2 | Đảng bộ Sở Nội vụ | Giấy khen",
        "II. Cá nhân",
        "TT | Họ và tên đảng viên | Chức vụ | Hình thức khen thưởng",
        "1 | Nguyễn Xuân Định | Bí thư chi bộ | Giấy khen",
        "2 | Trần Thị Gấm | Đảng viên | Giấy khen",
      ],
    ],
    expected: {
      people: 2,
      collectives: 2,
      individual: { "certificate-of-merit": 2 },
      collective: { "certificate-of-merit": 2 },
    },
  },
  "công ty: họ đệm và tên tách cột, mã nhân viên": {
    sheets: [
      [
        "CÔNG TY CỔ PHẦN CẤP NƯỚC",
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2023",
        "STT | Mã NV | Họ và đệm | Tên | Bộ phận | LĐTT | CSTĐCS",
        "1 | NV001 | Nguyễn Hoàng | Giang | Phân xưởng 1 | x | x",
        "2 | NV002 | Trần Thị Ngọc | Hân | Phòng Kế toán | x |",
        "3 | NV003 | Lê | Hậu | Đội xe | x |",
      ],
    ],
    expected: { people: 3, distinct: 3, individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 1 } },
  },
  "Luật 2022: danh hiệu và đối tượng CC/VC/NLĐ": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2024",
        "(Theo Luật Thi đua, khen thưởng năm 2022)",
        "STT | Họ và tên | Ngày sinh | Giới tính | Đối tượng | Đơn vị | Danh hiệu",
        "1 | Nguyễn Minh Hiển | 12/03/1980 | Nam | CC | Văn phòng | CSTĐCS",
        "2 | Trần Thu Huyền | 01/10/1985 | Nữ | VC | Trung tâm Dịch vụ đối ngoại | LĐTT",
        "3 | Lê Văn Khải | 1990 | Nam | NLĐ | Văn phòng | LĐTT",
      ],
    ],
    expected: { people: 3, individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 } },
  },
  "nhiều danh hiệu trong một ô, xuống dòng và gạch đầu dòng": {
    sheets: [
      [
        ["DANH SÁCH ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2022"],
        ["STT", "Cá nhân", "Chức vụ", "Nội dung đăng ký"],
        [1, "Nguyễn Anh Khoa", "Phó Giám đốc", "- LĐTT\n- CSTĐ cơ sở\n- Bằng khen của UBND tỉnh"],
        [2, "Trần Mỹ Linh", "Chuyên viên", "LĐTT; Giấy khen của Giám đốc Sở"],
        [3, "Lê Hải Long", "Chuyên viên", "LĐTT"],
      ],
    ],
    expected: {
      people: 3,
      individual: {
        "advanced-worker": 3,
        "certificate-of-merit": 1,
        "grassroots-emulation-fighter": 1,
        "provincial-diploma-of-merit": 1,
      },
    },
  },
  "khối thi đua: tên đơn vị là tập thể, cờ và bằng khen": {
    sheets: [
      [
        "KHỐI THI ĐUA CÁC SỞ TỔNG HỢP",
        "BẢNG ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2023",
        "TT | Tên đơn vị | Cờ thi đua của Chính phủ | Cờ thi đua của UBND tỉnh | Tập thể LĐXS",
        "1 | Sở Ngoại vụ | | x | x",
        "2 | Sở Nội vụ | x | x | x",
        "3 | Sở Tư pháp | | | x",
      ],
    ],
    expected: {
      people: 0,
      collectives: 3,
      collective: {
        "excellent-labor-collective": 3,
        "government-emulation-flag": 1,
        "provincial-emulation-flag": 2,
      },
    },
    kinds: ["registration"],
  },
  "hộ gia đình và doanh nghiệp đề nghị khen": {
    sheets: [
      [
        "DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN",
        "TT | Tên tập thể, cá nhân, hộ gia đình | Địa chỉ | Hình thức khen thưởng",
        "1 | Hộ ông Nguyễn Trọng Lượng | Thôn Đông | Giấy khen",
        "2 | Gia đình bà Trần Thị Mận | Thôn Tây | Giấy khen",
        "3 | Công ty TNHH Hồng Lĩnh | Thị trấn | Giấy khen",
        "4 | Nguyễn Viết Nam | Thôn Đoài | Giấy khen",
      ],
    ],
    expected: { people: 1, collectives: 1, families: 2 },
  },
  "danh sách lương, chấm công, đảng phí, nghỉ phép, điểm thi không phải biểu thi đua": {
    sheets: [
      [
        "BẢNG THANH TOÁN TIỀN LƯƠNG THÁNG 3/2022",
        "STT | Họ và tên | Chức vụ | Hệ số lương | Phụ cấp | Thực lĩnh",
        "1 | Nguyễn Công Năng | Giám đốc | 5.76 | 0.9 | 9850000",
        "2 | Trần Thị Nga | Kế toán | 3.33 | 0 | 5200000",
      ],
      [
        "BẢNG CHẤM CÔNG THÁNG 3",
        "STT | Họ và tên | Chức vụ | 1 | 2 | 3 | 4 | 5 | Tổng",
        "1 | Nguyễn Công Năng | Giám đốc | x | x | x | x | x | 5",
        "2 | Trần Thị Nga | Kế toán | x | P | x | x | x | 4",
      ],
      [
        "DANH SÁCH THU ĐẢNG PHÍ QUÝ I",
        "STT | Họ và tên | Chức vụ | Tháng 1 | Tháng 2 | Tháng 3 | Ký nhận",
        "1 | Nguyễn Công Năng | Bí thư | 85000 | 85000 | 85000 |",
        "2 | Trần Thị Nga | Đảng viên | 52000 | 52000 | 52000 |",
      ],
      [
        "DANH SÁCH ĐĂNG KÝ NGHỈ PHÉP NĂM 2022",
        "STT | Họ và tên | Đơn vị | Từ ngày | Đến ngày | Số ngày nghỉ",
        "1 | Nguyễn Công Năng | Ban Giám đốc | 01/06/2022 | 05/06/2022 | 5",
        "2 | Trần Thị Nga | Văn phòng | 10/07/2022 | 12/07/2022 | 3",
      ],
      [
        "KẾT QUẢ THI NÂNG NGẠCH NĂM 2022",
        "STT | Họ và tên | Ngày sinh | Môn 1 | Môn 2 | Kết quả",
        "1 | Nguyễn Công Năng | 01/01/1980 | 85 | 90 | Đạt",
        "2 | Trần Thị Nga | 02/02/1985 | 70 | 65 | Đạt",
      ],
    ],
    expected: { people: 0, distinct: 0, collectives: 0 },
    kinds: ["other", "other", "other", "other"],
  },
  "đăng ký tập huấn, đăng ký đề tài không phải đăng ký danh hiệu": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ THAM GIA TẬP HUẤN CÔNG TÁC THI ĐUA, KHEN THƯỞNG",
        "STT | Họ và tên | Chức vụ | Đơn vị | Số điện thoại",
        "1 | Nguyễn Sỹ Nhật | Chuyên viên | Văn phòng | '0912000001",
        "2 | Trần Kim Oanh | Chuyên viên | Thanh tra | '0912000002",
      ],
    ],
    expected: { people: 0, collectives: 0 },
  },
  "tổng hợp theo đơn vị bên cạnh danh sách đăng ký": {
    sheets: [
      [
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Đơn vị | Tổng số CBCC | LĐTT | CSTĐCS | Tỷ lệ LĐTT",
        "1 | Văn phòng | 10 | 9 | 1 | 90%",
        "2 | Thanh tra | 5 | 5 | 1 | 100%",
        "| Tổng cộng | 15 | 14 | 2 | 93.3%",
      ],
    ],
    expected: { people: 0, collectives: 0 },
    kinds: ["summary"],
  },
  "biểu trống chưa ai ghi": {
    sheets: [
      ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2025", "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS | Ghi chú", "1", "2", "3", "4"],
    ],
    expected: { people: 0, collectives: 0 },
    kinds: ["registration"],
  },
  "tên phòng ở cột riêng gộp ô, không có STT, tên danh hiệu viết dài": {
    sheets: [
      {
        rows: [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA",
          "Phòng | Họ tên | Danh hiệu Lao động tiên tiến | Danh hiệu Chiến sĩ thi đua cơ sở | Bằng khen của Bộ trưởng Bộ Ngoại giao",
          "Văn phòng | Nguyễn Đăng Phong | x | x |",
          "| Trần Minh Phương | x | |",
          "Thanh tra | Lê Quốc Sang | x | | x",
          "| Phạm Ngọc Thảo | x | |",
        ],
        merges: ["A3:A4", "A5:A6"],
      },
    ],
    expected: {
      people: 4,
      individual: {
        "advanced-worker": 4,
        "grassroots-emulation-fighter": 1,
        "ministerial-diploma-of-merit": 1,
      },
    },
  },
  "mục theo chữ thường a, b; đơn vị chỉ có ở tên biểu": {
    sheets: [
      [
        "PHÒNG TƯ PHÁP",
        "ĐĂNG KÝ THI ĐUA NĂM 2022 CỦA PHÒNG TƯ PHÁP",
        "TT | Họ và tên | Chức vụ | Danh hiệu",
        "a) | Lãnh đạo phòng",
        "1 | Nguyễn Nhật Tân | Trưởng phòng | CSTĐCS",
        "2 | Trần Cẩm Tú | Phó Trưởng phòng | LĐTT",
        "b) | Chuyên viên",
        "3 | Lê Trọng Tấn | Chuyên viên | LĐTT",
        "4 | Đặng Thùy Trâm | Chuyên viên | LĐTT",
      ],
    ],
    expected: { people: 4, individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 1 } },
  },
  "danh hiệu trong cột «Kết quả đề nghị» bằng lời dài": {
    sheets: [
      [
        "TRÍCH BIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA KHEN THƯỞNG",
        "STT | Họ và tên | Chức vụ | Đề nghị",
        "1 | Nguyễn Chí Trung | Trưởng khoa | Đề nghị công nhận Chiến sĩ thi đua cơ sở và tặng Giấy khen",
        "2 | Vũ Thị Tươi | Điều dưỡng trưởng | Đề nghị công nhận Lao động tiên tiến",
        "3 | Lại Văn Út | Bác sĩ | Không đề nghị",
      ],
    ],
    expected: {
      people: 3,
      individual: { "advanced-worker": 1, "certificate-of-merit": 1, "grassroots-emulation-fighter": 1 },
    },
  },
  "sheet ẩn chứa đăng ký và cột ẩn": {
    sheets: [
      {
        name: "ĐK 2022",
        visibility: "hidden",
        hiddenColumns: ["C"],
        rows: [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
          "STT | Họ và tên | LĐTT | CSTĐCS",
          "1 | Nguyễn Hồng Vân | x | x",
          "2 | Trần Tuấn Vũ | x |",
        ],
      },
    ],
    expected: { people: 2, individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 } },
  },
  "hai bảng cá nhân theo danh hiệu, mỗi bảng có tên riêng": {
    sheets: [
      [
        "1. DANH SÁCH ĐĂNG KÝ CHIẾN SĨ THI ĐUA CƠ SỞ",
        "STT | Họ và tên | Đơn vị | Tên sáng kiến",
        "1 | Nguyễn Khánh An | Văn phòng | Giải pháp quản lý văn bản",
        "2 | Trần Đông Anh | Thanh tra | Cải tiến quy trình tiếp dân",
        "",
        "2. DANH SÁCH ĐĂNG KÝ LAO ĐỘNG TIÊN TIẾN",
        "STT | Họ và tên | Đơn vị | Ghi chú",
        "1 | Lê Đình Bình | Văn phòng |",
        "2 | Phạm Thanh Chi | Văn phòng |",
        "3 | Đỗ Văn Chung | Thanh tra |",
      ],
    ],
    expected: { people: 5, individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 2 } },
  },
  "đơn vị in hoa làm mục, họ tên ghi cả chức vụ trong ngoặc": {
    sheets: [
      [
        "ĐĂNG KÝ CÁC DANH HIỆU THI ĐUA NĂM 2022",
        "TT | Họ và tên (chức vụ) | Lao động tiên tiến | CSTĐ cơ sở | CSTĐ tỉnh",
        "KHOA NỘI TỔNG HỢP",
        "1 | BSCKI. Nguyễn Huy Cường (Trưởng khoa) | x | x |",
        "2 | ĐD. Trần Thị Dung (Điều dưỡng) | x | |",
        "KHOA NGOẠI",
        "3 | ThS.BS. Lê Trung Dũng (Phó Trưởng khoa) | x | x | x",
      ],
    ],
    expected: {
      people: 3,
      individual: {
        "advanced-worker": 3,
        "grassroots-emulation-fighter": 2,
        "provincial-emulation-fighter": 1,
      },
    },
  },
  "cột «Số lượng» của tập thể là số người, không phải dấu": {
    sheets: [
      [
        "DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Tên tập thể | Số lượng | Tập thể LĐTT | Tập thể LĐXS",
        "1 | Phòng Hành chính | 12 | x | x",
        "2 | Phòng Đào tạo | 8 | x |",
      ],
    ],
    expected: {
      people: 0,
      collectives: 2,
      collective: { "advanced-labor-collective": 2, "excellent-labor-collective": 1 },
    },
  },
  "số (2) trong cột đánh dấu: số lần đạt": {
    sheets: [
      [
        "THỐNG KÊ DANH HIỆU ĐĂNG KÝ CỦA CÁN BỘ NĂM 2022",
        "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS | Giấy khen",
        "1 | Nguyễn Lương Đức | Trưởng phòng | 1 | 1 |",
        "2 | Trần Thị Hạ | Chuyên viên | 1 | | 1",
        "3 | Lê Mạnh Hà | Chuyên viên | 1 | |",
        "| Cộng | | 3 | 1 | 1",
      ],
    ],
    expected: {
      people: 3,
      individual: { "advanced-worker": 3, "certificate-of-merit": 1, "grassroots-emulation-fighter": 1 },
    },
    kinds: ["registration"],
  },
};
