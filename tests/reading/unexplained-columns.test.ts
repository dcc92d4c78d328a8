import type { Answer } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { figuresOf } from "./figures-of";
import { type DrawnRow, type DrawnSheet, workbookOf } from "./grid-of";

const read = (sheet: DrawnSheet | readonly DrawnRow[], answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf(sheet), { answers, today: "2026-03-01" });

const columnsAsked = (sheet: DrawnSheet | readonly DrawnRow[], answers: readonly Answer[] = []) =>
  read(sheet, answers).questions.filter(({ cause }) => cause === "column");

const list = (head: string, cells: readonly string[]): readonly DrawnRow[] => [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  `STT | Họ và tên | Chức vụ | LĐTT | ${head}`,
  ...["Lương Thế Anh", "Bùi Thu Cúc", "Đàm Quang Đạo", "Kiều Minh Giang"].map(
    (name, at) => `${String(at + 1)} | ${name} | Chuyên viên | x | ${cells[at] ?? ""}`,
  ),
];

describe("cột có dấu, có danh hiệu mà đầu cột không ai hiểu: một câu hỏi, chưa tính", () => {
  it("«LĐ giỏi»: nói cột nào, bao nhiêu dấu, và các khả năng", () => {
    const [asked, ...more] = columnsAsked(list("LĐ giỏi VNPT", ["x", "", "x", "x"]));
    expect(more).toEqual([]);
    expect(asked?.sentence.vi).toBe(
      "Cột E («LĐ giỏi VNPT»): 3 ô có dấu. Đây là danh hiệu, hình thức khen thưởng gì? Hiện chưa tính cột này.",
    );
    const ids = asked?.options.map(({ id }) => id) ?? [];
    expect(ids[0]).toBe("not-counted");
    expect(ids).toEqual(expect.arrayContaining(["grassroots-emulation-fighter", "certificate-of-merit", "own-words"]));
    // LĐTT has a column of its own.
    expect(ids).not.toContain("advanced-worker");
  });

  it.each([
    ["not-counted", { "advanced-worker": 4 }],
    ["certificate-of-merit", { "advanced-worker": 4, "certificate-of-merit": 3 }],
    ["own-words", { "advanced-worker": 4, other: 3 }],
  ])("trả lời «%s» thì theo đó và không hỏi lại", (option, individual) => {
    const rows = list("Phần thưởng", ["x", "", "x", "x"]);
    const answer = columnsAsked(rows)[0]?.options.find(({ id }) => id === option)?.answer;
    if (!answer) throw new Error(option);
    expect(figuresOf(read(rows, [answer])).individual).toEqual(individual);
    expect(columnsAsked(rows, [answer])).toEqual([]);
  });

  it("danh hiệu ghi bằng chữ dưới đầu cột lạ, bên cạnh cột đăng ký: hỏi là đăng ký hay đã đạt", () => {
    const rows = list("Ô trống", ["CSTĐCS", "", "Giấy khen", ""]);
    expect(figuresOf(read(rows)).individual).toEqual({ "advanced-worker": 4 });
    const [asked] = columnsAsked(rows);
    expect(asked?.options.map(({ id }) => id)).toEqual(["not-counted", "registered", "past"]);
  });

  it.each([
    ["Đảng viên", ["x", "x", "", ""]],
    ["Nữ", ["x", "", "x", ""]],
    ["Ký nhận", ["x", "x", "x", "x"]],
    ["Điểm", ["17", "18", "16", "17"]],
    ["Số điện thoại", ["0912000111", "0912000112", "", ""]],
    ["Ngày vào Đoàn", ["26/3/2010", "", "", ""]],
    ["Ghi chú", ["nghỉ thai sản", "", "", "tập sự"]],
    ["Dân tộc", ["Kinh", "Thái", "Kinh", "Mường"]],
    ["Zuýt lô", ["tốt nghiệp loại khá", "Hà Tĩnh", "", "con nhỏ"]],
    ["Zuýt lô", ["12", "7", "", "30"]],
  ])("«%s» không phải chuyện danh hiệu: không hỏi", (head, cells) => {
    expect(columnsAsked(list(head, cells))).toEqual([]);
    expect(figuresOf(read(list(head, cells))).individual).toEqual({ "advanced-worker": 4 });
  });

  it("sheet đăng ký của năm trước có cột ký hiệu lạ: trả lời thế nào cũng không đổi số của năm nay, không hỏi", () => {
    const earlier = [
      "Đăng ký năm 2025",
      "STT | Họ và tên | Tổ | Ký hiệu",
      ...["Lương Thế Anh", "Bùi Thu Cúc", "Đàm Quang Đạo", "Kiều Minh Giang"].map(
        (name, at) => `${String(at + 1)} | ${name} | Tổ 1 | ${at % 2 === 0 ? "x" : "v"}`,
      ),
    ];
    const reading = readWorkbook(
      workbookOf({ name: "2025", rows: earlier }, { name: "2026", rows: list("CSTĐCS", ["x"]) }),
      {
        answers: [],
        today: "2026-03-01",
      },
    );
    expect(reading.questions).toEqual([]);
    expect(columnsAsked(earlier)).toHaveLength(1);
  });

  it("«Phiếu tổng hợp đăng ký» của từng người có cột mã dưới đầu cột lạ: hỏi, không coi là bảng số liệu", () => {
    const [asked, ...more] = columnsAsked([
      "PHIẾU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM HỌC 2026 - 2027",
      "Mã 1: Lao động tiên tiến",
      "Mã 2: Chiến sĩ thi đua cơ sở",
      "STT | Họ và tên | Sinh ngày | Giờ dạy | Lớp | Hạng mục Q",
      ...["Lương Thế Anh", "Bùi Thu Cúc", "Đàm Quang Đạo", "Kiều Minh Giang"].map(
        (name, at) => `${String(at + 1)} | ${name} | 0${String(at + 1)}/09/1980 | 330 | 12 | ${String((at % 2) + 1)}`,
      ),
    ]);
    expect(more).toEqual([]);
    expect(asked?.options.map(({ id }) => id)).toContain("codes");
  });

  it("danh sách điểm danh có cột dấu: không hỏi", () => {
    expect(
      read([
        "DANH SÁCH ĐIỂM DANH HỘI NGHỊ",
        "STT | Họ và tên | Chức vụ | Sáng | Chiều",
        "1 | Lương Thế Anh | Chuyên viên | x | x",
        "2 | Bùi Thu Cúc | Chuyên viên | x | ",
      ]).questions,
    ).toEqual([]);
  });
});

describe("hai danh hiệu trong một đầu cột, dưới là dấu", () => {
  const rows: readonly DrawnRow[] = [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Tập thể, cá nhân | LĐTT/TTLĐTT | CSTĐCS/TTLĐXS | Giấy khen",
    "A. TẬP THỂ",
    "1 | Phòng Lãnh sự | x | x | ",
    "2 | Văn phòng | x | | x",
    "B. CÁ NHÂN",
    "1 | Lương Thế Anh | x | x | ",
    "2 | Bùi Thu Cúc | x | | ",
    "3 | Đàm Quang Đạo | x | | x",
  ];

  it("một của cá nhân, một của tập thể: dòng là ai thì tính danh hiệu của người ấy", () => {
    const reading = read(rows);
    expect(figuresOf(reading)).toMatchObject({
      individual: { "advanced-worker": 3, "certificate-of-merit": 1, "grassroots-emulation-fighter": 1 },
      collective: { "advanced-labor-collective": 2, "certificate-of-merit": 1, "excellent-labor-collective": 1 },
    });
    expect(reading.questions.filter(({ cause }) => cause === "column")).toEqual([]);
  });

  it("cả hai của cá nhân: một câu hỏi cho cột, không báo từng ô", () => {
    const both = list("CSTĐCS/Giấy khen", ["x", "", "x", ""]);
    const reading = read(both);
    expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 4 });
    expect(reading.register.entries.flatMap(({ unreadTitles }) => unreadTitles)).toEqual([]);
    const [asked, ...more] = columnsAsked(both);
    expect(more).toEqual([]);
    expect(asked?.options.map(({ id }) => id)).toEqual([
      "not-counted",
      "grassroots-emulation-fighter",
      "certificate-of-merit",
      "own-words",
    ]);
  });
});
