import type { Answer, Question } from "../../../src/domain/answer";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { figuresOf } from "../figures-of";
import { type DrawnSheet, workbookOf } from "../grid-of";
import { HEAD, list, PEOPLE } from "./grown-books";

const read = (sheets: readonly DrawnSheet[], answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf(...sheets), { answers, today: "2026-03-01" });

const advancedIn = (sheets: readonly DrawnSheet[], answers: readonly Answer[] = []) =>
  figuresOf(read(sheets, answers)).individual["advanced-worker"];

function theOnly(questions: readonly Question[], cause: Question["cause"]): Question {
  const found = questions.filter((question) => question.cause === cause);
  expect(found).toHaveLength(1);
  const [only] = found;
  if (!only) throw new Error(`nothing was asked about ${cause}`);
  return only;
}

const title = "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026";
const otherMarks = PEOPLE.map((row, at) => (at < 2 ? row.replace("| x |", "| |") : row));

describe("hai danh sách cùng những người mà không có gì phân biệt", () => {
  const sheets = [list("Sheet1", title), list("Sheet2", title, otherMarks)];

  test("một câu hỏi cho cả tệp, nêu cả hai sheet", () => {
    const question = theOnly(read(sheets).questions, "standing");
    expect(question.sentence.vi).toMatch(/«Sheet1».*«Sheet2».*02 người có nội dung khác nhau/u);
    expect(question.options.map(({ label }) => label.vi)).toEqual(["Lấy sheet «Sheet1»", "Lấy sheet «Sheet2»"]);
  });

  test("trong khi chờ trả lời chỉ tính một danh sách", () => {
    expect(figuresOf(read(sheets))).toMatchObject({ people: 6, individual: { "advanced-worker": 5 } });
  });

  test("trả lời nào thì số theo danh sách ấy, và không hỏi lại", () => {
    const [first, second] = theOnly(read(sheets).questions, "standing").options;
    expect(advancedIn(sheets, first ? [first.answer] : [])).toBe(5);
    expect(advancedIn(sheets, second ? [second.answer] : [])).toBe(3);
    expect(read(sheets, second ? [second.answer] : []).questions.filter(({ cause }) => cause === "standing")).toEqual(
      [],
    );
  });
});

describe("sheet chung thiếu một người so với sheet của các đơn vị", () => {
  const sheets = [
    list("Trạm Bơm", "ĐĂNG KÝ THI ĐUA NĂM 2026 CỦA TRẠM BƠM", PEOPLE.slice(0, 3)),
    list("Văn phòng", "ĐĂNG KÝ THI ĐUA NĂM 2026 CỦA VĂN PHÒNG", [
      ...PEOPLE.slice(3),
      "7 | Chu Thị Hằng | Tạp vụ | Văn phòng | x |",
    ]),
    list("Toàn trạm", title),
  ];

  test("hỏi lấy sheet chung hay các sheet đơn vị, và lấy bên nào thì đủ người bên ấy", () => {
    const question = theOnly(read(sheets).questions, "standing");
    const [whole, parts] = question.options;
    expect(parts?.label.vi).toBe("Lấy các sheet «Trạm Bơm», «Văn phòng»");
    expect(figuresOf(read(sheets, whole ? [whole.answer] : [])).people).toBe(6);
    expect(figuresOf(read(sheets, parts ? [parts.answer] : [])).people).toBe(7);
  });
});

describe("tên biểu ghi năm cũ mà người thì khác", () => {
  const sheets = [
    list("CN", title),
    {
      name: "TT",
      rows: [
        "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2025",
        "STT | Tên tập thể | Danh hiệu đăng ký",
        "1 | Trạm Bơm | Tập thể lao động tiên tiến",
        "2 | Văn phòng | Tập thể lao động tiên tiến",
      ],
    },
  ];

  test("tính vào năm nay và hỏi một câu", () => {
    expect(figuresOf(read(sheets)).collectives).toBe(2);
    const question = theOnly(read(sheets).questions, "year");
    const past = question.options.find(({ id }) => id === "2025");
    expect(figuresOf(read(sheets, past ? [past.answer] : [])).collectives).toBe(0);
  });
});

describe("một bảng giữ nhiều năm trong cột «Năm»", () => {
  const rows = [
    "SỔ ĐĂNG KÝ THI ĐUA",
    "Năm | Họ và tên | Đơn vị | Danh hiệu đăng ký",
    "2025 | Lê Văn Nam | Trạm Bơm | LĐTT",
    "2025 | Hồ Thị Lan | Trạm Bơm | LĐTT",
    "2025 | Võ Đức Hùng | Trạm Bơm | CSTĐCS",
    "2026 | Lê Văn Nam | Trạm Bơm | LĐTT",
    "2026 | Hồ Thị Lan | Trạm Bơm | LĐTT",
  ];

  test("chỉ năm mới nhất được tính; dòng của năm khác nói rõ lý do", () => {
    const reading = read([{ rows }]);
    expect(figuresOf(reading)).toMatchObject({ people: 2, individual: { "advanced-worker": 2 } });
    const fates = reading.sheets[0]?.forms[0]?.rows.filter(({ fate }) => fate.fate === "excluded") ?? [];
    expect(fates.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(fates.every(({ fate }) => fate.fate === "excluded" && fate.why.vi.includes("năm 2025"))).toBe(true);
  });
});

describe("người ghi dưới «Đã chuyển công tác», «Khoán việc»", () => {
  const rows = [
    title,
    HEAD,
    "I | Đang công tác",
    ...PEOPLE.slice(0, 3),
    "II | Đã chuyển công tác",
    "1 | Tạ Quang Minh | Kỹ thuật viên | Trạm Bơm | |",
    "2 | Chu Thị Hằng | Văn thư | Văn phòng | |",
  ];

  test("không tính khi chưa hỏi, và hỏi một câu cho cả nhóm", () => {
    const reading = read([{ rows }]);
    expect(figuresOf(reading).people).toBe(3);
    const question = theOnly(reading.questions, "rows");
    expect(question.sentence.vi).toContain("Đã chuyển công tác");
    const counted = question.options.find(({ id }) => id === "counted");
    expect(figuresOf(read([{ rows }], counted ? [counted.answer] : [])).people).toBe(5);
    const left = question.options.find(({ id }) => id === "excluded");
    const after = read([{ rows }], left ? [left.answer] : []);
    expect(figuresOf(after).people).toBe(3);
    expect(after.questions.filter(({ cause }) => cause === "rows")).toEqual([]);
  });

  test("ai có dấu danh hiệu thì đã nói là đăng ký", () => {
    const marked = rows.map((row) => row.replace("Trạm Bơm | |", "Trạm Bơm | x |"));
    expect(figuresOf(read([{ rows: marked }])).people).toBe(4);
  });

  test("bảng riêng ở dưới, không có cột danh hiệu", () => {
    expect(
      figuresOf(
        read([
          {
            rows: [
              title,
              HEAD,
              ...PEOPLE,
              "",
              "DANH SÁCH KHOÁN VIỆC",
              "STT | Họ và tên | Công việc | Ghi chú",
              "1 | Tạ Quang Minh | Bảo vệ |",
              "2 | Chu Thị Hằng | Tạp vụ |",
            ],
          },
        ]),
      ).people,
    ).toBe(6);
  });
});

describe("dòng của phòng", () => {
  test("có COUNTA, COUNTIF người của mình và dấu của chính tập thể", () => {
    const reading = read([
      {
        rows: [
          title,
          "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS | TTLĐTT | TTLĐXS",
          "I | Trạm Bơm | 2 | 2 | 1 | x | x",
          "1 | Lê Văn Nam | Trạm trưởng | x | x",
          "2 | Hồ Thị Lan | Kỹ thuật viên | x |",
          "II | Văn phòng | 1 | 1 | 0 | x |",
          "1 | Mai Thị Hoa | Kế toán | x |",
        ],
        formulas: {
          C3: "=COUNTA(B4:B5)",
          D3: '=COUNTIF(D4:D5,"x")',
          E3: '=COUNTIF(E4:E5,"x")',
          C6: "=COUNTA(B7:B7)",
          D6: '=COUNTIF(D7:D7,"x")',
          E6: '=COUNTIF(E7:E7,"x")',
        },
      },
    ]);
    expect(figuresOf(reading)).toMatchObject({
      people: 3,
      collectives: 2,
      individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 1 },
      collective: { "advanced-labor-collective": 2, "excellent-labor-collective": 1 },
    });
    expect(
      reading.register.entries.filter(({ kind }) => kind === "individual").map(({ unitText }) => unitText?.value),
    ).toEqual(["Trạm Bơm", "Trạm Bơm", "Văn phòng"]);
  });
});

describe("#N/A ở nơi hàm VLOOKUP phải cho tên hoặc đơn vị", () => {
  test("dòng vẫn được giữ và hỏi một lần", () => {
    const reading = read([
      {
        rows: [
          title,
          "STT | Mã | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
          [1, "C01", "Lê Văn Nam", "Trạm Bơm", "x", "x"],
          [2, "C02", { error: "#N/A" }, { error: "#N/A" }, "x", null],
          [3, "C03", "Mai Thị Hoa", { error: "#N/A" }, "x", null],
          [4, "C04", "Cao Bá Sơn", "Văn phòng", "x", null],
        ],
        formulas: { C4: "=VLOOKUP(B4,NS!A:C,2,0)", D4: "=VLOOKUP(B4,NS!A:C,3,0)", D5: "=VLOOKUP(B5,NS!A:C,3,0)" },
      },
    ]);
    expect(figuresOf(reading)).toMatchObject({ people: 4, individual: { "advanced-worker": 4 } });
    expect(
      reading.register.entries.every(
        ({ name, unitText }) => !name.value.includes("#") && !(unitText?.value ?? "").includes("#"),
      ),
    ).toBe(true);
  });
});

describe("hai bảng trên một sheet", () => {
  test("biểu tổng hợp nằm cạnh danh sách không thêm ai", () => {
    const reading = read([
      {
        rows: [
          title,
          "STT | Họ và tên | Đơn vị | LĐTT | CSTĐCS | | TT | Đơn vị | Số LĐTT | Số CSTĐCS",
          "1 | Lê Văn Nam | Trạm Bơm | x | x | | 1 | Trạm Bơm | 2 | 1",
          "2 | Hồ Thị Lan | Trạm Bơm | x | | | 2 | Văn phòng | 1 | 1",
          "3 | Mai Thị Hoa | Văn phòng | x | x | | | Cộng | 3 | 2",
        ],
      },
    ]);
    expect(figuresOf(reading)).toMatchObject({ people: 3, collectives: 0, individual: { "advanced-worker": 3 } });
  });
});
