import { leadershipIsNoCollective } from "../../../src/rules/collectives/leadership-is-no-collective";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const board = { kind: "collective", name: "Ban Giám đốc" } as const;
const leadership = ["Ban Giám đốc"];

testRule(leadershipIsNoCollective, {
  accepts: [
    { name: "Ban Giám đốc không có danh hiệu", entries: [board], leadership },
    {
      name: "phòng có danh hiệu",
      entries: [{ kind: "collective", name: "Văn phòng", marks: ["advanced-labor-collective"] }],
      leadership,
    },
  ],
  reports: [
    {
      name: "Ban Giám đốc có danh hiệu tập thể",
      entries: [{ ...board, marks: ["advanced-labor-collective"] }],
      leadership,
      at: [`${letter("advanced-labor-collective")}7`],
      severity: "warning",
    },
  ],
});
