import type { CellValue } from "../workbook/grid";
import { cellKey, MAX_COLUMN, MAX_ROW, type CellKey } from "../workbook/refs";
import type { TextRun } from "../workbook/text-runs";
import { serialOfIsoDate } from "./date-serial";
import { damaged, fail } from "./fault";
import { MAX_CELLS, MAX_GRID_PLACES } from "./limits";
import { readText, type RichText, type WrittenText } from "./rich-text";
import { lineOf } from "./sheet-line";
import { formulaBook, readFormula, type SheetFormula, type WrittenFormula } from "./sheet-formulas";
import type { LayoutBook } from "./sheet-layout";
import { isOn } from "./workbook-part";
import { type Tags } from "./tags";
import { decodeSpreadsheetText } from "./xml";

/** The rows and cells of a worksheet part. */
export interface SheetCells {
  readonly values: readonly (readonly CellValue[])[];
  /** Style number by cell, dense rows; cells that the file does not list are -1. */
  readonly styleOf: readonly (readonly number[])[];
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly formulas: ReadonlyMap<CellKey, SheetFormula>;
  readonly hiddenRows: ReadonlySet<number>;
  /** The runs of cells whose words differ in look. */
  readonly runs: ReadonlyMap<CellKey, readonly TextRun[]>;
}

/** What of the workbook the cells of a sheet refer to. */
export interface SheetContext {
  readonly sharedStrings: readonly WrittenText[];
  readonly dateSystem: 1900 | 1904;
  /** Called now and then with the position reached in the text. */
  readonly onProgress?: (position: number) => void;
}

const PROGRESS_ROWS = 5_000;
const NO_VALUES: readonly never[] = [];

/** Reads the element `sheetData` that the cursor is on, in one pass; leaves the cursor at its end. */
export function readCells(tag: Tags, xml: string, context: SheetContext, layout: LayoutBook): SheetCells {
  const values: (readonly CellValue[])[] = [];
  const styleOf: (readonly number[])[] = [];
  const rowStyles = new Map<number, number>();
  const hiddenRows = new Set<number>();
  const formulas = formulaBook();
  const textRuns = new Map<CellKey, readonly TextRun[]>();
  let row = 0;
  let column = 0;
  let count = 0;
  let places = 0;
  const rowValues = lineOf<CellValue>(null);
  const rowStyleNumbers = lineOf(-1);
  const cell: CellRead = { value: null, runs: null, formula: null, cached: false };

  const openRow = (): void => {
    row = tag.numberAttribute("r") ?? row + 1;
    if (!Number.isInteger(row) || row < 1 || row > MAX_ROW) damaged(`row ${tag.attribute("r") ?? ""}`);
    column = 0;
    rowValues.begin(values[row - 1]);
    rowStyleNumbers.begin(styleOf[row - 1]);
    const height = tag.word("ht");
    if (height !== null) layout.takeRow(row, Number(height));
    if (height === "0" || isOn(tag.word("hidden"))) hiddenRows.add(row);
    const style = tag.numberAttribute("s");
    if (style !== null && isOn(tag.word("customFormat"))) rowStyles.set(row, style);
    if (row % PROGRESS_ROWS === 0) context.onProgress?.(tag.end);
  };
  const tooMany = (limit: number): never => fail({ code: "too-large", what: "cells", limit, rows: lastRow(tag, row) });
  const closeRow = (): void => {
    // Rows look alike: a look that a row shares with the one before it is kept once.
    places += put(values, row, rowValues.end(undefined)) + put(styleOf, row, rowStyleNumbers.end(styleOf[row - 2]));
    if (places + values.length > MAX_GRID_PLACES) tooMany(MAX_GRID_PLACES);
  };
  const takeCell = (): void => {
    const address = tag.placeOf("r");
    column = address < 0 ? column + 1 : columnAt(xml, address);
    if (column < 1 || column > MAX_COLUMN) damaged(`cell ${tag.attribute("r") ?? ""}`);
    rowStyleNumbers.set(column, tag.numberAttribute("s") ?? 0);
    if (tag.kind() === "empty") return;
    readCell(tag, xml, context, cell);
    const { value, runs, formula, cached } = cell;
    if (value === null && formula === null) return;
    count++;
    if (count > MAX_CELLS) tooMany(MAX_CELLS);
    // A formula's cell belongs to the extent even before anything has calculated it.
    rowValues.reach(column);
    if (value !== null) rowValues.set(column, value);
    if (runs !== null) textRuns.set(cellKey(row, column), runs);
    if (formula !== null) formulas.take(row, column, formula, cached);
  };

  if (tag.kind() === "open") {
    while (tag.next() && !(tag.kind() === "close" && tag.name() === "sheetData")) {
      if (tag.name() === "row") {
        if (tag.kind() === "close") closeRow();
        else openRow();
      } else if (tag.name() === "c" && tag.kind() !== "close") takeCell();
      else if (tag.kind() === "open") tag.skip();
    }
    if (tag.name() !== "sheetData") damaged("sheetData without an end");
  }
  return { values, styleOf, rowStyles, formulas: formulas.finish(values), hiddenRows, runs: textRuns };
}

/** The last row that the sheet lists, from a row on whose cells are not read any more. */
function lastRow(tag: Tags, from: number): number {
  let row = from;
  while (tag.next() && tag.name() !== "sheetData")
    if (tag.name() === "row" && tag.kind() !== "close") row = tag.numberAttribute("r") ?? row + 1;
  return row;
}

/** Puts a line that holds something at its row; rows before it that the file does not list are empty. Tells its length. */
function put<T>(lines: (readonly T[])[], row: number, line: readonly T[]): number {
  if (line.length === 0) return 0;
  while (lines.length < row) lines.push(NO_VALUES);
  lines[row - 1] = line;
  return line.length;
}

interface CellRead {
  value: CellValue;
  runs: RichText["runs"] | null;
  formula: WrittenFormula | null;
  /** The file holds a result for the formula. */
  cached: boolean;
}

/** What stands between the tags of a cell, put into `cell`: one is enough for a sheet. */
function readCell(tag: Tags, xml: string, { sharedStrings, dateSystem }: SheetContext, cell: CellRead): void {
  const type = tag.word("t") ?? "n";
  let raw: string | null = null;
  /** A number, or a shared text's, in digits alone. */
  let whole = -1;
  let text: WrittenText | null = null;
  cell.formula = null;
  while (tag.next() && !(tag.kind() === "close" && tag.name() === "c")) {
    if (tag.kind() === "close") continue;
    if (tag.name() === "v") {
      whole = type === "n" || type === "s" ? tag.wholeNumber() : -1;
      raw = whole < 0 ? tag.text() : null;
    } else if (tag.name() === "is") text = readText(tag, xml);
    else if (tag.name() === "f") cell.formula = readFormula(tag);
    else tag.skip();
  }
  if (type === "s") text = whole < 0 && raw === null ? text : (sharedStrings[whole < 0 ? Number(raw) : whole] ?? null);
  cell.runs = text === null || typeof text === "string" ? null : text.runs;
  if (text !== null) cell.value = typeof text === "string" ? text : text.text;
  else if (type === "s") cell.value = null;
  else cell.value = whole < 0 ? valueOf(raw, type, dateSystem) : whole;
  // Programs that do not calculate leave «<v/>» behind: only a text may be that empty.
  cell.cached = whole >= 0 || (raw !== null && (type === "str" || raw.trim() !== ""));
}

/** The column of the «D17» that stands there; the row is that of the row element, as Excel has it. */
function columnAt(xml: string, start: number): number {
  let column = 0;
  for (let at = start; ; at++) {
    const code = xml.charCodeAt(at);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else return column;
  }
}

/** The value of any cell but one of a shared text. */
function valueOf(raw: string | null, type: string, dateSystem: 1900 | 1904): CellValue {
  if (raw === null) return null;
  switch (type) {
    case "str":
    case "inlineStr":
      return decodeSpreadsheetText(raw);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return { error: raw };
    case "d":
      return serialOfIsoDate(raw, dateSystem) ?? raw;
    default: {
      if (raw.trim() === "") return null;
      const value = Number(raw);
      return Number.isFinite(value) ? value : raw;
    }
  }
}
