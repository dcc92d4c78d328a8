import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFor } from "./fill-input";
import { inputFromWorkbook } from "./input-from-workbook";
import type { SmallRegister } from "./small-register";

const register: SmallRegister = {
  people: [{ name: "Trần Văn Bình", unit: "Văn phòng", awards: ["advanced-worker"] }],
  collectives: [
    { name: "Văn phòng", awards: ["advanced-labor-collective"] },
    { name: "Tập thể Sở Ngoại vụ", awards: ["provincial-diploma-of-merit"] },
  ],
  unitKinds: { "Tập thể Sở Ngoại vụ": "whole-body" },
};

const notesOf = (rows: readonly string[]) =>
  planFill(inputFor({ name: "TH", rows }, register)).notes.map(({ vi }) => vi);

test("what the whole body registers and no row of the form takes is said", () => {
  expect(notesOf(["TT | Đơn vị | Bằng khen tập thể", "1 | Văn phòng", " | Tổng cộng"])).toEqual([
    "Biểu «TH» chưa có dòng cho Tập thể Sở Ngoại vụ nên danh hiệu, khen thưởng của tập thể này chưa có trong biểu. Anh/chị thêm một dòng nếu cần.",
  ]);
});

test.each([
  ["the form has a row for it", ["TT | Đơn vị | Bằng khen tập thể", "1 | Văn phòng", "2 | Tập thể Sở", " | Tổng cộng"]],
  ["the form does not count what it holds", ["TT | Đơn vị | Tập thể LĐTT", "1 | Văn phòng", " | Tổng cộng"]],
  ["the form counts people only", ["TT | Đơn vị | Bằng khen cá nhân", "1 | Văn phòng", " | Tổng cộng"]],
])("nothing is said where %s", (_, rows) => {
  expect(notesOf(rows)).toEqual([]);
});

test("a total over a row that nobody knows is left open while somebody of the registration has no unit", () => {
  const list = (unit: string) => ({
    name: "Đăng ký",
    rows: [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Họ và tên | Đơn vị | LĐTT",
      `1 | Hồ Văn Dũng | ${unit} | x`,
      "2 | Trần Văn Bình | Văn phòng | x",
      "3 | Lê Thị Cúc | Phòng Kế toán | x",
    ],
  });
  const form = {
    name: "TH",
    rows: [
      "TỔNG HỢP ĐĂNG KÝ THI ĐUA",
      "TT | Đơn vị | Tổng số người | LĐTT",
      "1 | Thường trực Hội đồng",
      "2 | Văn phòng",
      "3 | Phòng Kế toán",
      " | Tổng cộng",
    ],
  };
  const written = (unit: string) => cellsWritten(planFill(inputFromWorkbook(workbookOf(list(unit), form))));
  expect(written("")).toEqual({ C4: 1, D4: 1, C5: 1, D5: 1 });
  expect(written("Văn phòng")).toMatchObject({ C4: 2, D4: 2, C5: 1, D5: 1, C6: 3, D6: 3 });
});
