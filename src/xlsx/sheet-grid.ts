import { isBlank, type FormulaCell, type Grid, type PageSetup, type Strike } from "../workbook/grid";
import { cellKey, columnOfKey, MAX_COLUMN, parseArea, rowOfKey, type Area, type CellKey } from "../workbook/refs";
import type { TextRun } from "../workbook/text-runs";
import { fontOfRun, isStruck } from "./rich-text";
import type { SheetData } from "./sheet-reader";
import { styleOf, type CellStyle, type Styles } from "./styles";
import type { SheetInfo, WorkbookInfo } from "./workbook-part";

export interface GridOptions {
  readonly fonts?: boolean;
  readonly page?: boolean;
  /** Cells about to be written: their number format and font are told even where they are empty. */
  readonly exact?: readonly CellKey[];
}

const MM_PER_INCH = 25.4;
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

/** The style that a cell has or, where the file does not list it, would get: its row's, else its column's. */
export function styleNumberAt(data: SheetData, row: number, column: number): number {
  const own = data.styleOf[row - 1]?.[column - 1] ?? -1;
  if (own >= 0) return own;
  const columnInfo = data.columns.find(({ first, last }) => column >= first && column <= last);
  return data.rowStyles.get(row) ?? columnInfo?.style ?? 0;
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

/** The fonts of text cells: a column's most frequent one, and each cell that differs. */
function readFonts(data: SheetData, styles: Styles, exact: readonly CellKey[]): Grid["fonts"] {
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

function readStruck(data: SheetData, styles: Styles): ReadonlyMap<CellKey, Strike> {
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

function* textCells(data: SheetData): Generator<{ row: number; column: number }> {
  for (const [rowIndex, row] of data.values.entries()) {
    for (const [index, value] of row.entries()) {
      if (typeof value === "string" && value !== "") yield { row: rowIndex + 1, column: index + 1 };
    }
  }
}

function mostFrequent<T>(counts: ReadonlyMap<T, number>): T | null {
  let best: T | null = null;
  let most = 0;
  for (const [item, count] of counts) {
    if (count > most) [best, most] = [item, count];
  }
  return best;
}

const PAPERS: ReadonlyMap<number | null, PageSetup["paper"]> = new Map([
  [1, "letter"],
  [8, "A3"],
  [9, "A4"],
]);

/** Inches; what Excel assumes where a file says nothing. */
const DEFAULT_MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 };

function pageOf(info: SheetInfo, data: SheetData, styles: Styles, workbook: WorkbookInfo): PageSetup {
  const { margins, paper, landscape, fitToPage, fitToWidth } = data.page;
  const { top, right, bottom, left } = margins ?? DEFAULT_MARGINS;
  const area = (name: string): Area | null => builtInArea(info, workbook, name);
  const titles = area("_xlnm.Print_Titles");
  return {
    // A file that names no paper prints on the printer's own.
    paper: PAPERS.get(paper) ?? "other",
    orientation: landscape ? "landscape" : "portrait",
    margins: {
      top: top * MM_PER_INCH,
      right: right * MM_PER_INCH,
      bottom: bottom * MM_PER_INCH,
      left: left * MM_PER_INCH,
    },
    titleRows: titles && [titles.top, titles.bottom],
    printArea: area("_xlnm.Print_Area"),
    fitToWidth: fitToPage && fitToWidth >= 1,
    bodyFont: bodyFontOf(data, styles),
  };
}

/** The rectangle of a built-in name; of print titles, which may be columns and rows, the rows. */
function builtInArea(info: SheetInfo, workbook: WorkbookInfo, wanted: string): Area | null {
  const found = workbook.names.find(({ name, localSheet }) => name === wanted && localSheet === info.position);
  const areas = (found?.refersTo ?? "").split(",").map((text) => parseArea(text.slice(text.lastIndexOf("!") + 1)));
  const isTitle = wanted === "_xlnm.Print_Titles";
  return areas.find((area) => area !== null && (!isTitle || area.right === MAX_COLUMN)) ?? null;
}

function bodyFontOf(data: SheetData, styles: Styles): PageSetup["bodyFont"] {
  const counts = new Map<CellStyle, number>();
  for (const { row, column } of textCells(data)) {
    const style = styleOf(styles, styleNumberAt(data, row, column));
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  const fonts = new Map<string, number>();
  for (const [{ fontName, fontSize }, count] of counts) {
    if (fontName === null || fontSize === null) continue;
    const font = JSON.stringify([fontName, fontSize]);
    fonts.set(font, (fonts.get(font) ?? 0) + count);
  }
  const best = mostFrequent(fonts);
  if (best === null) return null;
  const [name, size] = JSON.parse(best) as [string, number];
  return { name, size };
}
