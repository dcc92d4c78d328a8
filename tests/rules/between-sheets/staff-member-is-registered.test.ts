import { staffMemberIsRegistered } from "../../../src/rules/between-sheets/staff-member-is-registered";
import { testRule } from "../rule-tester";

const entries = [{ name: "Lê Thị Mai" }];

testRule(staffMemberIsRegistered, {
  accepts: [
    { name: "không có danh sách CBCCVC", entries },
    { name: "ai cũng có tên", entries, staff: [{ name: "Lê Thị Mai" }] },
    { name: "chưa có biểu đăng ký nào", staff: [{ name: "Lê Thị Mai" }] },
  ],
  reports: [
    {
      name: "chưa thấy tên trong biểu đăng ký",
      entries: [...entries, { unit: "Phòng Lãnh sự" }],
      staff: [{ name: "Lê Thị Mai" }, { name: "Phạm Văn Sơn", unit: "Phòng Lãnh sự" }],
      at: ["B2"],
      severity: "warning",
      vi: "Chưa thấy tên Phạm Văn Sơn (Phòng Lãnh sự) trong biểu đăng ký, trong khi danh sách CBCCVC có. Anh/chị bổ sung, hoặc ghi lý do: chuyển công tác, đi học, không đăng ký…",
    },
  ],
});
