import { lookOf } from "../../layout/cell-looks";
import { beginsLikeASum } from "../../vocabulary/row-words";
import { cellKey, columnNumber } from "../../workbook/refs";
import { cellsOf } from "./rows-of-list";
import type { Context } from "./section-rows";

/** Rows of the cell's own column that its formula adds up or counts; «table» for a whole column of an Excel table. */
export type SummedRows = readonly [number, number] | "table" | null;

const COUNTING = /^=\s*(?:_xlfn\.)?(?:SUM|SUMIFS?|COUNT|COUNTA|COUNTIFS?|SUBTOTAL|AGGREGATE|SUMPRODUCT)\(/i;

/** What a formula such as «=COUNTIF(E5:E48,"x")» or «=SUBTOTAL(103,DS[LĐTT])» sums, where it stays in its own column. */
export function summedBy(formula: string, column: number): SummedRows {
  if (!COUNTING.test(formula)) return null;
  if (/[\p{L}\p{N}_.]\[(?!@|#This Row|\[#This Row)/iu.test(formula)) return "table";
  const range = /(?<![!$\p{L}\p{N}_.'])\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/iu.exec(formula);
  if (!range) return null;
  const [, left = "", top = "", right = "", bottom = ""] = range;
  if (columnNumber(left.toUpperCase()) !== column || columnNumber(right.toUpperCase()) !== column) return null;
  return Number(top) < Number(bottom) ? [Number(top), Number(bottom)] : null;
}

/** The sign that a formula counts and no other: «x» of «=COUNTIF(E5:E48;"x")», «*x*» of any cell with an x in it; null where it names none. */
export function signCounted(formula: string): string | null {
  if ((formula.match(/COUNTIFS?\(/gi) ?? []).length !== 1) return null;
  return /COUNTIFS?\([^,;]+[,;]\s*"=?([^"<>=?]+)"/i.exec(formula)?.[1] ?? null;
}

/** A row without a name whose formulas sum the rows above it is a total, whatever it is called, or if it is not called at all. */
export function isSummedAbove(context: Context, row: number): boolean {
  const { sheet } = context.table;
  const cells = new Set([...cellsOf(context, row), ...formulasOf(context, row)]);
  let sums = 0;
  for (const column of cells) {
    const value = sheet.value(row, column);
    if (column === context.number?.column) {
      if (/^\d+$/.test(sheet.plain(row, column))) return false;
      continue;
    }
    const formula = sheet.grid.formulas.get(cellKey(row, column));
    const summed = formula ? summedBy(formula.text, column) : null;
    if (summed !== null && (summed === "table" || summed[1] < row)) sums += 1;
    else if (beginsLikeASum(sheet.text(row, column))) continue;
    else if (["person", "mark", "position", "award"].includes(lookOf(value, sheet.text(row, column), "General")))
      return false;
  }
  return sums > 0;
}

/** Programs other than Excel write formulas without what they come to: such a cell looks empty and sums all the same. */
function formulasOf({ table: { sheet, left, right } }: Context, row: number): readonly number[] {
  if (sheet.grid.formulas.size === 0) return [];
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return columns.filter((column) => sheet.grid.formulas.has(cellKey(row, column)));
}
