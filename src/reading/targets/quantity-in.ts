import { lettersOf } from "../../domain/glossary/letters";
import type { Comparator, Fraction } from "../../domain/targets/target";
import { parseQuantity } from "../../text/quantity";
import { anyUnit } from "../../domain/glossary/unit-kinds";
import { withRangeSaid } from "./range-said";
import { foldPlan } from "./without-marks";
import { fractionIn, withDigits } from "./spelled-numbers";
import { FEW_TEXTS, remembered } from "../../text/remembered";

/** The level a line names, with the words before and behind it. */
export interface Level {
  /** A bare number is a floor: «03 cá nhân» means at least three. */
  readonly comparator: Comparator;
  readonly threshold: Fraction;
  readonly max: Fraction | null;
  readonly isShare: boolean;
  readonly before: string;
  readonly after: string;
}

/** «07 người (tỷ lệ 87,5%)», «15% (tương đương 01 người)»: the level a second time, in another measure. */
const asMany =
  /(\d ?%[^()\d]{0,60}?)\s*\(\s*(?:tương đương|tức|khoảng|bằng|là|[=~≈]) ?(?:là |khoảng )*\d+ (?:người|cá nhân|đồng chí|phòng|tập thể|đơn vị)[^()\d]{0,20}\)/gu;
const asShare = new RegExp(
  `((?<![\\d/])\\d+ (?:${anyUnit}|người|cá nhân|đồng chí|công chức|viên chức|cán bộ)[^()%\\d]{0,60}?)\\s*\\(\\s*(?:tỷ lệ|chiếm|đạt|tương đương|tức|bằng|là|khoảng|[=~≈:]| )*\\d+(?:[.,]\\d+)? ?%\\s*\\)`,
  "gu",
);
/** «02/06 phòng»: two of the six. */
const outOf = new RegExp(`(?<![\\d/])(\\d+)\\/\\d+(?= (?:${anyUnit}|cá nhân|người|cbcc))`, "gu");
/** «5/5 phòng»: all of them. */
const allOf = new RegExp(
  `(?<![\\d/])0*([1-9]\\d*)\\/0*\\1(?= (?:số |tổng số )?(?:${anyUnit}|cá nhân|người|đồng chí|cb|ccvc|cán bộ|công chức|viên chức|giáo viên|nhân viên))`,
  "u",
);
/** «Lao động tiên tiến trở lên», «hoàn thành tốt nhiệm vụ trở lên»: a title or grade and above, nothing about the number. */
const orHigher =
  /(nhiệm vụ|tiên tiến|lđtt|cstđ\p{L}*|cstđ cs|cơ sở|cấp \p{L}+|khá|tốt|xuất sắc|khen|httnv|htxsnv|htnv) trở lên/gu;
/** Numbers that are no quantities: years, dates, ordinals, numbers of documents and clauses, codes («DH01»). */
const noQuantity =
  /(?<![\p{L}\d])(?!(?:từ|đạt|có|là|đa|quá)\d)\p{L}{2,3}\d{2,3}(?![\p{L}\d]|\s*%)|(?:iso|tcvn)[\s:]*\d[\d.: -]*|\(\s*\d+\s*b(?:ản)?\s*\)|(?:năm|ngày|tháng|quý|khóa|nhiệm kỳ|giai đoạn|số|điều|khoản|mục|đợt|lần thứ|thứ)\s+\d[\d/.-]*(?!\s*%)(?!\d)|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}\/\d{4}|\d+\/[\p{L}\d-]+|(?<!\d)(?:19|20)\d\d(?!\d)|(?:dưới|đủ|từ đủ|trên|từ|không quá|đến)\s+\d+\s+(?:tháng|năm(?!\s+(?:học\s+)?(?:\d|nay|này))|ngày|tuổi)|\d+\s+năm\s+(?:liền|liên t)/gu;
const lead =
  /(?:không (?:được )?(?:quá|vượt(?: quá)?|dưới|ít hơn|thấp hơn|nhiều hơn)|ít nhất|tối thiểu|tối đa|nhiều nhất|thấp nhất|trên|hơn|vượt|dưới|đúng|bằng|từ|[<>=≥≤⩾⩽]+)[ :]*(?:là |đạt |có |từ |bằng )*$/u;
/** «Tối đa bằng 15%»: a ceiling that says how high it is, no level to hit exactly. */
const boundedBy =
  /(tối đa|nhiều nhất|tối thiểu|ít nhất|không (?:được )?(?:quá|vượt(?: quá)?|dưới|ít hơn|thấp hơn|nhiều hơn))((?: là| chỉ)?) bằng (?=\d)/gu;

/** Finds the level in a line; null where the line names no number. «Toàn thể», «tất cả», «mọi» are 100 %. */
export const levelIn = remembered((text: string): Level | null => {
  const plain = withRangeSaid(withDigits(foldPlan(text)).replace(asMany, "$1").replace(asShare, "$1"))
    .replace(orHigher, "$1")
    .replace(allOf, "100%")
    .replace(boundedBy, "$1 ");
  const part = partOfAll(plain);
  if (part !== null) return part;
  const fraction = fractionIn(plain);
  if (fraction !== null) {
    // The words around a fraction say what they say around a percentage.
    const level = levelIn(plain.replace(fraction.words, "1%"));
    return level === null ? null : { ...level, threshold: fraction.value, max: null };
  }
  const said = plain.replace(outOf, "$1");
  const masked = said.replace(noQuantity, (match) => "\u0000".repeat(match.length));
  const digit = /\d/.exec(masked);
  if (digit === null) return everybodyIn(said);
  const before = masked.slice(0, digit.index);
  const start = lead.exec(before)?.index ?? digit.index;
  const rest = unmask(masked.slice(start), said.slice(start));
  const quantity = parseQuantity(rest.head);
  if (quantity === null) return null;
  const { value, max, comparator, unit, remark } = quantity;
  const level = {
    comparator: comparator ?? ">=",
    threshold: value,
    max,
    isShare: unit === "%",
    before: said.slice(0, start).trim(),
    after: `${remark ?? ""} ${rest.tail}`.trim(),
  } as const;
  return wholeOrShare(isHeadedByPercent(level) ? inPercent(level) : level);
}, FEW_TEXTS);

/** «LĐTT: 37/40», and «04/05» where a cell says nothing else: so many of so many. Small numbers in a sentence are a date. */
function partOfAll(plain: string): Level | null {
  const match = partWords.exec(plain);
  const [, before = "", mark = "", num = 0, den = 0] = match ?? [];
  const [part, all] = [Number(num), Number(den)];
  const isPart = match !== null && part <= all && all > 1 && !(all > 1900 && all < 2100);
  if (!isPart || (before.trim() !== "" && all <= 12) || /(?:ngày|số|tháng|điều|khoản)\s*$/u.test(before)) return null;
  const comparator = mark === "≤" || /(?:không quá|tối đa|nhiều nhất)\s*$/u.test(before) ? "<=" : ">=";
  return { comparator, threshold: { num: part, den: all }, max: null, isShare: true, before: before.trim(), after: "" };
}

const partWords = /^(?:(.*?[\p{L})])\s*([:≥≤]|\s|>=|<=)\s*)?0*(\d{1,4})\/0*(\d{1,4})$/u;

/** Of how many a line asks so many: «37/40» → 40; null where it does not say so. */
export function allOfPart(text: string): number | null {
  const level = partOfAll(withDigits(foldPlan(text)));
  return level === null ? null : level.threshold.den;
}

/** «Tỷ lệ LĐTT (%): 90»: the words in front say that the bare number is a percentage. */
function isHeadedByPercent({ isShare, before, after }: Level): boolean {
  return !isShare && after === "" && /\(\s*%\s*\)|^t[ỷỉ] lệ(?!\p{L})/u.test(before);
}

function inPercent(level: Level): Level {
  const share = ({ num, den }: Fraction) => (num <= den ? { num, den } : { num, den: den * 100 });
  const { threshold, max } = level;
  return { ...level, threshold: share(threshold), max: max === null ? null : share(max), isShare: true };
}

/** Of how many a line asks all: «5/5 phòng» → 5; null where it does not say so. */
export function wholeNumberIn(text: string): number | null {
  const named = allOf.exec(withDigits(foldPlan(text)));
  return named === null ? null : Number(named[1]);
}

/** Nobody counts nine tenths of a person: «0,9» is a share of all, «1,5 người» no level at all. */
export function wholeOrShare(level: Level): Level | null {
  const { threshold, max, isShare } = level;
  const isWhole = ({ num, den }: Fraction) => num % den === 0;
  if (isShare || (isWhole(threshold) && (max === null || isWhole(max)))) return level;
  const isPart = ({ num, den }: Fraction) => num <= den;
  return isPart(threshold) && (max === null || isPart(max)) ? { ...level, isShare: true } : null;
}

/** The text up to the next masked number, and what follows it. */
function unmask(masked: string, said: string): { readonly head: string; readonly tail: string } {
  const next = masked.indexOf("\u0000");
  return next < 0 ? { head: said, tail: "" } : { head: said.slice(0, next), tail: said.slice(next) };
}

function everybodyIn(said: string): Level | null {
  const all = /^(?:phấn đấu |có )*(?:tất cả|toàn thể|toàn bộ|mọi)(?: các)? /u.exec(said);
  if (all === null || !/cbcc|can bo|cong chuc|phong|don vi/.test(lettersOf(said))) return null;
  return {
    comparator: ">=",
    threshold: { num: 100, den: 100 },
    max: null,
    isShare: true,
    before: "",
    after: said.slice(all[0].length),
  };
}
