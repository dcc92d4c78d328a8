import { labelColumns } from "../../read-table/label-columns";
import type { Table } from "../../read-table/table";

/** The column that carries a number in the numbering row; by its place where none does. */
export function columnNumbered(table: Table, wanted: number): number {
  const own = table.columns.find((column) => Number(/\d+/.exec(column.numbering ?? "")?.[0] ?? NaN) === wanted);
  if (own) return own.column;
  const labels = labelColumns(table);
  const first = labels.number ?? labels.name;
  return first + wanted - 1;
}
