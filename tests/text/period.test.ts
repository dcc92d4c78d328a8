import { civilDate, dateOfSerial } from "../../src/text/civil-date";
import { daysOf, parsePeriod } from "../../src/text/period";
import { namedYears, yearsIn } from "../../src/text/years";

test.each([
  ["20/5/1975", "1975-05-20"],
  ["20/05/75", "1975-05-20"],
  ["3/2/2022", "2022-02-03"],
  ["3-2-2022", "2022-02-03"],
  ["03.02.2022", "2022-02-03"],
  ["1/1/05", "2005-01-01"],
  ["2022-06-30", "2022-06-30"],
  ["ngày 30 tháng 6 năm 2022", "2022-06-30"],
  ["Trước ngày 30/6/2022", "2022-06-30"],
  ["từ 01/4/2022 đến 30/6/2022", "2022-06-30"],
])("«%s» is the day %s", (text, date) => {
  expect(parsePeriod(text)).toEqual({ precision: "day", date, text });
  expect(daysOf(parsePeriod(text))).toEqual({ first: date, last: date });
});

test.each([
  ["Tháng 4", null, 4],
  ["tháng 12/2022", 2022, 12],
  ["tháng 9 năm 2022", 2022, 9],
  ["4/2022", 2022, 4],
  ["04-2022", 2022, 4],
  ["T4/2022", 2022, 4],
  ["30/6", null, 6],
])("«%s» is a month", (text, year, month) => {
  expect(parsePeriod(text)).toEqual({ precision: "month", year, month, text });
});

test.each([
  ["Quý I", null, [1]],
  ["Quý I hoặc II", null, [1, 2]],
  ["Quý I, II", null, [1, 2]],
  ["Quý I - III", null, [1, 2, 3]],
  ["Quý IV/2022", 2022, [4]],
  ["quí 3 năm 2022", 2022, [3]],
  ["Quý II và quý III", null, [2, 3]],
  ["6 tháng đầu năm 2022", 2022, [1, 2]],
])("«%s» is quarters %j of %j", (text, year, quarters) => {
  expect(parsePeriod(text)).toEqual({ precision: "quarter", year, quarters, text });
});

test.each([
  ["Cả năm", null],
  ["Năm 2021", 2021],
  ["1975", 1975],
  ["  /  /1980", 1980],
  ["Trong năm 2022", 2022],
])("«%s» is the year %j", (text, year) => {
  expect(parsePeriod(text)).toEqual({ precision: "year", year, text });
});

test.each(["", "Thường xuyên", "Khi có yêu cầu", "31/2/2022", "13/2022", "Công văn 123/SNgV", "Chuyên viên"])(
  "«%s» names no date",
  (text) => {
    expect(parsePeriod(text)).toEqual({ precision: "unknown", text });
  },
);

test.each([
  ["30/6/2022", "2022-06-30", "2022-06-30"],
  ["Tháng 2/2024", "2024-02-01", "2024-02-29"],
  ["Quý I hoặc II năm 2022", "2022-01-01", "2022-06-30"],
  ["Cả năm 2022", "2022-01-01", "2022-12-31"],
])("«%s» lasts from %s to %s", (text, first, last) => {
  expect(daysOf(parsePeriod(text))).toEqual({ first, last });
});

test.each(["Tháng 2", "khi xong", "Quý III đến I năm 2022"])("nobody can say the days of «%s»", (text) => {
  expect(daysOf(parsePeriod(text))).toBeNull();
});

describe("serial numbers", () => {
  test.each([
    [1, 1900, "1900-01-01"],
    [59, 1900, "1900-02-28"],
    [60, 1900, null],
    [61, 1900, "1900-03-01"],
    [44742, 1900, "2022-06-30"],
    [44742.75, 1900, "2022-06-30"],
    [0, 1904, "1904-01-01"],
    [43280, 1904, "2022-06-30"],
    [-1, 1900, null],
    [Number.NaN, 1900, null],
  ] as const)("%d in system %s is %s", (serial, system, date) => {
    expect(dateOfSerial(serial, system)).toBe(date);
  });

  test("a day the calendar lacks is none", () => {
    expect(civilDate(2023, 2, 29)).toBeNull();
    expect(civilDate(2024, 2, 29)).toBe("2024-02-29");
    expect(civilDate(20222, 1, 1)).toBeNull();
  });
});

test.each([
  ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022", [2022]],
  ["năm học 2021 - 2022", [2021, 2022]],
  ["NĂM HỌC 2025-2026", [2025, 2026]],
  ["năm học 2021-22", [2021, 2022]],
  ["Nghị định số 91/2017/NĐ-CP", []],
  ["CSTĐCS năm 2021, 2022", [2021, 2022]],
  ["trước ngày 30/6/2022", [2022]],
  ["Kế hoạch số 72/KH-SNgV ngày 24/01/2022", [2022]],
  ["giai đoạn 2021-2025", [2021, 2025]],
  ["Chuyên viên", []],
  ["0123456", []],
])("the years in «%s» are %j", (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

test("a school year is told from a span", () => {
  expect(namedYears("năm học 2021-2022").map(({ kind }) => kind)).toEqual(["school-year"]);
  expect(namedYears("giai đoạn 2021-2025").map(({ kind }) => kind)).toEqual(["span"]);
});
