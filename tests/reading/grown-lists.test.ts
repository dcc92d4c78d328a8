import type { DrawnRow } from "./grid-of";
import { readDrawn } from "./read-drawn";

/** «[Lò Văn Păn]: advanced-worker», a line a recipient that registers something. */
function registered(rows: readonly DrawnRow[]): readonly string[] {
  return readDrawn(rows)
    .register.entries.filter(({ claims }) => claims.length > 0)
    .map(({ name, claims }) => `${name.value}: ${claims.map(({ award }) => award).join(" + ")}`);
}

const title = "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026";

describe("biểu lớn dần qua nhiều năm", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "cấp của danh hiệu ghi trong ô, tên danh hiệu ghi ở đầu cột",
      [
        title,
        "TT | Họ và tên | Lao động tiên tiến | Chiến sĩ thi đua | Bằng khen",
        "1 | Hà Thị Nụ | x | cơ sở |",
        "2 | Lò Văn Păn | x | cấp tỉnh | UBND tỉnh",
        "3 | Đèo Thị Ương | x | |",
      ],
      [
        "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
        "Lò Văn Păn: advanced-worker + provincial-emulation-fighter + provincial-diploma-of-merit",
        "Đèo Thị Ương: advanced-worker",
      ],
    ],
    [
      "đầu cột dặn cách ghi: «(có/không)», «(đánh dấu x)»",
      [
        title,
        "TT | Họ và tên | Lao động tiên tiến (có/không) | CSTĐ cơ sở (đánh dấu x)",
        "1 | Hà Thị Nụ | Có | x",
        "2 | Lò Văn Păn | Không |",
        "3 | Đèo Thị Ương | Có |",
      ],
      ["Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter", "Đèo Thị Ương: advanced-worker"],
    ],
    [
      "mã viết liền: chú giải ghi từng chữ, ô ghi «AB», «abk»",
      [
        title,
        "Ký hiệu: A = LĐTT; B = CSTĐ cơ sở; K = Giấy khen của Giám đốc",
        "TT | Họ và tên | ĐK 2026",
        "1 | Hà Thị Nụ | AB",
        "2 | Lò Văn Păn | A",
        "3 | Đèo Thị Ương | abk",
        "4 | Tòng Văn Hặc | A, K",
      ],
      [
        "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
        "Lò Văn Păn: advanced-worker",
        "Đèo Thị Ương: advanced-worker + grassroots-emulation-fighter + certificate-of-merit",
        "Tòng Văn Hặc: advanced-worker + certificate-of-merit",
      ],
    ],
    [
      "danh hiệu của tập thể ghi trong ngoặc, ngay ở dòng tên phòng",
      [
        title,
        "TT | Họ và tên | Chức vụ | LĐTT",
        "Phòng Kho vận (ĐK: Tập thể LĐTT)",
        "1 | Hà Thị Nụ | Trưởng phòng | x",
        "2 | Lò Văn Păn | Chuyên viên | x",
        "Phòng Kế toán - đăng ký Tập thể lao động xuất sắc",
        "3 | Đèo Thị Ương | Trưởng phòng | x",
      ],
      [
        "Hà Thị Nụ: advanced-worker",
        "Lò Văn Păn: advanced-worker",
        "Đèo Thị Ương: advanced-worker",
        "Phòng Kho vận: advanced-labor-collective",
        "Phòng Kế toán: excellent-labor-collective",
      ],
    ],
    [
      "cột «T.thể tổ»: danh hiệu của tổ ghi ở dòng tên tổ",
      [
        title,
        "TT | Họ và tên | T.thể tổ | LĐTT",
        "I | TỔ CƠ ĐIỆN | TTLĐXS |",
        "1 | Hà Thị Nụ | | x",
        "2 | Lò Văn Păn | | x",
        "II | TỔ VẬN HÀNH | TT LĐTT |",
        "3 | Đèo Thị Ương | | x",
      ],
      [
        "TỔ CƠ ĐIỆN: excellent-labor-collective",
        "Hà Thị Nụ: advanced-worker",
        "Lò Văn Păn: advanced-worker",
        "TỔ VẬN HÀNH: advanced-labor-collective",
        "Đèo Thị Ương: advanced-worker",
      ],
    ],
    [
      "một câu dưới bảng ghi tập thể nào đăng ký gì, câu sau kể kết quả năm trước",
      [
        title,
        "TT | Họ và tên | LĐTT",
        "1 | Hà Thị Nụ | x",
        "2 | Lò Văn Păn | x",
        "Tập thể khối II đăng ký: Văn phòng Đảng ủy - Tập thể lao động tiên tiến; UB MTTQ và các đoàn thể - Tập thể lao động xuất sắc.",
        "Năm 2025 đơn vị đã được công nhận Tập thể lao động xuất sắc.",
      ],
      [
        "Hà Thị Nụ: advanced-worker",
        "Lò Văn Păn: advanced-worker",
        "Văn phòng Đảng ủy: advanced-labor-collective",
        "UB MTTQ và các đoàn thể: excellent-labor-collective",
      ],
    ],
    [
      "hai câu trên một dòng, tên tập thể đứng sau «gồm:»; người họ Tống tên đệm Công không phải dòng cộng",
      [
        title,
        "TT | Họ và tên | LĐTT",
        "1 | Tống Công Tài | x",
        "2 | Lò Văn Păn | x",
        "Tập thể: Hội Nông dân tỉnh đăng ký Cờ thi đua của UBND tỉnh. Các ban đăng ký Tập thể lao động tiên tiến gồm: Văn phòng, Ban Kinh tế, P. Kế toán.",
      ],
      [
        "Tống Công Tài: advanced-worker",
        "Lò Văn Păn: advanced-worker",
        "Hội Nông dân tỉnh: provincial-emulation-flag",
        "Văn phòng: advanced-labor-collective",
        "Ban Kinh tế: advanced-labor-collective",
        "P. Kế toán: advanced-labor-collective",
      ],
    ],
    [
      "dưới «Về tập thể»: hình thức khen đứng trước, tên đứng sau",
      [
        title,
        "TT | Họ và tên | LĐTT",
        "1 | Hà Thị Nụ | x",
        "* Về tập thể:",
        "- Đăng ký danh hiệu Tập thể lao động xuất sắc: Khoa Nội; Khoa Ngoại.",
        "- Đề nghị UBND tỉnh tặng Bằng khen: Khoa Kiểm soát bệnh tật.",
      ],
      [
        "Hà Thị Nụ: advanced-worker",
        "Khoa Nội: excellent-labor-collective",
        "Khoa Ngoại: excellent-labor-collective",
        "Khoa Kiểm soát bệnh tật: provincial-diploma-of-merit",
      ],
    ],
  ])("%s", (_what, rows, expected) => {
    expect(registered(rows)).toEqual(expected);
  });

  test("câu cuối của bảng trên không thuộc bảng dưới, dù có dòng trống ở giữa", () => {
    const rows = [
      title,
      "A. KHỐI ĐẢNG",
      "TT | Họ và tên | Chức vụ | LĐTT",
      "1 | Hà Thị Nụ | Trưởng ban | x",
      "2 | Lò Văn Păn | Phó Trưởng ban | x",
      "Tập thể khối Đảng đăng ký: Văn phòng Đảng ủy - Tập thể lao động tiên tiến.",
      "",
      "",
      "B. KHỐI CHÍNH QUYỀN",
      "STT | Họ tên | Chức danh | Đăng ký",
      "1 | Đèo Thị Ương | Chuyên viên | LĐTT",
      "2 | Tòng Văn Hặc | Chuyên viên | LĐTT",
    ];
    expect(registered(rows)).toContain("Văn phòng Đảng ủy: advanced-labor-collective");
  });

  test("«ĐD TRƯỞNG KHỐI», «TRƯỞNG KHỐI» dưới bảng là người ký, không phải người đăng ký", () => {
    const rows = [
      title,
      "TT | Họ và tên | Chức danh | LĐTT",
      "1 | Hà Thị Nụ | Bác sĩ | x",
      "2 | Lò Văn Păn | Điều dưỡng | x",
      "Cộng | | | 2",
      "ĐD TRƯỞNG KHỐI | | TRƯỞNG KHỐI",
      "",
      "Nguyễn Bích Ly | | BSCKII. Trịnh Mạnh Dũng",
    ];
    expect(readDrawn(rows).register.entries).toHaveLength(2);
  });

  test("người ký đứng dưới cột danh hiệu: chức vụ và tên không phải là cấp của danh hiệu", () => {
    const rows = [
      title,
      "TT | Họ và tên | Cấp bậc | CSTT | CSTĐ cơ sở",
      "1 | Hà Thị Nụ | 2/ | + | +",
      "2 | Lò Văn Păn | 3/ | + |",
      "Cộng: 02 đồng chí",
      "",
      "TRỢ LÝ CHÍNH TRỊ | | | | TIỂU ĐOÀN TRƯỞNG",
      "",
      "Thượng úy Tòng Văn Hặc | | | | Trung tá Cà Văn Xuân",
    ];
    expect(registered(rows)).toEqual([
      "Hà Thị Nụ: advanced-soldier + grassroots-emulation-fighter",
      "Lò Văn Păn: advanced-soldier",
    ]);
  });

  test("«Phân xưởng Sửa chữa - 59 người» là đơn vị «Phân xưởng Sửa chữa»", () => {
    const rows = [
      title,
      "TT | Họ và tên | LĐTT",
      "I | Phân xưởng Sửa chữa - 59 người",
      "1 | Hà Thị Nụ | x",
      "II | Tổ Lái xe (07 LĐ)",
      "2 | Lò Văn Păn | x",
      "III | BAN GIÁM HIỆU (04 người)",
      "3 | Đèo Thị Ương | x",
    ];
    expect(readDrawn(rows).register.entries.map(({ unitText }) => unitText?.value)).toEqual([
      "Phân xưởng Sửa chữa",
      "Tổ Lái xe",
      "BAN GIÁM HIỆU",
    ]);
  });
});
