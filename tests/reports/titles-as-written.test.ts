import type { Answer } from "../../src/domain/answer";
import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// Lists that write only the highest title, and what a form says of counting them; brackets that say who filled what.

const list: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "HẠT KIỂM LÂM NẬM PÓN",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026 (mỗi người ghi một danh hiệu cao nhất)",
    "",
    "TT | Họ và tên | Nữ | Bộ phận | Danh hiệu",
    "1 | Kiều Văn Ấn | | Tổ Cơ động | CSTĐCS",
    "2 | Đàm Thị Bưởi | x | Tổ Cơ động | LĐTT",
    "3 | Tạ Quang Chiểu | | Tổ Tuần tra | LĐTT",
    "4 | Ngô Thị Dậu | x | Tổ Tuần tra | CSTĐCS",
  ],
};

function planned(rows: readonly string[], answers: readonly Answer[] = []) {
  return planFill(inputFromWorkbook(workbookOf(list, { name: "TH", rows }), { answers }));
}

const table = ["TT | Danh hiệu | Số người | Trong đó nữ", "1 | Lao động tiên tiến", "2 | Chiến sĩ thi đua cơ sở"];

describe("a lower title where the lists write only the highest", () => {
  it.each([
    "TỔNG HỢP ĐĂNG KÝ NĂM 2026 (tính theo danh hiệu đã ghi ở danh sách)",
    "TỔNG HỢP ĐĂNG KÝ NĂM 2026 (đếm theo đúng các danh hiệu đã đăng ký)",
  ])("is counted as written: «%s»", (title) => {
    const plan = planned([title, "", ...table]);
    expect(cellsWritten(plan)).toEqual({ C4: 2, D4: 1, C5: 2, D5: 1 });
    expect(plan.questions).toEqual([]);
  });

  it.each([
    "THỐNG KÊ THEO HÌNH THỨC VÀ DANH HIỆU ĐÃ ĐĂNG KÝ NĂM 2026",
    "BIỂU TỔNG HỢP THEO CÁC DANH HIỆU CÁ NHÂN ĐÃ ĐĂNG KÝ, NĂM 2026",
    "Thống kê theo hình thức đăng ký, đã ghi nhận năm 2026",
  ])("is asked about where a title only says what it is sorted by: «%s»", (title) => {
    expect(planned([title, "", ...table]).questions.map(({ id }) => id.split(":")[0])).toEqual(["fill-titles"]);
  });

  it("is asked about once for the form, and filled as she says", () => {
    const rows = ["TỔNG HỢP ĐĂNG KÝ NĂM 2026", "", ...table];
    const { questions } = planned(rows);
    expect(questions).toHaveLength(1);
    const after = questions[0]?.options.map(({ answer }) => cellsWritten(planned(rows, [answer])));
    expect(after).toEqual([
      { C4: 2, D4: 1, C5: 2, D5: 1 },
      { C4: 4, D4: 2, C5: 2, D5: 1 },
    ]);
  });
});

test("her answer holds for people and collectives together, and is asked for once", () => {
  const rows = [
    "TỔNG HỢP ĐĂNG KÝ NĂM 2026",
    "",
    "TT | Danh hiệu, hình thức | Tổng số",
    "1 | Lao động tiên tiến | ",
    "2 | Giấy khen | ",
  ];
  const both: DrawnSheet = {
    name: "Cao nhất",
    rows: [
      "HẠT KIỂM LÂM NẬM PÓN",
      "ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2026 (mỗi người, mỗi tập thể ghi một danh hiệu cao nhất)",
      "",
      "TT | Họ và tên, tập thể | Bộ phận | Danh hiệu, hình thức",
      "I | CÁ NHÂN",
      "1 | Kiều Văn Ấn | Tổ Cơ động | Bằng khen UBND tỉnh",
      "2 | Đàm Thị Bưởi | Tổ Cơ động | Giấy khen",
      "3 | Tạ Quang Chiểu | Tổ Tuần tra | CSTĐCS",
      "II | TẬP THỂ",
      "1 | Tổ Tuần tra | | Giấy khen",
      "2 | Tổ Cơ động | | Giấy khen",
    ],
  };
  const plan = (answers: readonly Answer[]) =>
    planFill(inputFromWorkbook(workbookOf(both, { name: "TH", rows }), { answers }));
  const [question, ...others] = plan([]).questions;
  expect(others).toEqual([]);
  const after = (question?.options ?? []).map(({ answer }) => plan([answer]));
  expect(after.map(cellsWritten)).toEqual([{ C5: 3 }, { C4: 1, C5: 3 }]);
  expect(after.flatMap(({ questions }) => questions)).toEqual([]);
});

it.each([
  "TỔNG HỢP ĐĂNG KÝ THEO BỘ PHẬN NĂM 2026 (dòng Tổ Cơ động đã nhập)",
  "TỔNG HỢP ĐĂNG KÝ THEO BỘ PHẬN NĂM 2026 (Tổ Cơ động đã tự điền dòng 1)",
])("a bracket that says who filled what narrows nothing: «%s»", (title) => {
  const rows = [title, "", "TT | Bộ phận | CSTĐCS", "1 | Tổ Cơ động | 1", "2 | Tổ Tuần tra"];
  expect(cellsWritten(planned(rows))).toEqual({ C5: 1 });
});

test("a bracket that narrows the form still does", () => {
  const rows = ["TỔNG HỢP ĐĂNG KÝ NĂM 2026 (chỉ đếm người mới tuyển)", "", "TT | Bộ phận | CSTĐCS", "1 | Tổ Tuần tra"];
  expect(cellsWritten(planned(rows))).toEqual({});
});
