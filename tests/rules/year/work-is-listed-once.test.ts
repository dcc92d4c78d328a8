import { workIsListedOnce } from "../../../src/rules/year/work-is-listed-once";
import { testRule } from "../rule-tester";
import { testRuleOnSheets } from "../sheet-tester";
import { worksWith } from "../works-sheet";

testRule(workIsListedOnce, {
  accepts: [{ name: "hai công trình", workTitles: ["Sửa trụ sở", "Trồng cây"] }],
  reports: [
    {
      name: "khác khoảng trắng và chữ hoa vẫn là một",
      workTitles: ["Sửa trụ sở", "Trồng cây", "sửa  trụ sở "],
      at: ["B9"],
      severity: "warning",
    },
  ],
});

testRuleOnSheets(workIsListedOnce, {
  silent: [{ name: "năm mươi mốt công trình", sheets: worksWith() }],
  told: [{ name: "chép lại một công trình", sheets: worksWith({ title: "Tu sửa tuyến đường số 7" }), at: ["B53"] }],
});
