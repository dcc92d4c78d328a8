import { longLeaveIsWithinLocalLimit } from "../../../src/rules/people/long-leave-is-within-local-limit";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const worker = { name: "Vũ Thị Hạnh", marks: ["advanced-worker"] } as const;
const notes = letter("remarks");
const overlay = { longLeaveDays: 40, basis: "Quy chế thi đua của cơ quan, Điều 8" };

testRule(longLeaveIsWithinLocalLimit, {
  accepts: [
    { name: "cơ quan không quy định số ngày", entries: [{ ...worker, remarks: "Nghỉ ốm 45 ngày" }] },
    { name: "đúng 40 ngày", overlay, entries: [{ ...worker, remarks: "Nghỉ ốm 40 ngày" }] },
    { name: "nghỉ thai sản được tính", overlay, entries: [{ ...worker, remarks: "Nghỉ thai sản 180 ngày" }] },
    { name: "không đăng ký danh hiệu", overlay, entries: [{ remarks: "Nghỉ ốm 45 ngày" }] },
  ],
  reports: [
    {
      name: "nghỉ quá mức của cơ quan",
      overlay,
      stage: "review",
      entries: [{ ...worker, remarks: "Nghỉ ốm 45 ngày" }],
      at: [`${notes}7`],
      severity: "warning",
      sensitive: true,
      vi: "Dòng 7, Vũ Thị Hạnh: ghi chú nói nghỉ 45 ngày. Quy chế thi đua của cơ quan, Điều 8 chưa xét LĐTT khi nghỉ quá 40 ngày; nghỉ thai sản thì không tính. Anh/chị xem lại giúp.",
    },
    {
      name: "khi mới đăng ký chỉ lưu ý",
      overlay,
      entries: [{ ...worker, remarks: "Nghỉ không lương 2 tháng" }],
      at: [`${notes}7`],
      severity: "info",
    },
    { name: "quá một ngày", overlay, entries: [{ ...worker, remarks: "Nghỉ ốm 41 ngày" }], at: [`${notes}7`] },
  ],
});
