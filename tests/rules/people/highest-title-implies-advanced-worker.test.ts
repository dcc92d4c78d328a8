import { highestTitleImpliesAdvancedWorker } from "../../../src/rules/people/highest-title-implies-advanced-worker";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const worker = { marks: ["advanced-worker"] } as const;
const fighter = { marks: ["grassroots-emulation-fighter"] } as const;
const both = { marks: ["advanced-worker", "grassroots-emulation-fighter"] } as const;
const column = letter("grassroots-emulation-fighter");

testRule(highestTitleImpliesAdvancedWorker, {
  accepts: [
    { name: "không ai đăng ký CSTĐ cơ sở", entries: [worker] },
    { name: "phần lớn đánh cả hai", entries: [both, both, fighter] },
  ],
  reports: [
    {
      name: "biểu chỉ đánh danh hiệu cao nhất: một lưu ý cho cả biểu, có phép cộng",
      entries: [...Array.from({ length: 27 }, () => worker), ...Array.from({ length: 6 }, () => fighter)],
      at: [`${column}34`],
      severity: "info",
      vi: "Lưu ý: biểu này chỉ đánh dấu danh hiệu cao nhất. 6 người CSTĐ cơ sở được tính luôn vào số LĐTT: 27 + 6 = 33.",
    },
    {
      name: "đánh hai cách: vẫn một lưu ý, cả khi bình xét",
      stage: "review",
      entries: [both, fighter, fighter],
      at: [`${column}8`],
      severity: "info",
    },
  ],
});
