import type { CivilDate } from "../../workbook/ports";

/**
 * A day as official documents print it: «24 tháng 01 năm 2022». Days below 10 and the months 1 and 2 take a leading
 * zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II.4). null: dots to be filled by hand.
 */
export function printedDay(date: CivilDate | null, year: number): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? "");
  if (!parts) return `… tháng … năm ${String(year)}`;
  const month = Number(parts[2]);
  return `${parts[3] ?? ""} tháng ${month <= 2 ? `0${String(month)}` : String(month)} năm ${parts[1] ?? ""}`;
}
