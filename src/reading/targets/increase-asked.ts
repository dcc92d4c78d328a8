import { lettersOf } from "../../domain/glossary/letters";
import type { Comparator, DenominatorBasis, Fraction } from "../../domain/targets/target";
import { levelIn } from "./quantity-in";
import { sizeInBrackets } from "./size-said";
import { FEW_TEXTS, remembered } from "../../text/remembered";

/** A level that is told by what was reached a year before. */
export interface IncreaseAsked {
  readonly base: Extract<DenominatorBasis, { kind: "last-year" }>;
  readonly comparator: Comparator;
  /** Of last year's count where it is a share («tăng 5%» is 105 %), else so many more. */
  readonly threshold: Fraction;
  readonly isShare: boolean;
}

const against =
  /\b(?:so voi|hon|bang|nhu|dat)?\s*(?:cung k[iy] )?(?:voi )?(?:muc |so )?(?:cua )?nam (?:hoc )?(truoc|ngoai|20\d\d)\b|\b(?:so voi|hon|bang|nhu) (20\d\d)\b|\b(?:so voi )?cung k[iy]\b/g;
const notLess =
  /\b(?:bang hoac (?:cao|nhieu|lon) hon|khong (?:de .{0,60}?)?(?:bi )?(?:thap|it|nho) hon|khong (?:de )?giam|it nhat (?:bang|giu)|giu (?:vung|nguyen)|duy tri|toi thieu bang|(?:bang|nhu) (?:voi )?(?:muc |so )?(?:cua )?(?:nam|20\d\d))\b/;
const more = /\b(?:cao|nhieu|lon) hon\b/;
/** «Tặng» has the same bare letters: typed without diacritics only a number behind it makes it «tăng». */
const grows = /(?<!\p{L})(?:tăng|(?:nhiều|cao) hơn(?= [^,;]*(?<!\d)\d{1,2}(?!\d)))(?!\p{L})/iu;
const growsBare = /(?<!\p{L})tang (?:them |tren |it nhat |tu )*\d/iu;
/** «Tăng 02 Giấy khen»: against what is not said, and can only be the year before. */
const growsByItself = /(?<!\p{L})tăng (?:thêm |được |ít nhất |tối thiểu |từ |trên |khoảng )*\d/iu;

/** «Có thêm 02 CSTĐCS»: more than there were. */
const moreThanNow = /(?<!\p{L})(?:có )?(?<!tăng )thêm (?:được )?(?=(?:ít nhất |tối thiểu |từ |trên )*\d)/giu;

/** «Tăng 5% số Giấy khen so với năm 2024», «Số LĐTT bằng hoặc cao hơn năm trước»; null for a level of its own. */
export const increaseAsked = remembered((text: string): IncreaseAsked | null => {
  const { line, value } = withoutCountBefore(text.normalize("NFC").replace(moreThanNow, "tăng thêm "));
  const said = lettersOf(line);
  const years = [...said.matchAll(against)];
  if (years.length === 0 && !(growsByItself.test(line) && numbersIn(line) === 1)) return null;
  const base = { kind: "last-year", year: yearCompared(said), value } as const;
  if (grows.test(line) || growsBare.test(line)) {
    const level = levelIn(line.replace(/tăng|(?:nhiều|cao) hơn/iu, " "));
    if (level === null) return { base, comparator: ">", threshold: whole, isShare: true };
    const { num, den } = level.threshold;
    return {
      base,
      comparator: level.comparator === ">" ? ">" : ">=",
      threshold: level.isShare ? { num: num + den, den } : level.threshold,
      isShare: level.isShare,
    };
  }
  if (levelIn(line) !== null) return null;
  if (notLess.test(said)) return { base, comparator: ">=", threshold: whole, isShare: true };
  return more.test(said) ? { base, comparator: ">", threshold: whole, isShare: true } : null;
}, FEW_TEXTS);

/** «Giảm 01 so với năm 2025», «ít hơn năm trước», «không tăng so với năm 2025»: fewer or no more, which no floor of ours is. */
export function asksForFewer(text: string): boolean {
  const line = text.normalize("NFC");
  if (/(?<!\p{L}|không |không để )giảm (?:thêm |ít nhất |tối thiểu |từ )*\d/iu.test(line)) return true;
  const said = lettersOf(line);
  if (said.search(against) < 0) return false;
  return /không (?:được |để )?tăng(?!\p{L})/iu.test(line) || /\b(?:it|thap) hon\b/.test(said.replace(notLess, " "));
}

/**
 * «Số CSTĐCS năm 2026 cao hơn năm 2025», «giữ vững số CSTĐCS của năm 2025»: the year behind the comparison. The other is
 * the one the plan is for; null where only that one is named.
 */
function yearCompared(said: string): number | null {
  const kept = keeps.exec(said);
  const years = [...said.matchAll(against)];
  const compared =
    years.find(([words]) => /^(?:so voi|hon|bang|nhu|voi)\b/.test(words.trim())) ??
    years.find(({ index }) => kept !== null && index > kept.index);
  const named = compared?.[1] ?? compared?.[2] ?? "";
  return /^\d+$/.test(named) ? Number(named) : null;
}

const keeps = /\b(?:giu|duy tri)\b/;

const whole: Fraction = { num: 100, den: 100 };

const year = "(?:năm (?:học )?(?:20\\d\\d(?:\\s*[-–]\\s*20\\d\\d)?|trước|ngoái)|20\\d\\d)";
/** «(03)», «(năm trước có 02)» right behind the year or the title that is compared: what was reached then. */
const behindYear = `(?<=${year}) ?\\(\\s*`;
const namesYear = `\\s*\\(\\s*(?:(?:kết quả|thực hiện|kq|th) )?${year}\\s*`;
const inBrackets = new RegExp(
  `(?:${namesYear}|${behindYear}|(?<=lđtt|cstđ\\p{L}*|tiên tiến|cơ sở|khen|sáng kiến) ?\\(\\s*)(?:(?:có|đạt|là|được|thực hiện|:|-)\\s*)*(\\d{1,4})(?:\\s+\\p{L}[^()\\d%]*)?\\s*\\)`,
  "iu",
);
/** «So với 03 người của năm 2025», «so với năm 2025 là 03 người». */
const inSentence = [
  new RegExp(
    `(?<=(?:so với|hơn) )(?:con số |mức |số )?(\\d{1,4}) [^\\d,;()%]{2,30}?(?=(?:(?:của|trong|đạt được|có) )*${year})`,
    "iu",
  ),
  new RegExp(`(?<=(?:so với|hơn) ${year}),? (?:là|có|đạt) (\\d{1,4}) [^\\d,;()%]{2,30}?(?=[,;.)]|$)`, "iu"),
];

/** The count of the year before that a line states itself, and the line without it. */
function withoutCountBefore(text: string): { readonly line: string; readonly value: number | null } {
  for (const pattern of [inBrackets, ...inSentence]) {
    const found = pattern.exec(text);
    if (found === null || lettersOf(text).search(against) < 0) continue;
    const line = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return { line, value: Number(found[1]) };
  }
  // «của cơ quan (45 người)»: how many somebody is, and no count of that year.
  return { line: text.replace(anySize, ""), value: null };
}

const anySize = new RegExp(sizeInBrackets, "giu");

/** How many numbers a line names, years left out. */
function numbersIn(line: string): number {
  return line.match(/(?<![\d.,/])(?!(?:19|20)\d\d(?!\d))\d+(?:[.,/]\d+)?/gu)?.length ?? 0;
}
