import { marginsAreAsPrescribed } from "../../../src/rules/presentation/margins-are-as-prescribed";
import { page } from "../page";
import { testRule } from "../rule-tester";

const sent = { title: "DANH SÁCH (Kèm theo Tờ trình)", entries: [{}] };

testRule(marginsAreAsPrescribed, {
  accepts: [
    { name: "trang đặt đúng", ...sent, page, shown: "Lề trang: trên 20 mm, dưới 20 mm, trái 30 mm, phải 15 mm" },
    {
      name: "lề rộng nhất còn đúng",
      ...sent,
      page: { ...page, margins: { top: 25, right: 20, bottom: 25, left: 35 } },
    },
    { name: "không đọc trang in", ...sent },
    {
      name: "biểu dùng nội bộ",
      entries: [{}],
      page: { ...page, margins: { top: 19, right: 15, bottom: 20, left: 30 } },
    },
  ],
  reports: [
    {
      name: "lề trên 19 mm",
      ...sent,
      page: { ...page, margins: { top: 19, right: 15, bottom: 20, left: 30 } },
      shown: "Lề trang: trên 19 mm, dưới 20 mm, trái 30 mm, phải 15 mm",
      at: ["A1"],
      severity: "info",
    },
    ...(
      [
        ["top", 26],
        ["bottom", 19],
        ["bottom", 26],
        ["left", 29],
        ["left", 36],
        ["right", 14],
        ["right", 21],
      ] as const
    ).map(([side, length]) => ({
      name: `lề ${side} ${String(length)} mm`,
      ...sent,
      page: { ...page, margins: { ...page.margins, [side]: length } },
      at: ["A1"],
    })),
  ],
});
