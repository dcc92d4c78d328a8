import type { DrawnRow, DrawnSheet } from "./grid-of";
import { readDrawn } from "./read-drawn";

/** «[Lò Văn Păn]: advanced-worker», a line a recipient; those who register nothing stand without a title. */
function listed(...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]): readonly string[] {
  return readDrawn(...sheets).register.entries.map(({ name, claims }) =>
    `${name.value}: ${claims.map(({ award }) => award).join(" + ")}`.trim(),
  );
}

describe("một người nhiều dòng", () => {
  it("dòng ghi thêm việc của người bên trên không mở đầu một bảng khác, dù lời lẽ giống đầu cột", () => {
    expect(
      listed({
        rows: [
          "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026 CỦA TRẠM QUAN TRẮC",
          "STT | Họ tên | Danh hiệu đăng ký | Giải pháp, nhiệm vụ | | | | Số | Tên đơn vị | Danh hiệu",
          "| | | Tên | Mã | Phần việc",
          "1 | Hà Thị Nụ | LĐTT, CSTĐCS | Trạm đo tự động | NV1 | Chủ trì | | 1 | Tổ Quan trắc | Tập thể LĐTT",
          "| | | Số liệu quan trắc dùng chung | NV2 | Phối hợp | | 2 | Tổ Hành chính | Tập thể LĐXS",
          "2 | Lò Văn Păn | LĐTT | Số hóa biểu đồ mưa | NV3 | Chủ trì | | 3 | Tổ Kỹ thuật | Tập thể LĐTT",
          "| | | | NV4 | Phối hợp",
          "| | | Sổ trực ca điện tử | NV5 | Chủ trì",
          "3 | Đèo Thị Ương | LĐTT",
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "H2:H3", "I2:I3", "J2:J3"],
      }),
    ).toEqual([
      "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
      "Lò Văn Păn: advanced-worker",
      "Đèo Thị Ương: advanced-worker",
      "Tổ Quan trắc: advanced-labor-collective",
      "Tổ Hành chính: excellent-labor-collective",
      "Tổ Kỹ thuật: advanced-labor-collective",
    ]);
  });

  it("bảng nhỏ ngay dưới danh sách, có số thứ tự hoặc họ tên riêng, vẫn là bảng khác", () => {
    expect(
      listed([
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ và tên | Chức vụ | Danh hiệu | Ghi chú",
        "1 | Hà Thị Nụ | Văn thư | LĐTT |",
        "2 | Lò Văn Păn | Kế toán | LĐTT |",
        "| TT | Tập thể | Danh hiệu |",
        "| 1 | Tổ Kỹ thuật | Tập thể LĐTT |",
        "| 2 | Tổ Hành chính | Tập thể LĐXS |",
      ]),
    ).toEqual([
      "Hà Thị Nụ: advanced-worker",
      "Lò Văn Păn: advanced-worker",
      "Tổ Kỹ thuật: advanced-labor-collective",
      "Tổ Hành chính: excellent-labor-collective",
    ]);
  });
});

describe("dấu của hai năm trong cùng các cột", () => {
  const head = [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026 CỦA TRẠM THÔNG TIN",
    "STT | Họ tên | Chức trách | LĐTT | CSTĐCS | TTLĐTT | Ghi chú",
  ];
  const lines = [
    "I | Tổ Vô tuyến | | | | v | 3 người",
    "1 | Hà Thị Nụ | Tổ trưởng | v | v△ |",
    "2 | Lò Văn Păn | Nhân viên | v△ | |",
    "II | Tổ Hữu tuyến | | | | △ | 2 người",
    "3 | Đèo Thị Ương | Tổ trưởng | v | △ |",
    "III | Tổ Nguồn điện | | | | | 1 người",
    "4 | Tòng Văn Hặc | Nhân viên | v | | |",
    "+ | Nhóm Máy nổ | | | | v△ |",
  ];
  const expected = [
    "Tổ Vô tuyến: advanced-labor-collective",
    "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
    "Lò Văn Păn: advanced-worker",
    "Đèo Thị Ương: advanced-worker",
    "Tòng Văn Hặc: advanced-worker",
    "Nhóm Máy nổ: advanced-labor-collective",
  ];

  it.each([
    ["dấu trước, lời sau", "Ký hiệu: v đăng ký năm nay; △ đã được năm 2025 (chỉ để theo dõi); v△ cả hai"],
    ["dấu = lời", "v = đăng ký năm 2026; △ = đã đạt năm trước"],
    ["mỗi dấu một năm", "Ghi chú: v: năm 2026; △: năm 2025"],
  ])("chú giải %s: chỉ dấu đăng ký được tính, dòng đơn vị không đăng ký chỉ là đầu mục", (_, legend) => {
    const rows = [head[0] ?? "", legend, ...head.slice(1), ...lines];
    const reading = readDrawn(rows);
    expect(reading.sheets[0]?.forms.map(({ kind }) => kind)).toEqual(["registration"]);
    expect(listed(rows)).toEqual(expected);
    expect(reading.register.entries.at(1)?.unitText?.value).toBe("Tổ Vô tuyến");
    expect(reading.register.entries.at(3)?.unitText?.value).toBe("Tổ Hữu tuyến");
    expect(reading.questions.map(({ id }) => id)).toEqual([]);
  });

  it("không có chú giải thì hỏi dấu lạ", () => {
    const { questions } = readDrawn([...head, ...lines]);
    expect(questions.some(({ id }) => id.startsWith("sign"))).toBe(true);
  });
});

describe("chữ tắt do chính bảng giải thích", () => {
  it("dưới bảng ghi CSTĐ là chiến sĩ thi đua cơ sở: đọc theo đó, không hỏi", () => {
    const rows = [
      "ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Họ và tên | LĐTT | CSTĐ",
      "1 | Hà Thị Nụ | x | x",
      "2 | Lò Văn Păn | x |",
      "Viết tắt: LĐTT: Lao động tiên tiến; CSTĐ: Chiến sĩ thi đua cơ sở.",
    ];
    expect(listed(rows)).toEqual([
      "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
      "Lò Văn Păn: advanced-worker",
    ]);
    expect(readDrawn(rows).questions).toEqual([]);
  });
});

describe("sổ nhiều năm có cột đăng ký của năm nay", () => {
  const book: DrawnSheet = {
    name: "Sổ từ 2023",
    rows: [
      "SỔ THEO DÕI DANH HIỆU THI ĐUA CỦA TRẠM, TỪ NĂM 2023",
      "",
      "STT | Tổ | Họ tên, tập thể | Đã đạt các năm | | | Năm 2026 | | Ghi chú | | MÃ |",
      "| | | 2023 | 2024 | 2025 | Đăng ký | Kết quả | | | A | Lao động tiên tiến",
      "I. KHỐI TRẠM | | | | | | | | | | B | Chiến sĩ thi đua cơ sở",
      "1 | Tổ Máy | Hà Thị Nụ | A | A | A, B | A, B | | | | M | Tập thể lao động tiên tiến",
      "2 | | Lò Văn Păn | A | A | | A",
      "| | Tập thể Tổ Máy | M | M | M | M",
      "3 | Tổ Nước | Đèo Thị Ương | A | | A | A",
      "4 | | Tòng Văn Hặc | | A | A | A",
      "",
      "II. ĐÃ CHUYỂN CÔNG TÁC, NGHỈ HƯU",
      "| Tổ Máy | Vừ A Dính | A | | | | | nghỉ hưu 2023",
      "| Tổ Nước | Sùng Thị Mỷ | A | A | | | | chuyển 2024",
    ],
    merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:H3", "I3:I4", "K3:L3"],
  };
  const old: DrawnSheet = {
    name: "Đăng ký 2025",
    rows: [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2025",
      "TT | Họ và tên | Danh hiệu",
      "1 | Hà Thị Nụ | LĐTT, CSTĐCS",
      "2 | Lò Văn Păn | LĐTT",
      "3 | Vừ A Dính | LĐTT",
    ],
  };

  it("cột đăng ký của năm nay được tính; sheet năm cũ là năm cũ", () => {
    const reading = readDrawn(book, old);
    expect(reading.sheets.map(({ forms }) => forms.map(({ kind }) => kind))).toEqual([["registration"], ["history"]]);
    expect(reading.register.year?.value).toBe(2026);
    expect(listed(book, old)).toEqual([
      "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
      "Lò Văn Păn: advanced-worker",
      "Tập thể Tổ Máy: advanced-labor-collective",
      "Đèo Thị Ương: advanced-worker",
      "Tòng Văn Hặc: advanced-worker",
    ]);
  });

  it("sổ không có cột đăng ký vẫn là danh hiệu các năm trước", () => {
    const rows = book.rows.map((row) =>
      typeof row === "string" ? row.replace("Đăng ký | Kết quả", "Kết quả |") : row,
    );
    expect(readDrawn({ ...book, rows }).sheets[0]?.forms[0]?.kind).toBe("history");
  });
});

describe("tên người ghi trong ô của danh hiệu", () => {
  const title = "ĐĂNG KÝ THI ĐUA NĂM 2026 CỦA NHÀ MÁY NƯỚC";

  it("mỗi đơn vị một hàng, tên đánh số, cách bằng phẩy, có ký hiệu trong ngoặc: đủ mọi người", () => {
    const rows = [
      title,
      "Sau tên ghi (K) là đăng ký thêm giấy khen: K = Giấy khen của Giám đốc; G = Lao động tiên tiến",
      "STT | Tổ, đội | Chiến sĩ thi đua cơ sở | Lao động tiên tiến | Tập thể LĐTT",
      "1 | Tổ Vận hành | Hà Thị Nụ (K) | 1) Lò Văn Păn\n2) Đèo Thị Ương (K)\n3) Tòng Văn Hặc | x",
      "2 | Tổ Sửa chữa | | đ/c Vừ A Dính, đ/c Sùng Thị Mỷ (Tổ trưởng) | x",
      "3 | Tổ Thu ngân | Giàng A Phổng | Giàng A Phổng; Lường Thị Xôm; Quàng Văn Ún |",
      "| Cộng | 2 người | 8 người | 2",
    ];
    expect(listed(rows)).toEqual([
      "Tổ Vận hành: advanced-labor-collective",
      "Hà Thị Nụ: grassroots-emulation-fighter + certificate-of-merit",
      "Lò Văn Păn: advanced-worker",
      "Đèo Thị Ương: advanced-worker + certificate-of-merit",
      "Tòng Văn Hặc: advanced-worker",
      "Tổ Sửa chữa: advanced-labor-collective",
      "Vừ A Dính: advanced-worker",
      "Sùng Thị Mỷ: advanced-worker",
      "Giàng A Phổng: grassroots-emulation-fighter + advanced-worker",
      "Lường Thị Xôm: advanced-worker",
      "Quàng Văn Ún: advanced-worker",
    ]);
    expect(readDrawn(rows).register.totals.map(({ printed, counted }) => [printed, counted])).toEqual([
      [2, 2],
      [8, 8],
      [2, 2],
    ]);
  });

  it("danh hiệu theo hàng, đơn vị theo cột: mỗi tên là một người của đơn vị ấy", () => {
    const drawn: DrawnSheet = {
      rows: [
        title,
        "",
        "TT | Danh hiệu | Tổ Vận hành | Tổ Sửa chữa | Tổ Thu ngân | Cộng",
        "| Số lao động | 5 | 4 | 6 | 15",
        "1 | CSTĐCS | Hà Thị Nụ | | Giàng A Phổng | 2",
        "2 | LĐTT | Lò Văn Păn\nĐèo Thị Ương | Vừ A Dính | Lường Thị Xôm | 6",
        "| | Tòng Văn Hặc | Sùng Thị Mỷ (GK) | |",
        "3 | TTLĐTT | x | | x | 2",
        "| Cộng số người đăng ký | 4 | 2 | 3 |",
      ],
    };
    expect(listed(drawn)).toEqual([
      "Hà Thị Nụ: grassroots-emulation-fighter",
      "Giàng A Phổng: grassroots-emulation-fighter",
      "Lò Văn Păn: advanced-worker",
      "Đèo Thị Ương: advanced-worker",
      "Vừ A Dính: advanced-worker",
      "Lường Thị Xôm: advanced-worker",
      "Tòng Văn Hặc: advanced-worker",
      "Sùng Thị Mỷ: advanced-worker + certificate-of-merit",
      "Tổ Vận hành: advanced-labor-collective",
      "Tổ Thu ngân: advanced-labor-collective",
    ]);
    const reading = readDrawn(drawn);
    expect(reading.register.entries.at(4)?.unitText?.value).toBe("Tổ Sửa chữa");
    expect(reading.register.stated.map(({ said, counted }) => [said, counted])).toEqual([
      [4, [4]],
      [2, [2]],
      [3, [2]],
    ]);
  });

  it("bảng tổng hợp có đơn vị theo cột mà trong ô là số thì không có ai trong ô", () => {
    const rows = [
      "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Danh hiệu | Tổ Vận hành | Tổ Sửa chữa | Cộng",
      "1 | Lao động tiên tiến | 4 | 3 | 7",
      "2 | Chiến sĩ thi đua cơ sở | 1 | 0 | 1",
    ];
    expect(listed(rows)).toEqual([]);
  });
});

it("bảng không tên dưới danh sách đăng ký, không đọc ra danh hiệu nào: hỏi, không bỏ qua", () => {
  const { questions } = readDrawn([
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Họ và tên | Chức vụ | Danh hiệu",
    "1 | Hà Thị Nụ | Văn thư | LĐTT",
    "2 | Lò Văn Păn | Kế toán | LĐTT",
    "Cộng: 02 người",
    "TT | Tập thể | | Mức",
    "1 | Tổ Kỹ thuật | | Q",
  ]);
  expect(questions.map(({ cause }) => cause)).toEqual(["form-kind"]);
});
