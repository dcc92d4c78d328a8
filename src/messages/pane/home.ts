import type { Bilingual } from "../../domain/bilingual";
import type { Stage } from "../../domain/stage";

export const home = {
  title: { vi: "Năm bước để trình", en: "Five steps to hand in" },
  seasonal: { vi: "Việc theo mùa", en: "Work of the season" },
  sample: { vi: "Dùng thử với «Dữ liệu mẫu»", en: "Try it with sample data" },
  sampleHint: {
    vi: "Thêm một sheet tên «Dữ liệu mẫu» vào tệp đang mở; xóa lúc nào cũng được.",
    en: "Adds one sheet named «Dữ liệu mẫu» to the open workbook; delete it whenever you like.",
  },
  context: (office: string | null, year: number, stage: Bilingual): Bilingual => ({
    vi: [office, String(year), stage.vi].filter((part) => part !== null && part !== "").join(" · "),
    en: [office, String(year), stage.en].filter((part) => part !== null && part !== "").join(" · "),
  }),
  /** Over the targets that are short or lack data. */
  shortHeading: (stage: Stage): Bilingual => {
    switch (stage) {
      case "registration":
        return { vi: "Đăng ký chưa đủ", en: "Not enough registered" };
      case "mid-year":
        return { vi: "Chậm", en: "Behind schedule" };
      case "review":
      case "nomination":
      case "decided":
        return { vi: "Chưa đạt", en: "Not met yet" };
    }
  },
  unknownHeading: { vi: "Chưa đủ số liệu", en: "Not enough data" },
  met: (count: number, stage: Stage): Bilingual => {
    const en = `${String(count)} ${count === 1 ? "target" : "targets"}`;
    switch (stage) {
      case "registration":
        return { vi: `Đăng ký đủ: ${String(count)} chỉ tiêu`, en: `Enough registered: ${en}` };
      case "mid-year":
        return { vi: `Đúng tiến độ: ${String(count)} chỉ tiêu`, en: `On schedule: ${en}` };
      case "review":
      case "nomination":
      case "decided":
        return { vi: `Đạt: ${String(count)} chỉ tiêu`, en: `Met: ${en}` };
    }
  },
} as const;
