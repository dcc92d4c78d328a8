import { readWith } from "./asked";
import { figuresOf } from "../figures-of";

const sheet = (formula: string, cells: readonly string[], printed: number) => ({
  rows: [
    "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
    "STT | Họ và tên | Chức vụ | LĐTT",
    ...["Lê Văn Nam", "Hồ Thị Lan", "Võ Đức Hùng", "Mai Thị Hoa"].map(
      (name, at) => `${String(at + 1)} | ${name} | Chuyên viên | ${cells[at] ?? ""}`,
    ),
    ` | Tổng cộng | | ${String(printed)}`,
  ],
  formulas: { D7: formula },
});

describe("công thức ở dòng cộng", () => {
  test.each([
    ["bỏ sót dòng cuối", '=COUNTIF(D3:D5,"x")', ["x", "x", "x", "x"], 3, undefined],
    ["chỉ đếm «x» trong khi có ô ghi «v»", '=COUNTIF(D3:D6,"x")', ["x", "v", "x", "x"], 3, "x"],
    ["đếm đủ", '=COUNTIF(D3:D6,"x")', ["x", "x", "X", "x"], 4, undefined],
    ["cộng hai đoạn", "=SUM(D3:D4,D5:D6)", ["1", "1", "1", "1"], 4, undefined],
    ["cộng các dòng cộng", "=D4+D6", ["x", "x", "x", "x"], 3, undefined],
  ])("%s: %s", (_, formula, cells, printed, expected) => {
    const [total] = readWith([], sheet(formula, cells, printed)).register.totals;
    expect(total?.onlySign).toEqual(expected);
  });

  test("COUNTIF đếm «x» thì dấu lạ là không đăng ký, khỏi hỏi", () => {
    const reading = readWith([], sheet('=COUNTIF(D3:D6,"x")', ["x", "o", "x", "o"], 2));
    expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 2 });
    expect(reading.questions).toEqual([]);
  });

  test("COUNTA đếm mọi ô có ghi: dấu lạ vẫn phải hỏi", () => {
    const reading = readWith([], sheet("=COUNTA(D3:D6)", ["x", "o", "x", "o"], 4));
    expect(reading.questions.map(({ cause }) => cause)).toEqual(["sign"]);
  });
});
