import { departmentIsAmongCollectives } from "../../../src/rules/collectives/department-is-among-collectives";
import { testRule } from "../rule-tester";

const office = { kind: "collective", name: "Văn phòng", marks: ["advanced-labor-collective"] } as const;
const consular = { unit: "Phòng Lãnh sự" } as const;

testRule(departmentIsAmongCollectives, {
  accepts: [
    { name: "biểu không có tập thể nào", entries: [consular, consular] },
    { name: "phòng nào có người cũng có trong danh sách tập thể", entries: [office, {}, {}] },
    {
      name: "một người ở phòng không có số thứ tự như các phòng khác",
      entries: [office, {}, { unit: "Phòng Lãnh sự" }],
    },
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
      name: "một người ghi Đội 6, tập thể chỉ có Đội 1, Đội 2, Đội 3",
      entries: [
        { kind: "collective", name: "Đội 1", marks: ["advanced-labor-collective"] },
        { kind: "collective", name: "Đội 2", marks: ["advanced-labor-collective"] },
        { kind: "collective", name: "Đội 3", marks: ["advanced-labor-collective"] },
        { unit: "Đội 1" },
        { unit: "Đội 2" },
        { unit: "Đội 3" },
        { unit: "Đội 6" },
      ],
      at: ["D13"],
      severity: "info",
      vi: "Chỉ một người ghi Đội 6, trong khi danh sách tập thể có Đội 1, Đội 2, Đội 3. Anh/chị xem có ghi nhầm số không; nếu đúng và đơn vị có đăng ký danh hiệu tập thể thì bổ sung một dòng.",
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
