import type { Answer } from "../../../src/domain/answer";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { figuresOf } from "../figures-of";
import { type DrawnSheet, workbookOf } from "../grid-of";

const read = (sheets: readonly DrawnSheet[], answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf(...sheets), { answers, today: "2026-03-01" });

const asked = (sheets: readonly DrawnSheet[], answers: readonly Answer[] = []) =>
  read(sheets, answers).questions.filter(({ id }) => id.startsWith("ticked-summary:"));

const list: DrawnSheet = {
  name: "Cá nhân",
  rows: [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
    "1 | Lương Thế Anh | Phòng Kế hoạch | x | x",
    "2 | Bùi Thu Cúc | Phòng Kế hoạch | x",
    "3 | Đàm Quang Đạo | Phòng Kỹ thuật | x",
    "4 | Kiều Minh Giang | Phòng Kỹ thuật | x",
  ],
};

const collectives: DrawnSheet = {
  name: "Tập thể",
  rows: [
    "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Tên tập thể | Danh hiệu đăng ký",
    "1 | Phòng Kế hoạch | Tập thể LĐTT",
    "2 | Phòng Kỹ thuật | Tập thể LĐXS",
  ],
};

const summary = (planning: string, technical: string): DrawnSheet => ({
  name: "Tổng hợp",
  rows: [
    "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Đơn vị | Số người | LĐTT | CSTĐCS | TTLĐTT | TTLĐXS",
    `1 | Phòng Kế hoạch | 2 | 2 | 1 | ${planning} |`,
    `2 | Phòng Kỹ thuật | 2 | 2 | 0 |  | ${technical}`,
    "Cộng |  | 4 | 4 | 1 | 1 | 1",
  ],
});

/** Another order, other words, ticks of another shape, no total. */
const byUnits: DrawnSheet = {
  name: "BC",
  rows: [
    "BIỂU TỔNG HỢP SỐ LIỆU ĐĂNG KÝ NĂM 2026",
    "Tập thể lao động xuất sắc | Tập thể lao động tiên tiến | Tên đơn vị | Tổng số | Lao động tiên tiến | Chiến sĩ thi đua cơ sở",
    " | ✓ | Phòng Kế hoạch | 2 | 2 | 1",
    "✓ |  | Phòng Kỹ thuật | 2 | 2 | 0",
  ],
};

describe("biểu tổng hợp có dấu của tập thể mà không biểu đăng ký nào có", () => {
  it.each([
    ["dấu x giữa các con số", summary("x", "x")],
    ["cột danh hiệu tập thể đứng trước tên", byUnits],
  ])("%s: hỏi; trả lời có thì tính, số của cá nhân giữ nguyên", (_, sheet) => {
    const book = [list, sheet];
    const [question, ...more] = asked(book);
    expect(more).toEqual([]);
    const [yes, no] = question?.options ?? [];
    if (!yes || !no) throw new Error("nothing to answer");
    const people = { people: 4, individual: { "advanced-worker": 4, "grassroots-emulation-fighter": 1 } };
    expect(figuresOf(read(book))).toMatchObject({ ...people, collectives: 0 });
    expect(figuresOf(read(book, [yes.answer]))).toMatchObject({
      ...people,
      collectives: 2,
      collective: { "advanced-labor-collective": 1, "excellent-labor-collective": 1 },
    });
    expect(asked(book, [yes.answer])).toEqual([]);
    expect(asked(book, [no.answer])).toEqual([]);
  });

  it("chép lại đúng biểu tập thể, hoặc chỉ ghi con số, thì không hỏi", () => {
    expect(asked([list, collectives, summary("x", "x")])).toEqual([]);
    expect(asked([list, summary("1", "1")])).toEqual([]);
  });
});
