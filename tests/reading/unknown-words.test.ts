import type { Answer, Question } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { figuresOf } from "./figures-of";
import { type DrawnRow, workbookOf } from "./grid-of";

const read = (rows: readonly DrawnRow[], answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf(rows), { answers, today: "2026-03-01" });

const wordsAsked = (questions: readonly Question[]) => questions.filter(({ cause }) => cause === "words");

function answerOf(question: Question | undefined, option: string): Answer {
  const found = question?.options.find(({ id }) => id === option);
  if (!found) throw new Error(`no option ${option}`);
  return found.answer;
}

const inCells = (title: string): readonly DrawnRow[] => [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "STT | Họ và tên | Chức vụ | Danh hiệu đăng ký",
  `1 | Lương Thế Anh | Trưởng phòng | LĐTT; ${title}`,
  `2 | Bùi Thu Cúc | Chuyên viên | ${title}`,
  "3 | Đàm Quang Đạo | Chuyên viên | LĐTT",
];

describe("chữ không rõ là danh hiệu nào: giữ nguyên chữ, hỏi một lần cho cả tệp", () => {
  it.each(["CSTĐ cấp TCT", "CSTĐ", "Chiến sĩ thi đua toàn lực lượng", "Bằng khen của Báo Nhân dân"])(
    "«%s» trong ô: không tính vào danh hiệu nào gần giống",
    (title) => {
      const reading = read(inCells(title));
      expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 2, other: 2 });
      const [asked, ...more] = wordsAsked(reading.questions);
      expect(more).toEqual([]);
      expect(asked?.options.length).toBeGreaterThan(2);
    },
  );

  it("«Lao động tiên tiến xuất sắc» không phải Lao động tiên tiến", () => {
    const reading = read(inCells("Lao động tiên tiến xuất sắc"));
    expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 2, other: 2 });
    const answer = answerOf(wordsAsked(reading.questions)[0], "advanced-worker");
    expect(figuresOf(read(inCells("Lao động tiên tiến xuất sắc"), [answer])).individual).toEqual({
      "advanced-worker": 3,
    });
  });

  it("trả lời một lần, mọi ô và đầu cột cùng chữ ấy theo", () => {
    const rows = inCells("CSTĐ");
    const asked = wordsAsked(read(rows).questions)[0];
    const told = read(rows, [answerOf(asked, "grassroots-emulation-fighter")]);
    expect(figuresOf(told).individual).toEqual({ "advanced-worker": 2, "grassroots-emulation-fighter": 2 });
    expect(wordsAsked(told.questions)).toEqual([]);
    const kept = read(rows, [answerOf(asked, "own-words")]);
    expect(figuresOf(kept).individual).toEqual({ "advanced-worker": 2, other: 2 });
    expect(wordsAsked(kept.questions)).toEqual([]);
  });

  it.each([
    ["đầu cột", ["STT | Họ và tên | LĐTT | CSTĐ", "1 | Lương Thế Anh | x | x", "2 | Bùi Thu Cúc | x |"]],
    [
      "hai tầng đầu cột",
      [
        "STT | Họ và tên | Lao động tiên tiến | Chiến sĩ thi đua",
        "| | | cấp TCT",
        "1 | Lương Thế Anh | x | x",
        "2 | Bùi Thu Cúc | x |",
      ],
    ],
    [
      "tiêu đề nhóm",
      [
        "STT | Họ và tên | Chức vụ",
        "I. LAO ĐỘNG TIÊN TIẾN",
        "1 | Lương Thế Anh | Trưởng phòng",
        "2 | Bùi Thu Cúc | Chuyên viên",
        "II. CHIẾN SĨ THI ĐUA",
        "1 | Lương Thế Anh | Trưởng phòng",
      ],
    ],
  ])("ở %s cũng vậy", (_, body) => {
    const rows = ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", ...body];
    const reading = read(rows);
    expect(figuresOf(reading).individual).toMatchObject({ "advanced-worker": 2, other: 1 });
    const [asked, ...more] = wordsAsked(reading.questions);
    expect(more).toEqual([]);
    const told = read(rows, [answerOf(asked, "provincial-emulation-fighter")]);
    expect(figuresOf(told).individual).toEqual({ "advanced-worker": 2, "provincial-emulation-fighter": 1 });
    expect(wordsAsked(told.questions)).toEqual([]);
  });

  it("CSTĐTQ tính là toàn quốc như đọc được, và hỏi có phải toàn quân", () => {
    const reading = read(inCells("CSTĐTQ"));
    expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 2, "national-emulation-fighter": 2 });
    const told = read(inCells("CSTĐTQ"), [answerOf(wordsAsked(reading.questions)[0], "own-words")]);
    expect(figuresOf(told).individual).toEqual({ "advanced-worker": 2, other: 2 });
  });
});

describe("chữ lặp lại trong cột danh hiệu mà không phải danh hiệu: một câu hỏi, không báo từng ô", () => {
  const rows: readonly DrawnRow[] = [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | Danh hiệu đăng ký",
    "1 | Lương Thế Anh | Phấn đấu A1",
    "2 | Bùi Thu Cúc | Phấn đấu A1",
    "3 | Đàm Quang Đạo | LĐTT",
    "4 | Kiều Minh Giang | Lđ tỉnh nhà",
  ];

  it("hỏi một lần; chữ chỉ có một ô thì vẫn báo ở ô ấy", () => {
    const reading = read(rows);
    expect(wordsAsked(reading.questions).map(({ at }) => at?.row)).toEqual([3]);
    const unread = reading.register.entries.flatMap(({ unreadTitles }) => unreadTitles);
    expect(unread.filter(({ isAsked }) => !isAsked).map(({ text }) => text)).toEqual(["Lđ tỉnh nhà"]);
  });

  it("trả lời thì tính đủ", () => {
    const answer = answerOf(wordsAsked(read(rows).questions)[0], "advanced-worker");
    expect(figuresOf(read(rows, [answer])).individual).toEqual({ "advanced-worker": 3 });
  });
});
