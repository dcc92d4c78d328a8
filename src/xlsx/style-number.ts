import type { SheetData } from "./sheet-reader";

/** The style that a cell has or, where the file does not list it, would get: its row's, else its column's. */
export function styleNumberAt(data: SheetData, row: number, column: number): number {
  const own = data.styleOf[row - 1]?.[column - 1] ?? -1;
  if (own >= 0) return own;
  const columnInfo = data.columns.find(({ first, last }) => column >= first && column <= last);
  return data.rowStyles.get(row) ?? columnInfo?.style ?? 0;
}
