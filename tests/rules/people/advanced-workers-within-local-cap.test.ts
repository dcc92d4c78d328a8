import { advancedWorkersWithinLocalCap } from "../../../src/rules/people/advanced-workers-within-local-cap";
import { testRule } from "../rule-tester";

const entries = ["An", "Bình", "Chi", "Dũng"].map((given) => ({
  name: `Lê ${given}`,
  marks: ["advanced-worker"] as const,
}));
const staff = [...entries, { name: "Lê Giang" }].map(({ name }) => ({ name }));

testRule(advancedWorkersWithinLocalCap, {
  accepts: [
    { name: "không ai đặt mức", entries, staff },
    { name: "chưa có danh sách CBCCVC", entries, overlay: { advancedWorkerCap: { num: 50, den: 100 } } },
    { name: "vừa đúng mức", entries, staff, overlay: { advancedWorkerCap: { num: 80, den: 100 } } },
  ],
  reports: [
    {
      name: "vượt mức của địa phương khi đăng ký",
      entries,
      staff,
      overlay: { advancedWorkerCap: { num: 70, den: 100 } },
      at: ["B7"],
      severity: "info",
    },
    {
      name: "79% của 05 người là 03 người",
      entries,
      staff,
      overlay: { advancedWorkerCap: { num: 79, den: 100 } },
      at: ["B7"],
    },
  ],
});
