/** One cell. `row` and `column` count from 1, as on the screen (column 1 is A). */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Where people stand on cards or across: the column of their form (`Form.unfolded`) that speaks in the cell. */
  readonly under?: number;
}

export interface RowRef {
  readonly sheet: string;
  readonly row: number;
}

/** A rectangle of cells, edges included, counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetArea extends Area {
  readonly sheet: string;
}

/** What Excel can hold: nothing lies beyond. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** A cell's place in a sheet as one number, for maps and sets; survives structured cloning. */
export type CellKey = number;

/** One number per cell of a sheet, for maps; row and column from 1. */
export function cellKey(row: number, column: number): CellKey {
  return row * (MAX_COLUMN + 1) + column;
}

/** The row of a cell key, from 1. */
export function rowOfKey(key: CellKey): number {
  return Math.floor(key / (MAX_COLUMN + 1));
}

/** The column of a cell key, from 1. */
export function columnOfKey(key: CellKey): number {
  return key % (MAX_COLUMN + 1);
}

/** 1 → «A», 27 → «AA». */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** «AA» → 27; null for anything that is not a column of a sheet. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMN ? column : null;
}

/** «D17», without the sheet. */
export function toA1({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(column)}${String(row)}`;
}

/** «D17» or «$D$17» → row and column; null for anything else, or outside a sheet. */
export function parseA1(text: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!parts) return null;
  const column = columnNumber(parts[1] ?? "");
  const row = Number(parts[2]);
  return column === null || row > MAX_ROW ? null : { row, column };
}

/** «A1:K43»; a single cell is «A1». */
export function areaToA1(area: Area): string {
  const first = toA1({ row: area.top, column: area.left });
  const last = toA1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** «A1:K43», «A1», «$A$1:$K$43», «A:C» and «5:7» → the rectangle; null for anything else. */
export function parseArea(text: string): Area | null {
  const [from = "", to = from, ...more] = text.split(":");
  if (more.length > 0) return null;
  const first = parseA1(from);
  const last = parseA1(to);
  if (first && last) return spanning(first.row, first.column, last.row, last.column);
  const columns = [from, to].map((end) => columnNumber(end.replace("$", "")));
  const [left, right] = columns;
  if (left && right) return spanning(1, left, MAX_ROW, right);
  const rows = [from, to].map((end) => (/^\$?[1-9]\d{0,6}$/.test(end) ? Number(end.replace("$", "")) : 0));
  const [top, bottom] = rows;
  if (top && bottom && Math.max(top, bottom) <= MAX_ROW) return spanning(top, 1, bottom, MAX_COLUMN);
  return null;
}

function spanning(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

/** Whether a cell lies in an area, its edges included. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** A sheet's name as formulas and people write it: quoted where it holds anything but letters, digits, «_» and «.». */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseA1(name) === null ? name : `'${name.replace(/'/g, "''")}'`;
}

/** «'Đăng ký cá nhân'!D17»: the cell with its sheet, as formulas write it. */
export function toFullA1(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${toA1(ref)}`;
}
