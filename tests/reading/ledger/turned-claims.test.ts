import type { Answer } from "../../../src/domain/answer";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { figuresOf } from "../figures-of";
import { type DrawnRow, workbookOf } from "../grid-of";

const read = (rows: readonly DrawnRow[], answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf(rows), { answers, today: "2026-03-01" });

const asked = (rows: readonly DrawnRow[], answers: readonly Answer[] = []) =>
  read(rows, answers).questions.filter(({ id }) => id.startsWith("turned:"));

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";

/** Titles in words; the third line is the odd one. */
const inWords = (cell: string, remark = ""): readonly DrawnRow[] => [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "STT | Họ và tên | Chức vụ | Danh hiệu đăng ký | Ghi chú",
  "1 | Lương Thế Anh | Chuyên viên | LĐTT",
  "2 | Bùi Thu Cúc | Chuyên viên | LĐTT, CSTĐCS",
  `3 | Đàm Quang Đạo | Chuyên viên | ${cell} | ${remark}`,
  "4 | Kiều Minh Giang | Chuyên viên | LĐTT",
];

/** The same by marks, another order of columns. */
const byMarks = (cell: string, remark = ""): readonly DrawnRow[] => [
  "BIỂU ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
  "TT | CSTĐCS | LĐTT | Họ tên | Tổ | Lưu ý",
  "1 |  | x | Lương Thế Anh | Tổ Văn",
  "2 | x | x | Bùi Thu Cúc | Tổ Văn",
  `3 | ${cell} | x | Đàm Quang Đạo | Tổ Toán | ${remark}`,
  "4 |  | x | Kiều Minh Giang | Tổ Toán",
];

describe("chữ còn thừa trong ô đã tính mà có thể đổi nghĩa: hỏi một câu, không nuốt", () => {
  it.each([
    ["Thôi đăng ký CSTĐCS"],
    ["LĐTT (năm trước)"],
    ["CSTĐCS (đã đạt 2024)"],
    ["LĐTT năm 2023"],
    ["LĐTT; đã có BK UBND tỉnh năm 2023"],
    ["LĐTT hoặc CSTĐCS"],
    ["LĐTT thay cho CSTĐCS"],
    ["LĐTT chuyển sang CSTĐCS"],
    ["LĐTT nếu đủ điều kiện"],
    ["LĐTT - chờ ý kiến"],
    ["LĐTT, GK cho tập thể tổ"],
    ["LĐTT?"],
  ])("danh hiệu ghi bằng chữ: «%s»", (cell) => {
    expect(asked(inWords(cell)).map(({ at }) => at)).toEqual([{ sheet: "Sheet1", row: 5, column: 4 }]);
  });

  it.each([["x (rút)"], ["x - chờ duyệt"], ["x (đạt 2024)"], ["v (không xét)"]])("đánh dấu kèm chữ: «%s»", (cell) => {
    expect(asked(byMarks(cell)).map(({ at }) => at)).toEqual([{ sheet: "Sheet1", row: 5, column: 2 }]);
  });

  it.each([
    ["CSTĐCS - Sáng kiến chuyển đổi số"],
    ["CSTĐCS (Bỏ phiếu 10/10)"],
    ["LĐTT (không quá 15%)"],
    ["LĐTT; không đăng ký CSTĐCS"],
    ["LĐTT; rút CSTĐCS"],
    ["Lao động tiên tiến + Bằng khen của Chủ tịch UBND tỉnh"],
    ["LĐTT và CSTĐ cơ sở"],
    ["Đề nghị LĐTT"],
    ["LĐTT năm 2026"],
    ["Giấy khen của Giám đốc Sở"],
    ["Bằng khen Bộ Y tế"],
    ["LĐTT (lần đầu)"],
  ])("đã hiểu trọn ô «%s» thì không hỏi", (cell) => {
    expect(asked(inWords(cell))).toEqual([]);
  });

  it.each([["x (ThS)"], ["x"], ["x (lần 2)"]])("dấu kèm ghi chú vô hại «%s» thì không hỏi", (cell) => {
    expect(asked(byMarks(cell))).toEqual([]);
  });

  it("nói cột nào, mấy ô, có thể là gì, và hiện tính ra sao", () => {
    expect(asked(inWords("Thôi đăng ký CSTĐCS"))[0]?.sentence.vi).toBe(
      "Cột D («Danh hiệu đăng ký»): 01 ô ghi «Thôi đăng ký CSTĐCS». Có thể là không đăng ký nữa. Hiện vẫn tính là đăng ký.",
    );
  });

  it.each([
    ["counted", { [worker]: 4, [fighter]: 2 }],
    ["not-counted", { [worker]: 3, [fighter]: 1 }],
    [worker, { [worker]: 4, [fighter]: 1 }],
    [fighter, { [worker]: 3, [fighter]: 2 }],
  ])("trả lời «%s» thì theo đó, người vẫn ở trong danh sách, và không hỏi lại", (option, individual) => {
    const rows = inWords("LĐTT hoặc CSTĐCS");
    const answer = asked(rows)[0]?.options.find(({ id }) => id === option)?.answer;
    if (!answer) throw new Error(option);
    const figures = figuresOf(read(rows, [answer]));
    expect(figures).toMatchObject({ people: 4, individual });
    expect(asked(rows, [answer])).toEqual([]);
  });
});

describe("ghi chú bên cạnh rút lại điều dòng ấy đăng ký", () => {
  it.each([
    ["xin rút CSTĐCS", { [worker]: 4, [fighter]: 1 }],
    ["Không đăng ký CSTĐCS", { [worker]: 4, [fighter]: 1 }],
    ["Xin rút", { [worker]: 3, [fighter]: 1 }],
    ["Thôi đăng ký (nghỉ không lương)", { [worker]: 3, [fighter]: 1 }],
    ["chưa đăng ký do mới chuyển đến", { [worker]: 3, [fighter]: 1 }],
  ])("«%s»: hỏi; trả lời không tính thì bỏ đúng danh hiệu ấy", (remark, individual) => {
    for (const rows of [inWords("LĐTT, CSTĐCS", remark), byMarks("x", remark)]) {
      const [question, ...more] = asked(rows);
      expect(more).toEqual([]);
      expect(figuresOf(read(rows)).individual).toEqual({ [worker]: 4, [fighter]: 2 });
      const no = question?.options.find(({ id }) => id === "not-counted")?.answer;
      if (!no) throw new Error("nothing to answer");
      expect(figuresOf(read(rows, [no]))).toMatchObject({ people: 4, individual });
      expect(asked(rows, [no])).toEqual([]);
    }
  });

  it("«Rút đề nghị Bằng khen» không nhắc cấp: hỏi về đúng Bằng khen của dòng ấy", () => {
    const rows = inWords("LĐTT; Bằng khen của Chủ tịch UBND tỉnh", "Rút đề nghị Bằng khen, giữ LĐTT");
    const no = asked(rows)[0]?.options.find(({ id }) => id === "not-counted")?.answer;
    if (!no) throw new Error("nothing to answer");
    expect(figuresOf(read(rows)).individual).toMatchObject({ "provincial-diploma-of-merit": 1 });
    expect(figuresOf(read(rows, [no])).individual).toEqual({ [worker]: 4, [fighter]: 1 });
  });

  it("hai Bằng khen ở hai cấp, ghi chú chỉ nói «Bằng khen»: vẫn hỏi", () => {
    const both = "LĐTT; Bằng khen của Chủ tịch UBND tỉnh; Bằng khen của Thủ tướng Chính phủ";
    expect(asked(inWords(both, "Rút đề nghị Bằng khen"))).toHaveLength(1);
  });

  it.each([
    ["Nghỉ thai sản từ tháng 3"],
    ["Chưa có sáng kiến"],
    ["Không đăng ký GK"],
    ["3 năm liền đạt CSTĐCS"],
    ["rút kinh nghiệm trong công tác"],
    ["bỏ trống cột sáng kiến"],
  ])("«%s» không rút lại gì thì không hỏi", (remark) => {
    expect(asked(inWords("LĐTT, CSTĐCS", remark))).toEqual([]);
  });

  it("chữ ấy đứng dưới tên, chỗ người khác ghi chức vụ, hay ngay trong cột chức vụ, thì cũng hỏi", () => {
    const under = [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ và tên | Danh hiệu đăng ký",
      "1 | Lương Thế Anh | LĐTT",
      " | Chuyên viên | ",
      "2 | Bùi Thu Cúc | LĐTT, CSTĐCS",
      " | Kế toán trưởng | ",
      "3 | Đàm Quang Đạo | LĐTT",
      " | (đã xin rút) | ",
      "4 | Kiều Minh Giang | LĐTT",
      " | Văn thư | ",
    ];
    const beside = inWords("LĐTT").map((row) =>
      typeof row === "string" ? row.replace("Đàm Quang Đạo | Chuyên viên", "Đàm Quang Đạo | Xin rút") : row,
    );
    for (const rows of [under, beside]) {
      const [question, ...more] = asked(rows);
      expect(more).toEqual([]);
      const no = question?.options.find(({ id }) => id === "not-counted")?.answer;
      if (!no) throw new Error("nothing to answer");
      expect(figuresOf(read(rows, [no]))).toMatchObject({ people: 4, individual: { [worker]: 3, [fighter]: 1 } });
      expect(asked(rows, [no])).toEqual([]);
    }
  });
});
