import { labelAndCodeAgree } from "../../../src/rules/between-sheets/label-and-code-agree";
import { testRule } from "../rule-tester";

/** «Chức vụ» read as the title, «Đơn vị» beside it as its code. */
const roles = { position: "title", unit: "award-code" } as const;
const row = (position: string | null, unit: string | null) => ({ position, unit });
const usual = [row("LĐTT", "101"), row("LĐTT", "101"), row("Giấy khen", "202"), row("Giấy khen", "202")];

testRule(labelAndCodeAgree, {
  accepts: [
    { name: "tên và mã đi với nhau", roles, entries: usual },
    { name: "biểu không có cột mã", entries: usual },
  ],
  reports: [
    { name: "mã của danh hiệu khác", roles, entries: [...usual, row("LĐTT", "202")], at: ["D11"], severity: "warning" },
    { name: "chưa ghi mã", roles, entries: [...usual, row("LĐTT", null)], at: ["D11"], severity: "info" },
    { name: "chưa ghi tên", roles, entries: [...usual, row(null, "101")], at: ["C11"], severity: "info" },
  ],
});
