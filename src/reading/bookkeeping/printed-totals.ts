import type { Column, Form } from "../../domain/form/form";
import type { AwardId } from "../../domain/glossary/awards";
import type { AwardClaim, Entry } from "../../domain/register/register";
import type { PrintedTotal } from "../../domain/register/sheets-own-figures";
import { cellKey } from "../../workbook/refs";
import type { SheetText } from "../../layout/sheet-text";
import { isTitleText } from "../columns/claim-columns";
import { withFates } from "../read-form";
import { figureAt } from "../rows/figure-at";
import { onlySignOf } from "./only-sign";
import { awardOfLabel } from "./label-award";
import type { Constraint, Statement } from "./statement";

/** A recipient's row, as far as totals count it. */
type Counted = Pick<Entry, "form" | "claims" | "at" | "kind">;

/** What the rows of totals and subtotals print is what the rows they sum give. */
export const printedTotals: Constraint = {
  id: "printed-totals",

  statements({ form, lines }) {
    const whole = withFates(form, lines.fates, { countedIn: true, whyNot: null, standing: null });
    return readTotals(form.table.sheet, whole, lines.drafts)
      .filter(({ stale }) => !stale)
      .map(({ at, award, printed, counted, over }): Statement => ({
        constraint: "printed-totals",
        at,
        of: award ?? "cells",
        said: printed,
        counted: [counted],
        over,
      }));
  },
};

/** Totals and subtotals as printed, beside what the rows above them give. */
export function readTotals(sheet: SheetText, form: Form, entries: readonly Counted[]): readonly PrintedTotal[] {
  const totals: PrintedTotal[] = [];
  const own = entries.filter((entry) => entry.form === form.id);
  // Recipients are counted where they are listed; a summary has none, and its «Tỷ lệ (%)» sums nothing.
  const listsRecipients = form.kind === "registration";
  const byCell = claimsByColumn(own);
  let sectionStart = form.dataRows?.[0] ?? 0;
  const formStart = sectionStart;
  const printedAt = (
    row: number,
    column: Column,
    scope: PrintedTotal["scope"],
    over: Rows,
    counts: (printed: number) => number,
    award = column.award,
  ): readonly PrintedTotal[] => {
    const printed = figureAt(sheet, row, column.column);
    if (printed === null || over[0] > over[1]) return [];
    const formula = sheet.grid.formulas.get(cellKey(row, column.column));
    const sign = formula ? onlySignOf(sheet, column.column, formula.text, byCell.get(column.column) ?? [], over) : null;
    return [
      {
        form: form.id,
        at: sheet.ref(row, column.column),
        printed,
        stale: formula?.stale ?? false,
        counted: counts(printed),
        over,
        scope,
        award,
        header: column.header,
        ...(sign === null ? {} : { onlySign: sign }),
      },
    ];
  };
  const totalsOver = (row: number, scope: PrintedTotal["scope"], over: Rows): readonly PrintedTotal[] =>
    form.columns.flatMap((column) => {
      const claims = () => within(byCell.get(column.column) ?? [], over);
      if (column.role === "mark")
        return printedAt(row, column, scope, over, () => new Set(claims().map(({ entry }) => entry)).size);
      if (column.role === "figure" || column.role === "headcount")
        return printedAt(row, column, scope, over, (printed) => sumOf(sheet, form, column, over, printed));
      if (isTitleText(column) && listsRecipients)
        return printedAt(row, column, scope, over, (printed) =>
          nearest(printed, [new Set(claims().map(({ row: at }) => at)).size, claims().length]),
        );
      if (column.role === "name" && listsRecipients)
        return printedAt(row, column, scope, over, (printed) => {
          const lines = own.filter(({ at }) => at.row >= over[0] && at.row <= over[1]);
          return nearest(printed, [lines.length, lines.filter(({ kind }) => kind === "individual").length]);
        });
      return [];
    });
  for (const { row, fate } of form.rows) {
    if (fate.fate !== "structural" || row < formStart) continue;
    // Heads that are repeated on the next page open no section.
    if (fate.as === "section" || (fate.as === "header" && !countsBetween(form, sectionStart, row)))
      sectionStart = row + 1;
    const isFigures = fate.as === "total" || fate.as === "subtotal" || fate.as === "note";
    const label = isFigures && form.columns.some(isTitleText) ? labelOf(sheet, form, row) : null;
    if (label !== null) {
      const over: Rows = [formStart, row - 1];
      for (const column of form.columns)
        if (isTitleText(column))
          totals.push(
            ...printedAt(
              row,
              column,
              "form",
              over,
              () => within(byCell.get(column.column) ?? [], over).filter(({ award }) => award === label).length,
              label,
            ),
          );
      continue;
    }
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

function countsBetween({ rows }: Form, from: number, to: number): boolean {
  return rows.some(({ row, fate }) => row >= from && row < to && fate.fate === "counted");
}

type Rows = readonly [number, number];

interface ClaimAt {
  readonly row: number;
  /** Whose it is: «Hà Thị Nụ (GK)» claims two titles in one cell and is one of its people. */
  readonly entry: number;
  readonly award: AwardId;
}

function within(claims: readonly ClaimAt[], [from, to]: Rows): readonly ClaimAt[] {
  return claims.filter(({ row }) => row >= from && row <= to);
}

/** The count that is printed, where one of them is; else the plainest. */
function nearest(printed: number, counts: readonly number[]): number {
  return counts.find((count) => count === printed) ?? counts[0] ?? 0;
}

/** The title that a row of figures is of, by its first words. */
function labelOf(sheet: SheetText, form: Form, row: number): AwardId | null {
  const first = sheet
    .filled(row)
    .find(
      (column) => column >= form.extent.left && column <= form.extent.right && figureAt(sheet, row, column) === null,
    );
  return first === undefined ? null : awardOfLabel(sheet.text(row, first));
}

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
    const part = next < 0 ? rest : rest.slice(0, next);
    const last = part.findLast(({ fate: { fate: what } }) => what === "counted");
    return last ? totalsOver(row, "section", [row + 1, last.row]) : [];
  });
  const marks = found.filter(({ award }) => award !== null);
  return fits(marks) * 2 > marks.length ? marks : [];
}

function claimsByColumn(entries: readonly Counted[]): ReadonlyMap<number, readonly ClaimAt[]> {
  const rows = new Map<number, ClaimAt[]>();
  const add = ({ award, cell }: AwardClaim, entry: number) => {
    const list = rows.get(cell.column);
    if (list) list.push({ row: cell.row, award, entry });
    else rows.set(cell.column, [{ row: cell.row, award, entry }]);
  };
  for (const [at, { claims }] of entries.entries()) for (const claim of claims) add(claim, at);
  return rows;
}

/** The lines' figures; those of headings are sums of lines, unless they alone give what is printed. Signs count one each. */
function sumOf(sheet: SheetText, form: Form, column: Column, [from, to]: Rows, printed: number): number {
  let lines = 0;
  let headings = 0;
  let signs = 0;
  for (const { row, fate } of form.rows) {
    if (row < from || row > to) continue;
    const figure = figureAt(sheet, row, column.column) ?? 0;
    if (fate.fate === "counted" && isSign(sheet.plain(row, column.column))) signs += 1;
    if (fate.fate === "counted") lines += figure;
    else if (fate.fate === "structural" && fate.as === "section") headings += figure;
  }
  const [own, all] = [lines, lines + headings].map((sum) => Math.round(sum * 1e6) / 1e6);
  // Units that are marked «x» where others carry figures are counted one by one.
  if (lines + headings === 0 && signs > 0) return signs;
  return (all === printed ? all : own) ?? 0;
}

function isSign(text: string): boolean {
  return /^[xv✓✔√☑+]$/u.test(text);
}
