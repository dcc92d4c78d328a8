import type { MarkOfPerson } from "../../domain/register/register";
import { plain } from "../../text/plain";
import { headPhrase } from "../head-phrase";

/**
 * Heads of columns that mark people, and what each marks them as: which column it is and what it says are one question.
 * What people are graded or named for is another column.
 */
export const MARKS_OF_PEOPLE: readonly (readonly [mark: MarkOfPerson, weight: number, words: RegExp])[] = [
  // «Đảng viên», «Ngày vào Đảng»
  ["party", 0.95, /^(?:la )?dang vien(?: ?\(.*\))?$|^ngay vao dang\b[^,/]*$/],
  // «Là đoàn viên công đoàn», «Đoàn viên (Công đoàn)»
  [
    "trade-union",
    0.95,
    /^(?:la )?doan vien (?:cong doan|cd)(?: ?\(.*\))?$|^(?:la )?doan vien ?\((?:cong doan|cd)\)$|^ngay vao cong doan\b[^,/]*$/,
  ],
  [
    "youth-union",
    0.95,
    /^(?:la )?doan vien(?: (?:tn|thanh nien|tncs(?: hcm)?))?(?: ?\((?!(?:cong doan|cd)\)).*\))?$|^ngay vao doan\b[^,/]*$/,
  ],
  // «Lãnh đạo, quản lý», «Là cán bộ quản lý»: marked for those who lead.
  [
    "leads",
    0.9,
    /^(?:(?:la|nguoi|dien|thuoc dien|giu chuc vu) )*(?:(?:(?:can bo|cong chuc|vien chuc|ccvc|cb|cc|vc),? )*(?:lanh dao|quan ly)(?:(?: va |, ?| ?[/-] ?| )(?:lanh dao|quan ly))?|cb(?:ld|ql)+|ldql)(?: ?\(.*\))?$/,
  ],
];

/** What a column under these levels of heads marks people as; the innermost that says it decides, null where none does. */
export function markOfPeople(levels: readonly string[]): MarkOfPerson | null {
  const said = levels.map(plain);
  const inner = said.at(-1) ?? "";
  const tried = [inner, inner.replace(/ ?\(.*\)$/, ""), said.slice(-2).join(" "), ...said.slice(0, -1).reverse()];
  for (const words of tried) {
    const found = MARKS_OF_PEOPLE.find(([, , pattern]) => pattern.test(headPhrase(words)));
    if (found !== undefined) return found[0];
  }
  return null;
}
