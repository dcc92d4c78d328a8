import type { CellValue, FormulaCell, Grid, SheetVisibility, Strike, WorkbookSnapshot } from "../../src/workbook/grid";
import { type Area, type CellKey, cellKey, columnNumber, parseA1, parseArea } from "../../src/workbook/refs";

/**
 * A row as a person would draw it: «1 | Nguyễn Văn An | x» (cells divided by «|», blanks trimmed, nothing between
 * is an empty cell, a plain number is a number, «'05» is the text 05), or the values themselves.
 */
export type DrawnRow = string | readonly CellValue[];

export interface DrawnSheet {
  readonly name?: string;
  readonly rows: readonly DrawnRow[];
  /** «A5:F5» … */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** «C», «F» … */
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: SheetVisibility;
  /** Number formats by cell: { E7: "0%" }. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Formulas by cell: { C9: "=SUM(C5:C8)" }; the value stands in `rows`. */
  readonly formulas?: Readonly<Record<string, string | FormulaCell>>;
  /** Font names by column («B») or by cell («B7»). */
  readonly fonts?: Readonly<Record<string, string>>;
  /** Cells struck through: { B7: "whole" }. */
  readonly struck?: Readonly<Record<string, Strike>>;
}

/** A sheet drawn by hand, as `reading/` gets it from either adapter. */
export function gridOf(sheet: DrawnSheet | readonly DrawnRow[], position = 0): Grid {
  const drawn: DrawnSheet = isRows(sheet) ? { rows: sheet } : sheet;
  const values = drawn.rows.map(valuesOf);
  const formats = ["General"];
  const formatOf: number[][] = values.map(() => []);
  for (const [at, code] of Object.entries(drawn.formats ?? {})) {
    const { row, column } = cellAt(at);
    if (!formats.includes(code)) formats.push(code);
    const line = formatOf[row - 1];
    if (!line) throw new Error(`The format of ${at} lies below the drawn rows`);
    while (line.length < column) line.push(0);
    line[column - 1] = formats.indexOf(code);
  }
  return {
    name: drawn.name ?? `Sheet${String(position + 1)}`,
    position,
    visibility: drawn.visibility ?? "visible",
    values,
    formats,
    formatOf,
    formulas: new Map(
      Object.entries(drawn.formulas ?? {}).map(([at, formula]) => [
        keyAt(at),
        typeof formula === "string" ? { text: formula, stale: false } : formula,
      ]),
    ),
    merges: (drawn.merges ?? []).map(areaAt),
    hiddenRows: new Set(drawn.hiddenRows),
    hiddenColumns: new Set((drawn.hiddenColumns ?? []).map(columnAt)),
    protection: null,
    fonts: fontsOf(drawn.fonts ?? {}),
    struck: new Map(Object.entries(drawn.struck ?? {}).map(([at, strike]) => [keyAt(at), strike])),
    runs: new Map(),
    page: null,
  };
}

/** Sheets drawn by hand as one workbook, in their order. */
export function workbookOf(...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet, position) => gridOf(sheet, position)),
    names: [],
    dateSystem: 1900,
    readOnly: false,
    structureProtected: false,
  };
}

function isRows(sheet: DrawnSheet | readonly DrawnRow[]): sheet is readonly DrawnRow[] {
  return Array.isArray(sheet);
}

function valuesOf(row: DrawnRow): readonly CellValue[] {
  if (typeof row !== "string") return row;
  if (row.trim() === "") return [];
  return row.split("|").map((cell) => {
    const text = cell.trim();
    if (text === "") return null;
    if (text.startsWith("'")) return text.slice(1);
    return /^(?:0|-?[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text;
  });
}

function fontsOf(fonts: Readonly<Record<string, string>>): Grid["fonts"] {
  const byColumn = new Map<number, string>();
  const byCell = new Map<CellKey, string>();
  for (const [at, font] of Object.entries(fonts)) {
    if (parseA1(at)) byCell.set(keyAt(at), font);
    else byColumn.set(columnAt(at), font);
  }
  return { byColumn, byCell };
}

function cellAt(at: string): { row: number; column: number } {
  const place = parseA1(at);
  if (!place) throw new Error(`«${at}» is no cell`);
  return place;
}

function keyAt(at: string): CellKey {
  const { row, column } = cellAt(at);
  return cellKey(row, column);
}

function areaAt(at: string): Area {
  const area = parseArea(at);
  if (!area) throw new Error(`«${at}» is no area`);
  return area;
}

function columnAt(letters: string): number {
  const column = columnNumber(letters);
  if (column === null) throw new Error(`«${letters}» is no column`);
  return column;
}
