import type { Failure } from "../workbook/failure";
import type { Revealed } from "../workbook/ports";
import { type CellRef, type RowRef, toA1 } from "../workbook/refs";
import { err, ok, type Result } from "../workbook/result";
import { attempt } from "./host-failure";

/**
 * Selects a cell, or rows of one sheet. Where Excel cannot select several areas at once, the first block of rows
 * that follow each other is selected. Hidden sheets and rows stay hidden: that they are is the answer.
 */
export async function reveal(target: CellRef | readonly RowRef[]): Promise<Result<Revealed, Failure>> {
  const rows = "sheet" in target ? [target] : target;
  const [first] = rows;
  if (!first) return ok("shown");
  return attempt(
    () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(first.sheet);
        sheet.load("visibility");
        const place = sheet.getRange("sheet" in target ? toA1(target) : rowsAddress(rows));
        place.load("rowHidden,columnHidden");
        await context.sync();
        if (sheet.isNullObject) return err({ code: "sheet-gone", sheet: first.sheet });
        if (sheet.visibility !== "Visible") return ok("hidden-sheet");
        if (place.rowHidden || ("sheet" in target && place.columnHidden)) return ok("hidden-row");
        sheet.activate();
        place.select();
        await context.sync();
        return ok("shown");
      }),
    first.sheet,
  );
}

/** The first run of consecutive rows, whole rows wide. */
function rowsAddress(rows: readonly RowRef[]): string {
  const numbers = [...new Set(rows.map(({ row }) => row))].sort((one, other) => one - other);
  const first = numbers[0] ?? 1;
  const last = numbers.findLast((row, index) => row - first === index) ?? first;
  return `${String(first)}:${String(last)}`;
}
