import type { Column, Form } from "../../domain/form/form";
import { parseNumber, toNumber } from "../../text/rational";
import { formulaAt, type Grid, valueAt } from "../../workbook/grid";
import { ownHead } from "../heads";

/** Rows that hold figures: lines and totals. */
export function rowsOfFigures({ rows }: Form): readonly number[] {
  return rows
    .filter(
      ({ fate }) =>
        fate.fate === "counted" || (fate.fate === "structural" && (fate.as === "total" || fate.as === "subtotal")),
    )
    .map(({ row }) => row);
}

/** A number of people or titles in a cell; null for words, shares, blanks and what nothing has recalculated yet. */
export function figureIn(grid: Grid, row: number, column: number): number | null {
  const value = valueAt(grid, row, column);
  if (formulaAt(grid, row, column)?.stale === true) return null;
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < 100_000 ? value : null;
  if (typeof value !== "string" || !/^\s*\d{1,5}\s*$/.test(value)) return null;
  const number = parseNumber(value);
  return number === null ? null : toNumber(number);
}

/** Whether a head asks for a share: «Tỷ lệ (%)», «%». */
export function isShareHead(column: Column): boolean {
  return /tỷ lệ|tỉ lệ|^%|\(%\)|phần trăm/u.test(ownHead(column));
}
