import type { Bilingual } from "../../domain/bilingual";
import type { Standing } from "../../domain/form/standing";

/** Where titles come from, in the words of gather.md 0.1. */
export const sourceWords: Readonly<Record<Standing, Bilingual>> = {
  registered: { vi: "Đăng ký đầu năm", en: "registered" },
  proposed: { vi: "Phòng, đơn vị đề nghị", en: "proposed by the unit" },
  council: { vi: "Hội đồng xét", en: "the council's vote" },
  pending: { vi: "Đang trình, chờ quyết định", en: "submitted, not decided yet" },
  decided: { vi: "Đã có quyết định", en: "decided" },
  past: { vi: "Kết quả các năm trước", en: "results of other years" },
  none: { vi: "Không ghi danh hiệu", en: "no titles" },
};
