import type { ColumnRole } from "../domain/form/column-role";
import { remembered } from "../text/remembered";
import { headPhrase, isOfOtherBodies, namesAwardsOfOthers } from "./head-phrase";
import { RECIPIENT_HEADS } from "./head-wordings/people";
import { TARGET_HEADS } from "./head-wordings/targets";
import { TITLE_HEADS } from "./head-wordings/titles";
import { WORK_HEADS } from "./head-wordings/works";

/** What a heading's words suggest, from 0 to 1. */
export interface HeaderGuess {
  readonly role: ColumnRole;
  readonly weight: number;
}

/** How column headings are worded in Vietnamese lists; of roles that weigh the same the first one here goes first. */
const WORDINGS = [...RECIPIENT_HEADS, ...TITLE_HEADS, ...WORK_HEADS, ...TARGET_HEADS];

/** Every role that the words of a heading suggest, best first; none for words that are no heading we know. */
export const headerGuesses = remembered((heading: string): readonly HeaderGuess[] => {
  const words = headPhrase(heading);
  const best = new Map<ColumnRole, number>();
  if (words.length <= 120) {
    for (const [role, weight, pattern] of WORDINGS) {
      if ((best.get(role) ?? 0) < weight && pattern.test(words)) best.set(role, weight);
    }
  }
  // «Danh hiệu đã đạt năm 2021» is a title too, but none that is registered for.
  if (best.has("past-title"))
    for (const role of ["title", "award", "title-or-award"] as const)
      if (best.has(role)) best.set(role, Math.min(best.get(role) ?? 0, 0.5));
  // «Tác giả sáng kiến» is an author, «Tên sáng kiến, đồng tác giả» an initiative: the first word decides.
  if (/^(?:nhom )?tac gia\b/.test(words)) for (const role of ["initiative", "co-authors"] as const) best.delete(role);
  // «Mã danh hiệu» holds codes; titles in words are for its cells to show.
  if (best.has("award-code")) for (const role of ["title", "award"] as const) best.delete(role);
  if (isOfOtherBodies(words)) {
    for (const role of ["title", "award", "title-or-award", "grade"] as const) best.delete(role);
    if (namesAwardsOfOthers(words)) best.set("award", 0.9);
  }
  return [...best].map(([role, weight]) => ({ role, weight })).sort((a, b) => b.weight - a.weight);
});

/** Words that only head a group of columns («Cá nhân», «Danh hiệu thi đua», «Trong đó»). */
export function isGroupHeading(words: string): boolean {
  return /^(?:ca nhan|tap the|ho gia dinh|trong do|thoi gian|thoi gian thuc hien|ket qua|noi dung|tac gia|so nguoi|nam \d{4}|.*danh hieu.*|.*khen thuong.*|.*thi dua.*|.*dang ky.*|.*de nghi.*|giao nhiem vu)$/.test(
    words,
  );
}
