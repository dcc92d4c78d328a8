import {
  headingDepth,
  isNextNumber,
  numberedHeading,
  numberedText,
  withoutHeadcount,
  withoutHeadingNumber,
  withoutNumber,
} from "../../src/text/heading-number";

describe("the number in front of a heading", () => {
  test.each([
    ["II. CÁ NHÂN", "II", "CÁ NHÂN"],
    ["1. Văn phòng", "1", "Văn phòng"],
    ["1/ Văn phòng", "1", "Văn phòng"],
    ["1/Văn phòng", "1", "Văn phòng"],
    ["(3) Tổ Toán - Tin", "3", "Tổ Toán - Tin"],
    ["2.2.1. Về tập thể", "2.2.1", "Về tập thể"],
    ["đ) Đội Cơ động", "đ", "Đội Cơ động"],
    ["IV - Phòng Nội vụ", "IV", "Phòng Nội vụ"],
    ["Mục II: Tập thể", "Mục II", "Tập thể"],
    ["PHẦN I. TẬP THỂ", "PHẦN I", "TẬP THỂ"],
    ["iv) Phòng Tổ chức", "iv", "Phòng Tổ chức"],
    ["101. Trường Tiểu học Kim Đồng", "101", "Trường Tiểu học Kim Đồng"],
    ["A-CÁ NHÂN", "A", "CÁ NHÂN"],
  ])("«%s» is number %s of «%s»", (text, number, rest) => {
    expect(numberedText(text)).toEqual({ number, rest });
    expect(withoutNumber(text)).toBe(rest);
  });

  test.each([
    "Đ/c Nguyễn Thị Hạnh",
    "X-quang",
    "v.v…",
    "B.Q.L chợ",
    "đ/c An",
    "12/5/2026",
    "10-15 người",
    "Văn phòng",
    "Vi Văn Lâm",
    "III.",
    "X",
  ])("«%s» has none", (text) => {
    expect(numberedText(text)).toBeNull();
    expect(withoutNumber(text)).toBe(text);
  });

  test.each([
    ["B Văn phòng", "Văn phòng"],
    ["IV Phòng Nội vụ", "Phòng Nội vụ"],
    ["2 Phòng Nội vụ", "Phòng Nội vụ"],
    ["Phòng Nội vụ", "Phòng Nội vụ"],
  ])("a blank alone sets it off in a heading: «%s» heads «%s»", (heading, rest) => {
    expect(withoutHeadingNumber(heading)).toBe(rest);
    expect(numberedHeading(heading)?.rest ?? heading).toBe(rest);
  });

  test.each([
    ["I", "II"],
    ["IX", "X"],
    ["Mục I", "Mục II"],
    ["C", "D"],
    ["d", "đ"],
    ["d", "e"],
    ["9", "10"],
    ["2.1", "2.2"],
  ])("«%s» is followed by «%s»", (number, next) => {
    expect(isNextNumber(number, next)).toBe(true);
    expect(isNextNumber(next, number)).toBe(false);
  });

  test.each([
    ["I", "III"],
    ["I", "I"],
    ["2.1", "3.2"],
    ["2", "2.1"],
    ["A", "II"],
  ])("«%s» is not followed by «%s»", (number, next) => {
    expect(isNextNumber(number, next)).toBe(false);
  });

  test("«A» stands over «I», that over «1», «1.1», «1.1.1», «a» and what has no number", () => {
    const depths = ["A", "I", "1", "1.1", "1.1.1", "a", ""].map(headingDepth);
    expect(depths).toEqual([...depths].sort((one, other) => one - other));
    expect(new Set(depths).size).toBe(depths.length);
    expect(headingDepth("Phần I")).toBe(headingDepth("B"));
    expect(headingDepth("MỤC 2")).toBe(headingDepth("II"));
  });
});

test.each([
  ["Phân xưởng Sửa chữa - 59 người", "Phân xưởng Sửa chữa"],
  ["Tổ Văn (09 GV)", "Tổ Văn"],
  ["Đội 2", "Đội 2"],
])("the headcount behind a unit is none of its name: «%s» is «%s»", (heading, unit) => {
  expect(withoutHeadcount(heading)).toBe(unit);
});
