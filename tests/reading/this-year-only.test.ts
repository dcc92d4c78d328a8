import { figuresDrawn, readDrawn } from "./read-drawn";

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";

const list = (year: number, ...rows: readonly string[]) => [
  `DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM ${String(year)}`,
  "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
  ...rows,
];

describe("chỉ tính danh hiệu đang đăng ký", () => {
  test("danh sách năm trước ghi cùng những người ấy là danh hiệu đã qua", () => {
    const reading = readDrawn(
      list(2026, "1 | Lê Văn Nam | Chuyên viên | x |", "2 | Hồ Thị Lan | Chuyên viên | x | x"),
      list(2025, "1 | Lê Văn Nam | Chuyên viên | x | x", "2 | Hồ Thị Lan | Chuyên viên | x |"),
    );
    expect(reading.sheets.map(({ forms }) => forms[0]?.kind)).toEqual(["registration", "history"]);
    expect(reading.register.history.map(({ year, award }) => `${String(year)} ${award}`)).toContain(`2025 ${fighter}`);
  });

  test("biểu ghi sót năm cũ mà là những người khác thì vẫn tính", () => {
    expect(
      figuresDrawn(
        list(2026, "1 | Lê Văn Nam | Chuyên viên | x |", "2 | Hồ Thị Lan | Chuyên viên | x | x"),
        list(2025, "1 | Võ Đức Hùng | Chuyên viên | x | x", "2 | Mai Thị Hoa | Chuyên viên | x |"),
      ),
    ).toMatchObject({ people: 4, individual: { [worker]: 4, [fighter]: 2 } });
  });

  test("cột kết quả bên cạnh cột đăng ký: tính kết quả khi đã có, tính đăng ký khi còn trống", () => {
    const drawn = (...rows: readonly string[]) => ({
      rows: [
        "KẾT QUẢ BÌNH XÉT DANH HIỆU THI ĐUA NĂM 2025",
        "STT | Họ và tên | Chức vụ | Danh hiệu đăng ký đầu năm | | Kết quả bình xét |",
        " | | | LĐTT | CSTĐCS | LĐTT | CSTĐCS",
        ...rows,
      ],
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"],
    });
    expect(
      figuresDrawn(drawn("1 | Lê Văn Nam | Chuyên viên | x | x | x |", "2 | Hồ Thị Lan | Kế toán | x | | |"))
        .individual,
    ).toEqual({ [worker]: 1 });
    expect(
      figuresDrawn(drawn("1 | Lê Văn Nam | Chuyên viên | x | x | |", "2 | Hồ Thị Lan | Kế toán | x | | |")).individual,
    ).toEqual({ [worker]: 2, [fighter]: 1 });
  });

  test("số lần đã được tặng bên cạnh cột đăng ký không phải là đăng ký", () => {
    expect(
      figuresDrawn({
        rows: [
          "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
          "TT | Họ và tên | Chức vụ | Số lần đã được tặng (tính đến hết năm 2025) | | Đăng ký năm 2026",
          " | | | LĐTT | CSTĐCS |",
          "1 | Lê Văn Nam | Trưởng phòng | 10 | 3 | CSTĐ cấp tỉnh",
          "2 | Hồ Thị Lan | Chuyên viên | 7 | 2 | CSTĐCS",
          "3 | Võ Đức Hùng | Chuyên viên | 3 | 1 | LĐTT",
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
      }).individual,
    ).toEqual({ "provincial-emulation-fighter": 1, [fighter]: 1, [worker]: 1 });
  });

  test("số phiếu, tỷ lệ phiếu ghi thay dấu x: vẫn là đề nghị, và hỏi lại", () => {
    for (const votes of ["100% | 95%", "11/11 | 10/11"]) {
      const reading = readDrawn([
        "BẢNG TỔNG HỢP ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM 2025",
        "STT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
        `1 | Lê Văn Nam | Phòng 1 | ${votes}`,
        `2 | Hồ Thị Lan | Phòng 1 | ${votes}`,
        `3 | Võ Đức Hùng | Phòng 2 | ${votes.split("|")[0] ?? ""}|`,
      ]);
      expect(reading.register.entries.map(({ claims }) => claims.length)).toEqual([2, 2, 1]);
      expect(reading.register.entries.flatMap(({ unreadTitles }) => unreadTitles)).toEqual([]);
    }
  });

  test("sheet ẩn chép gần hết tên của sheet đang hiện là bản nháp", () => {
    const shown = {
      rows: list(2026, "1 | Lê Văn Nam | CV | x |", "2 | Hồ Thị Lan | CV | x | x", "3 | Võ Đức Hùng | CV | x |"),
    };
    const draft = {
      name: "Nháp",
      visibility: "hidden" as const,
      rows: list(2026, "1 | Lê Văn Nam | CV | x | x", "2 | Hồ Thị Lan | CV | x |", "3 | Võ Đức Hùng | CV | |"),
    };
    expect(figuresDrawn(shown, draft)).toMatchObject({ people: 3, individual: { [worker]: 3, [fighter]: 1 } });
  });

  test("biểu tổng hợp số lượng cạnh danh sách từng phòng không bị tính thành đăng ký", () => {
    const reading = readDrawn(
      [
        "BIỂU TỔNG HỢP SỐ LƯỢNG ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
        "STT | Đơn vị | Tổng số CBCCVC | LĐTT | CSTĐCS | TTLĐTT",
        "1 | Văn phòng | 2 | 2 | 1 | 1",
        "2 | Thanh tra | 3 | 3 | 1 | 0",
      ],
      list(2026, "1 | Lê Văn Nam | Chuyên viên | x |", "2 | Hồ Thị Lan | Chuyên viên | x | x"),
    );
    expect(reading.sheets[0]?.forms[0]?.kind).toBe("summary");
    expect(reading.register.collectives).toEqual([]);
  });

  test.each([
    ["Danh hiệu đã đạt", "Đăng ký năm nay"],
    ["Thành tích năm trước", "Đăng ký năm 2026"],
    ["Năm 2025", "Năm 2026"],
    ["Đã được công nhận", "Đề nghị"],
    ["Năm học 2024-2025", "Năm học 2025-2026"],
  ])("các cột dưới «%s» là danh hiệu đã có, dưới «%s» là đăng ký", (before, now) => {
    expect(
      figuresDrawn({
        rows: [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM HỌC 2025-2026",
          `STT | Họ và tên | Chức vụ | ${before} | | ${now} |`,
          " | | | LĐTT | CSTĐCS | LĐTT | CSTĐCS",
          "1 | Lê Văn Nam | Giáo viên | x | x | x |",
          "2 | Hồ Thị Lan | Giáo viên | x | | x | x",
          "3 | Võ Đức Hùng | Giáo viên | x | | |",
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"],
      }).individual,
    ).toEqual({ [worker]: 2, [fighter]: 1 });
  });

  test.each([
    ["Danh hiệu năm 2025", "Danh hiệu năm 2026"],
    ["Danh hiệu được công nhận", "Đăng ký danh hiệu"],
    ["Năm 2025", "Năm 2026"],
  ])("cột «%s» trước, cột «%s» sau: tính cột sau", (before, now) => {
    expect(
      figuresDrawn([
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        `STT | Họ và tên | Chức vụ | ${before} | ${now}`,
        "1 | Lê Văn Nam | Chuyên viên | CSTĐCS | LĐTT",
        "2 | Hồ Thị Lan | Chuyên viên | LĐTT | CSTĐCS",
        "3 | Võ Đức Hùng | Chuyên viên | LĐTT | LĐTT",
      ]).individual,
    ).toEqual({ [worker]: 2, [fighter]: 1 });
  });
});
