import { formulaAt, type Grid } from "../../../workbook/grid";
import { parseArea } from "../../../workbook/refs";

/** Rows of its own sheet that a formula takes cells of; empty where the cell holds none. */
export function rowsInFormula(grid: Grid, row: number, column: number): ReadonlySet<number> {
  const formula = formulaAt(grid, row, column)?.text ?? "";
  const rows = new Set<number>();
  for (const [area] of formula
    .replace(/\$/g, "")
    .matchAll(/(?<![\p{L}\d!'])[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?(?![\p{L}\d(])/giu)) {
    const found = parseArea(area);
    if (found !== null) for (let each = found.top; each <= found.bottom; each++) rows.add(each);
  }
  return rows;
}
