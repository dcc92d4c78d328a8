import type { Bilingual } from "../domain/bilingual";
import type { Finding } from "../domain/findings/finding";
import { waitedFor } from "./mending";

/** «Chu Thị Hồng Nhung · CSTĐ cơ sở là LĐTT · sửa sau»: who first, what is obliged, and whether others come before. */
export function lineWords(finding: Finding, title: Bilingual | null, findings: readonly Finding[]): Bilingual {
  const isLater = waitedFor(finding, findings).length > 0;
  // Of what is sensitive a line tells nothing but that there is a remark.
  const what = finding.sensitive ? { vi: "ghi chú cần xem", en: "a remark to look at" } : (title ?? finding.message);
  const tell = (words: string, later: string) =>
    [finding.person, words, isLater ? later : null].filter((part) => part !== null).join(" · ");
  return { vi: tell(what.vi, "sửa sau"), en: tell(what.en, "later") };
}
