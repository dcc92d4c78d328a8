import { type Area, areaToA1, contains, MAX_COLUMN, MAX_ROW, parseArea, quoteSheet } from "../../src/workbook/refs";
import { formatTable } from "./format-table";
import {
  apiNotFound,
  type HostObject,
  hostObject,
  type HostState,
  invalidArgument,
  numberArgument,
  type TypeTable,
} from "./host-object";
import { type CellModel, cellAt, cellToChange, fontsOf, isAnchor, mergeOf, type SheetModel } from "./model";
import { cellsOf, mayWrite, rangeArgument, type RangeTarget, uniform } from "./range-target";
import { typeInto } from "./typed-input";
import { validationTable } from "./validation-table";
import { worksheet } from "./worksheet-table";

export function range(state: HostState, sheet: SheetModel, area: Area): HostObject {
  if (area.top < 1 || area.left < 1 || area.bottom > MAX_ROW || area.right > MAX_COLUMN) {
    throw invalidArgument("The range lies outside the sheet.");
  }
  return hostObject(rangeTable, { sheet, area }, state);
}

/** «B2:D9», «'Mau 01'!B2:D9», «A:C», «5:7»; the whole sheet where nothing is said. */
export function rangeByAddress(state: HostState, sheet: SheetModel, address: unknown): HostObject {
  if (address === undefined || address === null || address === "") {
    return range(state, sheet, { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN });
  }
  const area = typeof address === "string" ? parseArea(address.slice(address.lastIndexOf("!") + 1)) : null;
  if (!area) throw invalidArgument(`not an address: ${JSON.stringify(address)}`);
  return range(state, sheet, area);
}

/** The smallest rectangle round the cells that hold something (or, without `valuesOnly`, are formatted). */
export function usedArea(sheet: SheetModel, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  const include = (row: number, column: number) => {
    if (!contains(within, row, column)) return;
    used = used
      ? {
          top: Math.min(used.top, row),
          left: Math.min(used.left, column),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  };
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === null && cell.formula === null) continue;
    include(Math.floor(key / (MAX_COLUMN + 1)), key % (MAX_COLUMN + 1));
  }
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      include(merge.top, merge.left);
      include(merge.bottom, merge.right);
    }
  }
  return used;
}

const rangeTable: TypeTable<RangeTarget> = {
  type: "Range",
  referenced: true,
  reads: {
    Address: ({ sheet, area }) => `${quoteSheet(sheet.name)}!${areaToA1(area)}`,
    RowIndex: ({ area }) => area.top - 1,
    ColumnIndex: ({ area }) => area.left - 1,
    RowCount: ({ area }) => area.bottom - area.top + 1,
    ColumnCount: ({ area }) => area.right - area.left + 1,
    CellCount: ({ area }) => (area.bottom - area.top + 1) * (area.right - area.left + 1),
    Values: (target) => map(target, (cell) => shown(cell)),
    Text: (target) => map(target, (cell) => String(shown(cell))),
    Formulas: (target) => map(target, (cell) => cell.formula ?? shown(cell)),
    ValueTypes: (target) => map(target, typeOf),
    NumberFormat: (target) => map(target, (cell) => cell.numberFormat),
    RowHidden: ({ sheet, area }) => uniform(rows(area).map((row) => sheet.hiddenRows.has(row))),
    ColumnHidden: ({ sheet, area }) => uniform(columns(area).map((column) => sheet.hiddenColumns.has(column))),
  },
  writes: {
    Values: writeContent,
    Formulas: writeContent,
    NumberFormat: (target, value, state) => {
      each(target, value, state, (cell, format) => {
        if (format === null) return;
        if (typeof format !== "string" || format === "") throw invalidArgument("not a number format");
        cell.numberFormat = format;
      });
    },
  },
  follows: {
    Format: (target, state) => hostObject(formatTable, target, state),
    DataValidation: (target, state) => hostObject(validationTable, target, state),
    Worksheet: ({ sheet }, state) => worksheet(state, sheet),
  },
  calls: {
    _KeepReference: () => null,
    _ValidateArraySize: ({ area }, args) => {
      if (area.bottom - area.top + 1 !== args[0] || area.right - area.left + 1 !== args[1]) {
        throw invalidArgument("The number of rows or columns does not match the range.");
      }
      return null;
    },
    GetCell: ({ sheet, area }, args, state) => {
      const row = area.top + numberArgument(args, 0);
      const column = area.left + numberArgument(args, 1);
      return range(state, sheet, { top: row, left: column, bottom: row, right: column });
    },
    GetRow: ({ sheet, area }, args, state) => {
      const row = area.top + numberArgument(args, 0);
      return range(state, sheet, { ...area, top: row, bottom: row });
    },
    GetColumn: ({ sheet, area }, args, state) => {
      const column = area.left + numberArgument(args, 0);
      return range(state, sheet, { ...area, left: column, right: column });
    },
    GetBoundingRect: ({ sheet, area }, args, state) => {
      const other = rangeArgument(args[0]);
      return range(state, sheet, {
        top: Math.min(area.top, other.area.top),
        left: Math.min(area.left, other.area.left),
        bottom: Math.max(area.bottom, other.area.bottom),
        right: Math.max(area.right, other.area.right),
      });
    },
    GetUsedRangeOrNullObject: ({ sheet, area }, args, state) => {
      const used = usedArea(sheet, area, args[0] === true);
      return used ? range(state, sheet, used) : null;
    },
    GetMergedAreasOrNullObject: ({ sheet, area }, _args, state) => {
      const merges = sheet.merges.filter(
        (merge) =>
          merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right && merge.right >= area.left,
      );
      return merges.length > 0 ? hostObject(areasTable, { sheet, areas: merges }, state) : null;
    },
    GetCellProperties: (target, args) => {
      const wanted = args[0];
      return { value: map(target, (cell) => cellProperties(cell, wanted)) };
    },
    GetRowProperties: ({ sheet, area }) => ({
      value: rows(area).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
    }),
    GetColumnProperties: ({ sheet, area }) => ({
      value: columns(area).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) })),
    }),
    Select: ({ sheet, area }, _args, state) => {
      if (sheet.visibility !== "Visible") throw new Error("a hidden sheet cannot be selected");
      state.workbook.activeSheet = sheet.id;
      state.workbook.selection = { sheet: sheet.name, areas: [area] };
      return null;
    },
    Clear: (target, args, state) => {
      mayWrite(target, state);
      const what = args[0] ?? "All";
      for (const [row, column] of cellsOf(target)) {
        const cell = cellToChange(target.sheet, row, column);
        cell.value = null;
        cell.formula = null;
        cell.prefixed = false;
        cell.runs = null;
        if (what === "All") target.sheet.cells.delete(row * (MAX_COLUMN + 1) + column);
      }
      return null;
    },
    Merge: (target, _args, state) => {
      mayWrite(target, state);
      for (const [row, column] of cellsOf(target)) {
        if (isAnchor(target.area, row, column)) continue;
        const cell = cellToChange(target.sheet, row, column);
        cell.value = null;
        cell.formula = null;
      }
      target.sheet.merges.push(target.area);
      return null;
    },
  },
};

/** Only `areas` of what one may ask a group of areas. */
export const areasTable: TypeTable<{ readonly sheet: SheetModel; readonly areas: readonly Area[] }> = {
  type: "RangeAreas",
  referenced: true,
  reads: {
    Address: ({ sheet, areas }) => areas.map((area) => `${quoteSheet(sheet.name)}!${areaToA1(area)}`).join(","),
    AreaCount: ({ areas }) => areas.length,
  },
  follows: { Areas: (target, state) => hostObject(areaListTable, target, state) },
  calls: { _KeepReference: () => null },
};

const areaListTable: TypeTable<{ readonly sheet: SheetModel; readonly areas: readonly Area[] }> = {
  type: "RangeCollection",
  items: ({ sheet, areas }, state) => areas.map((area) => range(state, sheet, area)),
};

function writeContent(target: RangeTarget, value: unknown, state: HostState): void {
  each(target, value, state, (cell, input) => {
    typeInto(state.workbook, target.sheet, cell, input);
  });
  raiseChanged(target, state);
}

function raiseChanged({ sheet, area }: RangeTarget, state: HostState): void {
  state.raise({
    number: 10,
    message: {
      worksheetId: sheet.id,
      address: areaToA1(area),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
    },
  });
}

/**
 * Hands every cell its share of `value` (one for all, or rows of values). What is meant for a cell under a merge,
 * other than its anchor, is dropped without a word, as the application does.
 */
function each(
  target: RangeTarget,
  value: unknown,
  state: HostState,
  change: (cell: CellModel, share: unknown) => void,
): void {
  const { sheet, area } = target;
  mayWrite(target, state);
  const shares: unknown[][] | null = Array.isArray(value) ? value.map((row: unknown) => listOf(row)) : null;
  if (shares) {
    const wide = area.right - area.left + 1;
    if (shares.length !== area.bottom - area.top + 1 || shares.some((row) => row.length !== wide)) {
      throw invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");
    }
  }
  for (const [row, column] of cellsOf(target)) {
    const merge = mergeOf(sheet, row, column);
    if (merge && !isAnchor(merge, row, column)) continue;
    change(cellToChange(sheet, row, column), shares ? shares[row - area.top]?.[column - area.left] : value);
  }
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw invalidArgument("rows of cells expected");
  return value;
}

function map<T>(target: RangeTarget, of: (cell: CellModel) => T): T[][] {
  const result: T[][] = [];
  for (const [row, column] of cellsOf(target)) {
    const cell = cellAt(target.sheet, row, column);
    (result[row - target.area.top] ??= []).push(of(cell));
  }
  return result;
}

function rows({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function columns({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

function shown({ value }: CellModel): string | number | boolean {
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

function typeOf({ value, formula }: CellModel): string {
  if (value === null) return formula === null ? "Empty" : "String";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "boolean" ? "Boolean" : "Double";
}

/** Only what is asked for: `true` for a group or a member, or a group with its members. */
function cellProperties(cell: CellModel, wanted: unknown): unknown {
  const fonts = fontsOf(cell);
  return pick(wanted, {
    format: {
      font: {
        name: uniform(fonts.map(({ name }) => name)),
        size: uniform(fonts.map(({ size }) => size)),
        bold: uniform(fonts.map(({ bold }) => bold)),
        italic: uniform(fonts.map(({ italic }) => italic)),
        underline: "None",
        color: uniform(fonts.map(({ color }) => color)),
        strikethrough: uniform(fonts.map(({ strikethrough }) => strikethrough)),
      },
      protection: { locked: cell.locked, formulaHidden: false },
    },
  });
}

function pick(asked: unknown, known: unknown): unknown {
  if (asked === true || typeof asked !== "object" || asked === null) return known;
  const picked: Record<string, unknown> = {};
  for (const [member, deeper] of Object.entries(asked)) {
    const value: unknown =
      typeof known === "object" && known !== null
        ? Object.entries(known).find(([name]) => name === member)?.[1]
        : undefined;
    if (value === undefined) throw apiNotFound("CellProperties", member);
    picked[member] = pick(deeper, value);
  }
  return picked;
}
