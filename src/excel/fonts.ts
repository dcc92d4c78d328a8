import { isBlank, type CellValue, type Grid, type PageSetup, type Strike } from "../workbook/grid";
import { cellKey, type CellKey } from "../workbook/refs";

type Fonts = Grid["fonts"];

/** Told of a cell whose words are of several fonts. */
const SEVERAL = "";

/** No fonts: they were not asked for. */
export const NO_FONTS: Fonts = { byColumn: new Map(), byCell: new Map() };

/** A column's font as Excel tells it in one answer: null where its cells differ. */
export interface ColumnFont {
  readonly column: number;
  readonly font: Excel.RangeFont;
}

/** Queues the font of each column of a block: null in Excel's answer where cells differ. */
export function askColumnFonts(block: Excel.Range, columns: number): readonly ColumnFont[] {
  return Array.from({ length: columns }, (_, index) => {
    const font = block.getColumn(index).format.font;
    font.load("name,size,strikethrough");
    return { column: index + 1, font };
  });
}

/** Cell by cell, for the columns whose cells differ. */
export interface MixedColumn {
  readonly column: number;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Queues the fonts cell by cell of the columns whose cells differ. */
export function askMixedColumns(block: Excel.Range, fonts: readonly ColumnFont[]): readonly MixedColumn[] {
  return fonts
    .filter(({ font }) => isMixed(font))
    .map(({ column }) => ({
      column,
      cells: block.getColumn(column - 1).getCellProperties({
        format: { font: { name: true, size: true, strikethrough: true } },
      }),
    }));
}

/** Excel answers null for what differs, whatever the declared type says. */
function isMixed({ name, size, strikethrough }: Answered): boolean {
  return typeof name !== "string" || name === "" || typeof size !== "number" || typeof strikethrough !== "boolean";
}

interface Answered {
  readonly name: unknown;
  readonly size: unknown;
  readonly strikethrough: unknown;
}

interface Face {
  readonly name: string;
  readonly size: number;
}

/** Which cells are struck through. Of a cell in which only some letters are, Excel answers null. */
export function struckOf(
  values: readonly (readonly CellValue[])[],
  columns: readonly ColumnFont[],
  mixed: readonly MixedColumn[],
): ReadonlyMap<CellKey, Strike> {
  const struck = new Map<CellKey, Strike>();
  const take = (row: number, column: number, answer: unknown): void => {
    if (answer === false || answer === undefined || isBlank(values[row - 1]?.[column - 1] ?? null)) return;
    struck.set(cellKey(row, column), answer === true ? "whole" : "part");
  };
  for (const { column, font } of columns) {
    if (isMixed(font) || !font.strikethrough) continue;
    for (let row = 1; row <= values.length; row++) take(row, column, true);
  }
  for (const { column, cells } of mixed) {
    for (const [index, row] of cells.value.entries()) take(index + 1, column, row[0]?.format?.font?.strikethrough);
  }
  return struck;
}

/** Fonts of the cells that hold text, and the one most of them share. */
export function fontsOf(
  values: readonly (readonly CellValue[])[],
  columns: readonly ColumnFont[],
  mixed: readonly MixedColumn[],
): { readonly fonts: Fonts; readonly bodyFont: PageSetup["bodyFont"] } {
  const byColumn = new Map<number, string>();
  const byCell = new Map<CellKey, string>();
  const counted = new Map<string, { readonly face: Face; count: number }>();
  const count = (face: Face, cells: number) => {
    const key = `${face.name}\n${String(face.size)}`;
    const known = counted.get(key);
    if (known) known.count += cells;
    else if (cells > 0) counted.set(key, { face, count: cells });
  };
  for (const { column, font } of columns) {
    if (isMixed(font)) continue;
    byColumn.set(column, font.name);
    count({ name: font.name, size: font.size }, values.filter((row) => typeof row[column - 1] === "string").length);
  }
  for (const { column, cells } of mixed) {
    const names = new Set<string>();
    for (const [index, row] of cells.value.entries()) {
      const { name, size }: { readonly name?: unknown; readonly size?: unknown } = row[0]?.format?.font ?? {};
      if (name === undefined) continue;
      // Of a cell whose words are of several fonts Excel answers null.
      const own = typeof name === "string" ? name : SEVERAL;
      names.add(own);
      if (typeof values[index]?.[column - 1] !== "string") continue;
      byCell.set(cellKey(index + 1, column), own);
      if (own !== SEVERAL && typeof size === "number") count({ name: own, size }, 1);
    }
    // Mixed in size alone: the name is the column's after all.
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0) {
      byColumn.set(column, only);
      for (let row = 1; row <= cells.value.length; row++) byCell.delete(cellKey(row, column));
    }
  }
  const [most = null] = [...counted.values()].sort((one, other) => other.count - one.count);
  return { fonts: { byColumn, byCell }, bodyFont: most?.face ?? null };
}
