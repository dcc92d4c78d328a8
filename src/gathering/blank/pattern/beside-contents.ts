import { valueAt } from "../../../workbook/grid";
import { relaidFormula, type Places } from "../../../workbook/relaid-sheet";
import type { CellContent } from "../../../workbook/write-plan";
import { columnsAt, type Pattern } from "./pattern";

const EMPTY: CellContent = { kind: "empty" };

/**
 * What cells beside the table say otherwise in a line of the new form: formulas read what stands where now, and who is
 * named there is somebody of one unit.
 */
export function besideContents(
  pattern: Pattern,
  row: number,
  places: Places,
  names: (text: string) => boolean,
): ReadonlyMap<number, CellContent> {
  const { text: sheet, columns, formulas } = pattern;
  const found = new Map<number, CellContent>();
  for (const column of columnsAt(pattern, row)) {
    if (column >= columns[0] && column <= columns[1]) continue;
    const formula = formulas.get(row)?.get(column);
    const moved = formula === undefined ? null : relaidFormula(formula, places);
    // Words under a merge are seen nowhere, and stand in the file all the same.
    const words = [formula, valueAt(sheet.grid, row, column), sheet.text(row, column)];
    const isNamed = words.some((each) => typeof each === "string" && names(each));
    if (isNamed || (formula !== undefined && moved === null)) found.set(column, EMPTY);
    else if (moved !== null) found.set(column, { kind: "formula", formula: moved });
  }
  return found;
}
