import type { Bilingual, Locale } from "../domain/bilingual";
import { fractionPercent, shareText } from "../domain/targets/share-text";
import type { Fraction, Target } from "../domain/targets/target";
import type { TargetResult } from "../domain/targets/target-result";
import { countText, dateText, groupThousands } from "./numbers";

/** «33/35 người = 94,29%», «04/03 cá nhân»; null where nothing was counted. */
export function figureText({ target, numerator, denominator }: TargetResult): Bilingual | null {
  if (numerator === null) return null;
  const text = (locale: Locale) => {
    const noun = nounOf(target)[locale];
    if (denominator === null) {
      // A range has two ends and a share no number of its own: they stand beside the figure, not under it.
      const isOneLevel = target.threshold !== null && target.max === null && target.unit !== "percent";
      const level = isOneLevel ? `/${countText(wholeOf(target.threshold), locale)}` : "";
      return `${countText(numerator.value, locale)}${level} ${noun}`.trim();
    }
    const level = target.unit === "percent" ? target.threshold : null;
    const share = denominator.value === 0 ? null : shareText(numerator.value, denominator.value, level)[locale];
    const counted = `${countText(numerator.value, locale)}/${countText(denominator.value, locale)} ${noun}`.trim();
    return share === null ? counted : `${counted} = ${share}`;
  };
  return { vi: text("vi"), en: text("en") };
}

/** «06, cần 07», «31/32 người», «chưa đủ số liệu»: as much as one line holds. */
export function shortFigure(result: TargetResult): Bilingual {
  const { target, numerator, denominator, needed } = result;
  if (numerator === null || result.status === "unknown") return { vi: "chưa đủ số liệu", en: "lacks data" };
  const tell = (locale: Locale) => {
    const noun = nounOf(target)[locale];
    if (denominator !== null) {
      return `${countText(numerator.value, locale)}/${countText(denominator.value, locale)} ${noun}`.trim();
    }
    const need = needed === null ? "" : `, ${locale === "vi" ? "cần" : "needed"} ${countText(needed, locale)}`;
    return `${countText(numerator.value, locale)}${need}`;
  };
  return { vi: tell("vi"), en: tell("en") };
}

/** «từ 90% trở lên», «trên 90%», «từ 07 đến 09»; null where the target has no level. */
export function levelText(target: Target): Bilingual | null {
  const { comparator, threshold, max, level } = target;
  if (level !== null && "date" in level) {
    return { vi: `trước ngày ${dateText(level.date)}`, en: `before ${dateText(level.date)}` };
  }
  if (comparator === null || threshold === null) return null;
  const amount = (fraction: Fraction, locale: Locale) =>
    target.unit === "percent" ? fractionPercent(fraction)[locale] : countText(wholeOf(fraction), locale);
  const [vi, en] = [amount(threshold, "vi"), amount(threshold, "en")];
  const isAll = target.unit === "percent" && threshold.num === threshold.den;
  switch (comparator) {
    case ">=":
      return isAll ? { vi, en } : { vi: `từ ${vi} trở lên`, en: `at least ${en}` };
    case ">":
      return { vi: `trên ${vi}`, en: `more than ${en}` };
    case "=":
      return { vi: `đúng bằng ${vi}`, en: `exactly ${en}` };
    case "<=":
      return { vi: `không quá ${vi}`, en: `at most ${en}` };
    case "<":
      return { vi: `dưới ${vi}`, en: `less than ${en}` };
    case "range":
      return max === null
        ? { vi: `từ ${vi}`, en: `from ${en}` }
        : { vi: `từ ${vi} đến ${amount(max, "vi")}`, en: `from ${en} to ${amount(max, "en")}` };
  }
}

/** «Còn thiếu 02 người», «vượt 01»; null where neither is known. */
export function gapText({ target, shortBy, overBy }: TargetResult): Bilingual | null {
  const noun = nounOf(target);
  if (shortBy > 0) {
    return {
      vi: `Còn thiếu ${countText(shortBy, "vi")} ${noun.vi}`.trim(),
      en: shortBy === 1 ? "1 short" : `${groupThousands(shortBy, "en")} ${noun.en} short`,
    };
  }
  if (overBy > 0) return { vi: `Vượt ${countText(overBy, "vi")}`, en: `${groupThousands(overBy, "en")} above` };
  return null;
}

/** The bar in words, for those who do not see it. */
export function barText(result: TargetResult): Bilingual {
  const figure = figureText(result);
  const level = levelText(result.target);
  const needed = result.needed;
  const noun = nounOf(result.target);
  const part = (locale: Locale, words: { level: string; needed: string; none: string }) =>
    [
      figure === null ? words.none : figure[locale],
      level === null ? "" : `${words.level} ${level[locale]}`,
      needed === null ? "" : `${words.needed} ${countText(needed, locale)} ${noun[locale]}`.trim(),
    ]
      .filter((piece) => piece !== "")
      .join("; ");
  return {
    vi: part("vi", { level: "mức", needed: "cần có", none: "chưa đủ số liệu" }),
    en: part("en", { level: "level", needed: "needed", none: "not enough data" }),
  };
}

function wholeOf({ num, den }: Fraction): number {
  return den === 1 ? num : num / den;
}

/** What is counted. A share counts people, or collectives where its measure is one of collectives. */
function nounOf({ unit, measure }: Target): Bilingual {
  switch (unit) {
    case "percent":
      if (measure.kind === "tasks" || measure.kind === "initiatives") return nouns[measure.kind];
      return countsUnits(measure) ? nouns.collectives : nouns.people;
    case "people":
    case "collectives":
    case "initiatives":
    case "tasks":
    case "families":
      return nouns[unit];
    case "grade":
    case "yes-no":
    case "date":
      return { vi: "", en: "" };
  }
}

const nouns = {
  people: { vi: "người", en: "people" },
  collectives: { vi: "tập thể", en: "collectives" },
  initiatives: { vi: "sáng kiến", en: "initiatives" },
  tasks: { vi: "nhiệm vụ", en: "tasks" },
  families: { vi: "gia đình", en: "families" },
} as const satisfies Record<string, Bilingual>;

function countsUnits(measure: Target["measure"]): boolean {
  return measure.kind === "units-reaching" || (measure.kind === "award" && measure.recipient === "collective");
}
