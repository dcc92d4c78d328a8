import { gradeIds, grades, recogniseGrade } from "../../../src/domain/glossary/grades";

test.each(gradeIds.flatMap((id) => [grades[id].vi, ...grades[id].spellings].map((words) => ({ id, words }))))(
  "«$words» is $id",
  ({ id, words }) => {
    expect(recogniseGrade(words)).toBe(id);
    expect(recogniseGrade(words.toUpperCase())).toBe(id);
    expect(recogniseGrade(`Xếp loại: ${words}`)).toBe(id);
  },
);

test.each([
  ["Hoàn thành tốt nhiệm vụ trở lên", "good"],
  ["Hoàn thành xuất sắc nhiệm vụ năm 2022", "excellent"],
  ["Hoan thanh tot nhiem vu", "good"],
  ["Đạt HTTNV", "good"],
] as const)("«%s» is %s", (text, grade) => {
  expect(recogniseGrade(text)).toBe(grade);
});

test.each(["", "LĐTT", "Hoàn thành đề án", "Chuyên viên", "90%", "Tập thể lao động xuất sắc"])(
  "«%s» is no grade",
  (text) => {
    expect(recogniseGrade(text)).toBeNull();
  },
);
