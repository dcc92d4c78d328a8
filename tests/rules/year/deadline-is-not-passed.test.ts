import { deadlineIsNotPassed } from "../../../src/rules/year/deadline-is-not-passed";
import type { Period } from "../../../src/domain/register/period";
import { day, month } from "../drawn-reading";
import { testRule } from "../rule-tester";
import type { DrawnRow } from "../../reading/grid-of";
import { testRuleOnSheets } from "../sheet-tester";

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

const tasks = (deadline: string, state: string) => [
  {
    rows: [
      "DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2026",
      "TT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời hạn hoàn thành | Tiến độ thực hiện",
      ...Array.from({ length: 50 }, (_, n): DrawnRow => [
        n + 1,
        `Xây dựng kế hoạch công tác số ${String(n + 1)}`,
        "Phòng Một",
        "30/11/2026",
        "Đang thực hiện",
      ]),
      ["51", "Tổng kết phong trào thi đua", "Phòng Hai", deadline, state],
    ],
  },
];

testRuleOnSheets(deadlineIsNotPassed, {
  silent: [
    { name: "năm mươi mốt nhiệm vụ còn hạn", sheets: tasks("30/6/2026", "Đang thực hiện") },
    { name: "qua hạn và đã xong", sheets: tasks("15/02/2026", "Đã hoàn thành") },
  ],
  told: [{ name: "qua hạn mà còn đang làm", sheets: tasks("15/02/2026", "Đang thực hiện"), at: ["D53"] }],
});
