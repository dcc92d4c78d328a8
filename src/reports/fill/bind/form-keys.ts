import type { Answer } from "../../../domain/answer";
import { headerSignature } from "../../../workbook/anchors";
import { headOf, type Table, type TableColumn } from "../read-table/table";
import { titleLines } from "../meaning/form-title";
import { folded } from "../words";

/**
 * How an answer names a table: by the words of its head and of its title, wherever it stands and in whichever year. Two
 * tables with one head («1. Lao động tiên tiến», «2. Giấy khen») are two tables.
 */
export function formKey(table: Table): string {
  const title = folded(
    titleLines(table.titles)
      .join(" ")
      .replace(/(năm học|năm)?\s*\d{4}(\s*[-–/]\s*\d{4})?/giu, " "),
  );
  return title === "" ? signatureOf(table) : `${signatureOf(table)}:${title}`;
}

/** The same form of one year: last year's copy beside this year's is another. */
export function formOfYearKey(table: Table): string {
  return `${signatureOf(table)}:${folded([...titleLines(table.titles), table.grid.name].join(" "))}`;
}

function signatureOf({ grid, headRows }: Table): string {
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

/** How an answer names words that are not understood, wherever they stand in a form. */
export function wordsKey(words: string): string {
  return `words:${folded(words)}`;
}

/** How an answer names a line. */
export function rowKey(label: string): string {
  return `row:${folded(label)}`;
}

/** How an answer names the groups right below a line. */
export function belowKey(label: string): string {
  return `below:${folded(label)}`;
}

/** Answered of words: they change nothing, the figure is the same without them. */
export const NO_MATTER = "no-matter";

/** How an answer names a form as a whole: `fill`, or left as it is. */
export const WHOLE_FORM = "form";
export const FILL_IT = "fill";

/** What she answered about the columns, words and whole of a form, by key; null says «leave it to me». */
export function toldSources(answers: readonly Answer[], table: Table): ReadonlyMap<string, string | null> {
  const told = new Map<string, string | null>();
  // Answers of earlier versions name a table by its head alone.
  const keys = [signatureOf(table), formKey(table)];
  for (const key of keys)
    for (const answer of answers)
      if (answer.kind === "binding" && answer.form === key) told.set(answer.cell, answer.source);
  return told;
}
