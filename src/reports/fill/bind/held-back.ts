import { contentOf } from "../../../workbook/cell-content";
import type { Table } from "../read-table/table";
import { isOpen } from "../write/open-cell";
import { boundNothing, type BindInput, type BoundTable } from "./bound-table";
import { formDoubt } from "./form-doubt";

/**
 * Nothing of a form is written or compared as long as it is in doubt; where nothing waits in it, nothing is asked.
 * `isNamed`: her own names say who is meant, whatever the words of the title narrow.
 */
export function heldBack(table: Table, result: BoundTable, input: BindInput, isNamed = false): BoundTable {
  if (result.bindings.length + result.questions.length + result.notes.length === 0) return result;
  const doubt = formDoubt(table, input, isNamed);
  if (doubt === null) return result;
  const waiting = result.bindings.find(({ ref }) => isOpen(contentOf(table.grid, ref.row, ref.column)));
  if (waiting === undefined) return boundNothing;
  const { why, question } = doubt;
  return { ...boundNothing, questions: question === null ? [] : [question], left: [{ ref: waiting.ref, why }] };
}
