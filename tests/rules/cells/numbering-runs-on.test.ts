import { numberingRunsOn } from "../../../src/rules/cells/numbering-runs-on";
import { testRule } from "../rule-tester";

const entries = [{}, {}, {}, {}, {}];

testRule(numberingRunsOn, {
  accepts: [
    { name: "liên tục", entries },
    { name: "đánh lại từ 1 ở mục sau", entries, cells: { A10: 1, A11: 2 } },
    { name: "bắt đầu từ số khác", entries, cells: { A7: 11, A8: 12, A9: 13, A10: 14, A11: 15 } },
    { name: "không đánh số", entries, cells: { A7: null, A8: null, A9: null, A10: null, A11: null } },
  ],
  reports: [
    { name: "bỏ một số", entries, cells: { A9: 4, A10: 5, A11: 6 }, at: ["A9"], severity: "info" },
    { name: "một ô trống", entries, cells: { A9: null }, at: ["A9"] },
  ],
});
