import { isBlank, type Grid, type Strike } from "../workbook/grid";
import { cellKey, columnOfKey, rowOfKey, type CellKey } from "../workbook/refs";
import type { TextRun } from "../workbook/text-runs";
import { fontOfRun, isStruck } from "./rich-text";
import type { SheetData } from "./sheet-reader";
import { styleNumberAt } from "./style-number";
import { styleOf, type Styles } from "./styles";

/** The fonts of text cells: a column's most frequent one, and each cell that differs. */
export function readFonts(data: SheetData, styles: Styles, exact: readonly CellKey[]): Grid["fonts"] {
  const counts = new Map<number, Map<string, number>>();
  for (const { row, column } of textCells(data)) {
    const font = fontNameAt(data, styles, row, column);
    if (font === null || font === "") continue;
    const ofColumn = counts.get(column) ?? new Map<string, number>();
    counts.set(column, ofColumn.set(font, (ofColumn.get(font) ?? 0) + 1));
  }
  const byColumn = new Map([...counts].map(([column, fonts]) => [column, mostFrequent(fonts) ?? ""]));
  const byCell = new Map<CellKey, string>();
  for (const { row, column } of textCells(data)) {
    const font = fontNameAt(data, styles, row, column);
    if (font !== null && font !== byColumn.get(column)) byCell.set(cellKey(row, column), font);
  }
  for (const key of exact) {
    const font = fontNameAt(data, styles, rowOfKey(key), columnOfKey(key));
    if (font !== null) byCell.set(key, font);
  }
  return { byColumn, byCell };
}

/** The font of a cell's letters; "" where its words are of several, so that none speaks for the cell. */
function fontNameAt(data: SheetData, styles: Styles, row: number, column: number): string | null {
  const { fontName } = styleOf(styles, styleNumberAt(data, row, column));
  const runs = data.runs.get(cellKey(row, column));
  if (runs === undefined) return fontName;
  const [first, ...others] = new Set(runs.filter(hasLetters).map((run) => fontOfRun(run) ?? fontName));
  return others.length > 0 ? "" : (first ?? fontName);
}

function hasLetters({ text }: TextRun): boolean {
  return text.trim() !== "";
}

/** Cells whose text is struck through, whole or in part. */
export function readStruck(data: SheetData, styles: Styles): ReadonlyMap<CellKey, Strike> {
  const struck = new Map<CellKey, Strike>();
  if (data.runs.size === 0 && !styles.cellStyles.some((style) => style.struck)) return struck;
  for (const [rowIndex, row] of data.values.entries()) {
    for (const [index, value] of row.entries()) {
      const strike = isBlank(value) ? null : strikeOf(data, styles, rowIndex + 1, index + 1);
      if (strike !== null) struck.set(cellKey(rowIndex + 1, index + 1), strike);
    }
  }
  return struck;
}

function strikeOf(data: SheetData, styles: Styles, row: number, column: number): Strike | null {
  const isCellStruck = styleOf(styles, styleNumberAt(data, row, column)).struck;
  const runs = data.runs.get(cellKey(row, column))?.filter(hasLetters) ?? [];
  if (runs.length === 0) return isCellStruck ? "whole" : null;
  const lines = runs.filter((run) => isStruck(run, isCellStruck)).length;
  return lines === 0 ? null : lines === runs.length ? "whole" : "part";
}

/** Every cell that holds a text. */
export function* textCells(data: SheetData): Generator<{ row: number; column: number }> {
  for (const [rowIndex, row] of data.values.entries()) {
    for (const [index, value] of row.entries()) {
      if (typeof value === "string" && value !== "") yield { row: rowIndex + 1, column: index + 1 };
    }
  }
}

/** What was counted most; the first of equals. */
export function mostFrequent<T>(counts: ReadonlyMap<T, number>): T | null {
  let best: T | null = null;
  let most = 0;
  for (const [item, count] of counts) {
    if (count > most) [best, most] = [item, count];
  }
  return best;
}
