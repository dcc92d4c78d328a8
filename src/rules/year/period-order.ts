import type { Period } from "../../domain/register/period";
import { daysOf } from "../../text/period";

/** Whether `end` lies wholly before `start`; months without a year are compared within one year. */
export function endsBefore(end: Period, start: Period): boolean {
  const [ends, starts] = [daysOf(end), daysOf(start)];
  if (ends !== null && starts !== null) return ends.last < starts.first;
  return end.precision === "month" && start.precision === "month" && end.month < start.month;
}
