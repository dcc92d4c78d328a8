import type { Bilingual } from "../domain/bilingual";
import type { Finding } from "../domain/findings/finding";
import type { MendingLevel } from "../domain/findings/mending";

/** The groups in which findings are shown, in the order in which mending helps. */
export const mendingLabels: Readonly<Record<MendingLevel, Bilingual>> = {
  typing: { vi: "Chữ và số gõ", en: "Typing" },
  rows: { vi: "Từng dòng", en: "Row by row" },
  totals: { vi: "Dòng cộng", en: "Totals" },
  forms: { vi: "Biểu tổng hợp", en: "Summary forms" },
  office: { vi: "Tên biểu, cả cơ quan", en: "Titles, the whole office" },
};

/** The findings that still change the figure which this one is about. */
export function waitedFor({ dependsOn }: Finding, findings: readonly Finding[]): readonly Finding[] {
  const ids = new Set(dependsOn);
  return findings.filter(({ id }) => ids.has(id));
}

/** «Sửa sau cùng: còn 3 dòng ở trên làm đổi số này.»; null where nothing else changes what the finding is about. */
export function mendLast(finding: Finding, findings: readonly Finding[]): Bilingual | null {
  const above = waitedFor(finding, findings);
  const rows = above.filter(({ level }) => level !== "totals").length;
  const totals = above.length - rows;
  if (above.length === 0) return null;
  const parts: readonly Bilingual[] = [
    ...(rows > 0 ? [{ vi: `${String(rows)} dòng`, en: `${String(rows)} ${rows === 1 ? "row" : "rows"}` }] : []),
    ...(totals > 0
      ? [{ vi: `${String(totals)} dòng cộng`, en: `${String(totals)} ${totals === 1 ? "total" : "totals"}` }]
      : []),
  ];
  const still = above.length === 1 ? "changes" : "change";
  return {
    vi: `Sửa sau cùng: còn ${parts.map(({ vi }) => vi).join(" và ")} ở trên làm đổi số này.`,
    en: `Last: ${parts.map(({ en }) => en).join(" and ")} above still ${still} this figure.`,
  };
}
