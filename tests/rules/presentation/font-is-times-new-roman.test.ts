import { fontIsTimesNewRoman } from "../../../src/rules/presentation/font-is-times-new-roman";
import { page } from "../page";
import { testRule } from "../rule-tester";

const sent = { title: "DANH SÁCH (Kèm theo Tờ trình)", entries: [{}] };

testRule(fontIsTimesNewRoman, {
  accepts: [
    { name: "trang đặt đúng", ...sent, page, shown: "Phông chữ: Times New Roman" },
    { name: "không đọc trang in", ...sent },
    { name: "biểu dùng nội bộ", entries: [{}], page: { ...page, bodyFont: { name: "Calibri", size: 11 } } },
  ],
  reports: [
    {
      name: "phông Calibri",
      ...sent,
      page: { ...page, bodyFont: { name: "Calibri", size: 11 } },
      shown: "Phông chữ: Calibri",
      at: ["A1"],
      severity: "info",
    },
  ],
});
