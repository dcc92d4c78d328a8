import type { Bilingual } from "../../domain/bilingual";
import { countText } from "../numbers";

export const reconciliationPage = {
  whence: { vi: "Số này từ đâu?", en: "Where is this from?" },
  title: { vi: "Danh hiệu, hình thức khen", en: "Title or award" },
  numerator: { vi: "Tử số", en: "Numerator" },
  denominator: { vi: "Mẫu số", en: "Denominator" },
  beside: { vi: "Ngoài phép tính trên", en: "Beside this count" },
  byUnit: { vi: "Theo từng phòng", en: "By unit" },
  uses: { vi: "Biểu nào dùng số nào", en: "Which form uses which figure" },
  place: { vi: "Nơi ghi", en: "Place" },
  figure: { vi: "Số", en: "Figure" },
  none: {
    vi: "Chưa thấy danh hiệu, hình thức khen nào được đánh dấu trong tệp.",
    en: "No title or award is marked in this workbook yet.",
  },
  back: { vi: "Quay lại", en: "Back" },
  noBase: (held: number): Bilingual => ({
    vi: `${countText(held, "vi")} người đăng ký; chưa có số người tính tỷ lệ`,
    en: `${String(held)} registered; the number counted against is missing`,
  }),
} as const;
