import type { Answer } from "../../src/domain/answer";
import { planFill, type FillPlan } from "../../src/reports/fill/plan-fill";
import type { DrawnSheet } from "../reading/grid-of";
import { cellsWritten, fieldOffice } from "./field-office";
import { inputFor } from "./fill-input";

const plain: DrawnSheet = {
  name: "Tổng hợp",
  rows: [
    "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
    "TT | Đơn vị | Số người | LĐTT | CSTĐCS",
    "1 | Văn phòng",
    "2 | Thanh tra Sở",
    " | Cộng",
  ],
};

function planned(sheet: DrawnSheet, answers: readonly Answer[] = []): FillPlan {
  return planFill(inputFor(sheet, fieldOffice, { answers }));
}

function titled(title: string, name = "Tổng hợp"): DrawnSheet {
  return { name, rows: [title, ...plain.rows.slice(1)] };
}

/** The answer of the only question's option. */
function answerOf({ questions }: FillPlan, option: string): Answer {
  expect(questions).toHaveLength(1);
  const found = questions[0]?.options.find(({ id }) => id === option);
  if (found === undefined) throw new Error(`no option ${option}`);
  return found.answer;
}

const filled = cellsWritten(planned(plain));

test("the form as it stands is filled without a question", () => {
  expect(Object.keys(filled)).toHaveLength(8);
  expect(planned(plain).questions).toEqual([]);
});

describe("a form that may not be for this year's registrations is asked about once and left", () => {
  test.each([
    ["another year", titled("TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2021"), "this-year"],
    ["a school year that is over", titled("TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM HỌC 2019 - 2020"), "this-year"],
    ["another year in the name of the sheet", titled("TỔNG HỢP ĐĂNG KÝ THI ĐUA", "TH 2021"), "this-year"],
    ["results", titled("KẾT QUẢ THI ĐUA, KHEN THƯỞNG NĂM 2022"), "registered"],
    ["an annex of a decision", titled("(Kèm theo Quyết định số 12/QĐ-SNgV)"), "registered"],
    ["a draft", titled("TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022", "TH bản nháp"), "fill"],
    ["a round of which nothing is known", titled("TỔNG HỢP ĐĂNG KÝ THI ĐUA ĐỢT 1 NĂM 2022"), "all"],
    ["awards of one kind", titled("TỔNG HỢP KHEN THƯỞNG CHUYÊN ĐỀ NĂM 2022"), "all"],
  ] as const)("%s", (_, sheet, option) => {
    const plan = planned(sheet);
    expect(plan.plan.writes).toEqual([]);
    expect(plan.skipped).toHaveLength(1);
    const answer = answerOf(plan, option);
    expect(cellsWritten(planned(sheet, [answer]))).toEqual(filled);
    expect(planned(sheet, [answer]).questions).toEqual([]);
  });

  test.each([
    ["another year", titled("TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2021")],
    ["results", titled("KẾT QUẢ THI ĐUA, KHEN THƯỞNG NĂM 2022")],
    ["a draft", titled("TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022", "TH bản nháp")],
    ["a round", titled("TỔNG HỢP ĐĂNG KÝ THI ĐUA ĐỢT 1 NĂM 2022")],
  ] as const)("left by her word, %s is not asked about again", (_, sheet) => {
    const again = planned(sheet, [answerOf(planned(sheet), "leave")]);
    expect(again.plan.writes).toEqual([]);
    expect(again.questions).toEqual([]);
  });

  test("last year's form, filled already, is neither asked about nor compared", () => {
    const rows = [
      "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2021",
      "TT | Đơn vị | LĐTT",
      "1 | Văn phòng | 7",
      "2 | Thanh tra Sở | 5",
    ];
    const plan = planned({ name: "TH 2021", rows });
    expect([plan.plan.writes, plan.questions, plan.skipped]).toEqual([[], [], []]);
  });

  test("an answer about last year's copy says nothing of this year's form with the same head", () => {
    const rows = (year: string) => [`TỔNG HỢP ĐĂNG KÝ NĂM ${year}`, "TT | Đơn vị | LĐTT", "1 | Văn phòng"];
    const old = { name: "TH cũ của 2021", rows: rows("2021") };
    const leave = answerOf(planned({ ...old, name: "TH 2021" }), "leave");
    expect(cellsWritten(planned({ name: "TH 2022", rows: rows("2022") }, [leave]))).toEqual({ C3: 3 });
  });
});

describe("words that nobody understands", () => {
  const columns = (head: string): DrawnSheet => ({
    name: "Tổng hợp",
    rows: ["TT | Đơn vị | LĐTT | " + head, "1 | Văn phòng", "2 | Thanh tra Sở", "3 | Phòng Lãnh sự"],
  });

  test.each([
    ["LĐTT Đợt 1", "Đợt 1"],
    ["CSTĐCS vòng loại", "vòng loại"],
    ["Giấy khen (cá nhân) phong phú", "phong phú"],
    ["Số người khuyết tật", "khuyết tật"],
  ])("in a head keep the column empty and are named: «%s»", (head, words) => {
    const plan = planned(columns(head));
    expect(cellsWritten(plan)).toEqual({ C2: 3, C3: 1, C4: 1 });
    expect(plan.skipped.map(({ why }) => why)).toEqual([`Chưa hiểu «${words}» trong đầu cột nên để trống.`]);
    expect(plan.questions).toHaveLength(1);
  });

  test("asked once for all columns they stand over, and settled for all of them", () => {
    const sheet: DrawnSheet = {
      name: "Tổng hợp",
      rows: ["TT | Đơn vị | Đợt 1 | | Cả năm | ", " | | LĐTT | CSTĐCS | LĐTT | CSTĐCS", "1 | Văn phòng"],
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    };
    const plan = planned(sheet);
    expect(cellsWritten(plan)).toEqual({ E3: 3, F3: 1 });
    const noMatter = answerOf(plan, "no-matter");
    expect(cellsWritten(planned(sheet, [noMatter]))).toEqual({ C3: 3, D3: 1, E3: 3, F3: 1 });
    const leave = planned(sheet, [answerOf(plan, "leave")]);
    expect([cellsWritten(leave), leave.questions, leave.skipped]).toEqual([{ E3: 3, F3: 1 }, [], []]);
  });

  test("in the name of a line keep the line empty", () => {
    const plan = planned({
      name: "Tổng hợp",
      rows: ["TT | Danh hiệu | Số lượng", "1 | Lao động tiên tiến", "2 | Chiến sĩ thi đua cơ sở tiêu biểu"],
    });
    expect(cellsWritten(plan)).toEqual({ C2: 10 });
    expect(plan.skipped.map(({ why }) => why)).toEqual(["Chưa hiểu «tiêu biểu» trong tên dòng nên để trống."]);
  });
});

describe("columns of others and of other times stay empty", () => {
  test.each([
    "LĐTT được duyệt",
    "LĐTT Hội đồng xét",
    "LĐTT thẩm định",
    "LĐTT cấp trên duyệt",
    "LĐTT được công nhận",
    "Kết quả LĐTT",
    "LĐTT năm 2021",
    "LĐTT năm trước",
    "Mức thưởng LĐTT",
    "Số phiếu LĐTT",
    "Điểm",
  ])("«%s»", (head) => {
    const rows = [`TT | Đơn vị | LĐTT | ${head}`, "1 | Văn phòng", "2 | Thanh tra Sở", " | Cộng"];
    const plan = planned({ name: "Tổng hợp", rows });
    expect(cellsWritten(plan)).toEqual({ C2: 3, C3: 1, C4: 4 });
  });
});
