import type { Bilingual } from "../../domain/bilingual";
import type { WorkLeft } from "../../domain/work-left";
import { pageLabels } from "./page-labels";

/** The first heading of a page; `left` is null before the first check. */
export function pageHeading(page: keyof typeof pageLabels, left: WorkLeft | null): Bilingual {
  if (left === null) return pageLabels[page];
  if (page === "reading" && left.reading.questions > 0) {
    const count = String(left.reading.questions);
    return {
      vi: `Anh/chị trả lời ${count} câu này trước`,
      en: left.reading.questions === 1 ? "Please answer this one first" : `Please answer these ${count} first`,
    };
  }
  if (page === "findings") {
    const count = left.findings.errors + left.findings.warnings;
    const label = pageLabels.findings;
    if (count > 0) {
      return {
        vi: `${label.vi}: ${String(count)} việc cần xử lý`,
        en: `${label.en}: ${String(count)} ${count === 1 ? "thing" : "things"} to do`,
      };
    }
  }
  if (page === "copy") return { vi: "Kiểm tra lần cuối", en: "A last look" };
  return pageLabels[page];
}
