import { progressIsAPercentage } from "../../../src/rules/year/progress-is-a-percentage";
import { workCell } from "../drawn-reading";
import { testRule } from "../rule-tester";
import { testRuleOnSheets } from "../sheet-tester";
import { worksWith } from "../works-sheet";

const progress = (index: number, percent: number | null, text: string, postponed = false) => ({
  progress: workCell("E", index, { percent, remark: "", postponed }, text),
});
const usual = [progress(0, 100, "100%"), progress(1, 95, "95% (dự kiến …)"), progress(2, 60, "60 %")];

testRule(progressIsAPercentage, {
  accepts: [
    { name: "phần trăm", works: usual },
    {
      name: "lùi sang năm sau không phải là thiếu số",
      works: [...usual, progress(3, null, "Lùi sang năm 2023", true)],
    },
    { name: "cả biểu ghi bằng lời", works: [progress(0, null, "đang làm"), progress(1, null, "xong")] },
    { name: "lời giải thích dài", works: [...usual, progress(3, null, "x".repeat(120))] },
  ],
  reports: [
    {
      name: "«hoàn thành» thay cho số",
      works: [...usual, progress(3, null, "hoàn thành")],
      at: ["E10"],
      severity: "info",
    },
    {
      name: "101% là quá cả việc",
      works: [...usual, progress(3, 101, "101%")],
      at: ["E10"],
      severity: "warning",
    },
    { name: "«60» không có dấu %", works: [...usual, progress(3, 60, "60")], at: ["E10"] },
  ],
});

testRuleOnSheets(progressIsAPercentage, {
  silent: [{ name: "năm mươi mốt công trình", sheets: worksWith() }],
  told: [{ name: "tiến độ ghi bằng lời", sheets: worksWith({ progress: "đang làm" }), at: ["F53"] }],
});
