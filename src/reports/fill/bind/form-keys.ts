import type { Answer } from "../../../domain/answer";
import { headerSignature } from "../../../workbook/anchors";
import { headOf, type Table, type TableColumn } from "../read-table/table";
import { folded } from "../words";

/** How an answer names a table: by the words of its head, wherever it stands. */
export function formKey({ grid, headRows }: Table): string {
  return headerSignature(grid, headRows) ?? "";
}

/** How an answer names a column. */
export function columnKey(column: TableColumn): string {
  return `col:${folded(headOf(column))}`;
}

/** How an answer names a cell of a line. */
export function cellKey(column: TableColumn, label: string): string {
  return `${columnKey(column)} · row:${folded(label)}`;
}

/** What she answered about the columns of a form, by column key; null says «leave it to me». */
export function toldSources(answers: readonly Answer[], form: string): ReadonlyMap<string, string | null> {
  const told = new Map<string, string | null>();
  for (const answer of answers)
    if (answer.kind === "binding" && answer.form === form) told.set(answer.cell, answer.source);
  return told;
}
