import type { CellValue } from "../workbook/grid";
import {
  areaToA1,
  cellKey,
  columnNumber,
  MAX_COLUMN,
  MAX_ROW,
  parseArea,
  type Area,
  type CellKey,
} from "../workbook/refs";
import { serialOfIsoDate } from "./date-serial";
import { damaged, fail } from "./fault";
import { MAX_CELLS, MAX_GRID_PLACES, MAX_MERGES } from "./limits";
import { richText } from "./shared-strings";
import { shiftFormula } from "./shift-formula";
import { isOn } from "./workbook-part";
import { decodeSpreadsheetText, tagsOf, type Tags } from "./xml";

/** A formula as the file keeps it. */
export interface SheetFormula {
  /** With «=»; of a shared formula as this cell reads it. */
  readonly text: string;
  /** The file holds a result for it. */
  readonly cached: boolean;
  readonly array: boolean;
  /** Part of an array formula over several cells or of a data table, which Excel changes only as a whole. */
  readonly fixed: boolean;
  /** The group of a shared formula; its first cell holds the text of all. */
  readonly shared: { readonly group: string; readonly isFirst: boolean } | null;
}

/** A worksheet part as data, before styles and the workbook give it its meaning. */
export interface SheetData {
  readonly values: readonly (readonly CellValue[])[];
  /** Style number by cell, dense rows; cells that the file does not list are -1. */
  readonly styleOf: readonly (readonly number[])[];
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly columns: readonly ColumnInfo[];
  readonly formulas: ReadonlyMap<CellKey, SheetFormula>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Rows that the file does not list are hidden. */
  readonly othersHidden: boolean;
  readonly isProtected: boolean;
  readonly page: SheetPage;
}

export interface ColumnInfo {
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  readonly style: number;
}

/** Page setup in the file's units: inches, paper numbers. */
export interface SheetPage {
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  } | null;
  readonly paper: number | null;
  readonly landscape: boolean;
  readonly fitToPage: boolean;
  readonly fitToWidth: number;
}

export interface SheetContext {
  readonly sharedStrings: readonly string[];
  readonly dateSystem: 1900 | 1904;
  /** Called now and then with the position reached in the text. */
  readonly onProgress?: (position: number) => void;
}

const PROGRESS_ROWS = 5_000;
const PLAIN = { array: false, fixed: false, shared: null };
const NO_VALUES: readonly never[] = [];

/** Reads a worksheet part in one pass. */
export function readSheet(xml: string, context: SheetContext): SheetData {
  const columns: ColumnInfo[] = [];
  const merges: Area[] = [];
  const page = {
    margins: null as SheetPage["margins"],
    paper: null as number | null,
    landscape: false,
    fitToPage: false,
    fitToWidth: 1,
  };
  let cells: Cells | null = null;
  let othersHidden = false;
  let isProtected = false;
  let isClosed = false;
  const tag = tagsOf(xml);
  while (tag.next()) {
    if (tag.kind() === "close") {
      if (tag.name() === "worksheet") isClosed = true;
      continue;
    }
    switch (tag.name()) {
      case "sheetData":
        cells = readCells(tag, context);
        break;
      case "col":
        columns.push(readColumn(tag));
        break;
      case "sheetFormatPr":
        othersHidden = isOn(tag.attribute("zeroHeight"));
        break;
      case "sheetProtection":
        isProtected = isOn(tag.attribute("sheet"));
        break;
      case "mergeCell": {
        const area = parseArea(tag.attribute("ref") ?? "");
        if (area) merges.push(area);
        if (merges.length > MAX_MERGES) fail({ code: "too-large", what: "cells", limit: MAX_MERGES });
        break;
      }
      case "pageSetUpPr":
        page.fitToPage = isOn(tag.attribute("fitToPage"));
        break;
      case "pageMargins":
        page.margins = readMargins(tag);
        break;
      case "pageSetup":
        page.paper = tag.attribute("paperSize") === null ? null : Number(tag.attribute("paperSize"));
        page.landscape = tag.attribute("orientation") === "landscape";
        page.fitToWidth = Number(tag.attribute("fitToWidth") ?? 1);
        break;
      // Both repeat elements of these names for other purposes.
      case "extLst":
      case "customSheetViews":
        tag.skip();
        break;
    }
  }
  if (!isClosed && cells === null) damaged("no worksheet element");
  const { values, styles, rowStyles, formulas, hiddenRows } = cells ?? damaged("no sheetData");
  return { values, styleOf: styles, rowStyles, columns, formulas, merges, hiddenRows, othersHidden, isProtected, page };
}

function readColumn(tag: Tags): ColumnInfo {
  const first = Math.max(1, Number(tag.attribute("min") ?? 1));
  const last = Math.min(MAX_COLUMN, Number(tag.attribute("max") ?? first));
  const hidden = isOn(tag.attribute("hidden")) || tag.attribute("width") === "0";
  return { first, last, hidden, style: Number(tag.attribute("style") ?? 0) };
}

function readMargins(tag: Tags): NonNullable<SheetPage["margins"]> {
  const side = (name: string): number => Number(tag.attribute(name) ?? 0);
  return { top: side("top"), right: side("right"), bottom: side("bottom"), left: side("left") };
}

interface Cells {
  readonly values: readonly (readonly CellValue[])[];
  readonly styles: readonly (readonly number[])[];
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly formulas: ReadonlyMap<CellKey, SheetFormula>;
  readonly hiddenRows: ReadonlySet<number>;
}

interface SharedChild {
  readonly key: CellKey;
  readonly index: string;
  readonly cached: boolean;
  readonly row: number;
  readonly column: number;
}

interface SharedMaster {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

function readCells(tag: Tags, context: SheetContext): Cells {
  const values: (readonly CellValue[])[] = [];
  const styles: (readonly number[])[] = [];
  const rowStyles = new Map<number, number>();
  const formulas = new Map<CellKey, SheetFormula>();
  const hiddenRows = new Set<number>();
  const masters = new Map<string, SharedMaster>();
  const children: SharedChild[] = [];
  const blocks: { readonly area: Area; readonly text: string }[] = [];
  let row = 0;
  let column = 0;
  let count = 0;
  let places = 0;
  let rowValues: CellValue[] = [];
  let rowStyleNumbers: number[] = [];

  const closeRow = (): void => {
    if (rowValues.length > 0) {
      while (values.length < row) values.push(NO_VALUES);
      values[row - 1] = rowValues;
    }
    if (rowStyleNumbers.length > 0) {
      while (styles.length < row) styles.push(NO_VALUES);
      styles[row - 1] = rowStyleNumbers;
    }
    places += rowValues.length + rowStyleNumbers.length;
    if (places + values.length > MAX_GRID_PLACES) fail({ code: "too-large", what: "cells", limit: MAX_GRID_PLACES });
  };

  const readCell = (): void => {
    const address = tag.attribute("r");
    column = address === null ? column + 1 : columnOf(address);
    if (column < 1 || column > MAX_COLUMN) damaged(`cell ${address ?? ""}`);
    const style = Number(tag.attribute("s") ?? 0);
    while (rowStyleNumbers.length < column) rowStyleNumbers.push(-1);
    rowStyleNumbers[column - 1] = style;
    const type = tag.attribute("t") ?? "n";
    if (tag.kind() === "empty") return;
    let raw: string | null = null;
    let inline: string | null = null;
    let formula: { text: string; kind: string; index: string | null; area: Area | null } | null = null;
    while (tag.next() && !(tag.kind() === "close" && tag.name() === "c")) {
      if (tag.kind() === "close") continue;
      if (tag.name() === "v") raw = tag.text();
      else if (tag.name() === "is") inline = richText(tag);
      else if (tag.name() === "f") {
        const kind = tag.attribute("t") ?? "normal";
        formula = { kind, index: tag.attribute("si"), area: parseArea(tag.attribute("ref") ?? ""), text: tag.text() };
        if (kind === "dataTable") formula.text = `TABLE(${tag.attribute("r1") ?? ""},${tag.attribute("r2") ?? ""})`;
      } else tag.skip();
    }
    const value = inline ?? valueOf(raw, type, context);
    if (value !== null) {
      while (rowValues.length < column - 1) rowValues.push(null);
      rowValues[column - 1] = value;
    }
    if (value !== null || formula) {
      count++;
      if (count > MAX_CELLS) fail({ code: "too-large", what: "cells", limit: MAX_CELLS });
    }
    if (!formula) return;
    // A formula's cell belongs to the extent even before anything has calculated it.
    while (rowValues.length < column) rowValues.push(null);
    const key = cellKey(row, column);
    const cached = raw !== null;
    const { kind, index, area, text } = formula;
    if (kind === "shared" && index !== null) {
      if (text === "") children.push({ key, index, cached, row, column });
      else {
        masters.set(index, { text, row, column });
        formulas.set(key, { text: `=${text}`, cached, ...PLAIN, shared: { group: index, isFirst: true } });
      }
    } else if (kind === "array" || kind === "dataTable") {
      const block = area ?? { top: row, left: column, bottom: row, right: column };
      const isWide = block.top !== block.bottom || block.left !== block.right;
      formulas.set(key, {
        text: `=${text}`,
        cached,
        array: kind === "array",
        fixed: isWide || kind === "dataTable",
        shared: null,
      });
      if (isWide) blocks.push({ area: block, text: `=${text}` });
    } else if (text !== "") formulas.set(key, { text: `=${text}`, cached, ...PLAIN });
  };

  if (tag.kind() === "open") {
    while (tag.next() && !(tag.kind() === "close" && tag.name() === "sheetData")) {
      if (tag.name() === "row") {
        if (tag.kind() === "close") {
          closeRow();
          continue;
        }
        const number = tag.attribute("r");
        row = number === null ? row + 1 : Number(number);
        if (!Number.isInteger(row) || row < 1 || row > MAX_ROW) damaged(`row ${number ?? ""}`);
        column = 0;
        rowValues = [...(values[row - 1] ?? NO_VALUES)];
        rowStyleNumbers = [...(styles[row - 1] ?? NO_VALUES)];
        if (isOn(tag.attribute("hidden")) || tag.attribute("ht") === "0") hiddenRows.add(row);
        const style = tag.attribute("s");
        if (style !== null && isOn(tag.attribute("customFormat"))) rowStyles.set(row, Number(style));
        if (row % PROGRESS_ROWS === 0) context.onProgress?.(tag.end);
      } else if (tag.name() === "c" && tag.kind() !== "close") readCell();
      else if (tag.kind() === "open") tag.skip();
    }
    if (tag.name() !== "sheetData") damaged("sheetData without an end");
  }
  for (const child of children) {
    const master = masters.get(child.index);
    if (!master) continue;
    const text = `=${shiftFormula(master.text, child.row - master.row, child.column - master.column)}`;
    formulas.set(child.key, { text, cached: child.cached, ...PLAIN, shared: { group: child.index, isFirst: false } });
  }
  spreadBlocks(blocks, values, formulas);
  return { values, styles, rowStyles, formulas, hiddenRows };
}

/** Every cell of an array formula's rectangle shows that formula. */
function spreadBlocks(
  blocks: readonly { readonly area: Area; readonly text: string }[],
  values: readonly (readonly CellValue[])[],
  formulas: Map<CellKey, SheetFormula>,
): void {
  for (const { area, text } of blocks) {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > MAX_CELLS) damaged(`array formula over ${areaToA1(area)}`);
    for (let row = area.top; row <= Math.min(area.bottom, values.length); row++) {
      const width = values[row - 1]?.length ?? 0;
      for (let column = area.left; column <= Math.min(area.right, width); column++) {
        const key = cellKey(row, column);
        if (!formulas.has(key)) formulas.set(key, { text, cached: true, array: true, fixed: true, shared: null });
      }
    }
  }
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

function valueOf(raw: string | null, type: string, context: SheetContext): CellValue {
  if (raw === null) return null;
  switch (type) {
    case "s":
      return context.sharedStrings[Number(raw)] ?? null;
    case "str":
    case "inlineStr":
      return decodeSpreadsheetText(raw);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return { error: raw };
    case "d":
      return serialOfIsoDate(raw, context.dateSystem) ?? raw;
    default: {
      if (raw.trim() === "") return null;
      const value = Number(raw);
      return Number.isFinite(value) ? value : raw;
    }
  }
}
