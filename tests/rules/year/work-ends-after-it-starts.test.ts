import { workEndsAfterItStarts } from "../../../src/rules/year/work-ends-after-it-starts";
import { day, month, workCell } from "../drawn-reading";
import { testRule } from "../rule-tester";
import type { Period } from "../../../src/domain/register/period";
import { testRuleOnSheets } from "../sheet-tester";
import { worksWith } from "../works-sheet";

const work = (start: Period, end: Period) => ({
  works: [{ start: workCell("C", 0, start, start.text), end: workCell("D", 0, end, end.text) }],
});
const inYear = (year: number): Period => ({ precision: "year", year, text: `Năm ${String(year)}` });
const quarter = (year: number, ...quarters: readonly number[]): Period => ({
  precision: "quarter",
  year,
  quarters,
  text: "Quý",
});

testRule(workEndsAfterItStarts, {
  accepts: [
    { name: "tháng 4 đến tháng 12", ...work(month(4, null), month(12, null)) },
    { name: "cùng một năm", ...work(inYear(2021), inYear(2021)) },
    { name: "tháng 9 năm trước đến tháng 5 năm sau", ...work(month(9, 2021), month(5, 2022)) },
    { name: "quý I đến quý II", ...work(quarter(2022, 1), quarter(2022, 1, 2)) },
    { name: "một bên không có năm: không so", ...work(inYear(2022), month(5, null)) },
    { name: "lời văn", ...work(month(9, null), { precision: "unknown", text: "khi có vốn" }) },
  ],
  reports: [
    {
      name: "tháng 9 đến tháng 5, không ghi năm: là câu hỏi",
      ...work(month(9, null), month(5, null)),
      at: ["C7"],
      severity: "warning",
    },
    { name: "hoàn thành sớm hơn một ngày", ...work(day("2022-04-07"), day("2022-04-06")), at: ["C7"] },
    { name: "năm 2022 đến năm 2021", ...work(inYear(2022), inYear(2021)), at: ["C7"] },
    { name: "quý IV đến quý I", ...work(quarter(2022, 4), quarter(2022, 1)), at: ["C7"] },
  ],
});

testRuleOnSheets(workEndsAfterItStarts, {
  silent: [{ name: "năm mươi mốt công trình", sheets: worksWith() }],
  told: [{ name: "hoàn thành trước khi khởi công", sheets: worksWith({ start: "01/12/2026" }), at: ["D53"] }],
});
