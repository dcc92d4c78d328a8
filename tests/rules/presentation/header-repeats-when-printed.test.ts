import { headerRepeatsWhenPrinted } from "../../../src/rules/presentation/header-repeats-when-printed";
import { page } from "../page";
import { testRule } from "../rule-tester";

const sent = { title: "DANH SÁCH (Kèm theo Tờ trình)", entries: Array.from({ length: 41 }, () => ({})) };

testRule(headerRepeatsWhenPrinted, {
  accepts: [
    { name: "trang đặt đúng", ...sent, page, shown: "Bảng 41 dòng, đầu cột lặp lại ở mỗi trang in" },
    { name: "không đọc trang in", ...sent },
    { name: "biểu dùng nội bộ", entries: Array.from({ length: 41 }, () => ({})), page: { ...page, titleRows: null } },
  ],
  reports: [
    {
      name: "bảng nhiều trang không lặp đầu cột",
      ...sent,
      page: { ...page, titleRows: null },
      shown: "Bảng 41 dòng, chưa đặt lặp lại đầu cột",
      at: ["A1"],
      severity: "info",
    },
  ],
});
