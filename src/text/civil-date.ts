/** A calendar day without a clock, «2022-06-30». */
export type CivilDateText = string;

const dayLength = 86_400_000;

/** The day as text, or null if the calendar has no such day. Years from 1900 to 2200: others are typing slips. */
export function civilDate(year: number, month: number, day: number): CivilDateText | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2200 ? isoDay(date) : null;
}

/** The last day of a month, 1 … 12. */
export function lastDayOfMonth(year: number, month: number): CivilDateText {
  return isoDay(new Date(Date.UTC(year, month, 0)));
}

/**
 * The day of a serial number of a cell. System 1900 counts a 29 February 1900 that never was (serial 60, which is null
 * here); system 1904 begins with day 0 = 1 January 1904. A time of day is left out.
 */
export function dateOfSerial(serial: number, system: 1900 | 1904): CivilDateText | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < (system === 1900 ? 1 : 0) || day > 110_000) return null;
  if (system === 1904) return isoDay(new Date(Date.UTC(1904, 0, 1) + day * dayLength));
  if (day === 60) return null;
  return isoDay(new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * dayLength));
}

function isoDay(date: Date): CivilDateText {
  return date.toISOString().slice(0, 10);
}
