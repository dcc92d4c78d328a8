import type { Fraction } from "../../domain/targets/target";
import { digits, numberOfWords } from "../../text/number-words";
import { FEW_TEXTS, remembered } from "../../text/remembered";

const word = "(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)";
/** One to ninety-nine in words. */
export const spelledNumber = `(?:mười(?: ${word})?|${word} mươi(?: ${word})?|${word})`;
const counted =
  "(?:cá nhân|phòng|tập thể|đơn vị|người|sáng kiến|đề tài|nội dung|nhiệm vụ|đồng chí|khoa|tổ|chiến s[ĩỹi]|giáo viên|công chức|viên chức|cán bộ)";
/** A spelled number is one only where something counted stands behind it: «năm 2022», «một số», «ba không» are words. */
const beforeNoun = new RegExp(`(?<!\\p{L})(${spelledNumber})(?= (?:${counted}|phần trăm|%)(?!\\p{L}))`, "gu");
const beforeCollective = /(?<!\p{L})(?:một nửa|phân nửa)(?!\p{L})/u;
const spelledFraction = new RegExp(`(?<!\\p{L})(${word}) phần (${word})(?!\\p{L})`, "u");
/** «1/3», «4/5»; a zero in front («02/06 phòng») is a count out of so many. */
const writtenFraction = /(?<![\d/.,])([1-9])\/([2-9]|10)(?![\d/])/u;
/** What makes «4/5 đơn vị» a share: a comparison in front, or «số …» behind. */
const compares = /(?:trên|hơn|quá|dưới|ít nhất|tối thiểu|tối đa|từ|[<>=≥≤]|đạt|tỷ lệ[^\d]*|:)\s*$/u;
const isOfAll = /^ (?:tổng )?số(?!\p{L})/u;

/** Staff are counted in persons only with «người»: «9/10 CBCCVC» is a share. */
const isOfStaff = /^ (?:cb|ccvc|cán bộ|công chức|viên chức|giáo viên|đoàn viên|quân nhân)/u;

/** «2/3 phòng, đơn vị trở lên»: who asks for two of three asks for no more. */
const orMore = /^[^;.]{1,40} trở lên(?!\p{L})/u;

/** «hai sáng kiến» → «2 sáng kiến»; «chín mươi phần trăm» → «90%». The text is folded. */
export const withDigits = remembered((said: string): string => {
  return (
    said
      .replace(beforeNoun, (words) => String(numberOfWords(words.split(" ")) ?? words))
      .replace(/(\d) phần trăm/gu, "$1%")
      // «Quá nửa số phòng» is more than one half of them.
      .replace(/(?<!\p{L})(?<!không )(?:quá|trên|hơn) (?:một )?(?:nửa|bán)(?= |$)/gu, "trên một nửa")
  );
}, FEW_TEXTS);

/** A fraction with the words it stands in: «một phần ba», «1/3 số …», «trên 4/5 …», «một nửa». Null where there is none. */
export function fractionIn(said: string): { readonly words: string; readonly value: Fraction } | null {
  const spelled = spelledFraction.exec(said);
  if (spelled !== null) {
    const [words, num = "", den = ""] = spelled;
    const value = { num: digits[num] ?? 0, den: digits[den] ?? 1 };
    return value.num < value.den ? { words, value } : null;
  }
  const half = beforeCollective.exec(said);
  if (half !== null) return { words: half[0], value: { num: 1, den: 2 } };
  const written = writtenFraction.exec(said);
  if (written === null) return null;
  const [words, num = "", den = ""] = written;
  const behind = said.slice(written.index + words.length);
  const isShare =
    compares.test(said.slice(0, written.index)) ||
    isOfAll.test(behind) ||
    isOfStaff.test(behind) ||
    orMore.test(behind);
  return isShare && Number(num) < Number(den) ? { words, value: { num: Number(num), den: Number(den) } } : null;
}
