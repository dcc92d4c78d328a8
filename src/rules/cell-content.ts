import { formulaAt, isCellError, valueAt, type CellValue, type Grid } from "../workbook/grid";
import type { CellContent } from "../workbook/write-plan";

/** What a cell holds, as a plan's `expectedBefore` says it: the formula where there is one, else the value. */
export function contentAt(grid: Grid, row: number, column: number): CellContent {
  const formula = formulaAt(grid, row, column);
  if (formula !== null) return { kind: "formula", formula: formula.text };
  const value = valueAt(grid, row, column);
  if (value === null) return { kind: "empty" };
  if (isCellError(value)) return { kind: "error", error: value.error };
  if (typeof value === "string") return { kind: "text", text: value };
  return typeof value === "number" ? { kind: "number", number: value } : { kind: "boolean", boolean: value };
}

/** A cell's value as words for a sentence; an empty cell is no words. */
export function shown(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}
