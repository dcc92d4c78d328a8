import type { FormulaCell, Grid } from "../workbook/grid";
import { cellKey, columnOfKey, rowOfKey, type CellKey } from "../workbook/refs";
import { readFonts, readStruck } from "./sheet-fonts";
import { pageOf } from "./sheet-page";
import type { SheetData } from "./sheet-reader";
import { styleNumberAt } from "./style-number";
import { styleOf, type Styles } from "./styles";
import type { SheetInfo, WorkbookInfo } from "./workbook-part";

export interface GridOptions {
  readonly fonts?: boolean;
  readonly page?: boolean;
  /** Cells about to be written: their number format and font are told even where they are empty. */
  readonly exact?: readonly CellKey[];
}

const NO_FORMATS: readonly number[] = [];

/** Rows below the last value for which an unlocked column's cells are still listed one by one. */
const UNLOCKED_ROWS_BELOW = 200;

/** A worksheet with what styles and workbook say of it. */
export function sheetGrid(
  info: SheetInfo,
  data: SheetData,
  { styles, workbook }: { readonly styles: Styles; readonly workbook: WorkbookInfo },
  isStale: (key: CellKey) => boolean,
  { fonts = false, page = false, exact = [] }: GridOptions = {},
): Grid {
  const { formats, formatOf } = readFormats(data, styles, exact);
  const formulas = new Map<CellKey, FormulaCell>();
  for (const [key, { text, cached, array }] of data.formulas) {
    formulas.set(key, { text, stale: !cached || isStale(key), ...(array ? { array: true } : {}) });
  }
  return {
    name: info.name,
    position: info.position,
    visibility: info.visibility,
    values: data.values,
    formats,
    formatOf,
    formulas,
    merges: data.merges,
    hiddenRows: hiddenRowsOf(data),
    hiddenColumns: hiddenColumnsOf(data),
    protection: data.isProtected ? { unlocked: unlockedCells(data, styles) } : null,
    fonts: fonts ? readFonts(data, styles, exact) : { byColumn: new Map(), byCell: new Map() },
    runs: data.runs,
    struck: fonts ? readStruck(data, styles) : new Map(),
    page: page ? pageOf(info, data, styles, workbook) : null,
  };
}

function readFormats(data: SheetData, styles: Styles, exact: readonly CellKey[]) {
  const formats = ["General"];
  const places = new Map([["General", 0]]);
  const byStyle: number[] = [];
  const placeOf = (style: number): number => {
    const known = byStyle[style];
    if (known !== undefined) return known;
    const code = styleOf(styles, style).numberFormat;
    const place = places.get(code) ?? formats.push(code) - 1;
    places.set(code, place);
    byStyle[style] = place;
    return place;
  };
  let before: readonly number[] = NO_FORMATS;
  let formatsBefore: readonly number[] = NO_FORMATS;
  const formatOf: (readonly number[])[] = data.styleOf.map((row) => {
    // Rows that look alike share their line.
    if (row !== before) [before, formatsBefore] = [row, formatsOfRow(row, placeOf)];
    return formatsBefore;
  });
  for (const key of exact) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    const place = placeOf(styleNumberAt(data, row, column));
    if ((formatOf[row - 1]?.[column - 1] ?? 0) === place) continue;
    while (formatOf.length < row) formatOf.push(NO_FORMATS);
    const line = [...(formatOf[row - 1] ?? NO_FORMATS)];
    while (line.length < column) line.push(0);
    line[column - 1] = place;
    formatOf[row - 1] = line;
  }
  return { formats, formatOf };
}

function formatsOfRow(row: readonly number[], placeOf: (style: number) => number): readonly number[] {
  const line: number[] = [];
  for (const [index, style] of row.entries()) {
    const place = style < 0 ? 0 : placeOf(style);
    if (place === 0) continue;
    while (line.length < index) line.push(0);
    line[index] = place;
  }
  return line.length === 0 ? NO_FORMATS : line;
}

function hiddenRowsOf(data: SheetData): ReadonlySet<number> {
  if (!data.othersHidden) return data.hiddenRows;
  const hidden = new Set(data.hiddenRows);
  for (let row = 1; row <= data.values.length; row++) {
    if ((data.styleOf[row - 1] ?? []).length === 0) hidden.add(row);
  }
  return hidden;
}

function hiddenColumnsOf(data: SheetData): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const column of data.columns) {
    if (!column.hidden) continue;
    for (let number = column.first; number <= column.last; number++) hidden.add(number);
  }
  return hidden;
}

function unlockedCells(data: SheetData, styles: Styles): ReadonlySet<CellKey> {
  const unlocked = new Set<CellKey>();
  for (const [rowIndex, row] of data.styleOf.entries()) {
    for (const [index, style] of row.entries()) {
      if (style >= 0 && !styleOf(styles, style).locked) unlocked.add(cellKey(rowIndex + 1, index + 1));
    }
  }
  const rows = data.values.length + UNLOCKED_ROWS_BELOW;
  const width = data.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (const [row, style] of data.rowStyles) {
    if (styleOf(styles, style).locked) continue;
    for (let column = 1; column <= width; column++) {
      if (isUnlisted(data, row, column)) unlocked.add(cellKey(row, column));
    }
  }
  for (const { first, last, style } of data.columns) {
    if (styleOf(styles, style).locked) continue;
    for (let column = first; column <= Math.min(last, Math.max(width, first)); column++) {
      for (let row = 1; row <= rows; row++) {
        if (isUnlisted(data, row, column) && !data.rowStyles.has(row)) unlocked.add(cellKey(row, column));
      }
    }
  }
  return unlocked;
}

function isUnlisted(data: SheetData, row: number, column: number): boolean {
  return (data.styleOf[row - 1]?.[column - 1] ?? -1) < 0;
}
