import { lettersOf } from "../../domain/glossary/letters";
import type { Comparator, DenominatorBasis, Fraction } from "../../domain/targets/target";
import { levelIn } from "./quantity-in";
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
  /\b(?:so voi|hon|bang|nhu|dat)?\s*(?:cung k[iy] )?(?:cua )?nam (?:hoc )?(truoc|ngoai|20\d\d)\b|\b(?:so voi )?cung k[iy]\b/g;
const notLess =
  /\b(?:bang hoac (?:cao|nhieu|lon) hon|khong (?:thap|it|nho) hon|khong giam|it nhat (?:bang|giu)|giu vung|duy tri|toi thieu bang)\b/;
const more = /\b(?:cao|nhieu|lon) hon\b/;
/** «Tặng» has the same bare letters: typed without diacritics only a number behind it makes it «tăng». */
const grows = /(?<!\p{L})(?:tăng|(?:nhiều|cao) hơn(?= [^,;]*(?<!\d)\d{1,2}(?!\d)))(?!\p{L})/iu;
const growsBare = /(?<!\p{L})tang (?:them |tren |it nhat |tu )*\d/iu;

/** «Tăng 5% số Giấy khen so với năm 2024», «Số LĐTT bằng hoặc cao hơn năm trước»; null for a level of its own. */
export const increaseAsked = remembered((line: string): IncreaseAsked | null => {
  const said = lettersOf(line);
  const years = [...said.matchAll(against)];
  // «Số CSTĐCS năm 2026 cao hơn năm 2025»: the year behind the comparison is the one compared with.
  const compared = years.find(([words]) => /^(?:so voi|hon|bang|nhu)\b/.test(words)) ?? years[0];
  if (compared === undefined) return null;
  const named = compared[1] ?? "";
  const base = { kind: "last-year", year: /^\d+$/.test(named) ? Number(named) : null, value: null } as const;
  const written = line.normalize("NFC");
  if (grows.test(written) || growsBare.test(written)) {
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

const whole: Fraction = { num: 100, den: 100 };
