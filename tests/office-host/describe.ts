import { type Area, parseA1, parseArea } from "../../src/workbook/refs";
import {
  addSheet,
  type CellScalar,
  cellToChange,
  type FontModel,
  newWorkbook,
  type NameModel,
  type PageModel,
  type RunModel,
  type SheetModel,
  type WorkbookModel,
} from "./model";

/** A workbook as a test writes it down; the same description also builds an .xlsx file for the other adapter. */
export interface WorkbookDescription {
  readonly sheets: readonly SheetDescription[];
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
  readonly date1904?: boolean;
  readonly readOnly?: boolean;
  readonly structureProtected?: boolean;
}

export interface SheetDescription {
  readonly name: string;
  readonly visibility?: "hidden" | "very-hidden";
  /** Row by row from A1. */
  readonly rows?: readonly (readonly CellScalar[])[];
  /** Single cells by address: formulas, formats, fonts, and cells far from the rest. */
  readonly cells?: Readonly<Record<string, CellDescription>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly protected?: boolean;
  /** Areas that stay open under protection. */
  readonly unlocked?: readonly string[];
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
  readonly page?: Partial<PageModel>;
}

export interface CellDescription {
  readonly value?: CellScalar;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly font?: Partial<FontModel>;
  readonly prefixed?: boolean;
  /** Rich text instead of a value. */
  readonly runs?: readonly RunModel[];
}

export function workbookOf(description: WorkbookDescription): WorkbookModel {
  const workbook = newWorkbook();
  workbook.date1904 = description.date1904 ?? false;
  workbook.readOnly = description.readOnly ?? false;
  workbook.structureProtected = description.structureProtected ?? false;
  workbook.names = (description.names ?? []).map(nameOf);
  for (const sheet of description.sheets) fill(addSheet(workbook, sheet.name), sheet);
  return workbook;
}

function fill(sheet: SheetModel, description: SheetDescription): void {
  sheet.visibility =
    description.visibility === "hidden"
      ? "Hidden"
      : description.visibility === "very-hidden"
        ? "VeryHidden"
        : "Visible";
  for (const [index, row] of (description.rows ?? []).entries()) {
    for (const [column, value] of row.entries()) {
      if (value !== null) cellToChange(sheet, index + 1, column + 1).value = value;
    }
  }
  for (const [address, cell] of Object.entries(description.cells ?? {})) {
    const place = parseA1(address);
    if (!place) throw new Error(`not a cell: ${address}`);
    const target = cellToChange(sheet, place.row, place.column);
    if (cell.value !== undefined) target.value = cell.value;
    if (cell.runs !== undefined) {
      target.value = cell.runs.map(({ text }) => text).join("");
      target.runs = cell.runs;
    }
    target.formula = cell.formula ?? null;
    target.numberFormat = cell.numberFormat ?? "General";
    target.prefixed = cell.prefixed ?? false;
    target.font = { ...target.font, ...cell.font };
  }
  sheet.merges = (description.merges ?? []).map(areaOf);
  sheet.hiddenRows = new Set(description.hiddenRows);
  sheet.hiddenColumns = new Set(description.hiddenColumns);
  sheet.protected = description.protected ?? false;
  for (const area of (description.unlocked ?? []).map(areaOf)) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) cellToChange(sheet, row, column).locked = false;
    }
  }
  sheet.names = (description.names ?? []).map(nameOf);
  sheet.page = { ...sheet.page, ...description.page };
}

function nameOf({ name, refersTo }: { readonly name: string; readonly refersTo: string }): NameModel {
  return { name, formula: `=${refersTo}`, visible: true };
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`not an area: ${address}`);
  return area;
}
