import type { Mark } from "../text/marks";

/** Explanations say no before they say yes: «không đăng ký», «đã được tặng năm 2025» (so not again this year). */
const NO =
  /^(?:khong|chua|mien|ko|thoi|rut|huy|het)\b|^da (?:duoc|dat|co|nhan|tang|khen|huong)\b|\bnam (?:truoc|ngoai)\b/;
const YES = /^(?:co\b|(?:da |se |xin )?dang ky|dat\b|(?:da |se )?de nghi|duoc |du kien|phan dau|dong y|nhat tri)/;

/** What an explanation makes of its sign; null for words that explain something else. Words as `plain` gives them. */
export function meaningOfSign(words: string): Mark | null {
  return NO.test(words) ? "no" : YES.test(words) ? "yes" : null;
}

/** «Chú giải ký hiệu:», «Quy ước», «Ghi chú:»: what follows explains signs. */
export function announcesSigns(words: string): boolean {
  return /\b(?:chu (?:giai|thich)|ky hieu|quy uoc|ghi chu|cach ghi|danh dau)\b/.test(words);
}

/** Signs that stand for marks wherever they are explained; letters may as well number a section. */
export function isUsualSign(sign: string): boolean {
  return /^(?:x|v|\+|o|0|1|-|×|✓|√)$/iu.test(sign);
}

/** Short enough to stand for a mark: «Đ», «KĐ», «(+)», «●». */
export function mayBeSign(sign: string): boolean {
  return /^(?:\p{L}{1,2}|\d|[^\p{L}\p{N}\s=:;,.]{1,3})$/u.test(sign);
}
