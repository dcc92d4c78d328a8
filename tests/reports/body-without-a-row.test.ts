import { planFill } from "../../src/reports/fill/plan-fill";
import { inputFor } from "./fill-input";
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
