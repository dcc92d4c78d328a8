import type { Bilingual } from "../domain/bilingual";
import type { Severity } from "../domain/findings/finding";

/** Worst first. */
export const severityLabels: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: "Phải sửa", en: "To correct" },
  warning: { vi: "Cần rà soát", en: "To review" },
  info: { vi: "Lưu ý", en: "For your notice" },
};

export const severityMeanings: Readonly<Record<Severity, Bilingual>> = {
  error: {
    vi: "Để nguyên thì số liệu sai hoặc biểu trái quy định đã đối chiếu.",
    en: "Left as it is, the figures are wrong or the form goes against a rule that was verified.",
  },
  warning: { vi: "Có thể đúng, có thể sai; chỉ anh/chị biết.", en: "It may be right or wrong; only you know." },
  info: { vi: "Không phải sửa; biết để tiện giải trình.", en: "Nothing to correct; good to know when asked." },
};
