import { format } from "numfmt";
import { formatAt, formulaAt, isCellError, valueAt, type Grid } from "../../workbook/grid";

/** What a cell shows: its value in its number format, the way Vietnamese Excel prints it; a formula nobody has calculated, itself. */
export function cellText(grid: Grid, row: number, column: number, dateSystem: 1900 | 1904): string {
  const value = valueAt(grid, row, column);
  if (value === null) return formulaAt(grid, row, column)?.text ?? "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const serial = dateSystem === 1904 ? value + DAYS_FROM_1900_TO_1904 : value;
  const code = formatAt(grid, row, column);
  return format(code, looksLikeDate(code) ? serial : value, { locale: "vi-VN", throws: false });
}

/** What the formula bar shows: the formula, or the value as it would be typed. */
export function editText(grid: Grid, row: number, column: number, formula: string | null, shown: string): string {
  if (formula !== null) return formula;
  const value = valueAt(grid, row, column);
  if (typeof value === "number") {
    return looksLikeDate(formatAt(grid, row, column)) ? shown : String(value).replace(".", ",");
  }
  return shown;
}

const DAYS_FROM_1900_TO_1904 = 1462;

function looksLikeDate(code: string): boolean {
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) && code !== "General";
}
