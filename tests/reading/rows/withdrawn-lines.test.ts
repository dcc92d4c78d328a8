import { readWorkbook } from "../../../src/reading/read-workbook";
import { figuresOf } from "../figures-of";
import { type DrawnSheet, workbookOf } from "../grid-of";

const list: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên, tên tập thể | Danh hiệu đăng ký | Trạng thái",
    "1 | Lê Thị Mai | LĐTT | Đã duyệt",
    "2 | Trần Văn Bình | LĐTT | Từ chối",
    "3 | Tổ Hành chính | Tập thể LĐTT | Từ chối",
    "4 | Phạm Thu Cúc | LĐTT | Đã duyệt",
  ],
};
const read = (answers: Parameters<typeof readWorkbook>[1]["answers"] = []) =>
  readWorkbook(workbookOf(list), { answers, today: "2026-03-01" });

it("dòng bị từ chối: hỏi riêng cá nhân, tập thể; vẫn tính thì tổ là tập thể", () => {
  const questions = read().questions.filter(({ id }) => id.startsWith("rows-withdrawn"));
  expect(questions.map(({ sentence }) => sentence.vi)).toEqual([
    expect.stringContaining("01 dòng cá nhân ghi «Từ chối»"),
    expect.stringContaining("01 dòng tập thể ghi «Từ chối»"),
  ]);
  const counted = questions.flatMap(({ options }) =>
    options.filter(({ id }) => id === "counted").map(({ answer }) => answer),
  );
  expect(figuresOf(read(counted))).toMatchObject({
    people: 3,
    collectives: 1,
    individual: { "advanced-worker": 3 },
    collective: { "advanced-labor-collective": 1 },
  });
});
