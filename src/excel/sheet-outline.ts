import type { SheetVisibility } from "../workbook/grid";

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
}

/** Rows and columns from A1; 0 where there is nothing. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export const NOTHING: Size = { rows: 0, columns: 0 };

/** How far beyond the last value unlocked cells are looked for: input cells of a protected form, not whole columns. */
const LOCK_MARGIN: Size = { rows: 1_000, columns: 50 };

/** What of a sheet is asked first: how far it reaches, with values and with formats, and its own names. */
export interface AskedSize {
  readonly outline: SheetOutline;
  readonly values: Excel.Range;
  readonly formats: Excel.Range;
  readonly names: Excel.NamedItemCollection;
}

/** Queues how far a sheet is filled and formatted, and its names; known after the next sync. */
export function askSize(context: Excel.RequestContext, outline: SheetOutline): AskedSize {
  const sheet = context.workbook.worksheets.getItem(outline.name);
  const values = sheet.getUsedRangeOrNullObject(true);
  values.load("rowIndex,columnIndex,rowCount,columnCount");
  const formats = sheet.getUsedRangeOrNullObject(false);
  formats.load("rowIndex,columnIndex,rowCount,columnCount");
  const { names } = sheet;
  names.load("items/name,items/formula,items/visible");
  return { outline, values, formats, names };
}

/** How far a used range reaches from A1; nothing where the sheet is empty. */
export function sizeOf(used: Excel.Range): Size {
  if (used.isNullObject) return NOTHING;
  return { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

/** The larger of both in each direction. */
export function covering(one: Size, other: Size): Size {
  return { rows: Math.max(one.rows, other.rows), columns: Math.max(one.columns, other.columns) };
}

/** What of a protected sheet must be read to know its open cells. */
export function withLocks(values: Size, formats: Size): Size {
  return covering(values, {
    rows: Math.min(formats.rows, values.rows + LOCK_MARGIN.rows),
    columns: Math.min(formats.columns, values.columns + LOCK_MARGIN.columns),
  });
}

/** Excel's word for a sheet's visibility as ours. */
export function visibilityOf(visibility: string): SheetVisibility {
  switch (visibility) {
    case "Hidden":
      return "hidden";
    case "VeryHidden":
      return "very-hidden";
    default:
      return "visible";
  }
}
