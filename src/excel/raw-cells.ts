import { contentOfValue } from "../workbook/cell-content";
import type { CellValue, FormulaCell, Grid } from "../workbook/grid";
import { cellKey, type CellKey } from "../workbook/refs";
import type { CellContent } from "../workbook/write-plan";

/** What Excel answers for a block of cells: arrays of one shape. */
export interface RawCells {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** One cell's value. Excel gives "" for an empty cell and for an empty text; the type tells them apart. */
export function valueOf(raw: RawCells, row: number, column: number): CellValue {
  const value = raw.values[row]?.[column];
  const type = raw.valueTypes[row]?.[column];
  if (type === "Empty") return formulaOf(raw, row, column) === null ? null : "";
  if (type === "Error") return { error: String(value) };
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** A text that looks like a formula is answered as value and as formula alike; a formula's value differs from it. */
function formulaOf(raw: RawCells, row: number, column: number): string | null {
  const formula = raw.formulas[row]?.[column];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula.length > 1;
  return isFormula && raw.values[row]?.[column] !== formula ? formula : null;
}

/** What a cell holds as its author means it. */
export function contentAt(raw: RawCells, row: number, column: number): CellContent {
  const formula = formulaOf(raw, row, column);
  if (formula !== null) return { kind: "formula", formula };
  return contentOfValue(valueOf(raw, row, column));
}

/** One cell's number format; row and column from 0. */
export function formatOf(raw: RawCells, row: number, column: number): string {
  const format = raw.numberFormat[row]?.[column];
  return typeof format === "string" && format !== "" ? format : "General";
}

type GridCells = Pick<Grid, "values" | "formats" | "formatOf" | "formulas">;

/** The cells of a grid while its bands of rows come in, from row 1 and column A on. */
export interface GrowingCells {
  /** Takes in the next band. */
  readonly add: (raw: RawCells) => void;
  /** Everything that was taken in. */
  readonly cells: () => GridCells;
}

/**
 * Trailing blanks go, number formats are numbered. With `keepFormats`, formats reach as far as was read, also of empty
 * cells about to be written.
 */
export function growingCells(keepFormats: boolean): GrowingCells {
  const formats = ["General"];
  const placeOf = new Map([["General", 0]]);
  const formulas = new Map<CellKey, FormulaCell>();
  const values: CellValue[][] = [];
  const formatRows: number[][] = [];
  return {
    add: (raw) => {
      for (const [index, row] of raw.values.entries()) {
        const rowNumber = values.length + 1;
        const cells = row.map((_, column) => valueOf(raw, index, column));
        for (let column = 0; column < row.length; column++) {
          const formula = formulaOf(raw, index, column);
          if (formula !== null) formulas.set(cellKey(rowNumber, column + 1), { text: formula, stale: false });
        }
        const width = cells.findLastIndex((value) => value !== null) + 1;
        const wanted = keepFormats ? cells.length : width;
        formatRows.push(Array.from({ length: wanted }, (_, column) => numbered(formatOf(raw, index, column))));
        values.push(cells.slice(0, width));
      }
    },
    cells: () => {
      const height = values.findLastIndex((row) => row.length > 0) + 1;
      return {
        values: values.slice(0, height),
        formats,
        formatOf: keepFormats ? formatRows : formatRows.slice(0, height),
        formulas,
      };
    },
  };

  function numbered(format: string): number {
    const known = placeOf.get(format);
    if (known !== undefined) return known;
    placeOf.set(format, formats.length);
    return formats.push(format) - 1;
  }
}
