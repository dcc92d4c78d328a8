import type { Failure } from "../workbook/failure";
import type { CellRef } from "../workbook/refs";
import { ok, type Result } from "../workbook/result";
import { attempt } from "./host-failure";

/** The active cell: the one she clicked last, of a merged area its first. */
export async function selected(): Promise<Result<CellRef, Failure>> {
  return attempt(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("rowIndex,columnIndex,worksheet/name");
      await context.sync();
      return ok({ sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 });
    }),
  );
}
