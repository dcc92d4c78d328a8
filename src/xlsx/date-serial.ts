const DAY_MS = 86_400_000;

/** Serial of 1970-01-01 in the 1900 system, where day 60 is the 29 February 1900 that never was. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAYS_1900_TO_1904 = 1_462;

/** «2022-03-01», «2022-03-01T08:15:00» (a `t="d"` cell) as a date serial; null for anything else. */
export function serialOfIsoDate(text: string, dateSystem: 1900 | 1904): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/.test(text)) return null;
  const time = Date.parse(text.includes("T") && !text.endsWith("Z") ? `${text}Z` : text);
  if (Number.isNaN(time)) return null;
  const serial = time / DAY_MS + UNIX_EPOCH_SERIAL;
  if (dateSystem === 1904) return serial - DAYS_1900_TO_1904;
  return serial < 61 ? serial - 1 : serial;
}
