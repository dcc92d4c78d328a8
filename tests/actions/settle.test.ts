import { check } from "../../src/actions/check";
import type { Checked } from "../../src/actions/checked";
import { weighFill } from "../../src/actions/consequences";
import { previewFill } from "../../src/actions/fill";
import { readAndMeasure } from "../../src/actions/read-and-measure";
import { settle } from "../../src/actions/settle";
import type { CheckRequest } from "../../src/domain/check";
import { emptyProfile } from "../../src/domain/profile";
import { type DrawnRow, workbookOf } from "../reading/grid-of";
import { figuresOf } from "../reading/figures-of";

function requestFor(...sheets: readonly (readonly DrawnRow[])[]): CheckRequest {
  return {
    snapshot: workbookOf(...sheets),
    fileName: "Đăng ký.xlsx",
    today: "2022-03-01",
    year: null,
    regime: null,
    stage: null,
    overlay: {},
    answers: [],
    waivers: [],
  };
}

const register = [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
  "STT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐCS",
  "1 | Lê Thị Mai | Chuyên viên | Văn phòng | x |",
  "2 | Trần Văn Bình | Chuyên viên | P. HTQT | x |",
  "3 | Lê Thị Mai | Kế toán | Phòng Hợp tác quốc tế | x | x",
];

const request = requestFor(register);

const checkedOf = (of: CheckRequest): Checked => ({
  request: of,
  result: check(of),
  journal: [],
  profile: emptyProfile,
  weighed: null,
  refused: [],
});

const idOf = (start: string) => {
  const question = readAndMeasure(request).figures.questions.find(({ id }) => id.startsWith(start));
  if (!question) throw new Error(`There is no question ${start}`);
  return question.id;
};

/** A list of which it is not sure whether it registers or tells results; only a registration asks who its people are. */
const doubtful = requestFor([
  "KẾT QUẢ BÌNH XÉT THI ĐUA NĂM 2022",
  "STT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
  "1 | Lê Thị Mai | Văn phòng | x |",
  "2 | Trần Văn Bình | Thanh tra | x | x",
  "3 | Lê Thị Mai | Phòng Hợp tác quốc tế | x |",
]);

/** A summary of which one column may count people or collectives. */
const filling = requestFor(
  [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2022",
    "STT | Tên tập thể, cá nhân | Đơn vị | LĐTT | Giấy khen",
    "A | TẬP THỂ",
    "1 | Văn phòng | | | x",
    "2 | Phòng Hợp tác quốc tế | | | x",
    "B | CÁ NHÂN",
    "1 | Lê Thị Mai | Văn phòng | x | x",
    "2 | Trần Văn Bình | Phòng Hợp tác quốc tế | x |",
  ],
  [
    "BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
    "STT | Đơn vị | LĐTT | Giấy khen",
    "1 | Văn phòng",
    "2 | Phòng Hợp tác quốc tế",
  ],
);

describe("trả lời từ một tệp", () => {
  it("chọn một câu, gõ một số: câu nào cũng hết hỏi", () => {
    const { answers, refused } = settle(request, [
      { question: idOf("same-person"), option: "two" },
      { question: idOf("targets:headcount"), value: 40 },
    ]);
    expect(refused).toEqual([]);
    const { figures } = readAndMeasure({ ...request, answers });
    expect(figuresOf(figures.reading).distinct).toBe(3);
    expect(figures.targets.map(({ denominator }) => denominator?.value)).toEqual([40, 40]);
    expect(figures.questions.map(({ id }) => id.split(":")[0])).toEqual(["same-unit"]);
  });

  it("câu hỏi chỉ hiện ra sau một câu trả lời khác cũng được trả lời, dù ghi theo thứ tự nào", () => {
    const asked = (answers: CheckRequest["answers"]) =>
      readAndMeasure({ ...doubtful, answers }).figures.questions.map(({ id }) => id);
    const kind = asked([]).find((id) => id.startsWith("form-kind")) ?? "";
    expect(asked([]).some((id) => id.startsWith("same-person"))).toBe(false);
    const revealed = asked(settle(doubtful, [{ question: kind, option: "registration" }]).answers);
    const person = revealed.find((id) => id.startsWith("same-person")) ?? "";
    const both = [
      { question: person, option: "two" },
      { question: kind, option: "registration" },
    ];
    for (const given of [both, [...both].reverse()]) {
      const { answers, refused } = settle(doubtful, given);
      expect(refused).toEqual([]);
      expect(answers.map((answer) => answer.kind).sort()).toEqual(["form-kind", "same-person"]);
      expect(asked(answers)).not.toContain(person);
    }
    expect(settle(doubtful, both.slice(0, 1)).refused).toEqual([{ why: "unknown-question", question: person }]);
  });

  it("đã trả lời rồi vẫn đổi ý được", () => {
    const question = idOf("same-person");
    const once = settle(request, [{ question, option: "two" }]).answers;
    const { answers, refused } = settle({ ...request, answers: once }, [{ question, option: "one" }]);
    expect(refused).toEqual([]);
    expect(answers).toHaveLength(1);
    expect(figuresOf(readAndMeasure({ ...request, answers }).figures.reading).distinct).toBe(2);
  });

  it("đổi ý cả ở câu chỉ hiện ra sau một câu trả lời đã ghi nhớ", () => {
    const asked = (answers: CheckRequest["answers"]) =>
      readAndMeasure({ ...doubtful, answers }).figures.questions.map(({ id }) => id);
    const kind = asked([]).find((id) => id.startsWith("form-kind")) ?? "";
    const { answers: first } = settle(doubtful, [{ question: kind, option: "registration" }]);
    const question = asked(first).find((id) => id.startsWith("same-person")) ?? "";
    const { answers: once } = settle({ ...doubtful, answers: first }, [{ question, option: "two" }]);
    const { answers, refused } = settle({ ...doubtful, answers: once }, [{ question, option: "one" }]);
    expect(refused).toEqual([]);
    expect(answers).toEqual([...first, expect.objectContaining({ kind: "same-person", same: true })]);
  });

  it("câu hỏi của việc điền biểu cũng vậy", () => {
    const questionsOf = (request: CheckRequest) => previewFill(checkedOf(request), "vi", "thử").questions;
    const [question] = questionsOf(filling);
    if (!question) throw new Error("Nothing is asked");
    for (const { id, answer } of question.options) {
      const { answers, refused } = settle(filling, [{ question: question.id, option: id }]);
      expect({ answers, refused }).toEqual({ answers: [answer], refused: [] });
      expect(questionsOf({ ...filling, answers })).toEqual([]);
    }
  });

  it("câu trả lời về việc điền nói ô nào sẽ ghi số nào", () => {
    const checked = checkedOf(filling);
    const { questions } = previewFill(checked, "vi", "thử");
    const [question] = weighFill(checked, questions, "vi");
    expect(question?.options.map(({ id, changes }) => [id, changes])).toEqual([
      ["award/certificate-of-merit/individual/all/registered", [{ figure: "Sheet2!D3", before: null, after: 1 }]],
      [
        "award/certificate-of-merit/collective/all/registered",
        [
          { figure: "Sheet2!D3", before: null, after: 1 },
          { figure: "Sheet2!D4", before: null, after: 1 },
        ],
      ],
      ["leave", []],
    ]);
  });

  it.each([
    [
      "không có câu hỏi ấy",
      () => ({ question: "column:khong-co", option: "other" }),
      { why: "unknown-question", question: "column:khong-co" },
    ],
    [
      "không có câu trả lời ấy",
      () => ({ question: idOf("same-person"), option: "ba" }),
      { why: "unknown-option", option: "ba", known: ["one", "two"] },
    ],
    [
      "không phải câu gõ số",
      () => ({ question: idOf("same-person"), value: 2 }),
      { why: "nothing-to-type", known: ["one", "two"] },
    ],
    [
      "số không thể có",
      () => ({ question: "targets:headcount", value: -5 }),
      { why: "impossible-value", question: "targets:headcount", value: -5 },
    ],
  ])("%s: nói rõ, không làm gì", (_, given, refused) => {
    const settled = settle(request, [given()]);
    expect(settled.answers).toEqual([]);
    expect(settled.refused).toMatchObject([refused]);
  });
});
