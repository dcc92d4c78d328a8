import type { Answer } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { figuresOf } from "./figures-of";
import { workbookOf } from "./grid-of";

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"];
const MIDDLE = ["Văn", "Thị", "Minh", "Đức", "Thu", "Quang", "Ngọc"];
const GIVEN = ["An", "Bình", "Châu", "Dũng", "Hà", "Khoa"];
const NAMES = FAMILY.flatMap((family) =>
  MIDDLE.flatMap((middle) => GIVEN.map((given) => `${family} ${middle} ${given}`)),
);

/** Two units with 210 names each, all different, and some of the first unit's names again in the second. */
function longRegister(twice: number) {
  const rows = NAMES.map((name, at) => [at + 1, name, at < 210 ? "Phòng Một" : "Phòng Hai", "x"]);
  const again = NAMES.slice(0, twice).map((name, at) => [NAMES.length + at + 1, name, "Phòng Hai", "x"]);
  return workbookOf({
    rows: ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", "STT | Họ và tên | Đơn vị | LĐTT", ...rows, ...again],
  });
}

const read = (twice: number, answers: readonly Answer[] = []) =>
  readWorkbook(longRegister(twice), { answers, today: "2026-03-01" });

describe("trùng tên trong danh sách vài trăm người", () => {
  test("một hai tên ở hai phòng: tính là hai người, và hỏi", () => {
    const reading = read(1);
    expect(figuresOf(reading).distinct).toBe(421);
    const [question] = reading.questions.filter(({ cause }) => cause === "person");
    expect(question?.sentence.vi).toContain("Hiện đang tính là 2 người.");
    const one = question?.options[0];
    expect(figuresOf(read(1, one ? [one.answer] : [])).distinct).toBe(420);
  });

  test("nhiều tên trùng là chuyện thường: không hỏi từng tên", () => {
    const reading = read(12);
    expect(figuresOf(reading).distinct).toBe(432);
    expect(reading.questions.filter(({ cause }) => cause === "person")).toEqual([]);
  });
});
