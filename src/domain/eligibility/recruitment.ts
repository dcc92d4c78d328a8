import type { Period } from "../register/period";

/** `unclear`: the date is not precise enough to say, or no date at all. */
export type RecruitmentReading = "in-time" | "too-late" | "unclear";

/**
 * Whether somebody recruited at `when` has worked `months` whole months by 31/12 of `year`: recruited on 01/3 is ten
 * months. A month without a day is unclear only where the day decides.
 */
export function recruitedInTime(when: Period, year: number, months: number): RecruitmentReading {
  const lastMonth = 13 - months;
  switch (when.precision) {
    case "day": {
      const latest = `${String(year)}-${String(lastMonth).padStart(2, "0")}-01`;
      return when.date <= latest ? "in-time" : "too-late";
    }
    case "month": {
      if (when.year === null) return "unclear";
      if (when.year !== year) return when.year < year ? "in-time" : "too-late";
      if (when.month === lastMonth) return "unclear";
      return when.month < lastMonth ? "in-time" : "too-late";
    }
    case "quarter": {
      const { quarters } = when;
      if (when.year === null || quarters.length === 0) return "unclear";
      if (when.year !== year) return when.year < year ? "in-time" : "too-late";
      if (Math.max(...quarters) * 3 < lastMonth) return "in-time";
      return Math.min(...quarters) * 3 - 2 > lastMonth ? "too-late" : "unclear";
    }
    case "year":
      if (when.year === null || when.year === year) return "unclear";
      return when.year < year ? "in-time" : "too-late";
    case "unknown":
      return "unclear";
  }
}
