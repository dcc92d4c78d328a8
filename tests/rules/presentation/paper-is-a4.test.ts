import { paperIsA4 } from "../../../src/rules/presentation/paper-is-a4";
import { page } from "../page";
import { testRule } from "../rule-tester";

const sent = { title: "DANH SÁCH (Kèm theo Tờ trình)", entries: [{}] };

testRule(paperIsA4, {
  accepts: [
    { name: "trang đặt đúng", ...sent, page, shown: "Khổ giấy: A4" },
    { name: "không đọc trang in", ...sent },
    { name: "biểu rộng, khổ A3 ngang", ...sent, page: { ...page, paper: "A3", orientation: "landscape" } },
    { name: "biểu dùng nội bộ", entries: [{}], page: { ...page, paper: "letter" } },
  ],
  reports: [
    {
      name: "khổ Letter",
      ...sent,
      page: { ...page, paper: "letter" },
      shown: "Khổ giấy: Letter",
      at: ["A1"],
      severity: "info",
    },
  ],
});
