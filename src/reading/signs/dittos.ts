import { isDitto } from "../../text/dittos";
import { cellKey } from "../../workbook/refs";
import type { Table } from "../../layout/find-tables";
import type { SheetText } from "../../layout/sheet-text";

/** The table as its reader takes it: where a cell points at the one above it, that one's words stand. */
export function withDittos(table: Table): Table {
  return holdsDittos(table) ? { ...table, sheet: readThrough(table) } : table;
}

function holdsDittos({ sheet, body, last, left, right }: Table): boolean {
  for (let row = body; row <= last; row += 1)
    for (const column of sheet.filled(row))
      if (column >= left && column <= right && isDitto(sheet.text(row, column))) return true;
  return false;
}

function readThrough(table: Table): SheetText {
  const { sheet, body, last, left, right } = table;
  const sources = new Map<number, number>();
  // From the top down, so that the third «nt» finds what the second stands for.
  for (let row = body; row <= last; row += 1)
    for (const column of sheet.filled(row)) {
      if (column < left || column > right || !isDitto(sheet.text(row, column))) continue;
      const source = sourceAbove(table, row, column, sources);
      if (source !== null) sources.set(cellKey(row, column), source);
    }
  const meant = (row: number, column: number) => sources.get(cellKey(row, column)) ?? row;
  const read: SheetText = {
    ...sheet,
    value: (row, column) => sheet.value(meant(row, column), column),
    text: (row, column) => sheet.text(meant(row, column), column),
    plain: (row, column) => sheet.plain(meant(row, column), column),
    shown: (row, column) => sheet.shown(meant(row, column), column),
  };
  return read;
}

/** Headings and blank rows between are passed over; an empty cell of a line says nothing that could be repeated. */
function sourceAbove(
  { sheet, body, left, right }: Table,
  row: number,
  column: number,
  sources: ReadonlyMap<number, number>,
): number | null {
  for (let above = row - 1; above >= body; above -= 1) {
    const area = sheet.mergeAt(above, column);
    const at = area !== null && area.left === column ? area.top : above;
    if (sheet.text(at, column) !== "")
      return isDitto(sheet.text(at, column)) ? (sources.get(cellKey(at, column)) ?? null) : at;
    const filled = sheet.filled(above).filter((one) => one >= left && one <= right);
    if (filled.length > 2) return null;
  }
  return null;
}
