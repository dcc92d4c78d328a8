import type { DrawnRow, DrawnSheet } from "./grid-of";
import { readDrawn } from "./read-drawn";

/** «[Lò Văn Păn]: advanced-worker», a line a recipient that registers something. */
function registered(...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]): readonly string[] {
  return readDrawn(...sheets)
    .register.entries.filter(({ claims }) => claims.length > 0)
    .map(({ name, claims }) => `${name.value}: ${claims.map(({ award }) => award).join(" + ")}`);
}

const title = "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026";

describe("dòng trông như dòng khác", () => {
  it.each<[string, DrawnSheet | readonly DrawnRow[], readonly string[]]>([
    [
      "dòng tên khối ngay dưới đầu bảng ghi danh hiệu của khối: không phải tầng thứ hai của đầu bảng",
      [
        title,
        "Số TT | Tên | Làm gì | Danh hiệu đ/ký | Khen khác",
        "| Khối Hành chính, phục vụ | | Tập thể LĐTT |",
        "1 | Hà Thị Nụ | Văn thư | LĐTT |",
        "2 | Lò Văn Păn | Kế toán | LĐTT, CSTĐCS | Giấy khen",
        "| Tổ Bảo vệ | | Tập thể LĐXS |",
        "3 | Đèo Thị Ương | Bảo vệ | LĐTT |",
        "| Tổ Lái xe | | |",
        "4 | Tòng Văn Hặc | Lái xe | LĐTT |",
      ],
      [
        "Khối Hành chính, phục vụ: advanced-labor-collective",
        "Hà Thị Nụ: advanced-worker",
        "Lò Văn Păn: advanced-worker + grassroots-emulation-fighter + certificate-of-merit",
        "Tổ Bảo vệ: excellent-labor-collective",
        "Đèo Thị Ương: advanced-worker",
        "Tòng Văn Hặc: advanced-worker",
      ],
    ],
    [
      "đầu bảng của tập thể chỉ có cột mã, bảng mã đứng bên: đọc theo đúng bảng mã ấy",
      {
        rows: [
          title,
          "TT | Họ và tên đệm | Tên | Chức danh | Mã đăng ký (theo bảng bên) | Ghi chú | | Mã | Danh hiệu",
          "1 | Hà Thị | Nụ | Văn thư | 1,3 | | | 1 | Lao động tiên tiến",
          "2 | Lò Văn | Păn | Kế toán | 1,2 | | | 2 | Chiến sĩ thi đua cơ sở",
          "3 | Đèo Thị | Ương | Bảo vệ | 1 | | | 3 | Giấy khen",
          "4 | Tòng Văn | Hặc | Lái xe | 1 | | | T | Tập thể LĐTT",
          "Tổng số người: 4",
          "TT | Tập thể | | | Mã",
          "1 | Trạm Vận hành Nậm Mu | | | T",
        ],
        merges: ["A7:F7", "B8:D8", "B9:D9"],
      },
      [
        "Hà Thị Nụ: advanced-worker + certificate-of-merit",
        "Lò Văn Păn: advanced-worker + grassroots-emulation-fighter",
        "Đèo Thị Ương: advanced-worker",
        "Tòng Văn Hặc: advanced-worker",
        "Trạm Vận hành Nậm Mu: advanced-labor-collective",
      ],
    ],
    [
      "chú giải ký hiệu của tập thể đứng trên bảng: không ai đăng ký ở dòng ấy",
      [
        "HỢP TÁC XÃ ĐIỆN NẬM MU",
        title,
        "Cá nhân: 1 = Lao động tiên tiến; 2 = Chiến sĩ thi đua cơ sở",
        "Ký hiệu tập thể: G = Tập thể lao động tiên tiến; H = Tập thể lao động xuất sắc. Ai ghi 2 thì vẫn ghi cả 1.",
        "TT | Họ và tên | Mã ĐK",
        "1 | Hà Thị Nụ | 1",
        "2 | Lò Văn Păn | 1, 2",
        "3 | Tổ Vận hành | H",
      ],
      [
        "Hà Thị Nụ: advanced-worker",
        "Lò Văn Păn: advanced-worker + grassroots-emulation-fighter",
        "Tổ Vận hành: excellent-labor-collective",
      ],
    ],
    [
      "ký hiệu của tập thể giải thích sau chữ «Tập thể:»: không tập thể nào đăng ký ở dòng ấy",
      [
        "ĐĂNG KÝ THI ĐUA 2026 - TRẠM ĐIỆN NẬM MU",
        "Quy ước: 1 = Lao động tiên tiến; 2 = Chiến sĩ thi đua cơ sở; 0 = không đăng ký",
        "Tập thể: G = Tập thể lao động tiên tiến; H = Tập thể lao động xuất sắc",
        "STT | Họ tên | Chức vụ | Mã đăng ký | Ghi chú",
        "1 | Hà Thị Nụ | Văn thư | 1, 2 |",
        "2 | Lò Văn Păn | Kế toán | 1 |",
        "3 | Tập thể trạm | | G |",
      ],
      [
        "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
        "Lò Văn Păn: advanced-worker",
        "Tập thể trạm: advanced-labor-collective",
      ],
    ],
    [
      "ký hiệu của tập thể ngay trên đầu bảng: người bên dưới không vì thế mà thành tập thể",
      [
        "ĐĂNG KÝ THI ĐUA 2026 - TRẠM ĐIỆN NẬM MU",
        "Quy ước: 1 = Lao động tiên tiến; 2 = Chiến sĩ thi đua cơ sở",
        "Tập thể: G = Tập thể lao động tiên tiến; H = Tập thể lao động xuất sắc",
        "STT | Họ đệm | Tên | Chức vụ | Năm sinh | Mã đăng ký",
        "1 | Hà Thị | Nụ | Văn thư | | 1, 2",
        "2 | Lò Văn | Păn | Kế toán | | 1",
        "1 | Trạm điện Nậm Mu | | | | G",
      ],
      [
        "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
        "Lò Văn Păn: advanced-worker",
        "Trạm điện Nậm Mu: advanced-labor-collective",
      ],
    ],
    [
      "mỗi người hai dòng, dòng dưới ghi chức vụ; dòng cuối ngay trên dòng cộng cũng là chức vụ",
      {
        rows: [
          title,
          "STT | Họ và tên, chức vụ | Danh hiệu",
          "1 | Hà Thị Nụ | Lao động tiên tiến",
          "| Tổ trưởng |",
          "2 | Lò Văn Păn | Lao động tiên tiến",
          "| Thủ kho |",
          "3 | Đèo Thị Ương | Lao động tiên tiến",
          "| Kiểm lâm địa bàn |",
          "Tổng số: 3 người.",
        ],
        merges: ["A3:A4", "A5:A6", "A7:A8", "C3:C4", "C5:C6", "C7:C8"],
      },
      ["Hà Thị Nụ: advanced-worker", "Lò Văn Păn: advanced-worker", "Đèo Thị Ương: advanced-worker"],
    ],
    [
      "dòng «Tập thể …» ở cuối bảng bắt đầu ngay cột số thứ tự, ký hiệu ghi ở cột đăng ký",
      {
        rows: [
          title,
          "Quy ước: A = Lao động tiên tiến; B = Chiến sĩ thi đua cơ sở; E = Tập thể lao động tiên tiến; F = Tập thể lao động xuất sắc",
          "STT | Họ đệm | Tên | Nhiệm vụ | Đăng ký 2026",
          "1 | Hà Thị | Nụ | Dược sĩ | A",
          "2 | Lò Văn | Păn | Thủ kho | A+B",
          "Tập thể Khoa Xét nghiệm | | | | E+F",
        ],
        merges: ["A6:D6"],
      },
      [
        "Hà Thị Nụ: advanced-worker",
        "Lò Văn Păn: advanced-worker + grassroots-emulation-fighter",
        "Khoa Xét nghiệm: advanced-labor-collective + excellent-labor-collective",
      ],
    ],
    [
      "danh hiệu của phòng ghi bằng chữ ở cột chức vụ, vì bảng chỉ có cột để đánh dấu",
      [
        title,
        "TT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
        "I | Phòng Đào tạo | Tập thể lao động xuất sắc",
        "1 | Hà Thị Nụ | Trưởng phòng | x | x",
        "2 | Lò Văn Păn | Chuyên viên | x",
        "II | Phòng Tài vụ | Tập thể lao động tiên tiến",
        "3 | Đèo Thị Ương | Kế toán | x",
      ],
      [
        "Phòng Đào tạo: excellent-labor-collective",
        "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
        "Lò Văn Păn: advanced-worker",
        "Phòng Tài vụ: advanced-labor-collective",
        "Đèo Thị Ương: advanced-worker",
      ],
    ],
    [
      "một câu dưới bảng: danh hiệu chung của cả đơn vị",
      [
        "ĐỒN BIÊN PHÒNG NẬM MU",
        title,
        "TT | Họ tên | CSTT | ĐVTT",
        "I | Đội Vũ trang | | x",
        "1 | Lò Văn Păn | x |",
        "2 | Tòng Văn Hặc | x |",
        "Đơn vị đăng ký danh hiệu chung của Trạm: Đơn vị quyết thắng.",
      ],
      [
        "Đội Vũ trang: advanced-unit",
        "Lò Văn Păn: advanced-soldier",
        "Tòng Văn Hặc: advanced-soldier",
        "ĐỒN BIÊN PHÒNG NẬM MU: determined-to-win-unit",
      ],
    ],
    [
      "bảng tập thể chỉ có hai cột năm: năm trước là kết quả, năm nay là đăng ký",
      [
        "BẢNG ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM CÔNG TÁC 2026",
        "G = Tập thể lao động tiên tiến; H = Tập thể lao động xuất sắc; A = Lao động tiên tiến",
        "TT | Họ và tên | Đăng ký 2026",
        "1 | Hà Thị Nụ | A",
        "2 | Lò Văn Păn | A",
        "",
        "TẬP THỂ",
        "TT | Tên | 2025 | 2026",
        "1 | Tổ Vận hành | G | H",
        "2 | Tổ Sửa chữa | G | G",
        "3 | Văn phòng | | G",
      ],
      [
        "Hà Thị Nụ: advanced-worker",
        "Lò Văn Păn: advanced-worker",
        "Tổ Vận hành: excellent-labor-collective",
        "Tổ Sửa chữa: advanced-labor-collective",
        "Văn phòng: advanced-labor-collective",
      ],
    ],
    [
      "mỗi phòng một dòng, tên người ghi trong ô, dưới tên danh hiệu có hai cột «SL» và «Họ tên»",
      {
        rows: [
          title,
          "TT | Đơn vị | Biên chế | Cá nhân | | | | Tập thể",
          "| | | LĐTT | | CSTĐ cơ sở | |",
          "| | | SL | Họ tên | SL | Họ tên |",
          "1 | Ban Tổ chức | 3 | 2 | Hà Thị Nụ, Lò Văn Păn | 1 | Lò Văn Păn | TTLĐTT",
          "2 | Ban Kiểm tra | 2 | 2 | - Đ/c Đèo Thị Ương\n- Đ/c Tòng Văn Hặc | 0 | | TTLĐXS",
        ],
        merges: ["A2:A4", "B2:B4", "C2:C4", "D2:G2", "D3:E3", "F3:G3", "H2:H4"],
      },
      [
        "Ban Tổ chức: advanced-labor-collective",
        "Hà Thị Nụ: advanced-worker",
        "Lò Văn Păn: advanced-worker + grassroots-emulation-fighter",
        "Ban Kiểm tra: excellent-labor-collective",
        "Đèo Thị Ương: advanced-worker",
        "Tòng Văn Hặc: advanced-worker",
      ],
    ],
    [
      "lãnh đạo ghi thành câu trên bảng: «- Đ/c …, Chánh Văn phòng: …»",
      [
        title,
        "I. LÃNH ĐẠO",
        "- Đ/c Hà Thị Nụ, Chánh Văn phòng: Lao động tiên tiến, Chiến sĩ thi đua cấp tỉnh.",
        "- Đ/c Lò Văn Păn, Phó Chánh Văn phòng: Lao động tiên tiến.",
        "II. CÁC PHÒNG",
        "TT | Họ và tên | Đăng ký",
        "1 | Đèo Thị Ương | LĐTT",
        "2 | Tòng Văn Hặc | LĐTT",
      ],
      [
        "Hà Thị Nụ: advanced-worker + provincial-emulation-fighter",
        "Lò Văn Păn: advanced-worker",
        "Đèo Thị Ương: advanced-worker",
        "Tòng Văn Hặc: advanced-worker",
      ],
    ],
    [
      "giấy khen của chính cơ quan là giấy khen, dù cơ quan là tổ chức đoàn thể",
      [
        "TỈNH ĐOÀN MƯỜNG THANH HẠ",
        title,
        "TT | Họ và tên | Danh hiệu | Khen thưởng",
        "1 | Hà Thị Nụ | LĐTT | Giấy khen của Tỉnh đoàn",
        "2 | Lò Văn Păn | LĐTT |",
      ],
      ["Hà Thị Nụ: advanced-worker + certificate-of-merit", "Lò Văn Păn: advanced-worker"],
    ],
    [
      "giấy khen của Ban Thường vụ là của tổ chức ấy, dù tên cơ quan chỉ có ở dòng «Kèm theo»",
      [
        title,
        "(Kèm theo Công văn số 12/CĐN ngày 12/01/2026 của Công đoàn ngành Mường Thanh)",
        "TT | Họ và tên | Danh hiệu | Khen thưởng",
        "1 | Hà Thị Nụ | LĐTT | Giấy khen của Ban Thường vụ Công đoàn ngành",
        "2 | Lò Văn Păn | LĐTT | Giấy khen của Ban Thường vụ Đảng ủy",
      ],
      ["Hà Thị Nụ: advanced-worker + certificate-of-merit", "Lò Văn Păn: advanced-worker + other"],
    ],
    [
      "hạng của huân chương ghi trong ô, dưới đầu cột viết tắt",
      [
        title,
        "TT | Họ và tên | LĐTT | HC LĐ | Huân chương LĐ",
        "1 | Hà Thị Nụ | x | hạng Ba |",
        "2 | Lò Văn Păn | x | | hạng Nhì",
      ],
      [
        "Hà Thị Nụ: advanced-worker + labor-order-third-class",
        "Lò Văn Păn: advanced-worker + labor-order-second-class",
      ],
    ],
    [
      "trong một ô vừa có ký hiệu của chú giải vừa có chữ viết tắt thường dùng, cách nhau bằng dấu phẩy, gạch nối hay dấu cách",
      [
        title,
        "TT = lao động tiên tiến; CS = chiến sĩ thi đua cơ sở; BKT = bằng khen UBND tỉnh",
        "Stt | Họ và tên | ĐK 2026",
        "1 | Hà Thị Nụ | TT, GK",
        "2 | Lò Văn Păn | TT CS",
        "3 | Đèo Thị Ương | TT-CS-BKT",
        "4 | Tòng Văn Hặc | tt cs, gk",
        "5 | Cà Văn Xuân | TT",
      ],
      [
        "Hà Thị Nụ: advanced-worker + certificate-of-merit",
        "Lò Văn Păn: advanced-worker + grassroots-emulation-fighter",
        "Đèo Thị Ương: advanced-worker + grassroots-emulation-fighter + provincial-diploma-of-merit",
        "Tòng Văn Hặc: advanced-worker + grassroots-emulation-fighter + certificate-of-merit",
        "Cà Văn Xuân: advanced-worker",
      ],
    ],
    [
      "chú giải dưới bảng để trong hai ô, chữ cái một ô, nghĩa một ô; D và Đ là hai ký hiệu",
      [
        title,
        "TT | Họ và tên | Phòng | Đăng ký",
        "1 | Hà Thị Nụ | Văn phòng | A",
        "2 | Lò Văn Păn | Văn phòng | A D",
        "3 | Đèo Thị Ương | Kế toán | A, Đ",
        "",
        "| A | Lao động tiên tiến",
        "| D | Giấy khen của Giám đốc",
        "| Đ | Bằng khen của Bộ trưởng Bộ Tài chính",
      ],
      [
        "Hà Thị Nụ: advanced-worker",
        "Lò Văn Păn: advanced-worker + certificate-of-merit",
        "Đèo Thị Ương: advanced-worker + ministerial-diploma-of-merit",
      ],
    ],
    [
      "bảng ký hiệu để bên phải danh sách, cách một cột trống: không phải cột của danh sách",
      [
        title,
        "TT | Họ và tên | Đăng ký (mã) | | Mã | Nghĩa",
        "| Ban Giám hiệu | | | 1 | LĐTT",
        "1 | Hà Thị Nụ | 1, 2 | | 2 | CSTĐ cơ sở",
        "2 | Lò Văn Păn | 1 | | 7 | Tập thể LĐTT",
        "| Tổ Nhà trẻ | 7",
        "3 | Đèo Thị Ương | 1",
      ],
      [
        "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
        "Lò Văn Păn: advanced-worker",
        "Tổ Nhà trẻ: advanced-labor-collective",
        "Đèo Thị Ương: advanced-worker",
      ],
    ],
    [
      "dòng đầu là tập thể, bên phải lại có bảng khác: không phải tầng hai của đầu bảng",
      [
        "ĐĂNG KÝ NĂM 2026",
        "Số | Ai | Chức danh | Đăng ký danh hiệu, khen thưởng 2026 | Sáng kiến, bài viết | | Giải báo chí 2025 (đã nhận) | Giải",
        "| Phòng Thời sự (tập thể) | | Tập thể Lao động xuất sắc | | | Búa liềm vàng tỉnh | Giải B, kèm Bằng khen UBND tỉnh",
        "1 | Hà Thị Nụ | Trưởng phòng | Lao động tiên tiến; Giấy khen của Tổng Biên tập | Bản tin 60 giây | | Giải tỉnh | 2 giải C",
        "2 | Lò Văn Păn | Phóng viên | Lao động tiên tiến",
        "| Phòng Chuyên đề (tập thể) | | Tập thể Lao động tiên tiến",
        "1 | Đèo Thị Ương | Biên tập viên | Lao động tiên tiến",
      ],
      [
        "Phòng Thời sự (tập thể): excellent-labor-collective",
        "Hà Thị Nụ: advanced-worker + certificate-of-merit",
        "Lò Văn Păn: advanced-worker",
        "Phòng Chuyên đề (tập thể): advanced-labor-collective",
        "Đèo Thị Ương: advanced-worker",
      ],
    ],
    [
      "dòng đơn vị vừa là tập thể (dấu x) vừa cộng số của người trong đơn vị (con số)",
      [
        title,
        "TT | Đơn vị / Họ và tên | Tập thể LĐTT | LĐTT | CSTĐCS | Giấy khen | BK UBND tỉnh",
        "A | Xí nghiệp Thủy nông Nậm Mu | x | 3 | 1 | 1 | 1",
        "1 | Hà Thị Nụ | | 1 | 1 | | 1",
        "2 | Lò Văn Păn | | 1 | | 1 |",
        "3 | Đèo Thị Ương | | 1 | | |",
        "B | Xí nghiệp Cơ khí Bản Cơn | | 2 | | 1 |",
        "4 | Tòng Văn Hặc | | 1 | | 1 |",
        "5 | Cà Văn Xuân | | 1 | | |",
      ],
      [
        "Xí nghiệp Thủy nông Nậm Mu: advanced-labor-collective",
        "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter + provincial-diploma-of-merit",
        "Lò Văn Păn: advanced-worker + certificate-of-merit",
        "Đèo Thị Ương: advanced-worker",
        "Tòng Văn Hặc: advanced-worker + certificate-of-merit",
        "Cà Văn Xuân: advanced-worker",
      ],
    ],
    [
      "bảng tập thể có cột số người và dấu là số 1: số người không làm mất giấy khen của tập thể",
      [
        title,
        "STT | Tên tập thể | Số người | Tập thể LĐTT | Giấy khen | Bằng khen UBND tỉnh",
        "1 | Văn phòng Chi cục | 6 | 1 | 1 |",
        "2 | Phòng Thanh tra | 4 | 1 | | 1",
      ],
      [
        "Văn phòng Chi cục: advanced-labor-collective + certificate-of-merit",
        "Phòng Thanh tra: advanced-labor-collective + provincial-diploma-of-merit",
      ],
    ],
    [
      "dưới danh sách có mục «TẬP THỂ 2026», tên và danh hiệu ghi ở cột khác; dòng «5 người» chỉ đếm",
      [
        "THEO DÕI DANH HIỆU VÀ ĐĂNG KÝ 2026",
        "Trạm | TT | Họ tên | ĐÃ ĐẠT | | ĐĂNG KÝ 2026",
        "| | | 2024 | 2025 |",
        "Trạm Khe Lim | 1 | Hà Thị Nụ | LĐTT | CSTĐCS | LĐTT",
        "Trạm Bản Mạ | 2 | Lò Văn Păn | LĐTT | LĐTT | LĐTT, CSTĐCS",
        "| | 2 người",
        "",
        "TẬP THỂ 2026",
        "Hạt Kiểm lâm Nậm Mu | | | Tập thể lao động xuất sắc; Cờ thi đua UBND tỉnh",
        "Trạm Bản Mạ | | | Tập thể lao động tiên tiến; GK Chi cục trưởng",
      ],
      [
        "Hà Thị Nụ: advanced-worker",
        "Lò Văn Păn: advanced-worker + grassroots-emulation-fighter",
        "Hạt Kiểm lâm Nậm Mu: excellent-labor-collective + provincial-emulation-flag",
        "Trạm Bản Mạ: advanced-labor-collective + certificate-of-merit",
      ],
    ],
    [
      "một dòng «Cờ thi đua …: 01 tập thể (tên)» dưới các bảng",
      [
        title,
        "I. CÁ NHÂN",
        "TT | Họ và tên | Danh hiệu",
        "1 | Hà Thị Nụ | LĐTT",
        "2 | Lò Văn Păn | LĐTT",
        "II. TẬP THỂ",
        "1. Tập thể lao động tiên tiến: 02 tập thể (Văn phòng, Phòng Nghiệp vụ 1)",
        "2. Cờ thi đua của Bộ Tư pháp: 01 tập thể (Chi cục Thi hành án Nậm Mu)",
      ],
      [
        "Hà Thị Nụ: advanced-worker",
        "Lò Văn Păn: advanced-worker",
        "Văn phòng: advanced-labor-collective",
        "Phòng Nghiệp vụ 1: advanced-labor-collective",
        "Chi cục Thi hành án Nậm Mu: ministerial-emulation-flag",
      ],
    ],
    [
      "giấy khen của đảng ủy trong sổ của một ban đảng",
      [
        "TỈNH ỦY MƯỜNG THANH",
        "BAN TUYÊN GIÁO VÀ DÂN VẬN",
        title,
        "TT | Họ và tên | Đăng ký",
        "1 | Hà Thị Nụ | - Lao động tiên tiến\n- Giấy khen của Đảng ủy các cơ quan Đảng tỉnh",
        "2 | Lò Văn Păn | - Lao động tiên tiến",
      ],
      ["Hà Thị Nụ: advanced-worker + certificate-of-merit", "Lò Văn Păn: advanced-worker"],
    ],
  ])("%s", (_what, sheet, expected) => {
    expect([...registered(sheet)].sort()).toEqual([...expected].sort());
  });

  test("danh sách xuất từ phần mềm ghi hai năm: năm đang đăng ký là năm mới, dù tên biểu kể cả hai", () => {
    const rows = [
      "PHÂN HỆ THI ĐUA - DANH SÁCH ĐĂNG KÝ",
      "Đơn vị: Bưu điện Nậm Mu | Năm: 2025, 2026",
      "STT | NAM | HO_TEN | DANH_HIEU | TRANG_THAI",
      "1 | 2025 | Hà Thị Nụ | Lao động tiên tiến | Đã công nhận",
      "2 | 2026 | Hà Thị Nụ | Lao động tiên tiến | Đã đăng ký",
      "3 | 2026 | Hà Thị Nụ | Chiến sĩ thi đua cơ sở | Đã đăng ký",
      "4 | 2025 | Lò Văn Păn | Chiến sĩ thi đua cơ sở | Đã công nhận",
      "5 | 2026 | Lò Văn Păn | Lao động tiên tiến | Đã đăng ký",
    ];
    expect(registered(rows)).toEqual([
      "Hà Thị Nụ: advanced-worker",
      "Hà Thị Nụ: grassroots-emulation-fighter",
      "Lò Văn Păn: advanced-worker",
    ]);
  });

  test.each(["Xã cũ năm 2025 đạt", "Đạt năm 2025", "2025 đã đạt", "Đã đạt (2025)", "Được công nhận năm 2025"])(
    "cột «%s» là của năm trước, không hỏi",
    (head) => {
      const rows = [
        title,
        `TT | Họ và tên | Danh hiệu đăng ký | ${head}`,
        "1 | Hà Thị Nụ | LĐTT | CSTĐCS",
        "2 | Lò Văn Păn | LĐTT | LĐTT",
      ];
      const { questions } = readDrawn(rows);
      expect([registered(rows), questions.map(({ sentence }) => sentence.vi)]).toEqual([
        ["Hà Thị Nụ: advanced-worker", "Lò Văn Păn: advanced-worker"],
        [],
      ]);
    },
  );

  test("sheet khen đột xuất «(đã có QĐ)» không phải là đăng ký", () => {
    const reading = readDrawn(
      [title, "TT | Họ và tên | Danh hiệu", "1 | Hà Thị Nụ | LĐTT", "2 | Lò Văn Păn | LĐTT"],
      [
        "KHEN THƯỞNG PHÒNG CHỐNG BÃO (đã có QĐ)",
        "TT | Họ tên | Hình thức | QĐ",
        "1 | Hà Thị Nụ | Giấy khen của Giám đốc | Số 384/QĐ",
        "2 | Lò Văn Păn | Giấy khen của Giám đốc | Số 385/QĐ",
      ],
    );
    expect(reading.register.entries.flatMap(({ claims }) => claims.map(({ award }) => award))).toEqual([
      "advanced-worker",
      "advanced-worker",
    ]);
  });

  test("lời ghi có số tiền ở cột tên của bảng tập thể không phải là một tập thể", () => {
    const rows = [
      title,
      "TT | Tập thể | Danh hiệu",
      "1 | Tổ Điện ảnh | Tập thể LĐTT",
      "2 | Đội Lưu động | Tập thể LĐXS",
      "",
      "| Quỹ khen dự kiến: 31.500.000 (chưa duyệt)",
    ];
    expect(readDrawn(rows).register.entries.map(({ name }) => name.value)).toEqual(["Tổ Điện ảnh", "Đội Lưu động"]);
  });

  test("«2 người» dưới cột tên chỉ đếm, không phải một người", () => {
    const rows = [title, "TT | Họ tên | ĐK 2026", "1 | Hà Thị Nụ | LĐTT", "2 | Lò Văn Păn | LĐTT", "| 2 người"];
    expect(readDrawn(rows).register.entries).toHaveLength(2);
  });

  test("ký hiệu không có trong chú giải thì báo tại ô, ký hiệu đứng cạnh vẫn tính", () => {
    const rows = [
      title,
      "A = lao động tiên tiến; B = chiến sĩ thi đua cơ sở",
      "TT | Họ và tên | ĐK",
      "1 | Hà Thị Nụ | A, H",
      "2 | Lò Văn Păn | A B",
      "3 | Đèo Thị Ương | A",
    ];
    const reading = readDrawn(rows);
    expect(registered(rows)).toEqual([
      "Hà Thị Nụ: advanced-worker",
      "Lò Văn Păn: advanced-worker + grassroots-emulation-fighter",
      "Đèo Thị Ương: advanced-worker",
    ]);
    expect(reading.register.entries[0]?.unreadTitles.map(({ value }) => value)).toEqual(["H"]);
  });

  test.each<[string, readonly DrawnRow[]]>([
    [
      "tên người đứng dưới câu «không đăng ký» ở trên bảng",
      [title, "Các đồng chí không đăng ký:", "- Lê Viết Thịnh: Lao động tiên tiến", "TT | Họ và tên | Danh hiệu"],
    ],
    [
      "ví dụ về cách ghi ở trên bảng",
      [title, "Cách ghi (ví dụ):", "- Nguyễn Văn A: LĐTT, CSTĐCS", "TT | Họ và tên | Danh hiệu"],
    ],
    [
      "dòng «Đơn vị tự đăng ký …» là lời dặn",
      [title, "Đơn vị tự đăng ký: Tập thể lao động xuất sắc.", "TT | Họ và tên | Danh hiệu"],
    ],
  ])("không tính: %s", (_what, above) => {
    expect(registered([...above, "1 | Hà Thị Nụ | LĐTT", "2 | Lò Văn Păn | LĐTT"])).toEqual([
      "Hà Thị Nụ: advanced-worker",
      "Lò Văn Păn: advanced-worker",
    ]);
  });

  test.each(["Các tập thể không đăng ký", "Tập thể đã được công nhận", "TẬP THỂ NĂM 2025"])(
    "tập thể đứng dưới «%s» thì không tính",
    (heading) => {
      const rows = [
        title,
        "TT | Họ và tên | Chức vụ | LĐTT",
        "1 | Hà Thị Nụ | Văn thư | x",
        "2 | Lò Văn Păn | Lái xe | x",
        "",
        heading,
        "| Phòng Một | Tập thể LĐTT",
      ];
      expect(registered(rows)).toEqual(["Hà Thị Nụ: advanced-worker", "Lò Văn Păn: advanced-worker"]);
    },
  );

  test.each(["Đã đạt", "Sở giao", "Ghi chú"])("danh hiệu của phòng ở cột «%s» không phải là đăng ký", (head) => {
    const rows = [
      title,
      `TT | Họ và tên | LĐTT | ${head}`,
      "I | Phòng Đào tạo | | Tập thể LĐXS",
      "1 | Hà Thị Nụ | x |",
      "2 | Lò Văn Păn | x |",
    ];
    expect(registered(rows)).toEqual(["Hà Thị Nụ: advanced-worker", "Lò Văn Păn: advanced-worker"]);
  });

  test("«Không B», «Thôi A» không phải là đăng ký ký hiệu ấy", () => {
    const rows = [
      title,
      "A = lao động tiên tiến; B = chiến sĩ thi đua cơ sở",
      "TT | Họ và tên | ĐK",
      "1 | Hà Thị Nụ | Không B",
      "2 | Lò Văn Păn | A",
      "3 | Đèo Thị Ương | A",
    ];
    expect(registered(rows)).toEqual(["Lò Văn Păn: advanced-worker", "Đèo Thị Ương: advanced-worker"]);
  });

  test("tầng hai của đầu bảng dặn cách ghi, dòng tổ bên dưới có cùng hình: vẫn là đầu bảng", () => {
    const rows = [
      title,
      "STT | Tên | Danh hiệu | Khen",
      "| (cá nhân, tập thể) | LĐTT, CSTĐCS | GK, BK",
      "1 | Hà Thị Nụ | LĐTT | GK",
      "| Tổ Một | Tập thể LĐTT | GK",
      "2 | Lò Văn Păn | LĐTT |",
    ];
    expect(registered(rows)).not.toContainEqual(expect.stringContaining("cá nhân, tập thể"));
  });

  test("câu kể đơn vị nhận báo cáo không phải là tên cơ quan", () => {
    const rows = [
      "SỞ Y TẾ",
      "Báo cáo về Sở trước ngày 15/02",
      title,
      "TT | Họ và tên | Danh hiệu",
      "1 | Hà Thị Nụ | LĐTT",
      "2 | Lò Văn Păn | LĐTT",
      "Đơn vị đăng ký danh hiệu: Tập thể lao động xuất sắc",
    ];
    expect(registered(rows)).toContain("SỞ Y TẾ: excellent-labor-collective");
  });

  test("đầu bảng in lại cho tập thể giữa danh sách, ít cột hơn: không ai tên là «Tập thể»", () => {
    const rows = [
      title,
      "STT | Họ tên | Sinh | Việc | Danh hiệu | Hình thức khen",
      "1 | Hà Thị Nụ | 1980 | Văn thư | LĐTT | Giấy khen",
      "2 | Lò Văn Păn | 1977 | Kế toán | LĐTT; CSTĐCS |",
      "Cộng: 02 người",
      "STT | Tập thể | | | Danh hiệu | Hình thức khen",
      "1 | Đội Vận hành | | | TTLĐTT |",
    ];
    const { entries } = readDrawn({ rows, merges: ["B6:D6", "B7:D7", "A5:F5"] }).register;
    expect(entries.map(({ name, kind }) => `${name.value}: ${kind}`).sort()).toEqual([
      "Hà Thị Nụ: individual",
      "Lò Văn Păn: individual",
      "Đội Vận hành: collective",
    ]);
  });

  test("ký hiệu của tập thể ngay trên đầu bảng: không hỏi dòng ấy đăng ký cho ai", () => {
    const { questions } = readDrawn([
      "ĐĂNG KÝ THI ĐUA 2026 - TRẠM ĐIỆN NẬM MU",
      "Quy ước: 1 = Lao động tiên tiến; 2 = Chiến sĩ thi đua cơ sở",
      "Tập thể: G = Tập thể lao động tiên tiến; H = Tập thể lao động xuất sắc",
      "STT | Họ đệm | Tên | Chức vụ | Năm sinh | Mã đăng ký",
      "1 | Hà Thị | Nụ | Văn thư | | 1, 2",
      "2 | Lò Văn | Păn | Kế toán | | 1",
      "1 | Trạm điện Nậm Mu | | | | G",
    ]);
    expect(questions).toEqual([]);
  });

  test("một phòng có hai việc, việc sau trùng tên gọi của đơn vị, là một tập thể; hai đơn vị là hai", () => {
    const rows = [
      "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Tập thể | Danh hiệu",
      "1 | Phòng Tuyên truyền và Tổ chức sự kiện | TTLĐTT",
      "2 | Phòng Đào tạo và Khoa học công nghệ | TTLĐTT",
      "3 | Ban Quản lý rừng và Phòng chống cháy | TTLĐTT",
      "4 | Tổ Văn thư và Tổ Lái xe | TTLĐTT",
    ];
    expect(registered(rows)).toEqual([
      "Phòng Tuyên truyền và Tổ chức sự kiện: advanced-labor-collective",
      "Phòng Đào tạo và Khoa học công nghệ: advanced-labor-collective",
      "Ban Quản lý rừng và Phòng chống cháy: advanced-labor-collective",
      "Tổ Văn thư: advanced-labor-collective",
      "Tổ Lái xe: advanced-labor-collective",
    ]);
  });

  test("«Ban Biên tập» đứng đầu tờ báo, không phải là một phòng", () => {
    const { units } = readDrawn([
      "BÁO SƠN LA",
      title,
      "TT | Họ và tên | Chức vụ | Phòng | Danh hiệu",
      "1 | Hà Thị Nụ | Tổng Biên tập | Ban Biên tập | LĐTT",
      "2 | Lò Văn Păn | Phóng viên | Phòng Thời sự | LĐTT",
    ]).register;
    expect(units.map(({ name, kind }) => `${name}: ${kind}`).sort()).toEqual([
      "Ban Biên tập: leadership",
      "Phòng Thời sự: department",
    ]);
  });
});
