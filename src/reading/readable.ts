import type { CellValue, Grid } from "../workbook/grid";
import { wordsOf } from "./sheet-text";

export function readable(grid: Grid): (row: number, column: number, value: CellValue) => string {
  void grid;
  return (row, column, value) => wordsOf(value).normalize("NFC").trim();
}
