import { workIsBegunBeforeItIsDone } from "../../../src/rules/year/work-is-begun-before-it-is-done";
import { day, workCell } from "../drawn-reading";
import { testRule } from "../rule-tester";
import { testRuleOnSheets } from "../sheet-tester";
import { worksWith } from "../works-sheet";

const work = (start: string | null, percent: number | null, remark = "") => ({
  today: "2022-03-01",
  works: [
    {
      start: start === null ? null : workCell("C", 0, day(start), start),
      progress: workCell("E", 0, { percent, remark, postponed: false }, `${String(percent)}% ${remark}`),
    },
  ],
});

testRule(workIsBegunBeforeItIsDone, {
  accepts: [
    { name: "đã khởi công hôm nay", ...work("2022-03-01", 10) },
    { name: "chưa khởi công, tiến độ 0%", ...work("2022-04-07", 0) },
    { name: "chưa rõ tiến độ", ...work("2022-04-07", null) },
  ],
  reports: [
    { name: "95% mà ngày khởi công còn ở phía trước", ...work("2022-04-07", 95), at: ["E7"], severity: "info" },
    { name: "95% (dự kiến khởi công …)", ...work(null, 95, "dự kiến khởi công trong tháng 12/2021"), at: ["E7"] },
  ],
});

testRuleOnSheets(workIsBegunBeforeItIsDone, {
  silent: [{ name: "năm mươi mốt công trình", sheets: worksWith() }],
  told: [
    {
      name: "sang tháng mới khởi công mà đã xong",
      sheets: worksWith({ start: "01/6/2026", progress: "100%" }),
      at: ["F53"],
    },
  ],
});
