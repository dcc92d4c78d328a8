import { type CivilDateText, civilDate, lastDayOfMonth } from "./civil-date";
import { fold } from "./fold";
import { parseRoman } from "./roman";

/** A point in time as precise as people typed it; `text` keeps their words. The domain calls it a `Period`. */
export type PeriodText =
  | { readonly precision: "day"; readonly date: CivilDateText; readonly text: string }
  | { readonly precision: "month"; readonly year: number | null; readonly month: number; readonly text: string }
  | {
      readonly precision: "quarter";
      readonly year: number | null;
      readonly quarters: readonly number[];
      readonly text: string;
    }
  | { readonly precision: "year"; readonly year: number | null; readonly text: string }
  | { readonly precision: "unknown"; readonly text: string };

export interface PeriodContext {
  /** For «20/5/75»: two digits up to this number belong to 20xx. Default 40. */
  readonly pivot?: number;
}

type Reader = (folded: string, text: string, pivot: number) => PeriodText | null;

/**
 * Reads a date, a month, a quarter or a year as people type it: «20/5/1975», «20.5.75», «ngày 30 tháng 6 năm 2022»,
 * «Tháng 4», «4/2022», «T4/2022», «Quý I hoặc II», «Cả năm», «Năm 2021», «1975», «trước ngày 30/6/2022».
 * Always day before month. Where several are named («từ 01/4 đến 30/6/2022»), the last one: that is the deadline.
 * Words without a date («khi có yêu cầu») are `unknown`.
 */
export function parsePeriod(text: string, context: PeriodContext = {}): PeriodText {
  const folded = fold(text);
  const pivot = context.pivot ?? 40;
  for (const read of readers) {
    const period = read(folded, text, pivot);
    if (period !== null) return period;
  }
  return { precision: "unknown", text };
}

/** First and last day that a period may mean; null where it has no year or no date. */
export function daysOf(period: PeriodText): { readonly first: CivilDateText; readonly last: CivilDateText } | null {
  switch (period.precision) {
    case "day":
      return { first: period.date, last: period.date };
    case "month":
      return monthDays(period.year, period.month, period.month);
    case "quarter":
      return period.quarters.length === 0
        ? null
        : monthDays(period.year, Math.min(...period.quarters) * 3 - 2, Math.max(...period.quarters) * 3);
    case "year":
      return monthDays(period.year, 1, 12);
    case "unknown":
      return null;
  }
}

function monthDays(year: number | null, from: number, to: number): ReturnType<typeof daysOf> {
  const first = year === null ? null : civilDate(year, from, 1);
  return year === null || first === null ? null : { first, last: lastDayOfMonth(year, to) };
}

function fullYear(typed: string, pivot: number): number {
  const year = Number(typed);
  if (typed.length > 2) return year;
  return year <= pivot ? 2000 + year : 1900 + year;
}

const isYear = (year: number): boolean => year >= 1900 && year <= 2200;

const day: Reader = (folded, text, pivot) => {
  const numeric = [
    ...folded.matchAll(/(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\d/])/g),
    ...folded.matchAll(/(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/g),
  ];
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(folded);
  if (iso !== null) {
    const date = civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return date === null ? null : { precision: "day", date, text };
  }
  const dates = numeric
    .map((m) => civilDate(fullYear(m[3] ?? "", pivot), Number(m[2]), Number(m[1])))
    .filter((date) => date !== null);
  const last = dates.at(-1);
  return last === undefined ? null : { precision: "day", date: last, text };
};

const month: Reader = (folded, text, pivot) => {
  const named = [
    ...folded.matchAll(/(?:tháng|(?<!\p{L})th?g?\.?)\s?(\d{1,2})(?!\d)(?:\s?(?:[/.-]|năm|,)?\s?(?:năm )?(\d{4}))?/gu),
  ].at(-1);
  // «  /  /1980» leaves day and month open: a year. «6/2021» is a month.
  const numeric = /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{4})(?![\d/])/.exec(folded);
  // «30/6» and «tháng 4, 5/2022» give the last month named.
  const found = numeric ?? named;
  if (found === undefined) return null;
  const value = Number(found[1]);
  if (value < 1 || value > 12) return null;
  const year = found[2] === undefined ? null : fullYear(found[2], pivot);
  if (year !== null && !isYear(year)) return null;
  return { precision: "month", year: year ?? onlyYear(folded), month: value, text };
};

const quarter: Reader = (folded, text) => {
  const named =
    /(?:quý|quí|(?<!\p{L})q\.?)\s?((?:iv|i{1,3}|[1-4])(?:\s?(?:[,/&+-]|và|hoặc|đến|hay)\s?(?:quý|quí|q\.?)?\s?(?:iv|i{1,3}|[1-4])(?![\p{L}\d]))*)(?![\p{L}\d])/u.exec(
      folded,
    );
  if (named === null) return /6 tháng|sáu tháng|nửa/.test(folded) ? halfYear(folded, text) : null;
  const words = named[1] ?? "";
  const numbers = (words.match(/iv|i{1,3}|[1-4]/g) ?? []).map((q) => parseRoman(q.toUpperCase()) ?? Number(q));
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  const isSpan = /(?:-|đến)/.test(words) && numbers.length === 2;
  const quarters = isSpan ? [1, 2, 3, 4].filter((q) => q >= first && q <= last) : numbers;
  return { precision: "quarter", year: onlyYear(folded), quarters, text };
};

function halfYear(folded: string, text: string): PeriodText | null {
  if (/đầu năm|đầu/.test(folded)) return { precision: "quarter", year: onlyYear(folded), quarters: [1, 2], text };
  if (/cuối năm|cuối/.test(folded)) return { precision: "quarter", year: onlyYear(folded), quarters: [3, 4], text };
  return null;
}

/** «30/6» without a year: the day is known, the year is not, so only the month can be said. */
const dayAndMonth: Reader = (folded, text) => {
  const found = [...folded.matchAll(/(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?![\d/])/g)].at(-1);
  const value = Number(found?.[2]);
  return found === undefined || value < 1 || value > 12 || Number(found[1]) > 31
    ? null
    : { precision: "month", year: onlyYear(folded), month: value, text };
};

const year: Reader = (folded, text) => {
  if (/^(?:cả năm|trong năm|hằng năm|hàng năm|thường xuyên trong năm|cuối năm)(?!\p{L})/u.test(folded)) {
    return { precision: "year", year: onlyYear(folded), text };
  }
  const value = onlyYear(folded);
  const isAlone =
    /^(?:[\s/.-]*|sinh |s\.?n\.? ?)?(?:năm |(?:trong|cả|đến|đến hết|hết|từ) (?:năm )?)?(?:sinh )?\d{4}[.]?$/.test(
      folded,
    );
  if (value !== null && (isAlone || /năm \d{4}/.test(folded))) return { precision: "year", year: value, text };
  return null;
};

/** The year named, where exactly one is. */
function onlyYear(folded: string): number | null {
  const years = new Set([...folded.matchAll(/(?<![\d.,])((?:19|20)\d{2})(?![\d,]|\.\d)/g)].map((m) => Number(m[1])));
  const [first] = years;
  return years.size === 1 && first !== undefined ? first : null;
}

const readers: readonly Reader[] = [day, quarter, month, dayAndMonth, year];
