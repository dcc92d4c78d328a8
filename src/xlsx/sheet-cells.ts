import type { CellValue } from "../workbook/grid";
import { cellKey, columnNumber, MAX_COLUMN, MAX_ROW, type CellKey } from "../workbook/refs";
import type { TextRun } from "../workbook/text-runs";
import { serialOfIsoDate } from "./date-serial";
import { damaged, fail } from "./fault";
import { MAX_CELLS, MAX_GRID_PLACES } from "./limits";
import { readText, type WrittenText } from "./rich-text";
import { formulaBook, readFormula, type SheetFormula, type WrittenFormula } from "./sheet-formulas";
import type { LayoutBook } from "./sheet-layout";
import { isOn } from "./workbook-part";
import { decodeSpreadsheetText, type Tags } from "./xml";

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
  let rowValues: CellValue[] = [];
  let rowStyleNumbers: number[] = [];

  const openRow = (): void => {
    const number = tag.attribute("r");
    row = number === null ? row + 1 : Number(number);
    if (!Number.isInteger(row) || row < 1 || row > MAX_ROW) damaged(`row ${number ?? ""}`);
    column = 0;
    rowValues = [...(values[row - 1] ?? NO_VALUES)];
    rowStyleNumbers = [...(styleOf[row - 1] ?? NO_VALUES)];
    const height = tag.attribute("ht");
    if (height !== null) layout.takeRow(row, Number(height));
    if (isOn(tag.attribute("hidden")) || height === "0") hiddenRows.add(row);
    const style = tag.attribute("s");
    if (style !== null && isOn(tag.attribute("customFormat"))) rowStyles.set(row, Number(style));
    if (row % PROGRESS_ROWS === 0) context.onProgress?.(tag.end);
  };
  const closeRow = (): void => {
    put(values, row, rowValues);
    put(styleOf, row, rowStyleNumbers);
    places += rowValues.length + rowStyleNumbers.length;
    if (places + values.length > MAX_GRID_PLACES) fail({ code: "too-large", what: "cells", limit: MAX_GRID_PLACES });
  };
  const takeCell = (): void => {
    const address = tag.attribute("r");
    column = address === null ? column + 1 : columnOf(address);
    if (column < 1 || column > MAX_COLUMN) damaged(`cell ${address ?? ""}`);
    while (rowStyleNumbers.length < column) rowStyleNumbers.push(-1);
    rowStyleNumbers[column - 1] = Number(tag.attribute("s") ?? 0);
    if (tag.kind() === "empty") return;
    const { value, runs, formula, cached } = readCell(tag, xml, context);
    if (value === null && formula === null) return;
    count++;
    if (count > MAX_CELLS) fail({ code: "too-large", what: "cells", limit: MAX_CELLS });
    // A formula's cell belongs to the extent even before anything has calculated it.
    while (rowValues.length < column) rowValues.push(null);
    if (value !== null) rowValues[column - 1] = value;
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

/** Puts a line that holds something at its row; rows before it that the file does not list are empty. */
function put<T>(lines: (readonly T[])[], row: number, line: readonly T[]): void {
  if (line.length === 0) return;
  while (lines.length < row) lines.push(NO_VALUES);
  lines[row - 1] = line;
}

interface CellRead {
  readonly value: CellValue;
  readonly runs: WrittenText["runs"];
  readonly formula: WrittenFormula | null;
  /** The file holds a result for the formula. */
  readonly cached: boolean;
}

/** What stands between the tags of a cell. */
function readCell(tag: Tags, xml: string, context: SheetContext): CellRead {
  const type = tag.attribute("t") ?? "n";
  let raw: string | null = null;
  let inline: WrittenText | null = null;
  let formula: WrittenFormula | null = null;
  while (tag.next() && !(tag.kind() === "close" && tag.name() === "c")) {
    if (tag.kind() === "close") continue;
    if (tag.name() === "v") raw = tag.text();
    else if (tag.name() === "is") inline = readText(tag, xml);
    else if (tag.name() === "f") formula = readFormula(tag);
    else tag.skip();
  }
  const text = type === "s" && raw !== null ? (context.sharedStrings[Number(raw)] ?? null) : inline;
  const value = text === null && type !== "s" ? valueOf(raw, type, context.dateSystem) : (text?.text ?? null);
  // Programs that do not calculate leave «<v/>» behind: only a text may be that empty.
  const cached = raw !== null && (type === "str" || raw.trim() !== "");
  return { value, runs: text?.runs ?? null, formula, cached };
}

/** The column of «D17»; the row is that of the row element, as Excel has it. */
function columnOf(address: string): number {
  let column = 0;
  for (let index = 0; index < address.length; index++) {
    const code = address.charCodeAt(index);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) return columnNumber(address.replace(/\d+$/, "")) ?? 0;
    else break;
  }
  return column;
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
