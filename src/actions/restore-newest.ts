import type { Failure } from "../workbook/failure";
import type { RestoreOutcome, Workbook } from "../workbook/ports";
import { ok, type Result } from "../workbook/result";

/**
 * Puts back the cells of the newest fill or fix; entries that only added a sheet are passed over, and no sheet is
 * deleted.
 *
 * @returns null where no cell was written yet
 */
export async function restoreNewest(workbook: Workbook): Promise<Result<RestoreOutcome | null, Failure>> {
  const journal = await workbook.journal.list();
  if (!journal.ok) return journal;
  const newest = journal.value.entries.find(({ sheets }) => sheets.some(({ cells }) => cells.length > 0));
  return newest === undefined ? ok(null) : workbook.restore(newest);
}
