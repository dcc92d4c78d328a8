import { civilDate } from "../../text/civil-date";

const wholeDay = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\s*$/;
/** As programs write it; a month over 12 is one too many whatever the order meant. */
const yearFirst = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/;
const wholeMonth = /^\s*(?:tháng\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/iu;

/** A date as typed, in digits; a month alone has no day. */
export interface TypedDate {
  readonly day: string | null;
  readonly month: string;
  readonly year: string;
}

/** A text that is a day («31/02/1985») or a month («13/2012») and nothing else; null for any other. */
export function typedDate(text: string): TypedDate | null {
  const [, day, month, year] = wholeDay.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) return { day, month, year };
  const [, first, between, last] = yearFirst.exec(text) ?? [];
  if (first !== undefined && between !== undefined && last !== undefined)
    return { day: last, month: between, year: first };
  const [, alone, of] = wholeMonth.exec(text) ?? [];
  return alone === undefined || of === undefined ? null : { day: null, month: alone, year: of };
}

/** Whether a number is that of a month. */
export function isMonth(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

/** Whether the calendar has it. Two digits of a year may belong to either century; a year that cannot be is another slip. */
export function isInCalendar({ day, month, year }: TypedDate): boolean {
  const years = year.length === 2 ? [1900 + Number(year), 2000 + Number(year)] : [Number(year)];
  if (years.some((one) => one < 1900 || one > 2200)) return true;
  return day === null ? isMonth(month) : years.some((one) => civilDate(one, Number(month), Number(day)) !== null);
}
