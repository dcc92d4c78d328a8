import type { Locale } from "../domain/bilingual";
import type { Fraction } from "../domain/targets/target";

/** A count within a sentence: below ten with a leading zero in Vietnamese («05»), as official papers write it. */
export function countText(count: number, locale: Locale): string {
  if (locale === "vi" && Number.isInteger(count) && count >= 0 && count < 10) return `0${String(count)}`;
  return groupThousands(count, locale);
}

/** 12345 → «12.345» or «12,345». */
export function groupThousands(count: number, locale: Locale): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, locale === "vi" ? "." : ",");
}

/**
 * A share in per cent with at most two decimals, «94,29%»; null where the denominator is 0. It never rounds onto or
 * across `threshold`: 89,996% against 90% is printed «89,99%».
 */
export function percentText(
  numerator: number,
  denominator: number,
  locale: Locale,
  threshold: Fraction | null = null,
): string | null {
  if (denominator <= 0) return null;
  const exact = (numerator * 10_000) / denominator;
  const rounded = Math.floor(exact + 0.5);
  const side = threshold === null ? 0 : Math.sign(numerator * threshold.den - threshold.num * denominator);
  const border = threshold === null ? 0 : (threshold.num * 10_000) / threshold.den;
  const hundredths =
    side < 0 && rounded >= border
      ? Math.ceil(border) - 1
      : side > 0 && rounded <= border
        ? Math.floor(border) + 1
        : rounded;
  return `${decimalText(hundredths, locale)}%`;
}

/** Hundredths as a decimal without trailing zeros: 9429 → «94,29», 9000 → «90». */
function decimalText(hundredths: number, locale: Locale): string {
  const whole = Math.floor(hundredths / 100);
  const decimals = String(hundredths % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return decimals === "" ? String(whole) : `${String(whole)}${locale === "vi" ? "," : "."}${decimals}`;
}

/** A level as a per cent, «90%», «16,67%». */
export function levelPercent(level: Fraction, locale: Locale): string {
  return percentText(level.num, level.den, locale) ?? "";
}

/** «2022-03-01» → «01/03/2022». */
export function dateText(civil: string): string {
  const [year = "", month = "", day = ""] = civil.slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
}

/** «2022-03-01T08:15:00» → «08:15, 01/03/2022». */
export function momentText(moment: string): string {
  return `${moment.slice(11, 16)}, ${dateText(moment)}`;
}

/** «1/3/2022» → «2022-03-01»; null for anything that is not a day of the calendar. */
export function dateOfText(text: string): string | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!parts) return null;
  const [, day = "", month = "", year = ""] = parts;
  const civil = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const instant = new Date(`${civil}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(civil) ? civil : null;
}
