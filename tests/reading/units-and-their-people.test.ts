import { figuresDrawn, readDrawn } from "./read-drawn";

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";
const unit = "advanced-labor-collective";
const excellent = "excellent-labor-collective";

describe("tập thể và cá nhân trong cùng biểu", () => {
  test("biểu chỉ có tập thể: «LĐTT» là của tập thể", () => {
    expect(
      figuresDrawn([
        "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026 (TẬP THỂ)",
        "STT | Tên tập thể | LĐTT | LĐXS",
        "1 | Văn phòng | x |",
        "2 | Phòng Quản lý thương mại | x | x",
      ]),
    ).toMatchObject({ people: 0, collectives: 2, individual: {}, collective: { [unit]: 2, [excellent]: 1 } });
  });

  test("cột «Danh hiệu tập thể» gộp dọc bên cạnh từng người là của đơn vị", () => {
    expect(
      figuresDrawn({
        rows: [
          "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2026",
          "STT | Đơn vị | Họ và tên | Chức vụ | Danh hiệu cá nhân | Danh hiệu tập thể",
          "1 | Phòng Tổ chức cán bộ | Lê Văn Nam | Trưởng phòng | LĐTT, CSTĐCS | TTLĐXS",
          " | | Hồ Thị Lan | Chuyên viên | LĐTT |",
          "2 | Văn phòng | Võ Đức Hùng | Chuyên viên | LĐTT | TTLĐTT",
        ],
        merges: ["A3:A4", "B3:B4", "F3:F4"],
      }),
    ).toMatchObject({
      people: 3,
      collectives: 2,
      individual: { [worker]: 3, [fighter]: 1 },
      collective: { [unit]: 1, [excellent]: 1 },
    });
  });

  test("mỗi phòng một dòng, tên người ghi trong ô của từng danh hiệu", () => {
    const reading = readDrawn([
      "ĐĂNG KÝ THI ĐUA CÁC PHÒNG NĂM 2026",
      "STT | Phòng, đơn vị | Chiến sĩ thi đua cơ sở | Lao động tiên tiến | Danh hiệu tập thể",
      ["1", "Văn phòng", "Lê Văn Nam", "Lê Văn Nam\nHồ Thị Lan", "TTLĐTT"],
      ["2", "Thanh tra", "Võ Đức Hùng, Mai Thị Hoa", "Cao Thị Yến", "TTLĐXS"],
    ]);
    expect(reading.register.people.map(({ name, unit: home }) => [name, home])).toEqual([
      ["Lê Văn Nam", "văn phòng"],
      ["Hồ Thị Lan", "văn phòng"],
      ["Võ Đức Hùng", "thanh tra"],
      ["Mai Thị Hoa", "thanh tra"],
      ["Cao Thị Yến", "thanh tra"],
    ]);
    expect(reading.register.collectives).toHaveLength(2);
    expect(reading.register.entries.flatMap(({ unreadTitles }) => unreadTitles)).toEqual([]);
  });

  test("số người ở dòng của khoa là số liệu, không phải dấu nhầm cột", () => {
    const { entries } = readDrawn([
      "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Khoa, phòng / Họ và tên | Chức danh | Số người | LĐTT | CSTĐCS | TTLĐTT",
      "I | Khoa Cấp cứu | | 2 | 2 | 1 | x",
      "1 | Lê Văn Nam | Trưởng khoa | | x | x |",
      "2 | Hồ Thị Lan | Điều dưỡng | | x | |",
    ]).register;
    expect(entries.map(({ kind, misplaced }) => [kind, misplaced.length])).toEqual([
      ["collective", 0],
      ["individual", 0],
      ["individual", 0],
    ]);
  });

  test("tập thể viết thành lời ở trên bảng, và ở dưới mà không có mục «Tập thể»", () => {
    expect(
      figuresDrawn([
        "TRƯỜNG THCS TRẦN PHÚ",
        "BẢN ĐĂNG KÝ THI ĐUA NĂM HỌC 2025-2026",
        "I. Danh hiệu tập thể",
        "1. Trường: Tập thể lao động xuất sắc",
        "2. Tổ Khoa học tự nhiên: Tập thể lao động tiên tiến",
        "II. Danh hiệu cá nhân",
        "STT | Họ và tên | Chức vụ | Danh hiệu",
        "1 | Lê Văn Nam | Giáo viên | CSTĐCS",
        "2 | Hồ Thị Lan | Giáo viên | LĐTT",
      ]),
    ).toMatchObject({ people: 2, collectives: 2, collective: { [unit]: 1, [excellent]: 1 } });
    expect(
      figuresDrawn([
        "SỞ NGOẠI VỤ",
        "PHÒNG HỢP TÁC QUỐC TẾ",
        "BẢN ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | Họ và tên | Chức vụ | Danh hiệu đăng ký",
        "1 | Lê Văn Nam | Trưởng phòng | Chiến sĩ thi đua cơ sở",
        "2 | Hồ Thị Lan | Chuyên viên | Lao động tiên tiến",
        "* Danh hiệu tập thể đăng ký: Tập thể lao động xuất sắc",
      ]),
    ).toMatchObject({ people: 2, collectives: 1, collective: { [excellent]: 1 } });
  });

  test("«Cấp bậc, họ và tên» là cột tên dù có cả tên đơn vị", () => {
    const { collectives, people } = readDrawn([
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "STT | Cấp bậc, họ và tên | Năm sinh | Chức vụ | Đơn vị | Danh hiệu đăng ký",
      "I | TẬP THỂ",
      "1 | Đội 1 | | | Phòng Cảnh sát kinh tế | Đơn vị quyết thắng",
      "2 | Đội 2 | | | Phòng Cảnh sát kinh tế | Đơn vị tiên tiến",
      "II | CÁ NHÂN",
      "1 | Thượng tá Lê Văn Nam | 1976 | Trưởng phòng | Đội 1 | CSTĐCS",
      "2 | Trung úy Hồ Thị Lan | 1994 | Cán bộ | Đội 2 | Chiến sĩ tiên tiến",
    ]).register;
    expect(collectives.map(({ name }) => name)).toEqual(["Đội 1", "Đội 2"]);
    expect(people.map(({ name }) => name)).toEqual(["Lê Văn Nam", "Hồ Thị Lan"]);
  });

  test("mục «Hợp đồng lao động» cho biết ai là người lao động; mục gồm cả hai thì không", () => {
    const { entries } = readDrawn([
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ và tên | Chức vụ | LĐTT",
      "I | Công chức",
      "1 | Lê Văn Nam | Giám đốc | x",
      "II | Hợp đồng lao động theo Nghị định 111",
      "1 | Võ Đức Hùng | Lái xe | x",
      "III | Viên chức, người lao động",
      "1 | Mai Thị Hoa | Phiên dịch | x",
    ]).register;
    expect(entries.map(({ employment }) => employment?.value ?? null)).toEqual(["staff", "contract", null]);
  });
});
