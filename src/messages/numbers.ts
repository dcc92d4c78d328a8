import type { Locale } from "../domain/bilingual";
import { inSentence } from "../domain/in-sentence";

/** A count within a sentence: below ten with a leading zero in Vietnamese («05»), as official papers write it. */
export function countText(count: number, locale: Locale): string {
  return locale === "vi" ? inSentence(count) : groupThousands(count, locale);
}

/** 12345 → «12.345» or «12,345». */
export function groupThousands(count: number, locale: Locale): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, locale === "vi" ? "." : ",");
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
