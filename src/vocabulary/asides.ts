import { plain } from "../text/plain";

/**
 * «(03 năm liên tục liền trước là CSTĐCS)», «(phải có sáng kiến)», «(trong số LĐTT)»: on what a title is given; «(kể cả 03
 * người đăng ký CSTĐCS ở mục B)»: who else stands among those.
 */
const CONDITION =
  /\b(?:ke ca|gom ca|khong ke|tru \d+|phai|bat buoc|lien tuc|lien truoc|lien tiep|dieu kien|trong so|chon trong|da \d+ lan)\b/;

/** A phrase without the conditions that stand in brackets: what they name is asked for, and neither listed nor registered. */
export function withoutConditions(text: string): string {
  if (!text.includes("(")) return text;
  return text.replace(/\([^()]*\)/g, (aside) => (CONDITION.test(plain(aside)) ? " " : aside)).trim();
}

/**
 * «(lưu, không phải đăng ký)», «không dùng để đăng ký»: folded words without those that say what the sheet is not.
 */
export function withoutDenials(words: string): string {
  return words.replace(DENIAL, "").replace(/ {2,}/g, " ").trim();
}

/** «Trường Cao đẳng Kỹ thuật»: without its marks the name of a college says «đăng ký», and registers nothing. */
export function withoutColleges(words: string): string {
  return words.replace(/\bcao dang /g, "");
}

const DENIAL =
  /\b(?:khong|chua) (?:phai|dung|la|tinh|coi|dua)(?: (?:la|de|vao|ban|bieu|danh sach|phieu))* (?:dang ky|giao uoc|de nghi)\b/g;
