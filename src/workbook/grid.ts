import { contains, type Area, type CellKey, type SheetArea, cellKey } from "./refs";
import type { TextRun } from "./text-runs";

/** An error value as the cell shows it: «#N/A», «#REF!», «#DIV/0!» … */
export interface CellError {
  readonly error: string;
}

/** null is an empty cell; "" is a cell that holds an empty text (a formula's, mostly). */
export type CellValue = string | number | boolean | null | CellError;

export interface FormulaCell {
  /** With its «=», in A1 notation, English function names. */
  readonly text: string;
  /** The value beside it may be out of date: nothing recalculated it since something it depends on changed. */
  readonly stale: boolean;
  /** Entered as an array formula («{=…}»), where the host tells. */
  readonly array?: true;
}

export type SheetVisibility = "visible" | "hidden" | "very-hidden";

/**
 * One sheet as data: what `reading/` looks at. Only structured-cloneable members, so that it crosses to a worker.
 * Rows and columns count from 1; `values[0]` is row 1. Rows are dense up to the last non-empty cell and may be
 * shorter than the sheet is wide: read through `valueAt`.
 */
export interface Grid {
  readonly name: string;
  /** 0 is the leftmost tab. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats by index; 0 is always "General". */
  readonly formats: readonly string[];
  /** Same shape as `values`: index into `formats`; a missing entry is 0. */
  readonly formatOf: readonly (readonly number[])[];
  readonly formulas: ReadonlyMap<CellKey, FormulaCell>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** null: not protected. Under protection every cell is locked but those listed. */
  readonly protection: { readonly unlocked: ReadonlySet<CellKey> } | null;
  /**
   * Font names, where they were asked for and where text may be in a legacy encoding (TCVN3, VNI):
   * one name for a column of one font, single cells where a column is mixed; "" for a cell whose words are of several.
   */
  readonly fonts: { readonly byColumn: ReadonlyMap<number, string>; readonly byCell: ReadonlyMap<CellKey, string> };
  /** Cells whose letters are struck through, all or some of them; told where fonts were asked for. */
  readonly struck: ReadonlyMap<CellKey, Strike>;
  /** Texts whose words differ in look, run by run: a file tells them, Excel does not. */
  readonly runs: ReadonlyMap<CellKey, readonly TextRun[]>;
  /** Page setup, where it was asked for. */
  readonly page: PageSetup | null;
}

/** How much of a cell's text a line goes through: «part» leaves words that still stand. */
export type Strike = "whole" | "part";

/** What printing shows of a sheet; lengths in millimetres. */
export interface PageSetup {
  readonly paper: "A4" | "A3" | "letter" | "other";
  readonly orientation: "portrait" | "landscape";
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** First and last row repeated on every page. */
  readonly titleRows: readonly [number, number] | null;
  readonly printArea: Area | null;
  readonly fitToWidth: boolean;
  /** The most frequent font of the text cells, with its size in points. */
  readonly bodyFont: { readonly name: string; readonly size: number } | null;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly scope: string | null;
  /** What it refers to, as written, without «=». */
  readonly refersTo: string;
  /** Where it points if it is one rectangle. */
  readonly area: SheetArea | null;
}

/** A whole workbook at one moment. */
export interface WorkbookSnapshot {
  readonly sheets: readonly Grid[];
  readonly names: readonly DefinedName[];
  /** Day 0 of date serials: 1900 (with its false 29 February) or 1904. */
  readonly dateSystem: 1900 | 1904;
  readonly readOnly: boolean;
  /** No tab may be added, renamed or removed. */
  readonly structureProtected: boolean;
}

/** Whether a value is an error such as «#REF!». */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The value of a cell, row and column from 1; null beyond what is filled. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - 1]?.[column - 1] ?? null;
}

/** The number format's code; "General" where none is set. */
export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.formats[grid.formatOf[row - 1]?.[column - 1] ?? 0] ?? "General";
}

/** The formula of a cell; null where it has none. */
export function formulaAt(grid: Grid, row: number, column: number): FormulaCell | null {
  return grid.formulas.get(cellKey(row, column)) ?? null;
}

/** The font name of a text cell, its own or its column's; null where it is not known or not one. */
export function fontAt(grid: Grid, row: number, column: number): string | null {
  const name = grid.fonts.byCell.get(cellKey(row, column)) ?? grid.fonts.byColumn.get(column) ?? "";
  return name === "" ? null : name;
}

/** Whether all or some of a cell's letters are struck through; null where none is, or fonts were not asked for. */
export function strikeAt(grid: Grid, row: number, column: number): Strike | null {
  return grid.struck.get(cellKey(row, column)) ?? null;
}

/** Whether the sheet is protected and this cell locked. */
export function isLocked(grid: Grid, row: number, column: number): boolean {
  return grid.protection !== null && !grid.protection.unlocked.has(cellKey(row, column));
}

/** The merged area a cell lies in; null where it is not merged. */
export function mergeAt(grid: Grid, row: number, column: number): Area | null {
  return grid.merges.find((area) => contains(area, row, column)) ?? null;
}

/** A cell with nothing a person would see: empty, an empty text, blanks only. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** How far the sheet reaches: last row and widest row that hold anything. */
export function extentOf(grid: Grid): { readonly rows: number; readonly columns: number } {
  return { rows: grid.values.length, columns: grid.values.reduce((widest, row) => Math.max(widest, row.length), 0) };
}
