import { contentOf } from "../../workbook/cell-content";
import type { Grid } from "../../workbook/grid";
import { columnOfKey, rowOfKey } from "../../workbook/refs";
import { sameContent, type CellWrite } from "../../workbook/write-plan";
import { movedFormula, type Moves } from "./moved-formula";

/**
 * Formulas of hers outside of the merged tables that name rows of one: above it, on her own sheets. Excel would keep
 * them; rows that are written anew have to be followed by hand.
 * @param isOurs cells of the merged sheets that are written anew anyway
 */
export function followingFormulas(
  sheets: readonly Grid[],
  moves: Moves,
  isOurs: (sheet: string, row: number) => boolean,
): readonly CellWrite[] {
  if (moves.size === 0) return [];
  return sheets.flatMap((grid) =>
    [...grid.formulas.keys()].flatMap((key): readonly CellWrite[] => {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      if (isOurs(grid.name, row)) return [];
      const before = contentOf(grid, row, column);
      if (before.kind !== "formula") return [];
      const content = { ...before, formula: movedFormula(before.formula, grid, moves) };
      if (sameContent(before, content)) return [];
      return [{ ref: { sheet: grid.name, row, column }, content, expectedBefore: before }];
    }),
  );
}
