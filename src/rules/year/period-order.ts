import type { Period } from "../../domain/register/period";

/** First and last day that a period may mean, as «2022-03-01»; null where it has no year or no date. */
export function daysOf(period: Period): { readonly first: string; readonly last: string } | null {
  switch (period.precision) {
    case "day":
      return { first: period.date, last: period.date };
    case "month":
      return period.year === null ? null : monthDays(period.year, period.month, period.month);
    case "quarter":
      return period.year === null || period.quarters.length === 0
        ? null
        : monthDays(period.year, Math.min(...period.quarters) * 3 - 2, Math.max(...period.quarters) * 3);
    case "year":
      return period.year === null ? null : monthDays(period.year, 1, 12);
    case "unknown":
      return null;
  }
}

function monthDays(year: number, from: number, to: number) {
  const day = (month: number, date: number) =>
    `${String(year)}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return { first: day(from, 1), last: day(to, new Date(Date.UTC(year, to, 0)).getUTCDate()) };
}

/** Whether `end` lies wholly before `start`; months without a year are compared within one year. */
export function endsBefore(end: Period, start: Period): boolean {
  const [ends, starts] = [daysOf(end), daysOf(start)];
  if (ends !== null && starts !== null) return ends.last < starts.first;
  return end.precision === "month" && start.precision === "month" && end.month < start.month;
}
