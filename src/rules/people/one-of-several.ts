import type { Column, Form } from "../../domain/form/form";
import { readMark } from "../../text/marks";
import { isBlank, isCellError, valueAt } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";
import type { RuleView } from "../rule";

/** A row in which more than one of the columns that answer one question is filled in. */
export interface SeveralAnswers {
  readonly row: number;
  readonly filled: readonly { readonly column: Column; readonly at: CellRef }[];
}

/** Rows that count and fill in several of these columns; beside them how many fill in any. */
export function rowsWithSeveral(
  form: Form,
  columns: readonly Column[],
  { facts }: RuleView,
): { readonly several: readonly SeveralAnswers[]; readonly answered: number } {
  const grid = facts.gridBySheet.get(form.sheet);
  if (grid === undefined || columns.length < 2) return { several: [], answered: 0 };
  const several: SeveralAnswers[] = [];
  let answered = 0;
  for (const { row, fate } of form.rows) {
    if (fate.fate !== "counted") continue;
    const filled = columns.flatMap((column) => {
      const value = valueAt(grid, row, column.column);
      const isFilled = !isBlank(value) && !isCellError(value) && readMark(value) !== "no";
      return isFilled ? [{ column, at: { sheet: form.sheet, row, column: column.column } }] : [];
    });
    if (filled.length > 0) answered += 1;
    if (filled.length > 1) several.push({ row, filled });
  }
  return { several, answered };
}
