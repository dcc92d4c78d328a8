import { contentOf } from "../../../workbook/cell-content";
import type { CellRef } from "../../../workbook/refs";
import { columnUses } from "../meaning/column-uses";
import { labelColumns } from "../read-table/label-columns";
import { plainText, type Table } from "../read-table/table";
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
  const waits = ({ row, column }: CellRef) => isOpen(contentOf(table.grid, row, column));
  const waiting = result.bindings.map(({ ref }) => ref).find(waits);
  // Of a standing that the file does not hold nothing is bound, and the form waits all the same.
  const ref = waiting ?? (result.bindings.length === 0 ? cellsOf(table, input).find(waits) : undefined);
  if (ref === undefined) return boundNothing;
  const { why, question } = doubt;
  return { ...boundNothing, questions: question === null ? [] : [question], left: [{ ref, why }] };
}

/** The cells of its columns of figures beside the names of its lines. */
function cellsOf(table: Table, { facts, answers }: BindInput): readonly CellRef[] {
  const columns = columnUses(table, facts, answers).flatMap((use) => (use.use === "figure" ? [use.column.column] : []));
  const { name } = labelColumns(table);
  const rows = Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, at) => table.firstRow + at);
  return rows
    .filter((row) => plainText(table.grid, row, name) !== "")
    .flatMap((row) => columns.map((column) => ({ sheet: table.grid.name, row, column })));
}
