import { figuresDrawn, readDrawn } from "./read-drawn";

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";

describe("mã danh hiệu được giải thích ở chỗ khác", () => {
  test("mã «K» có trong bảng mã nên không phải là «không»", () => {
    expect(
      figuresDrawn(
        [
          "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
          "STT | Họ tên | Chức vụ | Mã DHTĐ | Mã HTKT",
          "1 | Lê Văn Nam | Giám đốc | B | P",
          "2 | Hồ Thị Lan | Trưởng phòng | A | K",
          "3 | Võ Đức Hùng | Nhân viên | a |",
        ],
        [
          "BẢNG MÃ QUY ƯỚC",
          "Mã | Ý nghĩa",
          "A | Lao động tiên tiến",
          "B | Chiến sĩ thi đua cơ sở",
          "K | Giấy khen của Giám đốc Sở",
          "P | Bằng khen của Chủ tịch UBND tỉnh",
        ],
      ).individual,
    ).toEqual({ [worker]: 2, [fighter]: 1, "certificate-of-merit": 1, "provincial-diploma-of-merit": 1 });
  });

  test("danh mục «STT | Tên | Mã»: mã là cột Mã, không phải số thứ tự; 01 gõ thành số 1 vẫn là mã ấy", () => {
    expect(
      figuresDrawn(
        [
          "BIỂU ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
          "STT | Tên đối tượng | Chức vụ | Mã danh hiệu",
          "1 | Lê Văn Nam | Giám đốc | 05; 04",
          "2 | Hồ Thị Lan | Chuyên viên | '05",
          "3 | Võ Đức Hùng | Chuyên viên | 4",
          "4 | Văn phòng | | '03",
        ],
        [
          "STT | Tên danh hiệu, hình thức khen thưởng | Mã",
          "1 | Chiến sĩ thi đua cơ sở | '05",
          "2 | Tập thể lao động tiên tiến | '03",
          "3 | Lao động tiên tiến | '04",
        ],
      ),
    ).toMatchObject({ individual: { [worker]: 2, [fighter]: 2 }, collective: { "advanced-labor-collective": 1 } });
  });

  test("đầu cột tự giải thích mã của mình", () => {
    expect(
      figuresDrawn([
        "THEO DÕI ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | HỌ VÀ TÊN | ĐƠN VỊ | ĐĂNG KÝ (TT: Lao động tiên tiến; CS: Chiến sĩ thi đua cơ sở) | GK",
        "1 | Lê Văn Nam | VP | CS | x",
        "2 | Hồ Thị Lan | VP | TT |",
        "3 | Võ Đức Hùng | TCKT | TT | x",
      ]).individual,
    ).toEqual({ [worker]: 2, [fighter]: 1, "certificate-of-merit": 2 });
  });

  test("ghi chú dưới bảng giải thích mã bằng dấu gạch; một ô ghi hai mã", () => {
    expect(
      figuresDrawn([
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ và tên | Đơn vị | Danh hiệu (*) | Khen thưởng (*)",
        "1 | Lê Văn Nam | Tổ 1 | 2 | 4",
        "2 | Hồ Thị Lan | Tổ 1 | 1 |",
        "3 | Võ Đức Hùng | Tổ 2 | 1, 2 |",
        "",
        "(*) Ghi chú: 1 - Lao động tiên tiến; 2 - Chiến sĩ thi đua cơ sở; 4 - Bằng khen UBND tỉnh.",
      ]).individual,
    ).toEqual({ [worker]: 2, [fighter]: 2, "provincial-diploma-of-merit": 1 });
  });
});

describe("chú giải mã ở đâu trên sheet cũng được đọc", () => {
  const people = (rows: readonly string[]) =>
    readDrawn(rows).register.entries.map(
      ({ name, claims }) => `${name.value}: ${claims.map(({ award }) => award).join(" + ")}`,
    );
  const list = [
    "TT | Họ và tên | Danh hiệu (mã) | Khen thưởng (mã)",
    "1 | Hà Thị Nụ | 2 | a",
    "2 | Lò Văn Păn | 1 | ",
    "3 | Đèo Thị Ương | 3 | b",
    "4 | Tòng Văn Hặc | 0 | ",
  ];
  const read = [
    "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter + certificate-of-merit",
    "Lò Văn Păn: advanced-worker",
    "Đèo Thị Ương: advanced-worker + grassroots-emulation-fighter + provincial-emulation-fighter + provincial-diploma-of-merit",
    "Tòng Văn Hặc: ",
  ];

  it.each<[string, readonly string[]]>([
    [
      "nhãn ở một ô, lời giải ở ô bên",
      [
        ...list,
        "",
        "CHÚ GIẢI",
        " | Danh hiệu: | 0 – không đăng ký; 1 – Lao động tiên tiến; 2 – LĐTT và CSTĐ cơ sở; 3 – LĐTT, CSTĐ cơ sở và CSTĐ cấp tỉnh",
        " | Khen thưởng: | a – Giấy khen của Giám đốc Sở; b – Bằng khen của Chủ tịch UBND tỉnh",
      ],
    ],
    [
      "dấu bằng, các danh hiệu của một mã cách nhau dấu phẩy",
      [
        "Mã: 0 = không đăng ký, 1 = LĐTT, 2 = LĐTT, CSTĐCS, 3 = LĐTT, CSTĐCS, CSTĐ cấp tỉnh; a = Giấy khen; b = Bằng khen UBND tỉnh",
        ...list,
      ],
    ],
    [
      "mỗi ô một mã, xếp thành bảng trên danh sách",
      [
        "BẢNG MÃ | | Cá nhân | Khen thưởng",
        " | | 0 = không đăng ký | a = Giấy khen của Giám đốc Sở",
        " | | 1 = Lao động tiên tiến | b = Bằng khen của UBND tỉnh",
        " | | 2 = LĐTT và Chiến sĩ thi đua cơ sở | ",
        " | | 3 = LĐTT, CSTĐCS và CSTĐ cấp tỉnh | ",
        "",
        ...list,
      ],
    ],
    [
      "«Mã 1: …» mỗi ô một mã, trên danh sách",
      [
        "Bảng mã (ghi mã của danh hiệu, kèm mã khen thưởng nếu có)",
        "Mã 0: không đăng ký | | Mã a: Giấy khen của Giám đốc Sở",
        "Mã 1: Lao động tiên tiến | | Mã b: Bằng khen của UBND tỉnh",
        "Mã 2: LĐTT và CSTĐ cơ sở",
        "Mã 3: LĐTT, CSTĐCS và CSTĐ cấp tỉnh",
        "",
        ...list,
      ],
    ],
  ])("%s", (_, rows) => {
    expect(people(["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026", ...rows])).toEqual(read);
    expect(readDrawn(["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026", ...rows]).questions).toEqual([]);
  });

  it("các mã nối bằng dấu cộng; mã của tập thể khác mã của cá nhân", () => {
    expect(
      people([
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "1 = Lao động tiên tiến | T1 = Tập thể lao động tiên tiến",
        "2 = Chiến sĩ thi đua cơ sở | T2 = Tập thể lao động xuất sắc",
        "TT | Họ và tên | Mã ĐK",
        " | Phòng Kho quỹ | T1",
        "1 | Hà Thị Nụ | 1+2",
        "2 | Lò Văn Păn | 1",
        " | Phòng Bán lẻ | T1+T2",
        "3 | Đèo Thị Ương | 1 + 2",
      ]),
    ).toEqual([
      "Phòng Kho quỹ: advanced-labor-collective",
      "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
      "Lò Văn Păn: advanced-worker",
      "Phòng Bán lẻ: advanced-labor-collective + excellent-labor-collective",
      "Đèo Thị Ương: advanced-worker + grassroots-emulation-fighter",
    ]);
  });

  it("cột «Mã ĐK» ghi mã danh hiệu và mã khen thưởng cách nhau dấu gạch chéo", () => {
    expect(
      people([
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM HỌC 2025 - 2026",
        "Mã 1: Lao động tiên tiến | | Mã 5: Giấy khen của Hiệu trưởng",
        "Mã 2: Chiến sĩ thi đua cơ sở | | Mã A: Tập thể lao động tiên tiến",
        "TT | Họ và tên | Nhiệm vụ | Mã ĐK",
        "I | Khoa Cơ khí | | A/5",
        "1 | Hà Thị Nụ | Giảng viên | 1/5",
        "2 | Lò Văn Păn | Giảng viên | 2",
        "3 | Đèo Thị Ương | Giảng viên | 2/5",
      ]),
    ).toEqual([
      "Khoa Cơ khí: advanced-labor-collective + certificate-of-merit",
      "Hà Thị Nụ: advanced-worker + certificate-of-merit",
      "Lò Văn Păn: grassroots-emulation-fighter",
      "Đèo Thị Ương: grassroots-emulation-fighter + certificate-of-merit",
    ]);
  });

  it("đầu cột chỉ ghi năm và «ĐK», bảng ký hiệu ở bên cạnh danh sách", () => {
    expect(
      people([
        "ĐĂNG KÝ THI ĐUA NĂM HỌC 2026 - 2027",
        "",
        "TT | Họ tên | Môn | 2025-2026 đạt | 2026-2027 ĐK | Ghi chú | | Ký hiệu | Nghĩa",
        "1 | Hà Thị Nụ | Toán | 1 | 1+2 | | | 1 | Lao động tiên tiến",
        "2 | Lò Văn Păn | Lý | 2 | 1 | | | 2 | Chiến sĩ thi đua cơ sở",
        "3 | Đèo Thị Ương | Văn | 1 | 2 | | | g | Giấy khen",
        "4 | Tòng Văn Hặc | Sử | 1 | 1+g | |",
      ]),
    ).toEqual([
      "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
      "Lò Văn Păn: advanced-worker",
      "Đèo Thị Ương: grassroots-emulation-fighter",
      "Tòng Văn Hặc: advanced-worker + certificate-of-merit",
    ]);
  });

  it.each(["LĐTT kèm Giấy khen", "LĐTT cùng với Giấy khen", "LĐTT, Giấy khen"])(
    "một mã cho «%s» là cả hai",
    (words) => {
      expect(
        people([
          "ĐĂNG KÝ THI ĐUA NĂM 2026",
          `A = ${words} | B = CSTĐ cơ sở`,
          "TT | Họ và tên | Mã ĐK",
          "1 | Hà Thị Nụ | A",
          "2 | Lò Văn Păn | B",
        ]),
      ).toEqual(["Hà Thị Nụ: advanced-worker + certificate-of-merit", "Lò Văn Păn: grassroots-emulation-fighter"]);
    },
  );

  it("dấu cộng là dấu đăng ký, không phải hai mã không có gì", () => {
    expect(
      people([
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ và tên | LĐTT | CSTĐCS",
        "1 | Hà Thị Nụ | + | +",
        "2 | Lò Văn Păn | + |",
        "3 | Đèo Thị Ương | + | +",
      ]),
    ).toEqual([
      "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
      "Lò Văn Păn: advanced-worker",
      "Đèo Thị Ương: advanced-worker + grassroots-emulation-fighter",
    ]);
  });

  it("hộp «1 | LĐTT | 23» là số liệu, không phải bảng mã; ngày ghi bằng gạch chéo không phải mã", () => {
    expect(
      people([
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ và tên | Danh hiệu | Khen thưởng",
        "1 | Hà Thị Nụ | LĐTT |",
        "2 | Lò Văn Păn | LĐTT | mới về từ 01/3/2026",
        "3 | Đèo Thị Ương | CSTĐCS |",
        "",
        "1 | Lao động tiên tiến | 2",
        "2 | Chiến sĩ thi đua cơ sở | 1",
        "3 | Giấy khen | 0",
      ]).map((line) => line.replace(/ \+ other/, "")),
    ).toEqual([
      "Hà Thị Nụ: advanced-worker",
      "Lò Văn Păn: advanced-worker",
      "Đèo Thị Ương: grassroots-emulation-fighter",
    ]);
  });

  it("một mã được giải thích hai cách thì không đoán", () => {
    const reading = readDrawn([
      "ĐĂNG KÝ THI ĐUA NĂM 2026",
      "Danh hiệu: 1 = Lao động tiên tiến; 2 = Chiến sĩ thi đua cơ sở",
      "Khen thưởng: 1 = Giấy khen; 2 = Bằng khen của UBND tỉnh",
      "TT | Họ và tên | Danh hiệu | Khen thưởng",
      "1 | Hà Thị Nụ | 1 | 2",
      "2 | Lò Văn Păn | 2 | 1",
      "3 | Đèo Thị Ương | 1 | ",
    ]);
    expect(reading.register.entries.flatMap(({ claims }) => claims)).toEqual([]);
    expect(reading.questions.length).toBeGreaterThan(0);
  });
});
