import { excellentCollectiveIsAdvancedCollective } from "../../../src/rules/collectives/excellent-collective-is-advanced-collective";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const both = (name: string) =>
  ({ kind: "collective", name, marks: ["advanced-labor-collective", "excellent-labor-collective"] }) as const;
const single = { kind: "collective", name: "Thanh tra", marks: ["excellent-labor-collective"] } as const;

testRule(excellentCollectiveIsAdvancedCollective, {
  accepts: [
    { name: "biểu chỉ đánh danh hiệu cao nhất", entries: [single] },
    { name: "ai cũng được đánh cả hai", entries: [both("Văn phòng"), both("Phòng Lãnh sự")] },
  ],
  reports: [
    {
      name: "một tập thể sót dấu",
      entries: [both("Văn phòng"), both("Phòng Lãnh sự"), single],
      at: [`${letter("excellent-labor-collective")}9`],
      severity: "warning",
    },
  ],
});
