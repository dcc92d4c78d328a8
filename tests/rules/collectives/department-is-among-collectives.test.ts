import { departmentIsAmongCollectives } from "../../../src/rules/collectives/department-is-among-collectives";
import { testRule } from "../rule-tester";

const office = { kind: "collective", name: "Văn phòng", marks: ["advanced-labor-collective"] } as const;
const consular = { unit: "Phòng Lãnh sự" } as const;

testRule(departmentIsAmongCollectives, {
  accepts: [
    { name: "biểu không có tập thể nào", entries: [consular, consular] },
    { name: "phòng nào có người cũng có trong danh sách tập thể", entries: [office, {}, {}] },
    {
      name: "Ban Giám đốc không bao giờ là đơn vị",
      entries: [office, { unit: "Ban Giám đốc" }, { unit: "Ban Giám đốc" }],
      leadership: ["Ban Giám đốc"],
    },
  ],
  reports: [
    {
      name: "chưa thấy Phòng Lãnh sự: lưu ý khi đăng ký",
      entries: [office, {}, consular, consular],
      at: ["D9"],
      severity: "info",
      vi: "Chưa thấy Phòng Lãnh sự trong danh sách tập thể, trong khi biểu có 2 người của đơn vị này đăng ký. Nếu đơn vị có đăng ký danh hiệu tập thể thì anh/chị bổ sung một dòng; nếu không đăng ký thì để nguyên.",
    },
    {
      name: "khi bình xét: rà soát",
      stage: "review",
      entries: [office, {}, consular, consular],
      at: ["D9"],
      severity: "warning",
    },
  ],
});
