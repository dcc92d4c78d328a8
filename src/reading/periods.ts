import type { Period } from "../domain/register/period";
import { parsePeriod } from "../text/period";
import type { CellValue } from "../workbook/grid";

const DAY = 86_400_000;
/** Day 0 of the two systems, and how far the second lies behind the first. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const BETWEEN_SYSTEMS = 1462;

/** A date as the cell holds it: a serial number of the workbook's date system, or words. */
export function periodOf(value: CellValue, text: string, dateSystem: 1900 | 1904): Period {
  if (typeof value === "number" && value > 3_000 && value < 80_000) {
    const serial = Math.floor(value) + (dateSystem === 1904 ? BETWEEN_SYSTEMS : 0);
    return { precision: "day", date: new Date(EPOCH_1900 + serial * DAY).toISOString().slice(0, 10), text };
  }
  const before = known.get(text);
  if (before) return before;
  const period = parsePeriod(text);
  if (known.size > ROOM) known.clear();
  known.set(text, period);
  return period;
}

const known = new Map<string, Period>();
const ROOM = 50_000;
