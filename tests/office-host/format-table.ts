import { type Area } from "../../src/workbook/refs";
import { hostObject, type HostState, invalidArgument, type TypeTable } from "./host-object";
import { type CellModel, cellAt, cellToChange, type FontModel, fontsOf, type SheetModel } from "./model";
import { mayWrite, type RangeTarget, uniform } from "./range-target";

/** A format of many cells: read as one value or null, written to each. */
function shared<T>(get: (cell: CellModel) => T) {
  return ({ sheet, area }: RangeTarget) => uniform(existing(sheet, area).map(get));
}

/** A font's property of many cells, of rich text run by run. */
function ofFonts<T>(get: (font: FontModel) => T) {
  return ({ sheet, area }: RangeTarget) => uniform(existing(sheet, area).flatMap(fontsOf).map(get));
}

function toEach<T>(isValue: (value: unknown) => value is T, set: (cell: CellModel, value: T) => void) {
  return (target: RangeTarget, value: unknown, state: HostState) => {
    if (!isValue(value)) throw invalidArgument(`not a value of this format: ${String(value)}`);
    mayWrite(target, state);
    for (let row = target.area.top; row <= target.area.bottom; row++) {
      for (let column = target.area.left; column <= target.area.right; column++) {
        set(cellToChange(target.sheet, row, column), value);
      }
    }
  };
}

/** Whole rows and columns are asked through the cells there are, and one that stands for the rest. */
function existing(sheet: SheetModel, area: Area): CellModel[] {
  const cells: CellModel[] = [];
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size > 2_000_000) throw new Error("a format asked of more cells than a form has");
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push(cellAt(sheet, row, column));
  }
  return cells;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isIndent = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= 250;
const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

export const formatTable: TypeTable<RangeTarget> = {
  type: "RangeFormat",
  reads: {
    WrapText: shared((cell) => cell.wrap),
    HorizontalAlignment: shared((cell) => cell.horizontal),
    VerticalAlignment: shared((cell) => cell.vertical),
    IndentLevel: shared((cell) => cell.indent),
    ColumnWidth: ({ sheet, area }) =>
      uniform(
        Array.from({ length: area.right - area.left + 1 }, (_, i) => sheet.columnWidths.get(area.left + i) ?? 48),
      ),
    RowHeight: ({ sheet, area }) =>
      uniform(Array.from({ length: area.bottom - area.top + 1 }, (_, i) => sheet.rowHeights.get(area.top + i) ?? 15)),
  },
  writes: {
    WrapText: toEach(isBoolean, (cell, wrap) => {
      cell.wrap = wrap;
    }),
    HorizontalAlignment: toEach(isText, (cell, horizontal) => {
      cell.horizontal = horizontal;
    }),
    VerticalAlignment: toEach(isText, (cell, vertical) => {
      cell.vertical = vertical;
    }),
    IndentLevel: toEach(isIndent, (cell, indent) => {
      cell.indent = indent;
    }),
    ColumnWidth: ({ sheet, area }, width) => {
      if (!isNumber(width)) throw invalidArgument("not a width");
      for (let column = area.left; column <= area.right; column++) sheet.columnWidths.set(column, width);
    },
    RowHeight: ({ sheet, area }, height) => {
      if (!isNumber(height)) throw invalidArgument("not a height");
      for (let row = area.top; row <= area.bottom; row++) sheet.rowHeights.set(row, height);
    },
  },
  follows: {
    Font: (target, state) => hostObject(fontTable, target, state),
    Fill: (target, state) => hostObject(fillTable, target, state),
    Borders: (target, state) => hostObject(bordersTable, target, state),
    Protection: (target, state) => hostObject(formatProtectionTable, target, state),
  },
  calls: { AutofitRows: () => null, AutofitColumns: () => null },
};

/** A font set for a cell is that of all its letters. */
function setFont(cell: CellModel, change: Partial<FontModel>): void {
  Object.assign(cell.font, change);
  cell.runs = cell.runs?.map(({ text, font }) => ({ text, font: { ...font, ...change } })) ?? null;
}

const fontTable: TypeTable<RangeTarget> = {
  type: "RangeFont",
  reads: {
    Name: ofFonts((font) => font.name),
    Size: ofFonts((font) => font.size),
    Bold: ofFonts((font) => font.bold),
    Italic: ofFonts((font) => font.italic),
    Color: ofFonts((font) => font.color),
    Strikethrough: ofFonts((font) => font.strikethrough),
  },
  writes: {
    Name: toEach(isText, (cell, name) => {
      setFont(cell, { name });
    }),
    Size: toEach(isNumber, (cell, size) => {
      setFont(cell, { size });
    }),
    Bold: toEach(isBoolean, (cell, bold) => {
      setFont(cell, { bold });
    }),
    Italic: toEach(isBoolean, (cell, italic) => {
      setFont(cell, { italic });
    }),
    Color: toEach(isText, (cell, color) => {
      setFont(cell, { color });
    }),
  },
};

const fillTable: TypeTable<RangeTarget> = {
  type: "RangeFill",
  reads: { Color: shared((cell) => cell.fill) },
  writes: {
    Color: toEach(isText, (cell, color) => {
      cell.fill = color;
    }),
  },
};

const formatProtectionTable: TypeTable<RangeTarget> = {
  type: "FormatProtection",
  reads: { Locked: shared((cell) => cell.locked) },
};

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

const bordersTable: TypeTable<RangeTarget> = {
  type: "RangeBorderCollection",
  indexer: (target, side, state) =>
    typeof side === "string" && SIDES.includes(side) ? hostObject(borderTable, { ...target, side }, state) : null,
};

const borderTable: TypeTable<RangeTarget & { readonly side: string }> = {
  type: "RangeBorder",
  id: ({ side }) => side,
  reads: { Style: (target) => shared((cell) => cell.borders.get(target.side) ?? "None")(target) },
  writes: {
    Style: (target, style, state) => {
      toEach(isText, (cell, value) => {
        cell.borders.set(target.side, value);
      })(target, style, state);
    },
    Weight: () => undefined,
    Color: () => undefined,
  },
};
