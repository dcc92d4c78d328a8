import { isBlank, isCellError, mergeAt, valueAt, type Grid } from "../../../workbook/grid";

/** One column of a table on her sheet, with all levels of its head, outermost first. */
export interface TableColumn {
  readonly column: number;
  readonly path: readonly string[];
  /** What the numbering row says: «(3)», «7 (6:3)», «(9)=(8)/(3)»; null where there is none. */
  readonly numbering: string | null;
}

/** A table as it stands on a sheet: head, body, and the room below its last line. Rows count from 1. */
export interface Table {
  readonly grid: Grid;
  /** Lines above the head, outermost first: letterhead, title, subtitle. */
  readonly titles: readonly string[];
  /** Lines above the first table of the sheet: what the whole sheet is about. */
  readonly sheetTitles: readonly string[];
  readonly headRows: readonly [number, number];
  readonly columns: readonly TableColumn[];
  readonly firstRow: number;
  /** Last row that holds anything; `firstRow - 1` where the body is empty. */
  readonly lastRow: number;
  /** Last row before what closes the table (a note, a signature, the next table); null: nothing follows. */
  readonly spaceEnd: number | null;
  /** What follows belongs to the same table («Cộng», the next heading): a blank line before it is one of its lines. */
  readonly isFlush: boolean;
}

/** What a person reads in a cell: one line, outer blanks gone; a cell inside a merge reads as its anchor. */
export function shownText(grid: Grid, row: number, column: number): string {
  const merge = mergeAt(grid, row, column);
  return merge ? plainText(grid, merge.top, merge.left) : plainText(grid, row, column);
}

/** The text of the cell itself: empty for all but the anchor of a merge. */
export function plainText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (value === null || isCellError(value)) return "";
  return String(value).normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Columns of a row whose own cell holds something. */
export function filledColumns(grid: Grid, row: number): readonly number[] {
  return (grid.values[row - 1] ?? []).flatMap((value, index) => (isBlank(value) ? [] : [index + 1]));
}

/** «Danh hiệu thi đua › Cá nhân › Lao động tiên tiến». */
export function headOf(column: TableColumn): string {
  return column.path.join(" › ");
}
