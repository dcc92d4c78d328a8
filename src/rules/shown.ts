import { isCellError, type CellValue } from "../workbook/grid";

/** A cell's value as words for a sentence; an empty cell is no words. */
export function shown(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}
