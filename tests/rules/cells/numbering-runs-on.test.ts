import { numberingRunsOn } from "../../../src/rules/cells/numbering-runs-on";
import { testRule } from "../rule-tester";

const entries = [{}, {}, {}, {}, {}];

testRule(numberingRunsOn, {
  accepts: [
    { name: "liên tục", entries },
    { name: "đánh lại từ 1 ở mục sau", entries, cells: { A10: 1, A11: 2 } },
    { name: "bắt đầu từ số khác", entries, cells: { A7: 11, A8: 12, A9: 13, A10: 14, A11: 15 } },
    {
      name: "ô gộp nối dòng trên",
      entries,
      cells: { A9: null, A10: 3, A11: 4 },
      merges: [{ top: 8, left: 1, bottom: 9, right: 1 }],
    },
    {
      name: "mấy dòng cuối đánh số kiểu riêng",
      entries: Array.from({ length: 10 }, () => ({})),
      cells: { A15: "E1", A16: "E2" },
    },
    { name: "chen dòng 2a", entries, cells: { A9: "2a", A10: 3, A11: 4 } },
    { name: "không đánh số", entries, cells: { A7: null, A8: null, A9: null, A10: null, A11: null } },
  ],
  reports: [
    { name: "bỏ một số", entries, cells: { A9: 4, A10: 5, A11: 6 }, at: ["A9"], severity: "info" },
    {
      name: "vừa sắp xếp lại cả danh sách: một lần cho cả cột",
      entries: Array.from({ length: 8 }, () => ({})),
      cells: { A7: 8, A8: 3, A9: 6, A10: 2, A11: 5, A12: 7, A13: 4, A14: 9 },
      at: ["A8"],
      vi: "Số thứ tự không liên tục ở 06 chỗ, đầu tiên là ô A8. Có thể danh sách vừa được sắp xếp hoặc ghép lại. Anh/chị đánh lại số thứ tự khi danh sách đã chốt.",
    },
    { name: "một ô trống", entries, cells: { A9: null }, at: ["A9"] },
    { name: "một ô trống mà số sau không tính dòng ấy", entries, cells: { A9: null, A10: 3, A11: 4 }, at: ["A9"] },
    { name: "một số ghi hai lần rồi đếm tiếp: một chỗ sai", entries, cells: { A9: 2 }, at: ["A9"] },
    { name: "một số ghi hai lần, các số sau nối theo", entries, cells: { A9: 2, A10: 3, A11: 4 }, at: ["A9"] },
  ],
});
