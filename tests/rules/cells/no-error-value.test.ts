import { noErrorValue } from "../../../src/rules/cells/no-error-value";
import { testRule } from "../rule-tester";

testRule(noErrorValue, {
  accepts: [
    { name: "không ô nào báo lỗi", entries: [{}] },
    { name: "ô ngoài bảng", entries: [{}], cells: { C8: { error: "#N/A" } } },
  ],
  reports: [
    { name: "ô trong bảng báo #N/A", entries: [{}], cells: { C7: { error: "#N/A" } }, at: ["C7"], severity: "error" },
    {
      name: "cột không dùng đến: rà soát",
      roles: { position: "other" },
      entries: [{}],
      cells: { C7: { error: "#REF!" } },
      at: ["C7"],
      severity: "warning",
    },
  ],
});
