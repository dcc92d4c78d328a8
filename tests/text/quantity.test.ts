import fc from "../helpers/properties";
import { parseQuantity } from "../../src/text/quantity";
import { parseNumber, toNumber } from "../../src/text/rational";
import { parseRoman } from "../../src/text/roman";

test.each([
  ["57,14", 5714, 100],
  ["10.450", 10450, 1],
  ["7,037", 7037, 1000],
  ["1.000", 1000, 1],
  ["1300", 1300, 1],
  ["05", 5, 1],
  ["0.65", 65, 100],
  ["3.5", 35, 10],
  ["1.234.567,8", 12345678, 10],
  ["1,234,567", 1234567, 1],
  ["12 500", 12500, 1],
  ["-3", -3, 1],
  ["0.450", 450, 1000],
  ["2,", 2, 1],
])("«%s» is %d/%d", (text, num, den) => {
  expect(parseNumber(text)).toEqual({ num, den });
});

test.each(["", "a", "1/2", "1.2.3", "12a", "1.23.456", "99999999999999999999", "."])("«%s» is no number", (text) => {
  expect(parseNumber(text)).toBeNull();
});

describe("quantities as people type them", () => {
  test.each([
    ["57,14%", null, 5714, 10000, null],
    ["57 %", null, 57, 100, null],
    ["1,65 %", null, 165, 10000, null],
    ["0.65%", null, 65, 10000, null],
    ["14,5%", null, 145, 1000, null],
    ["57.143%", null, 57143, 100000, null],
    ["≥90%", ">=", 90, 100, null],
    [">= 90 %", ">=", 90, 100, null],
    [">90%", ">", 90, 100, null],
    ["Trên 90%", ">", 90, 100, null],
    ["+ Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến.", ">", 90, 100, "cbccvc đạt danh hiệu lao động tiên tiến."],
    ["90% trở lên", ">=", 90, 100, "trở lên"],
    ["15% trở xuống", "<=", 15, 100, "trở xuống"],
    ["từ 90% CBCCVC trở lên", ">=", 90, 100, "cbccvc trở lên"],
    ["Ít nhất 15%", ">=", 15, 100, null],
    ["tối thiểu 15%", ">=", 15, 100, null],
    ["tối thiểu đạt 15 %", ">=", 15, 100, null],
    ["không dưới 15%", ">=", 15, 100, null],
    ["không quá 15%", "<=", 15, 100, null],
    ["Không vượt quá 20%", "<=", 20, 100, null],
    ["tối đa 20%", "<=", 20, 100, null],
    ["dưới 5%", "<", 5, 100, null],
    ["Hoàn thành 95% khối lượng", null, 95, 100, "khối lượng"],
    ["95% (dự kiến hoàn thành trong tháng 12)", null, 95, 100, "(dự kiến hoàn thành trong tháng 12)"],
    ["90 phần trăm", null, 90, 100, null],
    ["03 cá nhân", null, 3, 1, "cá nhân"],
    ["01 phòng", null, 1, 1, "phòng"],
    ["05", null, 5, 1, null],
    ["10.450", null, 10450, 1, null],
    ["ít nhất 03 sáng kiến", ">=", 3, 1, "sáng kiến"],
  ])("«%s»", (text, comparator, num, den, remark) => {
    const quantity = parseQuantity(text);
    expect(quantity).toMatchObject({ comparator, value: { num, den }, max: null });
    expect(quantity?.remark ?? null).toBe(remark);
  });

  test.each([
    ["từ 07 đến 09", 7, 9],
    ["Từ 07 đến 09 sáng kiến", 7, 9],
    ["07 - 09", 7, 9],
    ["07–09", 7, 9],
    ["từ 3 đến 4 nội dung", 3, 4],
  ])("«%s» is from %d to %d", (text, from, to) => {
    expect(parseQuantity(text)).toMatchObject({
      comparator: "range",
      value: { num: from, den: 1 },
      max: { num: to, den: 1 },
    });
  });

  test.each(["90 - 95%", "90% - 95%", "từ 90% đến 95%"])("«%s» is a range of shares", (text) => {
    expect(parseQuantity(text)).toMatchObject({
      comparator: "range",
      value: { num: 90, den: 100 },
      max: { num: 95, den: 100 },
      unit: "%",
    });
  });

  test.each([
    "",
    "Đang triển khai",
    "Đã ban hành Công văn số 123/SNgV-VP",
    "Tháng 4",
    "30/6/2022",
    "trước ngày 30/6/2022",
    "Quý I",
    "Hoàn thành",
    "Kế hoạch 72",
  ])("«%s» holds no quantity, which is unknown and not 0", (text) => {
    expect(parseQuantity(text)).toBeNull();
  });
});

test("every decimal comes back as it was typed with a comma", () => {
  fc.assert(
    fc.property(fc.nat({ max: 99999 }), fc.nat({ max: 99 }), (whole, cents) => {
      const text = `${String(whole)},${String(cents).padStart(2, "0")}`;
      expect(parseNumber(text)).toEqual({ num: whole * 100 + cents, den: 100 });
    }),
  );
});

test("an exact fraction as the nearest floating point number", () => {
  expect(toNumber({ num: 145, den: 1000 })).toBe(0.145);
});

test.each([
  ["I", 1],
  ["IV.", 4],
  ["II)", 2],
  ["(V)", 5],
  [" IX ", 9],
  ["XX", 20],
])("«%s» is the Roman number %d", (text, value) => {
  expect(parseRoman(text)).toBe(value);
});

test.each(["", "i", "x", "VI Văn", "IIII", "VX", "1", "A", "MC"])("«%s» is no Roman number of order", (text) => {
  expect(parseRoman(text)).toBeNull();
});

test.each(["01-02-2022", "1.2.3%", "5 - 1.2.3%", "1.23.456 cá nhân"])(
  "«%s» is a date or a slip, never a quantity",
  (text) => {
    expect(parseQuantity(text)).toBeNull();
  },
);
