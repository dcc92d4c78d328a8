import type { Answer } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { type Figures, figuresOf } from "./figures-of";
import { type DrawnRow, type DrawnSheet, workbookOf } from "./grid-of";

const read = (sheet: DrawnSheet | readonly DrawnRow[], answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf(sheet), { answers, today: "2026-03-01" });

/** A list of six people with what stands in the columns behind the name. */
const list = (heads: string, cells: readonly string[]): readonly DrawnRow[] => [
  "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
  `STT | Họ và tên | Chức vụ | ${heads}`,
  ...["Lương Thế Anh", "Bùi Thu Cúc", "Đàm Quang Đạo", "Kiều Minh Giang", "Ngô Thị Hậu", "Tạ Đình Khoa"].flatMap(
    (name, at) => (cells[at] === undefined ? [] : [`${String(at + 1)} | ${name} | Chuyên viên | ${cells[at]}`]),
  ),
];

interface Told {
  readonly heads: string;
  readonly cells: readonly string[];
  readonly expected: Figures["individual"];
}

describe('dấu lặp lại: «nt», «-nt-», «"», «//», «như trên» là như ô phía trên', () => {
  const cases: Readonly<Record<string, Told>> = {
    "trong cột danh hiệu ghi chữ": {
      heads: "Danh hiệu đăng ký",
      cells: ["CSTĐ cơ sở", "nt", "- nt -", "LĐTT", '"', "như trên"],
      expected: { "advanced-worker": 3, "grassroots-emulation-fighter": 3 },
    },
    "hai danh hiệu trong một ô cũng lặp lại cả hai": {
      heads: "Danh hiệu | Ghi chú",
      cells: ["LĐTT; CSTĐCS |", "N.t |", "LĐTT |", "// |"],
      expected: { "advanced-worker": 4, "grassroots-emulation-fighter": 2 },
    },
    "trong cột đánh dấu": {
      heads: "LĐTT | CSTĐCS",
      cells: ["x | ", "nt | ", "// | x", '  | "', "x | "],
      expected: { "advanced-worker": 4, "grassroots-emulation-fighter": 2 },
    },
  };
  test.each(Object.keys(cases))("%s", (name) => {
    const told = cases[name];
    if (!told) throw new Error(name);
    const reading = read(list(told.heads, told.cells));
    expect(figuresOf(reading).individual).toEqual(told.expected);
    expect(reading.questions.filter(({ cause }) => cause === "sign")).toEqual([]);
  });

  it("đi qua dòng tên phòng nằm giữa hai người", () => {
    const reading = read([
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ và tên | Đơn vị | Danh hiệu",
      "I | Phòng Lãnh sự",
      "1 | Lương Thế Anh | Phòng Lãnh sự | LĐTT",
      "II | Thanh tra",
      "2 | Bùi Thu Cúc | Thanh tra | nt",
      "3 | Đàm Quang Đạo | nt | nt",
    ]);
    expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 3 });
    expect(reading.register.entries.map(({ unitText }) => unitText?.value)).toEqual([
      "Phòng Lãnh sự",
      "Thanh tra",
      "Thanh tra",
    ]);
  });

  it("dưới một ô để trống thì không lấy của ai: chữ ấy được nói ra", () => {
    const reading = read(list("Danh hiệu | Ghi chú", ["LĐTT |", " | nghỉ thai sản", "nt |"]));
    expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 1 });
    expect(reading.register.entries[2]?.unreadTitles.map(({ text }) => text)).toEqual(["nt"]);
  });
});

describe("dấu có và dấu không nhận ra nhau", () => {
  const cases: Readonly<Record<string, Told>> = {
    "✗ bên cạnh ✓ là không, kể cả ở cột chỉ có ✗": {
      heads: "LĐTT | CSTĐCS",
      cells: ["✓ | ✗", "✓ | ✗", "✗ | ✗"],
      expected: { "advanced-worker": 2 },
    },
    "✗ một mình vẫn là dấu": {
      heads: "LĐTT | CSTĐCS",
      cells: ["✗ |", "✗ | ✗", " | "],
      expected: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 },
    },
    "x bên cạnh ✓ là hai cách nói có": {
      heads: "LĐTT | CSTĐCS",
      cells: ["x | ✓", "✓ |", "x |", " | "],
      expected: { "advanced-worker": 3, "grassroots-emulation-fighter": 1 },
    },
    "☑ và ☒": { heads: "LĐTT", cells: ["☑", "☒", "☑", "☒"], expected: { "advanced-worker": 2 } },
    "☒ và ☐": { heads: "LĐTT", cells: ["☒", "☐", "☒", "☐"], expected: { "advanced-worker": 2 } },
    "Đ và KĐ": {
      heads: "LĐTT | CSTĐCS",
      cells: ["Đ | KĐ", "Đ | Đ", "KĐ | KĐ"],
      expected: { "advanced-worker": 2, "grassroots-emulation-fighter": 1 },
    },
    "ô có chữ, đánh vào ô vuông": {
      heads: "Đăng ký danh hiệu",
      cells: ["☑ LĐTT ☐ CSTĐCS", "☑ LĐTT ☑ CSTĐCS", "☐ LĐTT ☐ CSTĐCS", "[x] LĐTT [ ] CSTĐCS", "LĐTT ☑  CSTĐCS ☐"],
      expected: { "advanced-worker": 4, "grassroots-emulation-fighter": 1 },
    },
  };
  test.each(Object.keys(cases))("%s", (name) => {
    const told = cases[name];
    if (!told) throw new Error(name);
    const reading = read(list(told.heads, told.cells));
    expect(figuresOf(reading).individual).toEqual(told.expected);
    expect(reading.questions.filter(({ cause }) => cause === "sign")).toEqual([]);
  });

  it("phông ký hiệu: ü và û của Wingdings, P và R của Wingdings 2", () => {
    const reading = read({
      rows: list("LĐTT | CSTĐCS | Giấy khen", ["ü | û | R", "ü | ü | £", "û | û | R"]),
      fonts: { D: "Wingdings", E: "Wingdings", F: "Wingdings 2" },
    });
    expect(figuresOf(reading).individual).toEqual({
      "advanced-worker": 2,
      "certificate-of-merit": 2,
      "grassroots-emulation-fighter": 1,
    });
  });
});

describe("dấu không rõ: một cột một câu hỏi, chưa tính, trả lời rồi thì thôi", () => {
  const odd = list("LĐTT | CSTĐCS", ["1 | 1", "0,5 |", "1 |", "2 |", "1/2 |", "1 | 1"]);

  it("«0,5», «2», «1/2» không phải dấu", () => {
    const reading = read(odd);
    expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 3, "grassroots-emulation-fighter": 2 });
    expect(reading.questions.filter(({ cause }) => cause === "sign")).toHaveLength(1);
    expect(
      reading.register.entries.flatMap(({ unreadTitles }) => unreadTitles.filter(({ isAsked }) => !isAsked)),
    ).toEqual([]);
  });

  it.each([
    ["yes", 6],
    ["no", 3],
  ])("trả lời «%s»: LĐTT %i người, không hỏi lại", (option, count) => {
    const asked = read(odd).questions.find(({ cause }) => cause === "sign");
    const answer = asked?.options.find(({ id }) => id === option)?.answer;
    if (!answer) throw new Error("no such option");
    const reading = read(odd, [answer]);
    expect(figuresOf(reading).individual["advanced-worker"]).toBe(count);
    expect(reading.questions.filter(({ cause }) => cause === "sign")).toEqual([]);
  });

  it("«Đ» một mình: hỏi một lần cho cả cột, không báo từng ô", () => {
    const reading = read(list("LĐTT | Ghi chú", ["Đ |", "Đ |", " | đi học", "Đ |"]));
    expect(figuresOf(reading).individual).toEqual({});
    expect(reading.questions.filter(({ cause }) => cause === "sign")).toHaveLength(1);
    expect(
      reading.register.entries.flatMap(({ unreadTitles }) => unreadTitles.filter(({ isAsked }) => !isAsked)),
    ).toEqual([]);
  });

  it("hai dấu phủ kín mọi ô của hai danh hiệu: tính như đọc được, và hỏi dấu nào là không", () => {
    const full = list("LĐTT | CSTĐCS", ["v | x", "v | x", "v | v", "x | x"]);
    const reading = read(full);
    expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 4, "grassroots-emulation-fighter": 4 });
    const [asked, ...more] = reading.questions.filter(({ cause }) => cause === "sign");
    expect(more).toEqual([]);
    const no = asked?.options.find(
      ({ answer }) => answer.kind === "sign" && answer.sign === "x" && answer.means === "no",
    );
    if (!no) throw new Error("no such option");
    const settled = read(full, [no.answer]);
    expect(figuresOf(settled).individual).toEqual({ "advanced-worker": 3, "grassroots-emulation-fighter": 1 });
    expect(settled.questions.filter(({ cause }) => cause === "sign")).toEqual([]);
  });
});

describe("số cộng gõ tay trong biểu nói dấu lạ có tính hay không", () => {
  const summed = (total: string) => [
    ...list("LĐTT | CSTĐCS", ["x | x", "n1 |", "x |", "x | x"]),
    `| Cộng | | ${total} | 2`,
  ];
  it.each([
    ["4", 4, 0],
    ["3", 3, 0],
    ["6", 3, 1],
  ])("cộng ghi %s: tính %i người, còn %i câu hỏi", (total, count, questions) => {
    const reading = read(summed(total));
    expect(figuresOf(reading).individual["advanced-worker"]).toBe(count);
    expect(reading.questions.filter(({ cause }) => cause === "sign")).toHaveLength(questions);
  });

  it("số cộng bằng công thức không nói gì: công thức đếm cả ô lạ", () => {
    const reading = read({ rows: summed("4"), formulas: { D7: "=COUNTA(D3:D6)" } });
    expect(figuresOf(reading).individual["advanced-worker"]).toBe(3);
    expect(reading.questions.filter(({ cause }) => cause === "sign")).toHaveLength(1);
  });
});

describe("một dấu, một danh hiệu gộp xuống nhiều dòng là của từng người", () => {
  it.each([
    ["dấu", "LĐTT", "x"],
    ["chữ", "Danh hiệu", "Lao động tiên tiến"],
  ])("%s", (_, head, text) => {
    const reading = read({ rows: list(head, [text, "", "", text]), merges: ["D3:D5"] });
    expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 4 });
  });
});

describe("ghi chú nói về ô không có dấu", () => {
  const marked = (note: string): readonly DrawnRow[] => [
    ...list("LĐTT | CSTĐCS", ["x | x", "x |", " | ", "x |"]),
    note,
  ];

  it.each([
    "Người không có dấu x là không đăng ký danh hiệu",
    "Ghi chú: không đánh dấu x: không đăng ký",
    "Ai chưa được đánh dấu x vào ô nào là không đăng ký thi đua năm nay.",
    "(Ô không ghi x = không đăng ký)",
  ])("«%s»: dấu x vẫn là có đăng ký", (note) => {
    const reading = read(marked(note));
    expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 3, "grassroots-emulation-fighter": 1 });
    expect(reading.questions.filter(({ cause }) => cause === "sign")).toEqual([]);
  });

  it("ghi chú làm cả danh sách không ai đăng ký thì hỏi, không lặng lẽ bỏ hết", () => {
    const reading = read(marked("Ghi chú: x: không áp dụng"));
    expect(figuresOf(reading).individual).toEqual({});
    expect(reading.questions.filter(({ cause }) => cause === "sign")).toHaveLength(2);
  });
});
