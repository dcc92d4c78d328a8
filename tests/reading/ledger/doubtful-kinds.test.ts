import type { Answer } from "../../../src/domain/answer";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { figuresOf } from "../figures-of";
import { type DrawnRow, workbookOf } from "../grid-of";

const read = (rows: readonly DrawnRow[], answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf(rows), { answers, today: "2026-03-01" });

const asked = (rows: readonly DrawnRow[], answers: readonly Answer[] = []) =>
  read(rows, answers).questions.filter(({ id }) => id.startsWith("kind:"));

const inWords = (name: string): readonly DrawnRow[] => [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "STT | Tên | Danh hiệu",
  "1 | Lương Thế Anh | LĐTT",
  "2 | Bùi Thu Cúc | LĐTT",
  `3 | ${name} | Tập thể LĐTT`,
];

const byMarks = (name: string): readonly DrawnRow[] => [
  "BẢN ĐĂNG KÝ THI ĐUA NĂM 2026",
  "TT | LĐTT | TT LĐTT | Người đăng ký | Chức vụ",
  "1 | x |  | Lương Thế Anh | Chuyên viên",
  "2 | x |  | Bùi Thu Cúc | Chuyên viên",
  `3 |  | x | ${name}`,
];

describe("dòng đang tính là cá nhân mà tên không phải tên người, danh hiệu của tập thể", () => {
  it.each([["Cầu Bà Chợ"], ["Sông Lam Xanh"]])("«%s»: hỏi là cá nhân hay tập thể", (name) => {
    const rows = inWords(name);
    const [question, ...more] = asked(rows);
    expect(more).toEqual([]);
    expect(question?.options.map(({ id }) => id)).toEqual(["collective", "individual"]);
    const [collective, individual] = question?.options ?? [];
    if (!collective || !individual) throw new Error("nothing to answer");
    expect(figuresOf(read(rows, [collective.answer]))).toMatchObject({
      people: 2,
      collectives: 1,
      collective: { "advanced-labor-collective": 1 },
    });
    expect(figuresOf(read(rows, [individual.answer]))).toMatchObject({ people: 3, collectives: 0 });
    expect(asked(rows, [individual.answer])).toEqual([]);
  });

  it("người thật có danh hiệu ghi nhầm của tập thể: là lỗi ở ô ấy, không hỏi", () => {
    expect(asked(inWords("Đàm Quang Đạo"))).toEqual([]);
    expect(asked(byMarks("Đàm Quang Đạo"))).toEqual([]);
  });

  it("tên đơn vị đọc được thì không hỏi", () => {
    expect(asked(inWords("Phòng Kế hoạch"))).toEqual([]);
    expect(asked(byMarks("Tổ Văn - Sử"))).toEqual([]);
  });
});
