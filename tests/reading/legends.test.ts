import type { Answer } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { figuresOf } from "./figures-of";
import { type DrawnRow, workbookOf } from "./grid-of";

const read = (rows: readonly DrawnRow[], answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf({ name: "Đăng ký", rows }), { answers, today: "2027-02-01" });

const TITLE = "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2027";

/** Four people; «A» registers, «B» does not, «C» has it from last year. */
const PEOPLE: readonly DrawnRow[] = [
  "Số TT | Họ và tên | Bộ phận | Danh hiệu | | Giấy khen",
  " | | | LĐTT | CSTĐCS |",
  "1 | Lương Thế Anh | Tổ Lái xe | A | A | C",
  "2 | Bùi Thu Cúc | Tổ Lái xe | a | B | A",
  "3 | Đàm Quang Đạo | Tổ Bán vé | A | C | B",
  "4 | Kiều Minh Giang | Tổ Bán vé | B | B | B",
];

const COLLECTIVES: readonly DrawnRow[] = [
  "",
  "Số TT | Tên tập thể | | TTLĐTT | TTLĐXS | Giấy khen",
  "1 | Tổ Lái xe | | A | B | C",
  "2 | Tổ Bán vé | | A | A | B",
];

const OF_PEOPLE = { "advanced-worker": 3, "certificate-of-merit": 1, "grassroots-emulation-fighter": 1 };

describe("chú giải ký hiệu quyết định mọi cột dấu của sheet, cả bảng tập thể bên dưới", () => {
  it.each<readonly [string, readonly DrawnRow[], readonly DrawnRow[]]>([
    [
      "mỗi ký hiệu một dòng, ký hiệu và nghĩa ở hai ô cạnh nhau",
      ["Quy ước:", " | A | = đăng ký năm 2027", " | B | = không đăng ký", " | C | = đã được tặng năm 2026", ""],
      [],
    ],
    [
      "nghĩa không có dấu bằng, dưới chữ «Ký hiệu»",
      ["Ký hiệu | Ý nghĩa", "A | Đăng ký", "B | Không đăng ký", "C | Đã có từ năm trước", ""],
      [],
    ],
    [
      "tất cả trên một dòng, mỗi ký hiệu một ô",
      ["Chú giải: | A | : đề nghị | B | : không đề nghị | C | : đã đạt năm 2026", ""],
      [],
    ],
    ["một câu phía trên", ["(A: có đăng ký; B: không đăng ký; C: đã được khen năm 2026)", ""], []],
    [
      "một câu có gạch ngang, dưới bảng",
      [],
      ["", "Ghi chú: A - đăng ký; B - không đăng ký; C - đã được khen từ 2026."],
    ],
  ])("%s", (_, above, below) => {
    const reading = read([TITLE, "", ...above, ...PEOPLE, ...COLLECTIVES, ...below]);
    expect(figuresOf(reading)).toMatchObject({
      people: 4,
      collectives: 2,
      individual: OF_PEOPLE,
      collective: { "advanced-labor-collective": 2, "excellent-labor-collective": 1 },
    });
    expect(reading.questions).toEqual([]);
  });

  it("dòng «Số đăng ký (A)» dưới danh sách là dòng cộng, không phải một người", () => {
    const reading = read([
      TITLE,
      "",
      "A = đăng ký; B = không đăng ký; C = năm trước",
      "",
      ...PEOPLE,
      " | Số đăng ký (A) | | 3 | 1 | 1",
    ]);
    expect(figuresOf(reading)).toMatchObject({ people: 4, individual: OF_PEOPLE });
  });

  it("dấu không có trong chú giải thì hỏi, dù ở biểu khác dấu ấy là có", () => {
    const rows = PEOPLE.map((row) => (row === PEOPLE[3] ? "2 | Bùi Thu Cúc | Tổ Lái xe | y | B | A" : row));
    const reading = read([TITLE, "", "A = đăng ký; B = không đăng ký; C = đã được tặng năm 2026", "", ...rows]);
    expect(figuresOf(reading).individual).toEqual({ ...OF_PEOPLE, "advanced-worker": 2 });
    expect(reading.questions.map(({ cause, at }) => [cause, at?.row, at?.column])).toEqual([["sign", 8, 4]]);
  });

  it("không có chú giải: hỏi một câu cho cả bộ ký hiệu, và câu trả lời áp dụng cho mọi cột", () => {
    const reading = read([TITLE, "", ...PEOPLE]);
    expect(figuresOf(reading).individual).toEqual({});
    const [question, ...others] = reading.questions;
    expect(others).toEqual([]);
    expect(question?.sentence.vi).toContain("«A» (5), «B» (5), «C» (2)");
    const said = question?.options.find(({ id }) => id === "only:a")?.answer;
    const answered = read([TITLE, "", ...PEOPLE], said ? [said] : []);
    expect(figuresOf(answered).individual).toEqual(OF_PEOPLE);
  });
});
