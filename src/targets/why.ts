import type { Bilingual } from "../domain/bilingual";
import { compareToShare, roundedShare } from "../domain/targets/exact";
import { fractionPercent, shareText } from "../domain/targets/share-text";
import type { Comparator, Fraction, Target } from "../domain/targets/target";
import type { Verdict } from "./verdict";
import { counted, joined, type Noun, two, units } from "./wording";

const leads: Readonly<Record<Comparator, Bilingual>> = {
  ">=": { vi: "từ {} trở lên", en: "at least {}" },
  ">": { vi: "trên {}", en: "more than {}" },
  "=": { vi: "đúng {}", en: "exactly {}" },
  "<=": { vi: "không quá {}", en: "no more than {}" },
  "<": { vi: "dưới {}", en: "less than {}" },
  range: { vi: "từ {}", en: "from {}" },
};

/** «33/35 người = 94,29%», with the level never seeming reached by rounding. */
export function figureText(count: number, base: number | null, noun: Noun, threshold: Fraction | null): Bilingual {
  if (base === null || base === 0) return counted(count, noun);
  const share = shareText(count, base, threshold);
  return {
    vi: `${two(count)}/${two(base)} ${noun.vi} = ${share.vi}`,
    en: `${String(count)}/${String(base)} ${base === 1 ? noun.one : noun.many} = ${share.en}`,
  };
}

/** The level in words: «từ 90% trở lên», «trên 90%», «từ 07 đến 09». */
function levelText({ comparator, threshold, max, unit }: Target): Bilingual | null {
  if (comparator === null || threshold === null) return null;
  const say = (level: Fraction): Bilingual =>
    unit === "percent" ? fractionPercent(level) : { vi: two(level.num / level.den), en: String(level.num / level.den) };
  const from = say(threshold);
  if (comparator === "range" && max !== null) {
    const to = say(max);
    return { vi: `từ ${from.vi} đến ${to.vi}`, en: `${from.en} to ${to.en}` };
  }
  const lead = leads[comparator];
  return { vi: lead.vi.replace("{}", from.vi), en: lead.en.replace("{}", from.en) };
}

/** The arithmetic of a share: figure, what the level is in whole people, what is short or over, and the odd cases. */
export function whyOfShare(target: Target, count: number, base: number, noun: Noun, verdict: Verdict): Bilingual {
  return joined(
    sentence(figureText(count, base, noun, target.threshold)),
    needText(target, base, noun, verdict),
    gapText(verdict, noun),
    onTheLevel(target, base, noun, verdict),
  );
}

/** The arithmetic of a bare number: «04/03 người; vượt 01.» */
export function whyOfNumber(target: Target, count: number, noun: Noun, verdict: Verdict): Bilingual {
  const level = target.comparator === "range" || target.comparator === "<=" ? levelText(target) : null;
  const figure: Bilingual =
    level === null
      ? {
          vi: `${two(count)}/${two(verdict.needed)} ${noun.vi}`,
          en: `${String(count)}/${String(verdict.needed)} ${verdict.needed === 1 ? noun.one : noun.many}`,
        }
      : { vi: `${two(count)} ${noun.vi}, chỉ tiêu ${level.vi}`, en: `${counted(count, noun).en}, target ${level.en}` };
  if (verdict.status === "exceeded") {
    return { vi: `${figure.vi}; vượt ${two(verdict.overBy)}.`, en: `${figure.en}; ${String(verdict.overBy)} over.` };
  }
  return joined(sentence(figure), gapText(verdict, noun));
}

function sentence({ vi, en }: Bilingual): Bilingual {
  return { vi: `${vi}.`, en: `${en}.` };
}

/** «Trên 90% của 35 người là từ 32 người trở lên.» */
function needText(target: Target, base: number, noun: Noun, { needed }: Verdict): Bilingual | null {
  const { comparator } = target;
  const level = levelText(target);
  if (comparator === null || level === null) return null;
  if (comparator === "<=" || comparator === "<") {
    return {
      vi: `${capital(level.vi)} của ${two(base)} ${noun.vi} là tối đa ${two(needed)}.`,
      en: `${capital(level.en)} of ${counted(base, noun).en} is at most ${String(needed)}.`,
    };
  }
  if (needed > base) {
    return {
      vi: `${capital(level.vi)} của ${two(base)} ${noun.vi} là không thể.`,
      en: `${capital(level.en)} of ${counted(base, noun).en} is not possible.`,
    };
  }
  if (needed === base) {
    const all = noun === units ? "phòng, đơn vị" : noun.vi;
    if (isWhole(target)) return { vi: `Cần đủ cả ${two(base)} ${all}.`, en: `It takes all ${counted(base, noun).en}.` };
    return {
      vi: `${capital(level.vi)} của ${String(base)} ${all} là cả ${String(base)}.`,
      en: `${capital(level.en)} of ${counted(base, noun).en} means all ${String(base)}.`,
    };
  }
  return {
    vi: `${capital(level.vi)} của ${two(base)} ${noun.vi} là ít nhất ${two(needed)}.`,
    en: `${capital(level.en)} of ${counted(base, noun).en} is at least ${String(needed)}.`,
  };
}

/** 100%: of a share there is nothing above. */
function isWhole({ threshold }: Target): boolean {
  return threshold !== null && threshold.num === threshold.den;
}

function gapText({ shortBy, overBy, status }: Verdict, noun: Noun): Bilingual | null {
  if (shortBy > 0) {
    const gap = counted(shortBy, noun);
    return { vi: `Còn thiếu ${gap.vi}.`, en: `${gap.en} short.` };
  }
  if (status === "missed" && overBy > 0) {
    const gap = counted(overBy, noun);
    return { vi: `Nhiều hơn mức ${gap.vi}.`, en: `${gap.en} over the level.` };
  }
  return null;
}

/** At exactly the level, what «trên» and «từ … trở lên» each mean. */
function onTheLevel(
  { comparator, threshold }: Target,
  base: number,
  noun: Noun,
  { isOnTheLevel }: Verdict,
): Bilingual | null {
  if (!isOnTheLevel || threshold === null || (comparator !== ">" && comparator !== ">=")) return null;
  if (compareToShare(base, threshold, base) <= 0) return null;
  const level = fractionPercent(threshold);
  const more = roundedShare(threshold, base, "floor") + 1;
  const next = counted(more, noun);
  return {
    vi: `Vừa đúng ${level.vi}: «từ ${level.vi} trở lên» thì đạt; «trên ${level.vi}» thì phải từ ${next.vi}.`,
    en: `Exactly ${level.en}: “at least ${level.en}” is met; “more than ${level.en}” takes ${next.en}.`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
