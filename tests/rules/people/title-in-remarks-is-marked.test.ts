import { titleInRemarksIsMarked } from "../../../src/rules/people/title-in-remarks-is-marked";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const worker = { marks: ["advanced-worker"] } as const;

testRule(titleInRemarksIsMarked, {
  accepts: [
    { name: "ghi chú trùng với danh hiệu đã đánh dấu", entries: [{ ...worker, remarks: "LĐTT" }] },
    { name: "ghi chú nói về năm trước", entries: [{ ...worker, remarks: "CSTĐCS năm 2021" }] },
    { name: "ghi chú nói không đăng ký", entries: [{ ...worker, remarks: "Không đăng ký CSTĐCS" }] },
    { name: "ghi chú khác", entries: [{ ...worker, remarks: "Nghỉ thai sản" }] },
  ],
  reports: [
    {
      name: "ghi chú chỉ có «CSTĐCS», cột chưa đánh dấu",
      entries: [{ ...worker, remarks: "CSTĐCS" }],
      at: [`${letter("remarks")}7`],
      severity: "warning",
    },
  ],
});
