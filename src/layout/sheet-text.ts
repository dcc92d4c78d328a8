import type { CellValue, Grid } from "../workbook/grid";
import { isBlank, extentOf } from "../workbook/grid";
import { type Area, type CellKey, type CellRef, cellKey } from "../workbook/refs";
import { plain } from "../text/plain";
import { readable } from "./readable";

/** A sheet as a reader's eye takes it: decoded text, merged cells as one, a blank where nothing is to be seen. */
export interface SheetText {
  readonly grid: Grid;
  readonly name: string;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The value itself; cells covered by a merge hold nothing. */
  value(row: number, column: number): CellValue;
  /** What stands in the cell, decoded from legacy encodings and trimmed; "" for nothing. */
  text(row: number, column: number): string;
  /** `text` without diacritics, case and doubled blanks: for comparison with our vocabularies. */
  plain(row: number, column: number): string;
  /** The text a reader sees at this place, a merged cell's everywhere it reaches. */
  shown(row: number, column: number): string;
  mergeAt(row: number, column: number): Area | null;
  /** Columns of the row's non-empty cells, from left to right. */
  filled(row: number): readonly number[];
  ref(row: number, column: number): CellRef;
  /** Rows that are known to be headings, in a view that was put together. */
  readonly headRows?: ReadonlySet<number>;
  /** In such a view: nothing says whether its people register. */
  readonly isOpen?: boolean;
}

export function sheetTextOf(grid: Grid): SheetText {
  const { rows: lastRow, columns: lastColumn } = extentOf(grid);
  const covered = new Map<CellKey, Area>();
  // Most rows hold no merge: of these no cell has to be looked up.
  const isMerged = new Uint8Array(lastRow + 1);
  for (const area of grid.merges) {
    // A merge of whole columns or rows says nothing beyond the used range.
    const bottom = Math.min(area.bottom, lastRow);
    const right = Math.min(area.right, lastColumn);
    for (let row = area.top; row <= bottom; row += 1) {
      isMerged[row] = 1;
      for (let column = area.left; column <= right; column += 1) covered.set(cellKey(row, column), area);
    }
  }
  const mergeAt = (row: number, column: number): Area | null =>
    isMerged[row] === 1 ? (covered.get(cellKey(row, column)) ?? null) : null;
  // What is left under a merge is not on the screen: nobody reads it, and nobody can mend it.
  const isUnder = (row: number, column: number): boolean => {
    const area = mergeAt(row, column);
    return area !== null && (area.top !== row || area.left !== column);
  };
  const decode = readable(grid);
  const filledOf = new Map<number, readonly number[]>();
  const sheet: SheetText = {
    grid,
    name: grid.name,
    lastRow,
    lastColumn,
    value: (row, column) => (isUnder(row, column) ? null : (grid.values[row - 1]?.[column - 1] ?? null)),
    text: (row, column) => decode(row, column, sheet.value(row, column)),
    plain: (row, column) => plain(sheet.text(row, column)),
    shown: (row, column) => {
      const area = mergeAt(row, column);
      return area ? sheet.text(area.top, area.left) : sheet.text(row, column);
    },
    mergeAt,
    filled: (row) => {
      const known = filledOf.get(row);
      if (known) return known;
      const found: number[] = [];
      const values = grid.values[row - 1] ?? [];
      for (let at = 0; at < values.length; at += 1) {
        const value = values[at] ?? null;
        if (value === null || isBlank(value)) continue;
        const area = sheet.mergeAt(row, at + 1);
        if (!area || (area.top === row && area.left === at + 1)) found.push(at + 1);
      }
      filledOf.set(row, found);
      return found;
    },
    ref: (row, column) => ({ sheet: grid.name, row, column }),
  };
  return sheet;
}
