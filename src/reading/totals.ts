import type { Column, Form } from "../domain/form/form";
import type { AwardClaim, Entry, PrintedTotal } from "../domain/register/register";
import { parseNumber, toNumber } from "../text/rational";
import type { SheetText } from "./sheet-text";

/** Totals and subtotals as printed, beside what the rows above them give. */
export function readTotals(sheet: SheetText, form: Form, entries: readonly Entry[]): readonly PrintedTotal[] {
  const totals: PrintedTotal[] = [];
  const byCell = claimsByColumn(form, entries);
  let sectionStart = form.dataRows?.[0] ?? 0;
  const formStart = sectionStart;
  for (const { row, fate } of form.rows) {
    if (fate.fate !== "structural" || row < formStart) continue;
    if (fate.as === "section" || fate.as === "header") sectionStart = row + 1;
    if (fate.as !== "total" && fate.as !== "subtotal") continue;
    const scope = fate.as === "total" ? "form" : "section";
    const over: readonly [number, number] = [scope === "form" ? formStart : sectionStart, row - 1];
    for (const column of form.columns) {
      if (column.role !== "mark" && column.role !== "figure" && column.role !== "headcount") continue;
      const printed = figureAt(sheet, row, column.column);
      if (printed === null) continue;
      const counted =
        column.role === "mark"
          ? (byCell.get(column.column) ?? []).filter((at) => at >= over[0] && at <= over[1]).length
          : sumOf(sheet, form, column, over);
      totals.push({
        form: form.id,
        at: sheet.ref(row, column.column),
        printed,
        stale: sheet.grid.formulas.get(row * 16_385 + column.column)?.stale ?? false,
        counted,
        over,
        scope,
        award: column.award,
        header: column.header,
      });
    }
    if (scope === "section") sectionStart = row + 1;
  }
  return totals;
}

function claimsByColumn(form: Form, entries: readonly Entry[]): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  const add = (claim: AwardClaim) => {
    const list = rows.get(claim.cell.column);
    if (list) list.push(claim.cell.row);
    else rows.set(claim.cell.column, [claim.cell.row]);
  };
  for (const entry of entries) if (entry.form === form.id) entry.claims.forEach(add);
  return rows;
}

function sumOf(sheet: SheetText, form: Form, column: Column, [from, to]: readonly [number, number]): number {
  let sum = 0;
  for (const { row, fate } of form.rows) {
    if (row < from || row > to || fate.fate !== "counted") continue;
    sum += figureAt(sheet, row, column.column) ?? 0;
  }
  return Math.round(sum * 1e6) / 1e6;
}

/** A number as printed: 05, «05», «1.250»; null for shares, words and empty cells. */
export function figureAt(sheet: SheetText, row: number, column: number): number | null {
  const value = sheet.value(row, column);
  if (typeof value === "number") return value;
  const text = sheet.text(row, column);
  if (text === "" || !/^[\d.,\s]+$/.test(text)) return null;
  const number = parseNumber(text);
  return number === null ? null : toNumber(number);
}
