import { workIsListedOnce } from "../../../src/rules/year/work-is-listed-once";
import { testRule } from "../rule-tester";

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
