import { titleBelongsToRecipient } from "../../../src/rules/people/title-belongs-to-recipient";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const unit = { kind: "collective", name: "Phòng Lãnh sự" } as const;

testRule(titleBelongsToRecipient, {
  accepts: [
    { name: "danh hiệu tập thể ở dòng tập thể", entries: [{ ...unit, marks: ["advanced-labor-collective"] }] },
    {
      name: "tên cá nhân đã hiểu là tên tập thể: có lưu ý riêng",
      entries: [
        {
          ...unit,
          written: [
            {
              award: "advanced-labor-collective",
              text: "LĐTT",
              readAs: { vi: "Tập thể lao động tiên tiến", en: "Advanced Labour Collective" },
            },
          ],
        },
      ],
    },
    { name: "Giấy khen cho cá nhân", entries: [{ written: [{ award: "certificate-of-merit", text: "Giấy khen" }] }] },
  ],
  reports: [
    {
      name: "dấu cá nhân ở dòng tập thể",
      entries: [{ ...unit, misplaced: ["advanced-worker"] }],
      at: [`${letter("advanced-worker")}7`],
      severity: "warning",
    },
    {
      name: "danh hiệu tập thể viết ở dòng cá nhân, khi bình xét",
      stage: "review",
      entries: [{ written: [{ award: "excellent-labor-collective", text: "TTLĐXS" }] }],
      at: [`${letter("title")}7`],
      severity: "error",
    },
  ],
});
