import { fold } from "./fold";
import { parseNumber, type Rational } from "./rational";

/** «từ … trở lên», «trên», «đúng», «không quá», «dưới», «từ … đến …». */
export type QuantityComparator = ">=" | ">" | "=" | "<=" | "<" | "range";

/** A number with what people write around it. */
export interface Quantity {
  /** null: the number stands alone («95%», «03 cá nhân»). */
  readonly comparator: QuantityComparator | null;
  /** A share is a fraction of one: «14,5%» is 145/1000. */
  readonly value: Rational;
  /** Upper end of a range, in the same terms. */
  readonly max: Rational | null;
  readonly unit: "%" | null;
  /** What follows the number, folded: «cá nhân», «(dự kiến quý iv)». */
  readonly remark: string | null;
}

const number = String.raw`\d[\d.,]*(?: \d{3}(?!\d))*`;
const percent = String.raw`\s*(?:%|phần trăm|pt\b)`;
const to = String.raw`\s*(?:-|÷|~|đến|tới|→|->)\s*(?:mức\s*)?`;

/** Words in front of a number and the comparison they make; the longer ones first. */
const leading: readonly (readonly [RegExp, QuantityComparator])[] = [
  [/(?:không|ko) (?:được )?(?:quá|vượt(?: quá)?|nhiều hơn|cao hơn|lớn hơn|hơn|trên)$/, "<="],
  [/(?:không|ko) (?:được )?(?:dưới|thấp hơn|ít hơn|nhỏ hơn|kém)$/, ">="],
  [/(?:ít nhất|tối thiểu|thấp nhất|chí ít|>=|=>|≥|⩾|>\s*=)(?: là| phải đạt| đạt| có| từ)*$/, ">="],
  [/(?:tối đa|nhiều nhất|cao nhất|<=|=<|≤|⩽|<\s*=)(?: là| đạt| có)*$/, "<="],
  [/(?:trên|hơn|lớn hơn|cao hơn|nhiều hơn|vượt|quá|>)$/, ">"],
  [/(?:dưới|ít hơn|thấp hơn|nhỏ hơn|chưa đến|chưa tới|<)$/, "<"],
  [/(?:đúng|đúng bằng|bằng|=)$/, "="],
  [/từ$/, ">="],
];
const orMore = /^\s*(?:\p{L}[\p{L} ,]*\s)?trở lên/u;
const orLess = /^\s*(?:\p{L}[\p{L} ,]*\s)?trở xuống/u;

const withPercent = new RegExp(`(${number})(?:(?:${percent})?${to}(${number}))?${percent}`, "u");
const bare = new RegExp(`(${number})(?:${to}(${number}))?(?![\\p{L}\\d/:])`, "u");

/** What may stand before a number without a percent sign; other words make it a document's number, a date or prose. */
const mayLead =
  /^(?:[-+*•(\s]|từ|đến|đạt|phải|là|có|số lượng|khoảng|ước|đăng ký|chỉ tiêu|mức|gồm|tổng số|tổng cộng|cộng|không|ko|được|quá|vượt|dưới|trên|hơn|ít|nhất|tối|thiểu|đa|thấp|cao|nhiều|lớn|nhỏ|kém|chí|đúng|bằng|chưa|tới|[<>=≥≤⩾⩽:])*$/;

/**
 * Reads a quantity as people type it: «57,14%», «≥90%», «90% trở lên», «từ 07 đến 09», «03 cá nhân», «95% (dự kiến …)».
 * A percentage is found anywhere in the text; a number without a percent sign only where nothing but a comparison
 * leads it. Prose without such a number is null, which means unknown and never 0.
 */
export function parseQuantity(text: string): Quantity | null {
  const folded = fold(text).replace(/[\u2192]/g, "->");
  if (!/\d/.test(folded)) return null;
  const share = withPercent.exec(folded);
  if (share !== null) return quantityOf(folded, share, true);
  const plain = bare.exec(folded);
  if (plain === null || !mayLead.test(folded.slice(0, plain.index)) || looksLikeDate(folded)) return null;
  return quantityOf(folded, plain, false);
}

function looksLikeDate(folded: string): boolean {
  return /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d\/\d/.test(folded);
}

function quantityOf(folded: string, match: RegExpExecArray, isShare: boolean): Quantity | null {
  const value = parseNumber(match[1] ?? "", isShare);
  const max = match[2] === undefined ? null : parseNumber(match[2], isShare);
  if (value === null || (match[2] !== undefined && max === null)) return null;
  const before = folded.slice(0, match.index).trim();
  const after = folded.slice(match.index + match[0].length).trim();
  const scale = (rational: Rational): Rational => (isShare ? { num: rational.num, den: rational.den * 100 } : rational);
  return {
    comparator: comparatorOf(before, after, max !== null),
    value: scale(value),
    max: max === null ? null : scale(max),
    unit: isShare ? "%" : null,
    remark: after === "" ? null : after,
  };
}

function comparatorOf(before: string, after: string, isRange: boolean): QuantityComparator | null {
  if (isRange) return "range";
  if (orMore.test(after)) return ">=";
  if (orLess.test(after)) return "<=";
  return leading.find(([words]) => words.test(before))?.[1] ?? null;
}
