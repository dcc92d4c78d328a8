import { higherAwardIsProposed } from "../../../src/rules/people/higher-award-is-proposed";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const entries = [{ marks: ["advanced-worker"] as const }, { marks: ["provincial-emulation-fighter"] as const }];
const title = "DANH SÁCH CÁ NHÂN được công nhận danh hiệu năm 2022";

testRule(higherAwardIsProposed, {
  accepts: [
    { name: "đăng ký đầu năm", entries, title },
    { name: "tên biểu ghi «đề nghị»", stage: "review", entries, title: "DANH SÁCH đề nghị công nhận năm 2022" },
    { name: "đã có quyết định", stage: "decided", entries, title },
    { name: "chỉ có danh hiệu do Sở quyết định", stage: "review", entries: entries.slice(0, 1), title },
  ],
  reports: [
    {
      name: "CSTĐ cấp tỉnh trong danh sách «được công nhận»",
      stage: "review",
      entries,
      title,
      at: [`${letter("provincial-emulation-fighter")}8`],
      severity: "warning",
    },
  ],
});
