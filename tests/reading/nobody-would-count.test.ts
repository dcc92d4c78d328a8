import type { DrawnRow, DrawnSheet } from "./grid-of";
import { readDrawn } from "./read-drawn";

/** Everybody counted, with what each registers: «Hà Thị Nụ: advanced-worker», «Lò Văn Păn: ». */
const everybody = (...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]): readonly string[] =>
  readDrawn(...sheets).register.entries.map(
    ({ name, claims }) => `${name.value}: ${claims.map(({ award }) => award).join(" + ")}`,
  );

const title = "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026";

describe("người ngoài danh sách, hộp số liệu, lời dặn: không ai tính", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "lời dặn trong ngoặc trên bảng tập thể",
      [
        "ĐĂNG KÝ DANH HIỆU TẬP THỂ NĂM 2026",
        "(mỗi trạm một danh hiệu: Tập thể LĐTT hoặc Tập thể LĐXS; Cờ thi đua ghi thêm)",
        "TT | Tên trạm | TT LĐTT | TT LĐXS",
        "1 | Trạm Y tế Nậm Mu | x |",
        "2 | Trạm Y tế Tả Phìn | | x",
      ],
      ["Trạm Y tế Nậm Mu: advanced-labor-collective", "Trạm Y tế Tả Phìn: excellent-labor-collective"],
    ],
    [
      "«KHÔNG XÉT …» viết dưới dòng cộng, người bên dưới đánh dấu «+»",
      [
        title,
        "TT | Họ và tên | Chức vụ | Danh hiệu",
        "1 | Hà Thị Nụ | Kế toán | LĐTT",
        "2 | Lò Văn Păn | Văn thư | LĐTT",
        " | Tổng LĐTT | | 2",
        "",
        " | KHÔNG XÉT NĂM 2026 (không nằm trong danh sách trên): | |",
        "+ | Đèo Thị Ương | nghỉ hưu từ 01/3/2026 |",
        "+ | Tòng Văn Hặc | chuyển công tác |",
      ],
      ["Hà Thị Nụ: advanced-worker", "Lò Văn Păn: advanced-worker"],
    ],
    [
      "«Chuyển công tác từ đầu năm, không xét:» dưới danh sách, có cả danh hiệu năm trước của họ",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ và tên | Năm 2025 đạt | Đăng ký 2026",
        "1 | Hà Thị Nụ | LĐTT | LĐTT",
        "2 | Lò Văn Păn | CSTĐCS | LĐTT",
        "",
        "Chuyển công tác từ đầu năm, không xét:",
        " | Tòng Văn Hặc | CSTĐCS |",
        " | Đèo Thị Ương | LĐTT |",
      ],
      ["Hà Thị Nụ: advanced-worker", "Lò Văn Păn: advanced-worker"],
    ],
    [
      "«CHUYÊN VIÊN (không xét …)», «Thời vụ (không đăng ký …)» là nhóm người, không phải người đã chuyển đi",
      [
        "DANH SÁCH ĐĂNG KÝ DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2026",
        "TT | Họ và tên | Đơn vị",
        "I. LÃNH ĐẠO",
        "1 | Hà Thị Nụ | Văn phòng",
        "II. CHUYÊN VIÊN (không xét hợp đồng khoán)",
        "2 | Lò Văn Păn | Văn phòng",
        "3 | Đèo Thị Ương | Văn phòng",
      ],
      ["Hà Thị Nụ: advanced-worker", "Lò Văn Păn: advanced-worker", "Đèo Thị Ương: advanced-worker"],
    ],
    [
      "«Cá nhân: 1 = …; 2 = …» trên bảng giải thích mã, không đăng ký cho ai",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Cá nhân: 1 = Lao động tiên tiến; 2 = Chiến sĩ thi đua cơ sở",
        "Tập thể: A = Tập thể lao động tiên tiến; B = Tập thể lao động xuất sắc",
        "TT | Tên cá nhân, tập thể | Mã danh hiệu",
        "1 | Hà Thị Nụ | 1",
        "2 | Lò Văn Păn | 2",
        "3 | Phòng Kế toán | A",
      ],
      [
        "Hà Thị Nụ: advanced-worker",
        "Lò Văn Păn: grassroots-emulation-fighter",
        "Phòng Kế toán: advanced-labor-collective",
      ],
    ],
    [
      "«Không đăng ký» dưới bảng tập thể, lý do ghi vào cột khen thưởng",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Tên | Danh hiệu | Hình thức khen thưởng",
        "1 | Phòng Kế toán | Tập thể LĐTT | Giấy khen của Giám đốc Sở",
        "2 | Phòng Kỹ thuật | Tập thể LĐXS |",
        "KHÔNG ĐĂNG KÝ (ngoài bảng trên)",
        "1 | Hoàng Hữu Nam | Kỹ sư | Thôi việc từ 01/3/2026",
      ],
      ["Phòng Kế toán: advanced-labor-collective + certificate-of-merit", "Phòng Kỹ thuật: excellent-labor-collective"],
    ],
    [
      "hộp số liệu dưới bảng: không ai tên là «LĐTT»",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Tên tập thể | Danh hiệu",
        "1 | Phòng Kế toán | Tập thể LĐTT",
        "2 | Phòng Kỹ thuật | Tập thể LĐXS",
        "3 | Văn phòng | Tập thể LĐTT",
        "SỐ LIỆU TỔNG HỢP (cá nhân)",
        "1 | LĐTT | 23",
        "2 | CSTĐ cơ sở | 5",
      ],
      [
        "Phòng Kế toán: advanced-labor-collective",
        "Phòng Kỹ thuật: excellent-labor-collective",
        "Văn phòng: advanced-labor-collective",
      ],
    ],
    [
      "«Không có trong danh sách» dưới bảng tập thể; tổ của một trường, viết hai dòng trong một ô, là một tập thể",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Tên tập thể | Số người | Danh hiệu",
        "1 | Trường THCS Nậm Mu | 30 | TTLĐXS",
        ["2", "Tổ Khoa học tự nhiên,\nTrường THCS Nậm Mu", 12, "TTLĐTT"],
        "",
        "C. Không có trong danh sách đăng ký:",
        " | 1. Hoàng Quỳnh Chi | nghỉ hưu từ 01/9/2026",
        " | 2. Chu Thị Phương Thảo | chuyển trường",
      ],
      [
        "Trường THCS Nậm Mu: excellent-labor-collective",
        "Tổ Khoa học tự nhiên, Trường THCS Nậm Mu: advanced-labor-collective",
      ],
    ],
    [
      "«Cộng E», «K. KHÔNG ĐĂNG KÝ NĂM NAY»: dòng cộng và mục bất kỳ chữ nào",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "E. DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN (CÁ NHÂN)",
        "TT | Họ và tên | Năm sinh | Chức vụ",
        "1 | Hà Thị Nụ | 1979 | Kế toán",
        "2 | Lò Văn Păn | 1980 | Văn thư",
        " | Cộng E | 2 |",
        "",
        "K. KHÔNG ĐĂNG KÝ NĂM NAY (ghi để nhớ)",
        "1 | Đèo Thị Ương | 1995 | nghỉ không lương",
      ],
      ["Hà Thị Nụ: certificate-of-merit", "Lò Văn Păn: certificate-of-merit"],
    ],
    [
      "«Toàn cơ quan» ở cột phòng của tập thể cả cơ quan không phải dòng cộng; «(… phải ghi)» ở đầu cột là điều kiện",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ và tên cá nhân (hoặc tên tập thể) | Phòng đang công tác | Danh hiệu đăng ký | Mô hình, sáng kiến (ĐK CSTĐCS phải ghi)",
        "1 | Hà Thị Nụ | Phòng Thời sự | LĐTT, CSTĐCS | Bản tin ngắn",
        "2 | Đài Phát thanh, Truyền hình tỉnh | Toàn cơ quan | Tập thể lao động xuất sắc |",
      ],
      [
        "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
        "Đài Phát thanh, Truyền hình tỉnh: excellent-labor-collective",
      ],
    ],
    [
      "«A | CÁ NHÂN» là tiêu đề nhóm, dù cùng dòng có ô của danh mục bên cạnh",
      [
        title,
        "STT | Họ và tên | Chức vụ | Danh hiệu | Danh mục đơn vị",
        "A | CÁ NHÂN | | | Văn phòng",
        "1 | Hà Thị Nụ | Kế toán | LĐTT | Thanh tra",
        "2 | Lò Văn Păn | Văn thư | LĐTT | Phòng Trồng trọt",
        "B | TẬP THỂ | | | Phòng Thủy lợi",
        "1 | Văn phòng | | Tập thể LĐTT | Chi cục Kiểm lâm",
      ],
      ["Hà Thị Nụ: advanced-worker", "Lò Văn Păn: advanced-worker", "Văn phòng: advanced-labor-collective"],
    ],
    [
      "tên tập thể viết hai dòng, dòng cuối danh sách cũng vậy",
      [
        "ĐĂNG KÝ THI ĐUA TẬP THỂ NĂM 2026",
        "STT | Tên tập thể | Số người | Danh hiệu",
        "1 | Phòng Phòng, chống | 3 | Tập thể LĐTT",
        " | thiên tai | |",
        "2 | Trạm Thủy nông | 2 | Tập thể LĐTT",
        " | Sông Cầu | |",
      ],
      ["Phòng Phòng, chống thiên tai: advanced-labor-collective", "Trạm Thủy nông Sông Cầu: advanced-labor-collective"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(everybody(rows)).toEqual(expected);
  });

  it("cột «Tổ trưởng» sau một khoảng trống vẫn là của bảng tập thể", () => {
    expect(
      everybody([
        "ĐĂNG KÝ THI ĐUA TẬP THỂ NĂM 2026",
        "TT | Tổ | Số người | | | Tổ trưởng | Danh hiệu",
        "1 | Tổ Toán - Tin | 6 | | | Tạ Quang Nam | TTLĐXS",
        "2 | Tổ Ngữ văn | 5 | | | Mai Khánh Hiền | TTLĐTT",
        "3 | Tổ Văn phòng | 3 | | | Võ Thị Mỹ Ngân | TTLĐTT",
      ]),
    ).toEqual([
      "Tổ Toán - Tin: excellent-labor-collective",
      "Tổ Ngữ văn: advanced-labor-collective",
      "Tổ Văn phòng: advanced-labor-collective",
    ]);
  });

  it("trả lời biểu mẫu: tên tập thể ở cột khác, dòng «test» không phải ai", () => {
    expect(
      everybody([
        "Dấu thời gian | Đăng ký cho | Họ và tên | Phòng công tác | Danh hiệu đăng ký năm 2026 | Tên tập thể (trưởng phòng trả lời) | Danh hiệu tập thể đăng ký | Ý kiến khác",
        "12/01/2026 | Cá nhân | test | | | | | kiểm tra form",
        "12/01/2026 | Cá nhân | Hà Thị Nụ | Phòng Thời sự | Lao động tiên tiến | | |",
        "12/01/2026 | Tập thể | | | | Phòng Kế hoạch | Tập thể lao động tiên tiến |",
        "13/01/2026 | Cá nhân | Lò Văn Păn | Phòng Thời sự | Lao động tiên tiến, Chiến sĩ thi đua cơ sở | | |",
      ]),
    ).toEqual([
      "Hà Thị Nụ: advanced-worker",
      "Phòng Kế hoạch: advanced-labor-collective",
      "Lò Văn Păn: advanced-worker + grassroots-emulation-fighter",
    ]);
  });

  it("đầu cột dặn ghi tên sáng kiến: ghi tên là có đăng ký", () => {
    expect(
      everybody([
        title,
        "STT | Họ và tên | Đăng ký LĐTT | Đăng ký CSTĐCS (ghi tên sáng kiến) | Khen thưởng",
        "1 | Hà Thị Nụ | có | Lịch nông vụ điện tử |",
        "2 | Lò Văn Păn | có | |",
        "3 | Đèo Thị Ương | có | không |",
      ]),
    ).toEqual([
      "Hà Thị Nụ: advanced-worker + grassroots-emulation-fighter",
      "Lò Văn Păn: advanced-worker",
      "Đèo Thị Ương: advanced-worker",
    ]);
  });

  it("danh sách theo danh hiệu: năm đã đạt và tên sáng kiến ghi thêm không đổi danh hiệu của mục", () => {
    const reading = readDrawn([
      "ĐĂNG KÝ THI ĐUA NĂM 2026",
      "",
      "I. CHIẾN SĨ THI ĐUA CẤP TỈNH (03 năm liên tục liền trước là CSTĐCS)",
      "TT | Họ và tên | Khoa, phòng | Các năm đạt CSTĐ cơ sở | Đề tài, sáng kiến",
      "1 | Hà Thị Nụ | Ban Giám đốc | 2023, 2024, 2025 | Mô hình giám sát",
      "2 | Lò Văn Păn | Khoa Dược | 2022, 2023, 2025 | Điều tra tỷ lệ tiêm",
      " | Cộng: 02 người",
      "",
      "II. CHIẾN SĨ THI ĐUA CƠ SỞ (phải có sáng kiến)",
      "TT | Họ và tên | Khoa, phòng | Tên sáng kiến | Ghi chú",
      "1 | Hà Thị Nụ | Ban Giám đốc | Mô hình giám sát |",
      "2 | Đèo Thị Ương | Khoa Dược | Bảng kiểm kho |",
      "3 | Tòng Văn Hặc | Khoa Dược | Biểu mẫu tuần |",
      " | Cộng: 03 người",
      "",
      "III. LAO ĐỘNG TIÊN TIẾN",
      "TT | Họ và tên | Khoa, phòng | Chức danh | Ghi chú",
      "1 | Kiều Thị Mận | Khoa Dược | Dược sĩ |",
      "2 | Vừ A Tủa | Khoa Dược | Lái xe |",
    ]);
    expect(reading.register.entries.map(({ claims }) => claims.map(({ award }) => award).join())).toEqual([
      "provincial-emulation-fighter",
      "provincial-emulation-fighter",
      "grassroots-emulation-fighter",
      "grassroots-emulation-fighter",
      "grassroots-emulation-fighter",
      "advanced-worker",
      "advanced-worker",
    ]);
    expect(reading.questions).toEqual([]);
  });

  it("mỗi phòng một phiếu hai bảng; danh sách năm trước «lưu, không phải đăng ký» không tính", () => {
    const phieu = (name: string, ...people: readonly string[]) => ({
      name,
      rows: [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        `Đơn vị: ${name}`,
        "A. TẬP THỂ",
        "TT | Tên tập thể | Danh hiệu đăng ký",
        `1 | ${name} | TTLĐTT`,
        "",
        "B. CÁ NHÂN",
        "TT | Họ và tên | Danh hiệu đăng ký",
        ...people.map((person, at) => `${String(at + 1)} | ${person} | LĐTT`),
      ],
    });
    expect(
      everybody(phieu("Phòng Thời sự", "Hà Thị Nụ", "Lò Văn Păn"), phieu("Phòng Kỹ thuật", "Đèo Thị Ương"), {
        name: "2025",
        rows: [
          "DANH HIỆU NĂM 2025 theo QĐ 31/QĐ-ĐPT (lưu lại, không phải bản đăng ký)",
          "TT | Họ và tên | Phòng | Danh hiệu",
          "1 | Hà Thị Nụ | Phòng Thời sự | CSTĐCS",
          "2 | Kiều Thị Mận | Phòng Kỹ thuật | LĐTT",
        ],
      }),
    ).toEqual([
      "Phòng Thời sự: advanced-labor-collective",
      "Hà Thị Nụ: advanced-worker",
      "Lò Văn Păn: advanced-worker",
      "Phòng Kỹ thuật: advanced-labor-collective",
      "Đèo Thị Ương: advanced-worker",
    ]);
  });

  it("«TT | Mã NV | (trống) | Họ và tên» là một bảng, và «KẾT QUẢ NĂM … để đối chiếu» bên dưới không phải đăng ký", () => {
    const people = ["Hà Thị Nụ", "Lò Văn Păn", "Đèo Thị Ương", "Kiều Thị Mận"];
    const reading = readDrawn([
      "1. ĐĂNG KÝ THI ĐUA NĂM 2026",
      "Ký hiệu: «+» đăng ký; «–» không đăng ký.",
      "TT | Mã NV | Học vị | Họ và tên | LĐTT | CSTĐCS",
      ...people.map((name, at) => `${String(at + 1)} | NV0${String(at)} | ThS | ${name} | + | –`),
      "",
      "2. KẾT QUẢ NĂM 2025 (đã có QĐ 12/QĐ-ĐH ngày 30/12/2025) - để đối chiếu",
      "TT | Mã NV | | Họ và tên | LĐTT | CSTĐCS",
      ...people.map((name, at) => `${String(at + 1)} | NV0${String(at)} | | ${name} | + | +`),
    ]);
    expect(reading.register.entries.map(({ claims }) => claims.map(({ award }) => award).join())).toEqual(
      people.map(() => "advanced-worker"),
    );
    expect(reading.sheets.flatMap(({ forms }) => forms)).toHaveLength(2);
  });

  it("«DANH SÁCH KHÔNG ĐƯA VÀO ĐĂNG KÝ» dưới biểu là danh sách để biết", () => {
    expect(
      everybody([
        title,
        "TT | Mã NV | Họ và tên | Danh hiệu",
        "1 | NV01 | Hà Thị Nụ | LĐTT",
        "2 | NV02 | Lò Văn Păn | LĐTT",
        "",
        "DANH SÁCH KHÔNG ĐƯA VÀO ĐĂNG KÝ NĂM 2026",
        "TT | Mã NV | | Họ và tên | Lý do",
        "1 | | | Đèo Thị Ương | Nghỉ hưu",
        "2 | | | Kiều Thị Mận | Chuyển công tác",
        "3 | | | Vừ A Tủa | Thôi việc",
      ]),
    ).toEqual(["Hà Thị Nụ: advanced-worker", "Lò Văn Păn: advanced-worker"]);
  });
});
