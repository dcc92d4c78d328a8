import type { Bilingual } from "../domain/bilingual";
import type { Finding } from "../domain/findings/finding";
import { findingShort } from "./finding-shorts";
import { waitedFor } from "./mending";

/** «Chu Thị Hồng Nhung · LĐTT còn trống · sửa sau»: who first, what is seen, and whether others come before. */
export function lineWords(finding: Finding, findings: readonly Finding[]): Bilingual {
  const isLater = waitedFor(finding, findings).length > 0;
  const what = shortOf(finding);
  const tell = (words: string, later: string) =>
    begun([finding.person, words, isLater ? later : null].filter((part) => part !== null).join(" · "));
  return { vi: tell(what.vi, "sửa sau"), en: tell(what.en, "later") };
}

/** Over many findings of one rule: what is seen in each of them. */
export function groupWords(finding: Finding): Bilingual {
  const { vi, en } = shortOf(finding);
  return { vi: begun(vi), en: begun(en) };
}

function shortOf(finding: Finding): Bilingual {
  const { rule, sensitive, message } = finding;
  // Of what is sensitive a line tells nothing but that there is a remark.
  if (sensitive) return { vi: "ghi chú cần xem", en: "a remark to look at" };
  return (rule === "person-registers-once" ? onRows(finding) : null) ?? findingShort(rule) ?? message;
}

/** «có ở dòng 36 và 44»: where one name stands twice on one sheet; null where the rows would be many or elsewhere. */
function onRows({ at, related }: Finding): Bilingual | null {
  const cells = [at, ...related];
  const rows = [...new Set(cells.map(({ row }) => row))].sort((one, other) => one - other).map(String);
  if (rows.length !== 2 || cells.some(({ sheet }) => sheet !== at.sheet)) return null;
  return { vi: `có ở dòng ${rows.join(" và ")}`, en: `on rows ${rows.join(" and ")}` };
}

function begun(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase("vi") + words.slice(1);
}
