import { recipientKindAgrees } from "../../../src/rules/people/recipient-kind-agrees";
import { testRule } from "../rule-tester";

/** The column «Đơn vị» of the drawn form taken for «Phân loại». */
const kind = (unit: string) => ({ entries: [{ unit }], roles: { unit: "recipient-kind" } as const });

testRule(recipientKindAgrees, {
  accepts: [
    { name: "biểu không có cột phân loại", entries: [{}] },
    ...["CANHAN", "Khen thưởng cá nhân", "CÁ NHÂN", "cá nhân "].map((said) => ({
      name: `người ghi «${said}»`,
      ...kind(said),
    })),
  ],
  reports: [
    ...["TAPTHE", "Khen thưởng tập thể", "HOGIADINH"].map((said) => ({
      name: `người ghi «${said}»`,
      ...kind(said),
      at: ["D7"],
      severity: "warning" as const,
    })),
    { name: "chưa ghi phân loại", ...kind(""), at: ["D7"], severity: "warning" },
  ],
});
