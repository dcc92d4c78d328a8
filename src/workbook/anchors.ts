import { contentOf, contentOfValue } from "./cell-content";
import { fingerprint } from "./fingerprint";
import { valueAt, type CellValue, type Grid } from "./grid";
import type { CellContent } from "./write-plan";

/** How far down a header is looked for after rows were inserted above it. */
const MAX_HEADER_SEARCH_ROWS = 200;

/** The value of a cell as it will stand: lets a plan's own writes count before they are made. */
export type ValueOf = (row: number, column: number) => CellValue;

/** A stored sheet's way back: its name and the signature of its header. */
export interface StoredSheet {
  readonly name: string;
  readonly headerRows: readonly [number, number] | null;
  readonly signature: string | null;
}

/** Hash of the texts of a header, in reading order; null where the rows hold no text. Empty cells do not count. */
export function headerSignature(
  grid: Grid,
  [first, last]: readonly [number, number],
  value: ValueOf = (row, column) => valueAt(grid, row, column),
): string | null {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const width = grid.values[row - 1]?.length ?? 0;
    for (let column = 1; column <= width; column++) {
      const text = comparable(value(row, column));
      if (text !== "") texts.push(text);
    }
  }
  return texts.length === 0 ? null : fingerprint(texts.join(SEPARATOR));
}

/** Hash of the texts that name a row; null where all of them are empty. */
export function rowKey(value: ValueOf, row: number, keyColumns: readonly number[]): string | null {
  const texts = keyColumns.map((column) => comparable(value(row, column)));
  return texts.every((text) => text === "") ? null : fingerprint(texts.join(SEPARATOR));
}

/**
 * The sheet a stored anchor means: of this name with this header; else the only one with this header (the tab was
 * renamed); else the one of this name (its header was edited). null where none of them exists.
 */
export function findSheet(sheets: readonly Grid[], stored: StoredSheet): Grid | null {
  const named = sheets.find((grid) => grid.name === stored.name) ?? null;
  const { headerRows, signature } = stored;
  if (headerRows === null || signature === null) return named;
  if (named && holdsHeader(named, headerRows, signature)) return named;
  const [match, ...others] = sheets.filter((grid) => holdsHeader(grid, headerRows, signature));
  return match && others.length === 0 ? match : named;
}

function holdsHeader(grid: Grid, headerRows: readonly [number, number], signature: string): boolean {
  if (headerSignature(grid, headerRows) === signature) return true;
  const further = headerRows[1] - headerRows[0];
  const last = Math.min(grid.values.length - further, MAX_HEADER_SEARCH_ROWS);
  for (let row = 1; row <= last; row++) {
    if (headerSignature(grid, [row, row + further]) === signature) return true;
  }
  return false;
}

/** Where each row key stands in a sheet: made once per sheet, asked for many rows. */
export type RowIndex = ReadonlyMap<string, readonly number[]>;

/** The rows of a grid by their key; several rows may share one. */
export function indexRows(grid: Grid, keyColumns: readonly number[]): RowIndex {
  const index = new Map<string, number[]>();
  const value: ValueOf = (row, column) => valueAt(grid, row, column);
  for (let row = 1; row <= grid.values.length; row++) {
    const key = rowKey(value, row, keyColumns);
    if (key === null) continue;
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  }
  return index;
}

/**
 * The row with this key: where it stood, else the only one that has it. null where there is none or several.
 * A row without a key (null) is only ever looked for where it stood.
 */
export function findRow(index: RowIndex, key: string | null, oldRow: number): number | null {
  if (key === null) return oldRow;
  const rows = index.get(key) ?? [];
  if (rows.includes(oldRow)) return oldRow;
  const [only, ...others] = rows;
  return only !== undefined && others.length === 0 ? only : null;
}

/** Hash of every cell that holds something: whether a tab is still exactly as it was created. */
export function contentSignature(
  cells: Iterable<{ readonly row: number; readonly column: number; readonly content: CellContent }>,
): string {
  const lines: string[] = [];
  for (const { row, column, content } of cells) {
    const text = writtenForm(content);
    if (text !== null) lines.push(`${String(row)},${String(column)},${text}`);
  }
  return fingerprint(lines.sort().join(SEPARATOR));
}

/** The same hash for a sheet as read. */
export function contentSignatureOf(grid: Grid): string {
  return contentSignature(cellsOf(grid));
}

function* cellsOf(grid: Grid): Generator<{ row: number; column: number; content: CellContent }> {
  for (const [index, values] of grid.values.entries()) {
    for (let column = 1; column <= values.length; column++) {
      yield { row: index + 1, column, content: contentOf(grid, index + 1, column) };
    }
  }
}

function writtenForm(content: CellContent): string | null {
  switch (content.kind) {
    case "empty":
      return null;
    case "text":
      return content.text === "" ? null : `t${content.text}`;
    case "number":
      return `n${content.number.toPrecision(15)}`;
    case "boolean":
      return `b${String(content.boolean)}`;
    case "formula":
      // Excel gives formulas back with its own spacing and capitals.
      return `f${content.formula.replace(/\s+/g, "").toUpperCase()}`;
    case "error":
      return `e${content.error}`;
  }
}

const SEPARATOR = "\u001F";

/** Typing differences that do not make another row: Unicode form, case, spaces, invisible characters. */
function comparable(value: CellValue): string {
  const content = contentOfValue(value);
  if (content.kind !== "text") return writtenForm(content) ?? "";
  return content.text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
