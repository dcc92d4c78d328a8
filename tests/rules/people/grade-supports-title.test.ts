import { gradeSupportsTitle } from "../../../src/rules/people/grade-supports-title";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const worker = { marks: ["advanced-worker"] } as const;

testRule(gradeSupportsTitle, {
  accepts: [
    { name: "hoàn thành tốt là đủ", entries: [{ ...worker, grade: "good" }] },
    { name: "ô xếp loại trống không phải là không hoàn thành", stage: "review", entries: [worker] },
    { name: "hoàn thành nhiệm vụ, không đăng ký danh hiệu", entries: [{ grade: "completed" }] },
  ],
  reports: [
    {
      name: "hoàn thành nhiệm vụ mà có LĐTT",
      entries: [{ ...worker, grade: "completed" }],
      at: [`${letter("grade")}7`],
      severity: "warning",
    },
    {
      name: "không hoàn thành, bình xét: nguồn thứ cấp nên vẫn rà soát",
      stage: "review",
      entries: [{ ...worker, grade: "not-completed" }],
      at: [`${letter("grade")}7`],
      severity: "warning",
    },
  ],
});
