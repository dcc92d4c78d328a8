import { figuresDrawn, readDrawn } from "./read-drawn";

// What stands beside a list in a grown book: boxes of codes, older versions, notes that look like one.

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";

const people = (...titles: readonly string[]) =>
  ["Lê Văn Nam", "Hồ Thị Lan", "Trần Thị Bình", "Vũ Đức Minh"].map(
    (name, at) => `${String(at + 1)} | ${name} | ${titles[at] ?? ""}`,
  );

describe("bảng mã đặt cạnh biểu, bắt đầu ngay ở hàng đầu cột", () => {
  test("biểu của tập thể vẫn là biểu, mã vẫn là mã", () => {
    const rows = [
      "ĐĂNG KÝ THI ĐUA NĂM 2026",
      "A. TẬP THỂ | | | | | BẢNG MÃ",
      "TT | Tên đơn vị | Tập thể LĐTT | Tập thể LĐXS | | 1 | Lao động tiên tiến",
      "1 | Phòng Một | + | | | 2 | Chiến sĩ thi đua cơ sở",
      "2 | Phòng Hai | | + | | K | Giấy khen của Giám đốc",
      "",
      "B. CÁ NHÂN",
      "TT | Họ và tên | Mã ĐK",
      ...people("1", "2", "1+K", "1"),
    ];
    const { individual, collective } = figuresDrawn({ rows, merges: ["F2:G2"] });
    expect(collective).toEqual({ "advanced-labor-collective": 1, "excellent-labor-collective": 1 });
    expect(individual).toEqual({ [worker]: 3, [fighter]: 1, "certificate-of-merit": 1 });
  });
});

describe("họ đệm và tên dưới một đầu cột chung", () => {
  test.each([
    ["Họ đệm", "Tên"],
    ["Họ và chữ đệm", "Tên"],
  ])("«Họ và tên › %s | %s» đọc thành tên đủ", (family, given) => {
    const rows = [
      "ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Họ và tên | | LĐTT",
      ` | ${family} | ${given} |`,
      "1 | Lê Văn | Nam | x",
      "2 | Lê Văn | Minh | x",
      "3 | Hồ Thị | Lan | x",
    ];
    const { register } = readDrawn({ rows, merges: ["A2:A3", "B2:C2", "D2:D3"] });
    expect(register.people.map(({ name }) => name)).toEqual(["Lê Văn Nam", "Lê Văn Minh", "Hồ Thị Lan"]);
  });
});

describe("hai bản của một danh sách", () => {
  const list = (name: string, note: string, ...titles: readonly string[]) => ({
    name,
    rows: ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", note, "STT | Họ và tên | Danh hiệu", ...people(...titles)],
  });
  const older = list("ĐK lần 1", "", "LĐTT", "LĐTT", "LĐTT", "LĐTT");
  const setAside = (note: string) =>
    readDrawn(older, list("ĐK", note, "LĐTT", "CSTĐCS", "CSTĐCS", "LĐTT")).sheets.flatMap(({ name, forms }) =>
      forms.some(({ countedIn, whyNot }) => !countedIn && whyNot?.vi.includes("bản cũ") === true) ? [name] : [],
    );

  test.each(["(Bản cũ, không dùng)", "(Hết hiệu lực từ 15/02/2026)", "(Đã thay bằng bản ngày 15/02)"])(
    "ghi chú «%s» nói về chính bản ấy",
    (note) => {
      expect(setAside(note)).toEqual(["ĐK"]);
    },
  );

  test.each([
    "(Thay thế bản cũ gửi ngày 05/01/2026)",
    "(Ghi đầy đủ, không dùng chữ viết tắt)",
    "(Không dùng để tính định mức)",
  ])("ghi chú «%s» nói chuyện khác", (note) => {
    expect(setAside(note)).toEqual([]);
  });
});

describe("rút và bổ sung", () => {
  test("ngày và lý do dưới «Rút đăng ký» được hỏi một lần", () => {
    const rows = [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ và tên | Danh hiệu | Rút đăng ký |",
      " | | | Ngày | Lý do",
      "1 | Lê Văn Nam | LĐTT | | ",
      "2 | Hồ Thị Lan | LĐTT | 30/9 | Nghỉ sinh",
      "3 | Trần Thị Bình | LĐTT | |",
    ];
    const { questions } = readDrawn({ rows, merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2"] });
    expect(questions.map(({ sentence }) => sentence.vi)).toEqual([expect.stringContaining("Rút đăng ký")]);
  });

  test.each(["Bổ sung Bằng khen năm 2024", "Bổ sung Giấy khen năm 2023, 2024", "Đề nghị bổ sung Giấy khen (bản sao)"])(
    "«%s» xin thêm giấy tờ, không đăng ký gì",
    (remark) => {
      const rows = [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | Họ và tên | Danh hiệu | Ghi chú",
        `1 | Lê Văn Nam | LĐTT | ${remark}`,
        "2 | Hồ Thị Lan | LĐTT |",
      ];
      expect(figuresDrawn(rows).individual).toEqual({ [worker]: 2 });
    },
  );

  test.each(["Bổ sung đăng ký Giấy khen", "Thêm Giấy khen của Giám đốc", "Bổ sung ĐK hình thức Giấy khen"])(
    "«%s» là đăng ký thêm",
    (remark) => {
      const rows = [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | Họ và tên | Danh hiệu | Ghi chú",
        `1 | Lê Văn Nam | LĐTT | ${remark}`,
        "2 | Hồ Thị Lan | LĐTT |",
      ];
      expect(figuresDrawn(rows).individual).toEqual({ [worker]: 2, "certificate-of-merit": 1 });
    },
  );
});

test.each(["(Dòng in đậm: cán bộ lãnh đạo)", "Ô vàng: đề nghị cấp bộ", "Chữ xanh: chưa xếp loại, loại A ghi sau"])(
  "«%s» không bảo bỏ dòng nào",
  (note) => {
    const rows = ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", note, "STT | Họ và tên | Danh hiệu", ...people("LĐTT", "LĐTT")];
    expect(readDrawn(rows).questions.filter(({ id }) => id.startsWith("looks:"))).toEqual([]);
  },
);

test("lời ghi chú nhắc danh hiệu bên cạnh mã không giải thích mã ấy", () => {
  const rows = [
    "ĐĂNG KÝ THI ĐUA NĂM 2026 | | | | | BẢNG MÃ",
    "TT | Họ và tên | Mã ĐK | Ghi chú | | 1 | Lao động tiên tiến",
    "1 | Lê Văn Nam | 1 | | | 2 | Chiến sĩ thi đua cơ sở",
    "2 | Hồ Thị Lan | 3 | CSTĐCS 3 năm liền | | 3 | Chiến sĩ thi đua cấp tỉnh",
    "3 | Trần Thị Bình | 1 |",
  ];
  expect(figuresDrawn({ rows, merges: ["F1:G1"] }).individual).toEqual({
    [worker]: 2,
    "provincial-emulation-fighter": 1,
  });
});

test.each(["rút", "Đã rút"])("«%s» trong cột đánh dấu là không đăng ký nữa", (word) => {
  const rows = [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Họ và tên | LĐTT | CSTĐCS | Ghi chú",
    "1 | Lê Văn Nam | 1 | 1 |",
    `2 | Hồ Thị Lan | 1 | ${word} | Rút CSTĐCS ngày 11/3`,
    "3 | Trần Thị Bình | 1 | |",
    "Ghi chú: «rút» = đã rút đăng ký danh hiệu đó; nền xanh: đi học (không liên quan)",
  ];
  expect(figuresDrawn(rows).individual).toEqual({ [worker]: 3, [fighter]: 1 });
  expect(readDrawn(rows).questions).toEqual([]);
});

test.each([
  "CÔNG ĐOÀN CẤP TRÊN ĐỀ NGHỊ KHEN 2026 – chỉ theo dõi",
  "DANH SÁCH KHEN CỦA ĐOÀN 2026, không thuộc đăng ký của Công ty",
])("biểu tên là «%s» không cộng vào đăng ký", (title) => {
  const list = ["ĐĂNG KÝ THI ĐUA NĂM 2026", "TT | Họ và tên | Danh hiệu", ...people("LĐTT", "LĐTT")];
  const other = [title, "TT | Họ và tên | Hình thức", "1 | Phan Văn Hòa | Giấy khen", "2 | Ngô Thị Ánh | Bằng khen"];
  const { register, sheets } = readDrawn({ name: "ĐK", rows: list }, { name: "CĐ", rows: other });
  expect(register.people).toHaveLength(4);
  expect(sheets.flatMap(({ forms }) => forms.map(({ whyNot }) => whyNot?.vi ?? "")).join()).toMatch(
    /ghi «(?:chỉ|không)/,
  );
});

describe("lời rút ở cột ghi chú", () => {
  const list = (remark: string) => [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | Danh hiệu | Ghi chú",
    "1 | Lê Văn Nam | LĐTT |",
    `2 | Hồ Thị Lan | LĐTT, CSTĐCS | ${remark}`,
  ];
  test.each([
    ["Rút CSTĐCS (đơn ngày 20/3/2026), chỉ còn LĐTT", { [worker]: 2 }, "Hiện không tính"],
    ["Đã rút đăng ký từ 12/9", { [worker]: 1 }, "Hiện không tính"],
    ["Xin rút CSTĐCS", { [worker]: 2, [fighter]: 1 }, "Hiện vẫn tính"],
    ["Không đăng ký (nghỉ thai sản)", { [worker]: 2, [fighter]: 1 }, "Hiện vẫn tính"],
    ["Rút CSTĐCS nếu không có sáng kiến", { [worker]: 2, [fighter]: 1 }, "Hiện vẫn tính"],
  ])("«%s»", (remark, expected, asked) => {
    expect(figuresDrawn(list(remark)).individual).toEqual(expected);
    expect(readDrawn(list(remark)).questions.map(({ sentence }) => sentence.vi)).toEqual([
      expect.stringContaining(asked),
    ]);
  });

  test("đăng ký thêm sau ngày bổ sung", () => {
    const { individual } = figuresDrawn(list("Bổ sung ngày 18/3/2026: đăng ký thêm Giấy khen của Giám đốc"));
    expect(individual).toEqual({ [worker]: 2, [fighter]: 1, "certificate-of-merit": 1 });
  });
});

test.each(["Cộng Ban Giám đốc", "Tổng Tổ bảo vệ"])("«%s» với số ở cột khác không phải là người", (sum) => {
  const rows = [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | Chức vụ | Danh hiệu",
    "I | Ban Giám đốc",
    ...people("LĐTT, CSTĐCS", "LĐTT", "LĐTT", "LĐTT")
      .slice(0, 2)
      .map((row) => row.replace(/\|([^|]*)$/u, "| Giám đốc |$1")),
    ` | ${sum} | 2 | LĐTT: 2; CSTĐCS: 1`,
    "II | Phòng Tổng hợp",
    "3 | Trần Thị Bình | Chuyên viên | LĐTT",
    " | Cộng Phòng Tổng hợp | 1 | LĐTT: 1",
  ];
  const { register } = readDrawn(rows);
  expect(register.people.map(({ name }) => name)).toEqual(["Lê Văn Nam", "Hồ Thị Lan", "Trần Thị Bình"]);
});
