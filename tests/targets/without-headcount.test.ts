import fc from "../helpers/properties";
import type { Answer } from "../../src/domain/answer";
import { typedAnswer } from "../../src/actions/typed-answer";
import { answerOf, checkDrawn } from "./check-drawn";
import { measured, plan, resultOf } from "./measuring";
import { officeOf } from "./register-of";

const atLeast90 = "Ít nhất 90% CBCCVC đạt danh hiệu Lao động tiên tiến";

/** Nobody stands in the form who registers for nothing: others may not stand in it at all. */
function formOf(advanced: number, others: number) {
  const people = [
    ...officeOf(advanced, advanced),
    ...Array.from({ length: others }, (_, index) => ({
      name: `Khác ${String(index)}`,
      awards: ["certificate-of-merit"] as const,
    })),
  ];
  return { people };
}

describe("chưa ai nói cơ quan có bao nhiêu người", () => {
  test("34 trên 35 người có tên: chưa kết luận, nói tỷ lệ và đến bao nhiêu người thì còn đạt", () => {
    expect(resultOf(formOf(34, 1), atLeast90)).toMatchObject({
      status: "unknown",
      numerator: { value: 34 },
      denominator: { value: 35 },
      assumes: ["register-complete"],
      holdsUpTo: 37,
      why: {
        vi: "34/35 = 97,14% nếu biểu đã có đủ người; còn đạt khi cơ quan có đến 37 người. Tệp chưa cho biết tổng số CBCCVC. Anh/chị thêm sheet «Danh sách CBCCVC» hoặc gõ một con số ở Thiết lập.",
      },
    });
  });

  test("20 trên 30 người có tên: đã chưa đạt, dù cơ quan có bao nhiêu người", () => {
    expect(resultOf(formOf(20, 10), atLeast90)).toMatchObject({
      status: "missed",
      shortBy: 7,
      holdsUpTo: null,
      why: {
        vi: "20/30 = 66,67% trên số người có tên trong biểu; nếu còn người chưa có tên thì tỷ lệ chỉ thấp hơn. Còn thiếu ít nhất 07 người.",
      },
    });
  });

  test("mức trần giữ được trên số người có tên thì giữ được với mọi tổng số; vượt thì còn chờ", () => {
    const cap = "Không quá 20% tổng số CBCCVC đạt CSTĐCS";
    expect(resultOf({ people: officeOf(30, 30, 5) }, cap)).toMatchObject({ status: "met", holdsUpTo: null });
    expect(resultOf({ people: officeOf(30, 30, 8) }, cap)).toMatchObject({ status: "unknown", holdsUpTo: null });
  });

  test("hỏi một lần cho mọi tỷ lệ; không còn gì chờ thì không hỏi", () => {
    const asks = (...lines: readonly string[]) =>
      measured({ people: officeOf(30, 30, 5) }, plan(...lines)).questions.map(({ id }) => id);
    expect(asks(atLeast90, "Ít nhất 15% CBCCVC đạt CSTĐCS")).toEqual(["targets:headcount"]);
    expect(asks("Ít nhất 20% CBCCVC đạt CSTĐCS")).toEqual([]);
  });

  test("«Đúng 30 người, biểu đã đủ» là xong, cho cả từng phòng", () => {
    const people = [
      ...officeOf(20, 20).map((person) => ({ ...person, unit: "Phòng Một" })),
      ...Array.from({ length: 10 }, (_, index) => ({
        name: `Hai ${String(index)}`,
        unit: "Phòng Hai",
        awards: index < 9 ? (["advanced-worker"] as const) : (["certificate-of-merit"] as const),
      })),
    ];
    const targets = plan(atLeast90).map((target) => ({ ...target, scope: { ...target.scope, unit: "Phòng Hai" } }));
    const [open] = measured({ people }, targets).results;
    expect(open).toMatchObject({ status: "unknown", holdsUpTo: 10 });
    expect(open?.why.vi).toContain("còn đạt khi đơn vị có đến 10 người");
    const answers: readonly Answer[] = [{ kind: "headcount", basis: "staff", value: 30 }];
    expect(measured({ people }, targets, { answers }).results[0]).toMatchObject({
      status: "met",
      denominator: { value: 10 },
      assumes: [],
    });
  });

  test.each([
    [37, "met"],
    [38, "missed"],
  ])("gõ %i người thì %s", (typed, status) => {
    const answer = typedAnswer({ of: "headcount", basis: "staff" }, typed);
    expect(resultOf(formOf(34, 1), atLeast90, { answers: answer === null ? [] : [answer] }).status).toBe(status);
  });

  test("không có mâu thuẫn nào được kết luận từ một tổng số chỉ là giả định", () => {
    const { contradictions } = measured(
      { people: officeOf(30, 30, 5) },
      plan("Ít nhất 15% CBCCVC đạt CSTĐCS", "CSTĐCS không quá 15% số LĐTT"),
    );
    expect(contradictions).toEqual([]);
  });

  test("một nhóm cũng vậy: lãnh đạo có tên trong biểu", () => {
    const people = officeOf(6, 6).map((person, index) => ({
      ...person,
      position: index < 2 ? "Trưởng phòng" : "Chuyên viên",
    }));
    expect(resultOf({ people }, "100% lãnh đạo, quản lý đạt LĐTT")).toMatchObject({
      status: "unknown",
      denominator: { value: 2 },
      holdsUpTo: 2,
    });
  });
});

describe("«đến bao nhiêu người» là số lớn nhất còn đạt", () => {
  const level = fc.record({
    num: fc.integer({ min: 1, max: 120 }),
    den: fc.constantFrom(100, 3, 10, 1000),
    comparator: fc.constantFrom(">=", ">", "range"),
  } as const);

  test("với mọi mức và mọi số đếm", () => {
    fc.assert(
      fc.property(level, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (drawn, held, others) => {
        fc.pre(drawn.num <= drawn.den && held + others > 0);
        const [line] = plan(atLeast90).map((target) => ({
          ...target,
          comparator: drawn.comparator,
          threshold: { num: drawn.num, den: drawn.den },
          max: drawn.comparator === "range" ? { num: 1, den: 1 } : null,
        }));
        if (line === undefined) throw new Error("no target");
        const [result] = measured(formOf(held, others), [line]).results;
        // In whole numbers: held / all against num / den.
        const reaches = (all: number) =>
          drawn.comparator === ">" ? held * drawn.den > drawn.num * all : held * drawn.den >= drawn.num * all;
        const listed = held + others;
        if (!reaches(listed)) {
          expect(result).toMatchObject({ status: "missed", holdsUpTo: null });
          return;
        }
        let largest = listed;
        while (reaches(largest + 1)) largest += 1;
        expect(result).toMatchObject({ status: "unknown", holdsUpTo: largest });
      }),
    );
  });
});

test("một lần bấm trong tệp: câu hỏi về tổng số khép mọi tỷ lệ", () => {
  const sheets = [
    [
      "SỞ NỘI VỤ",
      "BẢNG ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ và tên | Danh hiệu",
      ...Array.from(
        { length: 12 },
        (_, index) => `${String(index + 1)} | Trần Văn ${"ABCDEGHIKLMN"[index] ?? ""}n | LĐTT`,
      ),
    ],
    { name: "Chỉ tiêu", rows: ["CHỈ TIÊU NĂM 2026", "- Trên 90% CBCCVC đạt LĐTT.", "- 95% CBCCVC đạt LĐTT."] },
  ];
  const open = checkDrawn(sheets);
  expect(open.targets.map(({ status, holdsUpTo }) => [status, holdsUpTo])).toEqual([
    ["unknown", 13],
    ["unknown", 12],
  ]);
  const settled = checkDrawn(sheets, [answerOf(open.questions, "targets:headcount", "as-listed")]);
  expect(settled.targets.map(({ status }) => status)).toEqual(["met", "met"]);
});

describe("tổng số ghi trong tệp khác số người có tên: nói cả hai", () => {
  const registration = (stated: string) => [
    "SỞ TƯ PHÁP",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    stated,
    "STT | Họ và tên | Danh hiệu",
    "1 | Trần Văn An | LĐTT",
    "2 | Lê Thị Bình | LĐTT",
    "3 | Hồ Văn Cảnh | LĐTT",
    "4 | Võ Thị Dung | LĐTT",
  ];
  const target = { name: "Chỉ tiêu", rows: ["CHỈ TIÊU NĂM 2026", "- Trên 90% CBCCVC đạt LĐTT."] };

  test("không có danh sách CBCCVC: tổng số đã ghi là mẫu số, số người có tên in kèm", () => {
    const { targets } = checkDrawn([registration("Tổng số CBCCVC tính đến ngày 31/12/2025 là 05 người"), target]);
    expect(targets.map(({ status, denominator }) => [status, denominator?.value])).toEqual([["missed", 5]]);
    expect(targets[0]?.denominator?.how.vi).toBe("theo tổng số ghi trong tệp (05 người); biểu đăng ký có tên 04 người");
    expect(targets[0]?.beside.map(({ sentence }) => sentence.vi)).toEqual([
      "nếu tính trên số người có tên trong biểu (04 người): 04/04 = 100%",
    ]);
  });

  test("có danh sách CBCCVC: danh sách là mẫu số, tổng số đã ghi in kèm", () => {
    const staff = {
      name: "Danh sách CBCCVC",
      rows: [
        "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC",
        "STT | Họ và tên | Ngày sinh | Chức vụ",
        ...["Trần Văn An", "Lê Thị Bình", "Hồ Văn Cảnh", "Võ Thị Dung"].map(
          (name, index) => `${String(index + 1)} | ${name} | 01/02/198${String(index)} | Chuyên viên`,
        ),
      ],
    };
    const { targets } = checkDrawn([registration("Tổng số CBCCVC: 05 người"), staff, target]);
    expect(targets.map(({ status, denominator }) => [status, denominator?.value])).toEqual([["met", 4]]);
    expect(targets[0]?.beside.map(({ sentence }) => sentence.vi)).toEqual([
      "nếu tính theo tổng số ghi trong tệp (05 người): 04/05 = 80%",
    ]);
  });

  test("hai chỉ tiêu có sẵn của chương trình cũng theo tổng số đã ghi", () => {
    const { targets } = checkDrawn([registration("Tổng số CBCCVC: 05 người")]);
    expect(targets.map(({ denominator }) => denominator?.value)).toEqual([5, 5]);
  });
});
