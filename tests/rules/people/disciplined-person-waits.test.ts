import { disciplinedPersonWaits } from "../../../src/rules/people/disciplined-person-waits";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const worker = { name: "Đặng Thị Lan", marks: ["advanced-worker"] } as const;
const withDecision = "Khiển trách (Quyết định số 12/QĐ-SNgV ngày 03/02/2022)";

testRule(disciplinedPersonWaits, {
  accepts: [
    { name: "cột Kỷ luật ghi «Không»", entries: [{ ...worker, discipline: "Không" }] },
    { name: "chỉ ghi hình thức, chưa có quyết định", entries: [{ ...worker, discipline: "Khiển trách" }] },
    {
      name: "quyết định của năm trước",
      entries: [{ ...worker, discipline: "Khiển trách (QĐ 12 năm 2021)" }],
    },
    { name: "chữ ở cột Ghi chú không bao giờ là kết luận", entries: [{ ...worker, remarks: withDecision }] },
    { name: "người không đăng ký danh hiệu", entries: [{ discipline: withDecision }] },
  ],
  reports: [
    {
      name: "cột Kỷ luật có hình thức và quyết định trong năm; không hiện ở trang đầu",
      entries: [{ ...worker, discipline: withDecision }],
      at: [`${letter("discipline")}7`],
      severity: "warning",
      sensitive: true,
    },
    {
      name: "Luật năm 2022: khiển trách có quyết định trong năm",
      regime: "law-2022",
      year: 2026,
      entries: [{ ...worker, discipline: "Khiển trách (QĐ 12 năm 2026)" }],
      at: [`${letter("discipline")}7`],
    },
  ],
});
