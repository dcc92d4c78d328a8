import { type CellValue, type Grid, isCellError, strikeAt } from "../../workbook/grid";
import { type Area, type CellKey, cellKey, type CellRef } from "../../workbook/refs";
import { type SheetText, sheetTextOf } from "../sheet-text";

/** A cell of a view: what it holds, and where that stands on the sheet as it was typed. */
export interface Piece {
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
}

/** A row of a view. */
export type ViewRow =
  /** A row of the sheet as it stands. */
  | { readonly as: "typed"; readonly row: number }
  | { readonly as: "gap" }
  /** Labels brought together to a heading. */
  | { readonly as: "head"; readonly pieces: readonly (Piece | null)[] }
  /** What is said of one of the people. */
  | {
      readonly as: "line";
      readonly pieces: readonly (Piece | null)[];
      /** Where the line is told to stand: at the name. */
      readonly at: Piece;
      /** The rows of the sheet that speak of nobody else, or of several people at once. */
      readonly rows: readonly number[];
    }
  /** What stands in the midst of people and has no label: shown behind so many columns, under no head. */
  | { readonly as: "rest"; readonly piece: Piece; readonly behind: number };

/** Nothing: what stands below people is no part of their list. */
export const GAP: ViewRow = { as: "gap" };

/** A sheet whose people do not stand in rows, shown with one row for each of them. */
export interface SheetView {
  /** What is read in place of the sheet; its rows and columns are its own. */
  readonly sheet: SheetText;
  /** Where a cell of the view stands on the sheet as it was typed; an empty one stands where its row does. */
  typed(row: number, column: number): CellRef;
  /** The row of the sheet at which a row of the view is told to stand. */
  typedRow(row: number): number;
  /** The rows of the sheet that a row of the view shows. */
  rowsOf(row: number): readonly number[];
  /** The cells that a row of the view shows. */
  cellsOf(row: number): readonly Piece[];
  /** All rows of the sheet in which something stands. */
  readonly typedRows: readonly number[];
}

/** Puts such rows together to a sheet; `isOpen`: nothing says whether its people register. Formulas stay behind: their addresses mean the sheet as it was typed. */
export function viewOf(sheet: SheetText, rows: readonly ViewRow[], isOpen = false): SheetView {
  const cells = rows.map((row) => cellsShown(sheet, row));
  const places = new Map<CellKey, Piece>();
  cells.forEach((row, at) => {
    row.forEach((piece, index) => {
      if (piece !== null) places.set(cellKey(at + 1, index + 1), piece);
    });
  });
  const cellsOf = (row: number) => (cells[row - 1] ?? []).filter((piece) => piece !== null);
  const first = (row: number): Piece | undefined => {
    const own = rows[row - 1];
    return own?.as === "line" ? own.at : cellsOf(row)[0];
  };
  const rowsOf = (row: number) => {
    const own = rows[row - 1];
    return own?.as === "line" ? own.rows : [...new Set(cellsOf(row).map((piece) => piece.row))];
  };
  return {
    sheet: { ...sheetTextOf(gridOf(sheet, rows, cells)), headRows: headRowsOf(rows), isOpen },
    typed: (row, column) => {
      const place = places.get(cellKey(row, column)) ?? first(row);
      return { sheet: sheet.name, row: place?.row ?? 1, column: place?.column ?? 1, under: column };
    },
    typedRow: (row) => first(row)?.row ?? 1,
    rowsOf,
    cellsOf,
    typedRows: Array.from({ length: sheet.lastRow }, (_, at) => at + 1).filter((row) => sheet.filled(row).length > 0),
  };
}

function cellsShown(sheet: SheetText, row: ViewRow): readonly (Piece | null)[] {
  if (row.as === "typed") return typedPieces(sheet, row.row);
  if (row.as === "gap") return [];
  return row.as === "rest" ? [...Array.from({ length: row.behind + 1 }, () => null), row.piece] : row.pieces;
}

/** A row as it stands; texts decoded, so that no font is needed to read them. */
function typedPieces(sheet: SheetText, row: number): readonly (Piece | null)[] {
  const width = sheet.grid.values[row - 1]?.length ?? 0;
  return Array.from({ length: width }, (_, at) =>
    sheet.value(row, at + 1) === null ? null : pieceAt(sheet, row, at + 1),
  );
}

function gridOf({ grid }: SheetText, rows: readonly ViewRow[], cells: readonly (readonly (Piece | null)[])[]): Grid {
  const struck = new Map<CellKey, "whole" | "part">();
  const hiddenRows = new Set<number>();
  const typedAt = new Map<number, number>();
  rows.forEach((row, at) => {
    if (row.as === "typed") typedAt.set(row.row, at + 1);
    const shown = (cells[at] ?? []).filter((piece) => piece !== null);
    const isHidden = (piece: Piece) => grid.hiddenRows.has(piece.row) || grid.hiddenColumns.has(piece.column);
    // A line is hidden with its name: of people across, with their column.
    const isLineHidden = row.as === "line" ? isHidden(row.at) : shown.every((piece) => grid.hiddenRows.has(piece.row));
    if (shown.length > 0 && isLineHidden) hiddenRows.add(at + 1);
    cells[at]?.forEach((piece, index) => {
      const strike = piece === null ? null : strikeAt(grid, piece.row, piece.column);
      if (strike !== null) struck.set(cellKey(at + 1, index + 1), strike);
    });
  });
  return {
    ...grid,
    values: cells.map((row) => row.map((piece) => piece?.value ?? null)),
    formatOf: cells.map((row) =>
      row.map((piece) => (piece === null ? 0 : (grid.formatOf[piece.row - 1]?.[piece.column - 1] ?? 0))),
    ),
    formulas: new Map(),
    merges: grid.merges.flatMap((area) => movedArea(area, typedAt)),
    hiddenRows,
    hiddenColumns: new Set(),
    fonts: { byColumn: new Map(), byCell: new Map() },
    struck,
    runs: new Map(),
  };
}

function headRowsOf(rows: readonly ViewRow[]): ReadonlySet<number> {
  return new Set(rows.flatMap(({ as }, at) => (as === "head" ? [at + 1] : [])));
}

/** A whole cell of the sheet. */
export function pieceAt(sheet: SheetText, row: number, column: number): Piece {
  const value = sheet.value(row, column);
  return { value: typeof value === "string" ? sheet.text(row, column) : value, row, column };
}

/** The words of a piece; an error of Excel says none. */
export function wordsOf({ value }: Piece): string {
  return value === null || isCellError(value) ? "" : String(value);
}

/** The same place with what is said in it before and after, line by line. */
export function joined(before: Piece, after: Piece): Piece {
  return { ...before, value: `${wordsOf(before)}\n${wordsOf(after)}` };
}

function movedArea(area: Area, typedAt: ReadonlyMap<number, number>): readonly Area[] {
  const top = typedAt.get(area.top);
  const bottom = typedAt.get(area.bottom);
  return top !== undefined && bottom !== undefined && bottom - top === area.bottom - area.top
    ? [{ ...area, top, bottom }]
    : [];
}
