import { figuresDrawn, readDrawn } from "./read-drawn";

// What letters, words, colours and marks of withdrawal say in a list, where a note or a head tells it.

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";

const marked = (yes: string, no: string, note: string) => [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "",
  "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
  `1 | Lê Văn Nam | Trưởng phòng | ${yes} | ${yes}`,
  `2 | Hồ Thị Lan | Chuyên viên | ${yes} | ${no}`,
  `3 | Trần Thị Bình | Chuyên viên | ${no} | ${no}`,
  "",
  note,
];

describe("chữ cái làm dấu", () => {
  test.each([
    ["Đ", "K", "Đ: đăng ký; K: không đăng ký"],
    ["C", "T", "Ghi chú: C = có đăng ký; T = không đăng ký"],
    ["R", "B", "B: không đăng ký; R: đăng ký thi đua năm 2026"],
  ])("«%s» và «%s» được giải thích cả hai bên thì đếm theo lời giải thích", (yes, no, note) => {
    expect(figuresDrawn(marked(yes, no, note)).individual).toEqual({ [worker]: 2, [fighter]: 1 });
  });

  test("chỉ giải thích một bên thì hỏi, không đoán", () => {
    const { register, questions } = readDrawn(marked("R", "B", "R: đăng ký"));
    expect(register.entries.flatMap(({ claims }) => claims)).toEqual([]);
    expect(questions.length).toBeGreaterThan(0);
  });
});

test("ký vào cột danh hiệu là đăng ký danh hiệu ấy", () => {
  expect(figuresDrawn(marked("đã ký", "", "")).individual).toEqual({ [worker]: 2, [fighter]: 1 });
});

describe("ghi chú nói theo màu, kiểu chữ", () => {
  const list = (note: string, ...cells: readonly [string, string, string]) => [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "STT | Họ và tên | Danh hiệu",
    ...["Lê Văn Nam", "Hồ Thị Lan", "Trần Thị Bình"].map(
      (name, at) => `${String(at + 1)} | ${name} | ${cells[at] ?? ""}`,
    ),
    "",
    note,
  ];
  const asked = (rows: readonly string[]) =>
    readDrawn(rows).questions.filter(({ id }) => id.startsWith("sentence:")).length;

  test.each([
    "Ghi chú: người tô vàng đăng ký thêm danh hiệu CSTĐCS (02 người).",
    "Những dòng chữ đỏ là đăng ký Chiến sĩ thi đua cơ sở",
    "Đồng chí có tên in đậm: đăng ký CSTĐCS",
  ])("hỏi một câu, không bỏ qua: «%s»", (note) => {
    expect(asked(list(note, "LĐTT", "LĐTT", "LĐTT"))).toBe(1);
  });

  test.each([
    "Ghi chú: dòng tô vàng là đăng ký CSTĐCS (01 người).",
    "Ghi chú: tô xanh là đã đạt CSTĐCS năm 2025.",
    "Ghi chú: in đậm là lãnh đạo phòng.",
  ])("không hỏi khi danh hiệu đã ghi đủ ở cột, hay màu nói chuyện khác: «%s»", (note) => {
    expect(asked(list(note, "LĐTT", "LĐTT, CSTĐCS", "LĐTT"))).toBe(0);
  });
});

test.each(["Rút đăng ký", "Xin rút", "Đã rút (x)"])("dấu ở cột «%s» rút cả dòng", (head) => {
  const rows = [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    `STT | Họ và tên | Danh hiệu | ${head}`,
    "1 | Lê Văn Nam | LĐTT |",
    "2 | Hồ Thị Lan | LĐTT, CSTĐCS | x",
    "3 | Trần Thị Bình | CSTĐCS |",
  ];
  const read = readDrawn(rows);
  expect(figuresDrawn(rows).individual).toEqual({ [worker]: 1, [fighter]: 1 });
  expect(read.questions.filter(({ id }) => id.startsWith("column:"))).toEqual([]);
});

test("người tặng ghi ở cột «Giấy khen» là Giấy khen, dù là Giám đốc của chính cơ quan", () => {
  const rows = [
    "ĐĂNG KÝ HÌNH THỨC KHEN THƯỞNG NĂM 2026",
    "STT | Họ và tên | Chức danh | Bằng khen | Giấy khen",
    "1 | Lê Văn Nam | Bác sĩ | Chủ tịch UBND tỉnh |",
    "2 | Hồ Thị Lan | Dược sĩ | | Giám đốc Bệnh viện",
    "3 | Trần Thị Bình | Y sĩ | | Tổng Giám đốc Tổng công ty",
  ];
  expect(figuresDrawn(rows).individual).toEqual({ "provincial-diploma-of-merit": 1, "certificate-of-merit": 2 });
});

describe("ghi chú nói theo màu rằng có dòng không tính", () => {
  const list = (...notes: readonly string[]) => [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | Danh hiệu",
    "1 | Lê Văn Nam | LĐTT",
    "2 | Hồ Thị Lan | LĐTT",
    "",
    ...notes,
  ];
  const asked = (rows: readonly string[]) =>
    readDrawn(rows).questions.filter(({ id }) => id.startsWith("looks:")).length;

  test.each([
    "Nền xám | đã có quyết định điều động: không tính",
    "Những dòng tô màu đỏ: không đăng ký nữa",
    "Ghi chú: chữ nghiêng là người đã chuyển công tác",
  ])("hỏi một lần: «%s»", (note) => {
    expect(asked(list(note))).toBe(1);
    expect(asked(list("Nền vàng | bổ sung sau hội nghị", note))).toBe(1);
  });

  test.each([
    "Nền vàng | bổ sung sau hội nghị, tính như các dòng khác",
    "In đậm: lãnh đạo phòng",
    "Không tính người nghỉ hưu",
  ])("không hỏi: «%s»", (note) => {
    expect(asked(list(note))).toBe(0);
  });
});

describe("những gì ghi dưới cột rút đăng ký", () => {
  const under = (head: string, cell: string) => [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    `STT | Họ và tên | Danh hiệu | ${head}`,
    "1 | Lê Văn Nam | LĐTT |",
    `2 | Hồ Thị Lan | LĐTT, CSTĐCS | ${cell}`,
    "3 | Trần Thị Bình | CSTĐCS |",
  ];

  test.each(["Rút CSTĐCS", "CSTĐCS", "đã rút", "12/9", "theo đơn ngày 12/9"])(
    "chữ «%s» được hỏi, không bỏ qua",
    (cell) => {
      const { questions } = readDrawn(under("Rút đăng ký", cell));
      expect(questions.map(({ sentence }) => sentence.vi)).toEqual([expect.stringContaining(`«${cell}»`)]);
    },
  );

  test("dấu dưới «CSTĐCS › Rút đăng ký» chỉ rút CSTĐCS", () => {
    const rows = [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ và tên | LĐTT | CSTĐCS | ",
      " | | | Đăng ký | Rút đăng ký",
      "1 | Lê Văn Nam | x | |",
      "2 | Hồ Thị Lan | x | x | x",
      "3 | Trần Thị Bình | x | x |",
    ];
    const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:E2"];
    expect(figuresDrawn({ rows, merges }).individual).toEqual({ [worker]: 3, [fighter]: 1 });
  });
});

test.each(["Trưởng phòng Tài chính", "Trưởng ban Quản lý chợ"])(
  "chức vụ «%s» không phải người tặng Giấy khen",
  (post) => {
    const rows = [
      "ĐĂNG KÝ HÌNH THỨC KHEN THƯỞNG NĂM 2026",
      "STT | Họ và tên | Bằng khen | Giấy khen",
      "1 | Lê Văn Nam | Chủ tịch UBND tỉnh |",
      `2 | Hồ Thị Lan | | ${post}`,
      "3 | Trần Thị Bình | | Giám đốc Sở",
    ];
    expect(figuresDrawn(rows).individual).toEqual({ "provincial-diploma-of-merit": 1, "certificate-of-merit": 1 });
  },
);

describe("«đó» không phải «đỏ», và «thêm» không phải nhắc lại", () => {
  const list = (note: string) => [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    note,
    "STT | Họ và tên | Danh hiệu",
    "1 | Lê Văn Nam | CSTĐCS",
    "2 | Hồ Thị Lan |",
    "3 | Trần Thị Bình |",
  ];

  test.each([
    "Ghi chú: trong tổ đó, toàn bộ đoàn viên đăng ký LĐTT",
    "Ở đó, toàn bộ các đồng chí trong danh sách đăng ký LĐTT",
  ])("đếm mọi người: «%s»", (note) => {
    expect(figuresDrawn(list(note)).individual).toEqual({ [worker]: 3, [fighter]: 1 });
  });

  test.each(["Người tô vàng đăng ký thêm CSTĐCS", "Có 02 người tô vàng là đăng ký CSTĐCS"])("hỏi: «%s»", (note) => {
    const { questions } = readDrawn(list(note));
    expect(questions.filter(({ id }) => id.startsWith("sentence:"))).toHaveLength(1);
  });
});
