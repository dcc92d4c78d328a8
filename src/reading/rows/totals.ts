import type { Column, Form } from "../../domain/form/form";
import type { AwardClaim, Entry, PrintedTotal } from "../../domain/register/register";
import { parseNumber, toNumber } from "../../text/rational";
import { cellKey } from "../../workbook/refs";
import type { SheetText } from "../../layout/sheet-text";

/** Totals and subtotals as printed, beside what the rows above them give. */
export function readTotals(sheet: SheetText, form: Form, entries: readonly Entry[]): readonly PrintedTotal[] {
  const totals: PrintedTotal[] = [];
  const byCell = claimsByColumn(form, entries);
  let sectionStart = form.dataRows?.[0] ?? 0;
  const formStart = sectionStart;
  const totalsOver = (row: number, scope: PrintedTotal["scope"], over: Rows): readonly PrintedTotal[] =>
    form.columns.flatMap((column) => {
      if (column.role !== "mark" && column.role !== "figure" && column.role !== "headcount") return [];
      const printed = figureAt(sheet, row, column.column);
      if (printed === null) return [];
      const counted =
        column.role === "mark"
          ? (byCell.get(column.column) ?? []).filter((at) => at >= over[0] && at <= over[1]).length
          : sumOf(sheet, form, column, over, printed);
      return [
        {
          form: form.id,
          at: sheet.ref(row, column.column),
          printed,
          stale: sheet.grid.formulas.get(cellKey(row, column.column))?.stale ?? false,
          counted,
          over,
          scope,
          award: column.award,
          header: column.header,
        },
      ];
    });
  for (const { row, fate } of form.rows) {
    if (fate.fate !== "structural" || row < formStart) continue;
    if (fate.as === "section" || fate.as === "header") sectionStart = row + 1;
    if (fate.as !== "total" && fate.as !== "subtotal") continue;
    const isOnTop = !form.rows.some((above) => above.row < row && above.fate.fate === "counted");
    const whole = totalsOver(row, "form", isOnTop ? [row + 1, form.dataRows?.[1] ?? row] : [formStart, row - 1]);
    if (isOnTop) {
      totals.push(...whole);
      continue;
    }
    const part = totalsOver(row, "section", [sectionStart, row - 1]);
    // «Cộng» may close a section or the whole list: where its words leave that open, its figures say it.
    const agreement = fits(part) - fits(whole);
    const isPart = fate.as === "subtotal" ? agreement >= 0 : sectionStart > formStart && agreement > 0;
    totals.push(...(isPart ? part : whole));
    if (isPart) sectionStart = row + 1;
  }
  return [...totals, ...headingTotals(form, totalsOver)];
}

type Rows = readonly [number, number];

function fits(totals: readonly PrintedTotal[]): number {
  return totals.filter(({ printed, counted }) => printed === counted).length;
}

/** «II | Phòng Ngân sách | | 12 | 3»: headings that carry the figures of the rows below, where most of them do add up. */
function headingTotals(
  form: Form,
  totalsOver: (row: number, scope: PrintedTotal["scope"], over: Rows) => readonly PrintedTotal[],
): readonly PrintedTotal[] {
  const found = form.rows.flatMap(({ row, fate, sections }, at) => {
    if (fate.fate !== "structural" || fate.as !== "section") return [];
    const rest = form.rows.slice(at + 1);
    const next = rest.findIndex(
      (below) =>
        below.fate.fate === "structural" &&
        (below.fate.as === "total" || (below.fate.as === "section" && below.sections.length <= sections.length)),
    );
    const within = next < 0 ? rest : rest.slice(0, next);
    const last = within.findLast(({ fate: { fate: what } }) => what === "counted");
    return last ? totalsOver(row, "section", [row + 1, last.row]) : [];
  });
  const marks = found.filter(({ award }) => award !== null);
  return fits(marks) * 2 > marks.length ? marks : [];
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

/** The lines' figures; those of headings are sums of lines, unless they alone give what is printed. */
function sumOf(sheet: SheetText, form: Form, column: Column, [from, to]: Rows, printed: number): number {
  let lines = 0;
  let headings = 0;
  for (const { row, fate } of form.rows) {
    if (row < from || row > to) continue;
    const figure = figureAt(sheet, row, column.column) ?? 0;
    if (fate.fate === "counted") lines += figure;
    else if (fate.fate === "structural" && fate.as === "section") headings += figure;
  }
  const [own, all] = [lines, lines + headings].map((sum) => Math.round(sum * 1e6) / 1e6);
  return (all === printed ? all : own) ?? 0;
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
