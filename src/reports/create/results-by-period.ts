import type { PastAward } from "../../domain/register/register";
import { parsePeriod } from "../../text/period";
import type { FormInput } from "./form-input";

/** Decided awards of the period reported on, beside those of the same period of last year. */
export interface ResultsByPeriod {
  readonly now: readonly PastAward[];
  readonly before: readonly PastAward[];
  /** Whether the workbook says anything of last year: without it no increase or decrease can be told. */
  readonly compared: boolean;
}

/**
 * A year's report takes the awards for the achievements of that year. The report of the first six months takes those
 * decided in them, also for the achievements of the year before; where no day of the decision is written, the year of
 * achievement must do. A result without any year belongs to the report it stands in.
 */
export function resultsByPeriod({ reading, year, stage }: FormInput): ResultsByPeriod {
  const { results } = reading.register;
  const halfYear = stage === "mid-year";
  const yearOf = (result: PastAward): number => {
    const day = halfYear ? dayDecided(result) : null;
    return day === null ? (result.year ?? year) : Number(day.slice(0, 4));
  };
  const inPeriod = (result: PastAward): boolean => {
    const day = dayDecided(result);
    return !halfYear || day === null || day.slice(5) <= "06-30";
  };
  const of = (wanted: number) => results.filter((result) => yearOf(result) === wanted);
  const lastYear = of(year - 1);
  return { now: of(year).filter(inPeriod), before: lastYear.filter(inPeriod), compared: lastYear.length > 0 };
}

/** The day of «Quyết định số 45/QĐ-BNG ngày 05 tháng 01 năm 2022»; null where none is written. */
function dayDecided({ decision }: PastAward): string | null {
  if (decision === null) return null;
  const period = parsePeriod(decision.text);
  return period.precision === "day" ? period.date : null;
}
