import { registeredPersonIsOnStaffList } from "../../../src/rules/between-sheets/registered-person-is-on-staff-list";
import { testRule } from "../rule-tester";

const entries = [{ name: "Lê An" }, { name: "Lê Bình" }, { name: "Lê Chi" }];

testRule(registeredPersonIsOnStaffList, {
  accepts: [
    { name: "không có danh sách CBCCVC", entries },
    { name: "danh sách của nơi khác: phần lớn không có tên", entries, staff: [{ name: "Lê An" }] },
  ],
  reports: [
    {
      name: "một người chưa thấy trong danh sách",
      entries,
      staff: [{ name: "Lê An" }, { name: "Lê Bình" }],
      at: ["B9"],
      severity: "warning",
    },
  ],
});
