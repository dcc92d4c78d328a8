import type { Grade } from "../../src/domain/glossary/grades";
import type { Target } from "../../src/domain/targets/target";
import { measured, plan, resultOf } from "./measuring";
import { officeOf } from "./register-of";

const gradesOf = (excellent: number, good: number, rest: number) => {
  const grades: readonly Grade[] = [
    ...Array<Grade>(excellent).fill("excellent"),
    ...Array<Grade>(good).fill("good"),
    ...Array<Grade>(rest).fill("completed"),
  ];
  return officeOf(grades.length, grades.length - 1).map((person, index) => ({
    ...person,
    grade: grades[index] ?? "completed",
  }));
};

describe("mức xếp loại của từng người", () => {
  test.each([
    ["Trên 80% CBCCVC hoàn thành tốt nhiệm vụ trở lên", 8, "missed"],
    ["Ít nhất 80% CBCCVC hoàn thành tốt nhiệm vụ trở lên", 8, "met"],
    ["Ít nhất 20% CBCCVC hoàn thành xuất sắc nhiệm vụ", 2, "met"],
    ["Không quá 10% CBCCVC hoàn thành xuất sắc nhiệm vụ", 2, "missed"],
  ] as const)("«%s»: %i trong 10 người, %s", (line, count, status) => {
    expect(resultOf({ people: gradesOf(2, 6, 2) }, line)).toMatchObject({
      numerator: { value: count },
      denominator: { value: 10 },
      status,
    });
  });

  test("biểu không có mức xếp loại thì chưa đủ số liệu", () => {
    const result = resultOf({ people: officeOf(10, 9) }, "Trên 80% CBCCVC hoàn thành tốt nhiệm vụ trở lên");
    expect(result).toMatchObject({ status: "unknown", numerator: null });
    expect(result.why.vi).toBe("Thiếu: mức xếp loại của từng người trong biểu.");
  });
});

describe("người không giữ chức vụ lãnh đạo trong số được khen", () => {
  const watched = plan("03 cá nhân được UBND tỉnh tặng Bằng khen").map((target): Target => ({
    ...target,
    measure: { kind: "non-leaders-commended" },
    unit: "percent",
    comparator: null,
    threshold: null,
  }));

  test("mẫu số là số người được khen; chỉ theo dõi", () => {
    const people = [
      { name: "A", position: "Giám đốc", awards: ["certificate-of-merit"] },
      { name: "B", position: "Chuyên viên", awards: ["certificate-of-merit"] },
      { name: "C", position: "Chuyên viên", awards: ["provincial-diploma-of-merit"] },
      { name: "D", position: "Chuyên viên", awards: ["advanced-worker"] },
    ] as const;
    const [result] = measured({ people }, watched).results;
    expect(result).toMatchObject({ status: "not-due", numerator: { value: 2 }, denominator: { value: 3 } });
    expect(result?.why.vi).toBe("02/03 người = 66,67%. Chỉ theo dõi, không có mức.");
  });

  test("chưa ai được khen thì nói vậy, không ra 0%", () => {
    const [result] = measured({ people: officeOf(5, 4) }, watched).results;
    expect(result).toMatchObject({ status: "unknown", denominator: null });
    expect(result?.why.vi).toBe("Biểu chưa ghi ai được đề nghị Bằng khen, Giấy khen.");
  });
});
