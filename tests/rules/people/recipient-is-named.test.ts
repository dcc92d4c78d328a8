import { recipientIsNamed } from "../../../src/rules/people/recipient-is-named";
import { testRule } from "../rule-tester";

testRule(recipientIsNamed, {
  accepts: [{ name: "dòng có tên", entries: [{}] }],
  reports: [
    {
      name: "dòng có danh hiệu nhưng trống tên",
      entries: [{}, { name: "", marks: ["advanced-worker"] }],
      at: ["B8"],
      severity: "warning",
    },
  ],
});
