import type { Figures } from "./figures-of";
import type { DrawnRow, DrawnSheet } from "./grid-of";

export interface Layout {
  readonly sheets: readonly (DrawnSheet | readonly DrawnRow[])[];
  readonly expected: Partial<Figures>;
  /** Kinds of all forms, in reading order. */
  readonly kinds?: readonly string[];
}

/** Layouts of registrations as offices draw them, with what they come to; all people are invented. */
export const layouts: Readonly<Record<string, Layout>> = {
  "dấu x dưới từng danh hiệu, mục theo phòng, STT đánh lại": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "",
        "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS | Ghi chú",
        "I | Văn phòng",
        "1 | Nguyễn Văn An | Chánh Văn phòng | x | x",
        "2 | Trần Thị Bình | Chuyên viên | x",
        "II | Phòng Hợp tác quốc tế",
        "1 | Lê Minh Châu | Trưởng phòng | x",
        "2 | Đoàn Thị Dung | Chuyên viên | | | nghỉ thai sản",
        "| Tổng cộng | | 3 | 1",
      ],
    ],
    expected: { people: 4, collectives: 0, individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 1 } },
    kinds: ["registration"],
  },
  "danh hiệu chỉ ghi ở tên danh sách": {
    sheets: [
      [
        "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2022",
        "",
        "TT | Họ và tên | Chức vụ | Đơn vị",
        "1 | Nguyễn Văn An | Chuyên viên | Văn phòng",
        "2 | Trương Thị Bình | Kế toán | Văn phòng",
        "3 | Tô Văn Cường | Chuyên viên | Thanh tra",
        "Danh sách này có 03 người./.",
      ],
    ],
    expected: { people: 3, individual: { "advanced-worker": 3 } },
    kinds: ["registration"],
  },
  "danh hiệu chỉ ghi ở dòng mục": {
    sheets: [
      [
        "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022",
        "STT | Họ và tên | Chức vụ | Đơn vị công tác | Ghi chú",
        "I. DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ",
        "1 | Nguyễn Văn An | Trưởng phòng | Phòng Lãnh sự",
        "2 | Vũ Thị Bích | Chuyên viên | Văn phòng",
        "II. DANH HIỆU LAO ĐỘNG TIÊN TIẾN",
        "1 | Phạm Văn Cảnh | Chuyên viên | Thanh tra",
        "2 | Bùi Thị Dịu | Chuyên viên | Văn phòng",
        "3 | Hồ Văn Em | Lái xe | Văn phòng",
        "III. GIẤY KHEN CỦA GIÁM ĐỐC SỞ",
        "1 | Nguyễn Văn An | Trưởng phòng | Phòng Lãnh sự",
      ],
    ],
    expected: {
      people: 6,
      distinct: 5,
      individual: { "advanced-worker": 3, "certificate-of-merit": 1, "grassroots-emulation-fighter": 2 },
    },
  },
  "hai bảng trên một sheet: tập thể rồi cá nhân": {
    sheets: [
      [
        "UBND TỈNH HÀ TĨNH | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "SỞ NGOẠI VỤ | | | Độc lập - Tự do - Hạnh phúc",
        "",
        "BẢN ĐĂNG KÝ THI ĐUA NĂM 2022",
        "I. TẬP THỂ",
        "STT | Tên tập thể | TTLĐTT | TTLĐXS",
        "1 | Văn phòng | x |",
        "2 | Phòng Lãnh sự | x | x",
        "II. CÁ NHÂN",
        "STT | Họ và tên | Chức vụ | Danh hiệu thi đua | Hình thức khen thưởng",
        "1 | Nguyễn Văn An | Giám đốc | LĐTT | Bằng khen UBND tỉnh",
        "2 | Trần Thị Bình | Chuyên viên | LĐTT, CSTĐCS |",
        "",
        "| NGƯỜI LẬP BIỂU | | GIÁM ĐỐC",
        "| Trần Thị Bình | | Nguyễn Văn An",
      ],
    ],
    expected: {
      people: 2,
      distinct: 2,
      collectives: 2,
      individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1, "provincial-diploma-of-merit": 1 },
      collective: { "advanced-labor-collective": 2, "excellent-labor-collective": 1 },
    },
    kinds: ["registration", "registration"],
  },
  "hai bảng cạnh nhau": {
    sheets: [
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Họ và tên | LĐTT | CSTĐCS | | STT | Tên tập thể | TTLĐTT",
        "1 | Nguyễn Văn An | x | x | | 1 | Văn phòng | x",
        "2 | Trần Thị Bình | x | | | 2 | Thanh tra | x",
        "3 | Lê Văn Cường | x | | | 3 | Phòng Lãnh sự |",
        "4 | Đỗ Thị Duyên | | ",
      ],
    ],
    expected: {
      people: 4,
      collectives: 3,
      individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 1 },
      collective: { "advanced-labor-collective": 2 },
    },
  },
  "đầu cột lặp lại ở mỗi phòng": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2023",
        "1. Văn phòng",
        "STT | Họ và tên | Chức vụ | Danh hiệu đăng ký",
        "1 | Nguyễn Văn An | Chánh Văn phòng | CSTĐCS",
        "2 | Trần Thị Bình | Chuyên viên | LĐTT",
        "2. Thanh tra",
        "STT | Họ và tên | Chức vụ | Danh hiệu đăng ký",
        "1 | Lê Văn Cường | Chánh Thanh tra | LĐTT",
        "2 | Đỗ Thị Duyên | Thanh tra viên | LĐTT",
      ],
    ],
    expected: { people: 4, individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 1 } },
    kinds: ["registration"],
  },
  "cùng đầu cột LĐTT dưới Tập thể và dưới Cá nhân": {
    sheets: [
      {
        rows: [
          "ĐĂNG KÝ THI ĐUA NĂM 2024",
          "TT | Tên tập thể, cá nhân | Tập thể | | Cá nhân | ",
          "| | LĐTT | LĐXS | LĐTT | CSTĐ cơ sở",
          "(1) | (2) | (3) | (4) | (5) | (6)",
          "1 | Phòng Tổ chức cán bộ | x | | |",
          "2 | Phòng Kế hoạch, Tài chính | x | x | x |",
          "3 | Nguyễn Văn An | | | x | x",
          "4 | Trần Thị Bình | x | | x |",
        ],
        merges: ["C2:D2", "E2:F2", "A2:A3", "B2:B3"],
      },
    ],
    expected: {
      people: 2,
      collectives: 2,
      individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 },
      collective: { "advanced-labor-collective": 2, "excellent-labor-collective": 1 },
    },
  },
  "mỗi danh hiệu một dòng": {
    sheets: [
      [
        "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022",
        "STT | Họ và tên | Đơn vị | Danh hiệu thi đua/Hình thức khen thưởng",
        "1 | Nguyễn Văn An | Văn phòng | Lao động tiên tiến",
        "2 | Nguyễn Văn An | Văn phòng | Chiến sĩ thi đua cơ sở",
        "3 | Trần Thị Bình | Thanh tra | Lao động tiên tiến",
      ],
    ],
    expected: {
      people: 3,
      distinct: 2,
      individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 },
    },
  },
  "họ đệm và tên ở hai cột": {
    sheets: [
      {
        rows: [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA",
          "STT | Họ và tên | | Chức vụ | LĐTT | CSTĐCS",
          "1 | Nguyễn Văn | An | Giám đốc | x | x",
          "2 | Trần Thị | Bình | Chuyên viên | x |",
          "3 | Lê Minh | Châu | Chuyên viên | x |",
        ],
        merges: ["B2:C2"],
      },
    ],
    expected: { people: 3, distinct: 3, individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 1 } },
  },
  "mã danh hiệu giải thích ở sheet khác": {
    sheets: [
      {
        name: "Đăng ký",
        rows: [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
          "STT | Họ và tên | Phòng | Mã danh hiệu",
          "1 | Nguyễn Văn An | Văn phòng | A1",
          "2 | Trần Thị Bình | Văn phòng | A2",
          "3 | Lê Minh Châu | Thanh tra | A1, B2",
        ],
      },
      {
        name: "Mã",
        rows: [
          "Mã | Tên danh hiệu",
          "A1 | Lao động tiên tiến",
          "A2 | Chiến sĩ thi đua cơ sở",
          "A3 | Chiến sĩ thi đua cấp tỉnh",
          "B1 | Giấy khen",
          "B2 | Bằng khen của UBND tỉnh",
        ],
      },
    ],
    expected: {
      people: 3,
      individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1, "provincial-diploma-of-merit": 1 },
    },
  },
  "mã số 1, 2, 3 giải thích ở sheet khác": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Họ và tên | Chức vụ | Danh hiệu đăng ký",
        "1 | Nguyễn Văn An | Giám đốc | 2",
        "2 | Trần Thị Bình | Chuyên viên | 1",
        "3 | Lê Minh Châu | Chuyên viên | 1",
        "4 | Phạm Văn Dũng | Chuyên viên | 3",
      ],
      [
        "BẢNG MÃ DANH HIỆU",
        "Mã | Danh hiệu",
        "1 | Lao động tiên tiến",
        "2 | Chiến sĩ thi đua cơ sở",
        "3 | Chiến sĩ thi đua cấp tỉnh",
      ],
    ],
    expected: {
      people: 4,
      individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1, "provincial-emulation-fighter": 1 },
    },
  },
  "danh hiệu chỉ ghi ở cột Ghi chú": {
    sheets: [
      [
        "DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Họ và tên | Chức vụ | Đơn vị | Ghi chú",
        "1 | Nguyễn Văn An | Giám đốc | Ban Giám đốc | CSTĐCS",
        "2 | Trần Thị Bình | Chuyên viên | Văn phòng | LĐTT",
        "3 | Lê Minh Châu | Chuyên viên | Văn phòng | không đăng ký",
      ],
    ],
    expected: { people: 3, individual: { "advanced-worker": 1, "grassroots-emulation-fighter": 1 } },
  },
  "gia đình văn hóa bên cạnh cá nhân": {
    sheets: [
      [
        "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
        "STT | Tên tập thể, cá nhân, hộ gia đình | Đơn vị | Hình thức khen thưởng",
        "1 | Hội Nông dân xã | Xã Kỳ Hoa | Giấy khen",
        "2 | Nguyễn Văn An | Xã Kỳ Hoa | Giấy khen",
        "3 | Hộ ông Trần Văn Bình | Xã Kỳ Hoa | Giấy khen",
        "4 | Gia đình bà Lê Thị Chung | Xã Kỳ Hoa | Bằng khen",
      ],
    ],
    expected: { people: 1, collectives: 1, families: 2, family: { "certificate-of-merit": 1, "diploma-of-merit": 1 } },
  },
  "biểu tổng hợp đã điền không tính là đăng ký": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
        "1 | Nguyễn Văn An | Văn phòng | x | x",
        "2 | Trần Thị Bình | Thanh tra | x |",
      ],
      [
        "BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
        "TT | Tên đơn vị | Tổng số | Lao động tiên tiến | Chiến sĩ thi đua cơ sở",
        "1 | Văn phòng | 1 | 1 | 1",
        "2 | Thanh tra | 1 | 1 | 0",
        "| TỔNG CỘNG | 2 | 2 | 1",
      ],
    ],
    expected: { people: 2, collectives: 0, individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 } },
    kinds: ["registration", "summary"],
  },
  "tập thể đánh số 1 vẫn là đăng ký": {
    sheets: [
      [
        "DANH SÁCH TẬP THỂ ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022",
        "STT | Tên tập thể | Tập thể lao động tiên tiến | Tập thể lao động xuất sắc",
        "1 | Văn phòng | 1 | 1",
        "2 | Phòng Lãnh sự | 1 |",
        "3 | Phòng Hợp tác quốc tế | 1 |",
      ],
    ],
    expected: {
      people: 0,
      collectives: 3,
      collective: { "advanced-labor-collective": 3, "excellent-labor-collective": 1 },
    },
    kinds: ["registration"],
  },
  "danh sách cán bộ, sáng kiến, lịch sử, kết quả không tính là đăng ký": {
    sheets: [
      [
        "DANH SÁCH CBCCVC NĂM 2022",
        "STT | Họ và tên | Ngày sinh | Giới tính | Chức vụ | Đơn vị",
        "1 | Nguyễn Văn An | 12/3/1975 | Nam | Giám đốc | Ban Giám đốc",
        "2 | Trần Thị Bình | 1980 | Nữ | Chuyên viên | Văn phòng",
      ],
      [
        "DANH SÁCH ĐĂNG KÝ SÁNG KIẾN NĂM 2022",
        "TT | Tên sáng kiến | Tác giả | Đơn vị | Cấp công nhận",
        "1 | Số hóa hồ sơ lãnh sự | Trần Thị Bình | Văn phòng | Cơ sở",
        "2 | Sổ tay lễ tân đối ngoại | Nguyễn Văn An | Ban Giám đốc | Tỉnh",
      ],
      [
        "DANH HIỆU THI ĐUA ĐÃ ĐẠT CÁC NĂM",
        "TT | Họ và tên | 2019 | 2020 | 2021",
        "1 | Nguyễn Văn An | CSTĐCS | LĐTT | CSTĐCS",
        "2 | Trần Thị Bình | LĐTT | LĐTT | LĐTT",
      ],
      [
        "KẾT QUẢ KHEN THƯỞNG NĂM 2021",
        "TT | Họ và tên | Đơn vị | Danh hiệu | Số, ngày quyết định",
        "1 | Nguyễn Văn An | Ban Giám đốc | CSTĐCS | 12/QĐ-SNgV ngày 05/01/2022",
      ],
    ],
    expected: { people: 0, collectives: 0, individual: {} },
    kinds: ["staff", "initiatives", "history", "awards"],
  },
  "điểm danh, danh bạ không phải biểu thi đua": {
    sheets: [
      [
        "DANH BẠ ĐIỆN THOẠI",
        "STT | Họ và tên | Số điện thoại",
        "1 | Nguyễn Văn An | 0912000001",
        "2 | Trần Thị Bình | 0912000002",
      ],
      [
        "BẢNG CHẤM CÔNG THÁNG 3",
        "STT | Họ và tên | 1 | 2 | 3 | 4 | 5",
        "1 | Nguyễn Văn An | x | x | x | x | x",
        "2 | Trần Thị Bình | x | x | | x | x",
      ],
    ],
    expected: { people: 0, collectives: 0 },
  },
  "chữ thay dấu và dấu đặt nhầm cột": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS | TTLĐTT",
        "1 | Nguyễn Văn An | Giám đốc | X | CSTĐCS |",
        "2 | Trần Thị Bình | Chuyên viên | v | - | x",
        "3 | Lê Minh Châu | Chuyên viên | '0 | không |",
        "4 | Vũ Văn Đức | Chuyên viên | ✓ | x (SK) |",
      ],
    ],
    expected: {
      people: 4,
      individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 2 },
    },
  },
  "chỉ có số CCCD": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2024",
        "STT | Số CCCD | Danh hiệu thi đua",
        "1 | '042075000011 | LĐTT",
        "2 | '042075000012 | LĐTT; CSTĐCS",
        "3 | '042075000011 | Giấy khen",
      ],
    ],
    expected: {
      people: 3,
      distinct: 2,
      individual: { "advanced-worker": 2, "certificate-of-merit": 1, "grassroots-emulation-fighter": 1 },
    },
  },
  "đơn vị gộp ô, tên phòng ở cột đầu": {
    sheets: [
      {
        rows: [
          "TỔNG HỢP DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
          "Đơn vị | STT | Họ tên | Đăng ký thi đua khen thưởng | ",
          "| | | Danh hiệu | Khen thưởng",
          "Văn phòng | 1 | Nguyễn Văn An | LĐTT | ",
          "| 2 | Trần Thị Bình | CSTĐCS | Giấy khen",
          "Thanh tra | 3 | Lê Minh Châu | LĐTT | ",
        ],
        merges: ["A4:A5", "A2:A3", "B2:B3", "C2:C3", "D2:E2"],
      },
    ],
    expected: {
      people: 3,
      individual: { "advanced-worker": 2, "certificate-of-merit": 1, "grassroots-emulation-fighter": 1 },
    },
  },
  "hai sheet đăng ký": {
    sheets: [
      {
        name: "Cá nhân",
        rows: [
          "ĐĂNG KÝ CÁ NHÂN NĂM 2022",
          "STT | Họ và tên | Danh hiệu",
          "1 | Nguyễn Văn An | LĐTT",
          "2 | Lê Thị Bình | CSTĐCS",
        ],
      },
      {
        name: "Tập thể",
        rows: [
          "ĐĂNG KÝ TẬP THỂ NĂM 2022",
          "STT | Tên đơn vị | Danh hiệu",
          "1 | Văn phòng | Lao động tiên tiến",
          "2 | Thanh tra | Tập thể LĐXS",
        ],
      },
    ],
    expected: {
      people: 2,
      collectives: 2,
      collective: { "advanced-labor-collective": 1, "excellent-labor-collective": 1 },
    },
  },
  "danh sách không có đầu cột": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ LAO ĐỘNG TIÊN TIẾN NĂM 2022",
        "1 | Nguyễn Văn An | Giám đốc",
        "2 | Trần Thị Bình | Chuyên viên",
        "3 | Lê Minh Châu | Chuyên viên",
      ],
    ],
    expected: { people: 3, individual: { "advanced-worker": 3 } },
  },
  "tập thể viết thành lời dưới bảng": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "1. Cá nhân",
        "STT | Họ và tên | Danh hiệu",
        "1 | Nguyễn Văn An | LĐTT",
        "2. Tập thể",
        "- Văn phòng: Tập thể lao động tiên tiến",
        "- Phòng Lãnh sự: TTLĐTT, TTLĐXS",
        "- Thanh tra đăng ký danh hiệu Tập thể lao động tiên tiến",
      ],
    ],
    expected: {
      people: 1,
      collectives: 3,
      collective: { "advanced-labor-collective": 3, "excellent-labor-collective": 1 },
    },
  },
  "số lần đạt thay cho dấu": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
        "1 | Nguyễn Văn An | Giám đốc | 1 | 2",
        "2 | Trần Thị Bình | Chuyên viên | 3 | 1",
        "3 | Lê Minh Châu | Chuyên viên | 1 |",
      ],
    ],
    expected: { people: 3, individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 2 } },
  },
  "phông VNI": {
    sheets: [
      {
        rows: [
          "DANH SAÙCH ÑAÊNG KYÙ THI ÑUA NAÊM 2015",
          "STT | Hoï vaø teân | Chöùc vuï | Danh hieäu",
          "1 | Nguyeãn Vaên An | Giaùm ñoác | Lao ñoäng tieân tieán",
          "2 | Traàn Thò Bình | Chuyeân vieân | Chieán só thi ñua cô sôû",
        ],
        fonts: { A: "VNI-Times", B: "VNI-Times", C: "VNI-Times", D: "VNI-Times" },
      },
    ],
    expected: { people: 2, individual: { "advanced-worker": 1, "grassroots-emulation-fighter": 1 } },
  },
  "biểu tổng hợp in sẵn, chưa điền": {
    sheets: [
      {
        rows: [
          "BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2023",
          "STT | Tên đơn vị | Tổng số CBCCVC, NLĐ | Danh hiệu thi đua cá nhân | | Danh hiệu thi đua tập thể | Ghi chú",
          "| | | Lao động tiên tiến | Chiến sĩ thi đua cơ sở | Tập thể lao động tiên tiến |",
          "(1) | (2) | (3) | (4) | (5) | (6) | (7)",
          "I | Khối các phòng chuyên môn",
          "1 | Lãnh đạo Sở | | | | | Không xét tập thể",
          "2 | Văn phòng Sở",
          "| Cộng (I)",
          "| Tổng cộng (I + II)",
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "G2:G3"],
      },
    ],
    expected: { people: 0, collectives: 0 },
    kinds: ["summary"],
  },
  "sáng kiến nhiều tác giả, danh sách trình cấp trên nhiều cột, ký cam kết": {
    sheets: [
      {
        rows: [
          "DANH SÁCH SÁNG KIẾN",
          "TT | Tên sáng kiến (đề tài, giải pháp) | Họ và tên tác giả | Đồng tác giả | Cấp đề nghị công nhận (cơ sở, tỉnh) | Danh hiệu gắn với sáng kiến",
          "1 | Số hóa hồ sơ lãnh sự | Nguyễn Văn An | Trần Thị Bình (30%) | Cơ sở | CSTĐCS",
          "2 | Kho dữ liệu dùng chung | Lê Minh Châu | | Tỉnh",
          "| | Phạm Văn Dũng",
        ],
        merges: ["B4:B5", "A4:A5"],
      },
      {
        rows: [
          "DANH SÁCH CÁ NHÂN",
          "Đề nghị Giám đốc Sở công nhận danh hiệu Lao động tiên tiến, Chiến sĩ thi đua cơ sở năm 2022",
          "TT | Ông/Bà | Họ và tên | Chức vụ, đơn vị công tác | Danh hiệu đã đạt | | Kết quả bỏ phiếu | | Đề nghị",
          "| | | | Năm 2020 | Năm 2021 | Số phiếu đồng ý | Tỷ lệ (%) |",
          "I. DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ",
          "1 | Ông | Nguyễn Văn An | Trưởng phòng, Phòng Hợp tác quốc tế, Sở Ngoại vụ | LĐTT | CSTĐCS | 7 | 100 | CSTĐCS",
          "II. DANH HIỆU LAO ĐỘNG TIÊN TIẾN",
          "1 | Bà | Trần Thị Bình | Chuyên viên, Văn phòng, Sở Ngoại vụ | LĐTT | LĐTT | 7 | 100 |",
        ],
        merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:H3", "I3:I4"],
      },
      [
        "DANH SÁCH KÝ CAM KẾT THI ĐUA NĂM 2022",
        "TT | Họ và tên | Chức vụ | Đơn vị | Giao ước thi đua | An toàn giao thông",
        "1 | Nguyễn Văn An | Giám đốc | Ban Giám đốc | x | x",
      ],
    ],
    expected: { people: 2, individual: { "advanced-worker": 1, "grassroots-emulation-fighter": 1 } },
    kinds: ["initiatives", "registration", "other"],
  },
  "danh sách trích từ biểu đăng ký không tính hai lần": {
    sheets: [
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
        "1 | Nguyễn Văn An | Văn phòng | x | x",
        "2 | Trần Thị Bình | Thanh tra | x |",
      ],
      [
        "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2022",
        "STT | Họ tên | Đơn vị | Tên sáng kiến",
        "1 | Nguyễn Văn An | Văn phòng | Số hóa hồ sơ",
      ],
    ],
    expected: { people: 2, individual: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 } },
  },
};
