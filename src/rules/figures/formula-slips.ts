import type { Bilingual } from "../../domain/bilingual";
import type { Column, Form } from "../../domain/form/form";
import type { RowReading } from "../../domain/form/row-fate";
import { formulaAt, type Grid, isBlank, valueAt } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";
import { rowList } from "../wording";
import { type SummedRows, summedRows } from "./summed-rows";

/** Whether a row closes lines with their sum. */
export function isTotal({ fate }: RowReading): boolean {
  return fate.fate === "structural" && (fate.as === "total" || fate.as === "subtotal");
}

/** What is amiss with the range of a total's formula. */
export interface FormulaSlip {
  readonly at: CellRef;
  readonly formula: string;
  readonly rows: readonly number[];
  readonly kind: "itself" | "left-out" | "taken-twice" | "heads-counted";
}

/** The slip of the formula in a total's cell, if there is one. */
export function formulaSlipIn(total: RowReading, column: Column, form: Form, grid: Grid): FormulaSlip | null {
  const formula = formulaAt(grid, total.row, column.column);
  const summed = formula === null ? null : summedRows(formula.text, column.column);
  if (formula === null || summed === null) return null;
  const at = { sheet: form.sheet, row: total.row, column: column.column };
  const slip = (kind: FormulaSlip["kind"], rows: readonly number[]): FormulaSlip | null =>
    rows.length === 0 ? null : { at, formula: formula.text, rows, kind };
  if (summed.has(total.row)) return slip("itself", [total.row]);
  const leftOut = missing(total.row, summed, form);
  if (leftOut.length > 0) return slip("left-out", leftOut);
  if (summed.how === "count-words") return slip("heads-counted", countedHeads(summed, column, form, grid));
  return summed.how === "sum" && !summed.skipsSubtotals
    ? slip("taken-twice", sumsOfSums(summed, column, form, grid))
    : null;
}

/**
 * Lines between the first and last it takes in, and those right before and after them, up to the next heading or total:
 * a total of a section rightly leaves other sections alone.
 */
function missing(row: number, { has }: SummedRows, { rows }: Form): readonly number[] {
  const lines = rows.filter(({ fate }) => fate.fate === "counted");
  const taken = lines.filter((line) => has(line.row));
  const [first, last] = [taken[0], taken.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isBreak = ({ fate }: RowReading) =>
    fate.fate === "structural" && fate.as !== "continuation" && fate.as !== "note";
  const breaks = rows.filter((one) => isBreak(one) || one.row === row).map((one) => one.row);
  const before = Math.max(0, ...breaks.filter((one) => one < first.row));
  const after = Math.min(...breaks.filter((one) => one > last.row), Number.MAX_SAFE_INTEGER);
  const meant = lines.filter((line) => before < line.row && line.row < after);
  const left = meant.filter((line) => !has(line.row));
  // A few lines of many are chosen, not left over.
  return left.length * 2 > meant.length ? [] : left.map((line) => line.row);
}

/** Totals and headings with words in the column: COUNTA counts them as people. */
function countedHeads({ has }: SummedRows, { column }: Column, { rows }: Form, grid: Grid): readonly number[] {
  return rows
    .filter(({ row, fate }) => has(row) && fate.fate === "structural" && !isBlank(valueAt(grid, row, column)))
    .map(({ row }) => row);
}

/** Subtotals that are sums of lines taken in as well. */
function sumsOfSums({ has }: SummedRows, { column }: Column, { rows }: Form, grid: Grid): readonly number[] {
  const inner = rows.filter((row) => isTotal(row) && has(row.row));
  return inner
    .filter(({ row }) => {
      const formula = formulaAt(grid, row, column);
      const own = formula === null ? null : summedRows(formula.text, column);
      return own !== null && rows.some((line) => line.fate.fate === "counted" && own.has(line.row) && has(line.row));
    })
    .map(({ row }) => row);
}

/** «bỏ sót dòng 9 và 10»: what the formula does, as the end of a sentence. */
export function slipWords({ kind, rows }: FormulaSlip): Bilingual {
  const where = rowList(rows);
  switch (kind) {
    case "itself":
      return {
        vi: "lấy cả chính dòng cộng nên không ra kết quả đúng",
        en: "takes in the total itself, so that its result cannot be right",
      };
    case "left-out":
      return { vi: `bỏ sót ${where.vi}`, en: `leaves out ${where.en}` };
    case "taken-twice":
      return {
        vi: `lấy cả ${where.vi} là dòng cộng, nên một số dòng bị tính hai lần`,
        en: `takes in ${where.en}, a total, so that some rows count twice`,
      };
    case "heads-counted":
      return {
        vi: `đếm cả chữ ở ${where.vi} là dòng tiêu đề hoặc dòng cộng`,
        en: `counts words in ${where.en}, a heading or total`,
      };
  }
}
