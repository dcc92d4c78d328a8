import type { CellRef } from "../../workbook/refs";
import type { Person } from "../register/register";

const days = /(?<!\d)(\d{1,3})\s*ngày/u;
const months = /(?<!\d)(\d{1,2})\s*tháng(?!\s*\d)/u;
const leave =
  /nghỉ\s+(?:ốm|bệnh|chữa bệnh|điều trị|không (?:hưởng )?lương|việc riêng|dài ngày|phép)|điều trị (?:bệnh|nội trú)/u;

/**
 * Days of sick or unpaid leave that remarks speak of («nghỉ ốm 45 ngày», «nghỉ không lương 3 tháng», a month as 30
 * days); null where they speak of none, or of childbirth, whose time off is working time.
 */
export function daysOfLeave(remarks: string): number | null {
  const said = remarks.normalize("NFC").toLowerCase();
  if (!leave.test(said) || /thai sản|nghỉ sinh/u.test(said)) return null;
  const counted = days.exec(said)?.[1];
  if (counted !== undefined) return Number(counted);
  const inMonths = months.exec(said)?.[1];
  return inMonths === undefined ? null : Number(inMonths) * 30;
}

/** The leave that the remarks of a person's rows and of the staff list speak of. */
export function leavesOf({ entries, staff }: Person): readonly { readonly cell: CellRef; readonly days: number }[] {
  return [...entries, ...(staff === null ? [] : [staff])].flatMap(({ remarks }) => {
    const days = remarks === null ? null : daysOfLeave(remarks.value);
    return remarks === null || days === null ? [] : [{ cell: remarks.cell, days }];
  });
}
