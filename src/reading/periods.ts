import type { Period } from "../domain/register/period";
import type { CellValue } from "../workbook/grid";

export function periodOf(value: CellValue, text: string, dateSystem: 1900 | 1904): Period {
  if (typeof value === "number" && value > 20_000 && value < 80_000) {
    const day = new Date(Date.UTC(1899, 11, 30) + (value + (dateSystem === 1904 ? 1462 : 0)) * 86_400_000);
    return { precision: "day", date: day.toISOString().slice(0, 10), text };
  }
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (day)
    return {
      precision: "day",
      date: `${day[3] ?? ""}-${(day[2] ?? "").padStart(2, "0")}-${(day[1] ?? "").padStart(2, "0")}`,
      text,
    };
  const year = /^(?:năm )?((?:19|20)\d\d)$/i.exec(text);
  if (year) return { precision: "year", year: Number(year[1]), text };
  const month = /^(?:tháng )?(\d{1,2})(?:[/-](\d{4}))?$/i.exec(text);
  if (month) return { precision: "month", year: month[2] ? Number(month[2]) : null, month: Number(month[1]), text };
  return { precision: "unknown", text };
}
