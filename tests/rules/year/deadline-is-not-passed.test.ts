import { deadlineIsNotPassed } from "../../../src/rules/year/deadline-is-not-passed";
import type { Period } from "../../../src/domain/register/period";
import { day, month } from "../drawn-reading";
import { testRule } from "../rule-tester";

const task = (deadline: Period, state: "done" | "under-way" | "postponed" | "unknown" = "under-way") => ({
  today: "2022-06-30",
  tasks: [{ deadline, state }],
});

testRule(deadlineIsNotPassed, {
  accepts: [
    { name: "hạn đúng hôm nay", ...task(day("2022-06-30")) },
    { name: "tháng này còn chưa hết", ...task(month(6, 2022)) },
    { name: "«Cả năm»", ...task({ precision: "year", year: 2022, text: "Cả năm" }) },
    {
      name: "«Quý I hoặc II» trong tháng 6",
      ...task({ precision: "quarter", year: 2022, quarters: [1, 2], text: "Quý I hoặc II" }),
    },
    { name: "đã hoàn thành", ...task(day("2022-05-01"), "done") },
    { name: "đã lùi thời hạn", ...task(day("2022-05-01"), "postponed") },
    { name: "lời văn không có ngày", ...task({ precision: "unknown", text: "khi có yêu cầu" }) },
  ],
  reports: [
    { name: "qua hạn một ngày", ...task(day("2022-06-29")), at: ["G7"], severity: "info" },
    { name: "tháng 5 đã hết", ...task(month(5, 2022), "unknown"), at: ["G7"] },
  ],
});
