import { recruitedInTime } from "../../../src/domain/eligibility/recruitment";
import type { Period } from "../../../src/domain/register/period";

const day = (date: string): Period => ({ precision: "day", date, text: date });
const month = (number: number, year: number | null): Period => ({ precision: "month", month: number, year, text: "" });
const quarter = (year: number | null, ...quarters: readonly number[]): Period => ({
  precision: "quarter",
  year,
  quarters,
  text: "",
});
const year = (number: number | null): Period => ({ precision: "year", year: number, text: "" });

test.each([
  ["01/3/2022, cần 10 tháng", day("2022-03-01"), 10, "in-time"],
  ["02/3/2022, cần 10 tháng", day("2022-03-02"), 10, "too-late"],
  ["01/7/2022, cần 6 tháng", day("2022-07-01"), 6, "in-time"],
  ["02/7/2022, cần 6 tháng", day("2022-07-02"), 6, "too-late"],
  ["năm trước", day("2021-12-31"), 10, "in-time"],
  ["tháng 2/2022", month(2, 2022), 10, "in-time"],
  ["tháng 3/2022: còn tùy ngày", month(3, 2022), 10, "unclear"],
  ["tháng 4/2022", month(4, 2022), 10, "too-late"],
  ["tháng 12/2021", month(12, 2021), 10, "in-time"],
  ["tháng 1/2023", month(1, 2023), 10, "too-late"],
  ["tháng 4 không ghi năm", month(4, null), 10, "unclear"],
  ["quý I/2022: còn tùy tháng", quarter(2022, 1), 10, "unclear"],
  ["quý II/2022", quarter(2022, 2), 10, "too-late"],
  ["quý II/2022, cần 6 tháng", quarter(2022, 2), 6, "in-time"],
  ["quý IV năm trước", quarter(2021, 4), 10, "in-time"],
  ["quý không ghi năm", quarter(null, 1), 10, "unclear"],
  ["chỉ ghi năm nay", year(2022), 10, "unclear"],
  ["chỉ ghi năm trước", year(2021), 10, "in-time"],
  ["năm sau", year(2023), 10, "too-late"],
  ["lời văn", { precision: "unknown", text: "đã lâu" }, 10, "unclear"],
] as const)("%s", (_, when, months, reading) => {
  expect(recruitedInTime(when, 2022, months)).toBe(reading);
});
