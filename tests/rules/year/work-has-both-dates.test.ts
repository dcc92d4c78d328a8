import { workHasBothDates } from "../../../src/rules/year/work-has-both-dates";
import { month, workCell } from "../drawn-reading";
import { testRule } from "../rule-tester";
import { testRuleOnSheets } from "../sheet-tester";
import { worksWith } from "../works-sheet";

const start = workCell("C", 0, month(4, null), "Tháng 4");
const end = workCell("D", 0, month(12, null), "Tháng 12");

testRule(workHasBothDates, {
  accepts: [
    { name: "đủ hai ngày", works: [{ start, end }] },
    { name: "biểu đăng ký không xét", entries: [{}] },
  ],
  reports: [
    { name: "trống ngày hoàn thành", works: [{ start }], at: ["D7"], severity: "info" },
    { name: "trống ngày khởi công", works: [{ end }], at: ["C7"] },
  ],
});

testRuleOnSheets(workHasBothDates, {
  silent: [{ name: "năm mươi mốt công trình", sheets: worksWith() }],
  told: [{ name: "trống ngày hoàn thành", sheets: worksWith({ end: null }), at: ["E53"] }],
});
