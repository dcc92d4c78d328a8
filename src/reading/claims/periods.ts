import type { Period } from "../../domain/register/period";
import { dateOfSerial } from "../../text/civil-date";
import { parsePeriod } from "../../text/period";
import type { CellValue } from "../../workbook/grid";

/** A date as the cell holds it: a serial number of the workbook's date system, or words. */
export function periodOf(value: CellValue, text: string, dateSystem: 1900 | 1904): Period {
  const date = typeof value === "number" && value > 3_000 && value < 80_000 ? dateOfSerial(value, dateSystem) : null;
  if (date !== null) return { precision: "day", date, text };
  const before = known.get(text);
  if (before) return before;
  const period = parsePeriod(text);
  if (known.size > ROOM) known.clear();
  known.set(text, period);
  return period;
}

const known = new Map<string, Period>();
const ROOM = 50_000;
