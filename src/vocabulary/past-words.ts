import { plain } from "../text/plain";

/**
 * The words of a remark that speak of the year at hand: «LĐTT (năm 2021 đạt CSTĐCS)» of 2022 keeps «LĐTT». A clause
 * that names another year, or says what was won before, tells of the past.
 */
export function presentWords(text: string, year: number | null): string {
  return text
    .split(/[;,()\n]/)
    .filter((clause) => !isPast(plain(clause), year))
    .join("; ");
}

/** Whether a clause, plain, tells of what was won before, or of years before `year`; `null` where the year is not known. */
export function isPast(words: string, year: number | null): boolean {
  if (/\bnam (?:truoc|ngoai)\b|\bda (?:dat|duoc|nhan)\b|\bcac nam\b/.test(words)) return true;
  const years = [...words.matchAll(/\b(?:19|20)\d\d\b/g)].map(([found]) => Number(found));
  if (years.length === 0 || !/\b(?:dat|duoc|nhan|la|khen|nam)\b/.test(words)) return false;
  return year !== null && years.every((one) => one < year);
}
