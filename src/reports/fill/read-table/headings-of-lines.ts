import type { Facets } from "../meaning/facets";
import { labelColumns } from "./label-columns";
import type { Line } from "./line";
import { plainText, type Table } from "./table";

/**
 * «Người tốt việc tốt»: a line like the titles above it, without a number as they are, and not set off by capitals or a
 * colon. It heads what follows, or counts something that nobody knows: no total is sure without it.
 */
export function isAmongTitles(
  table: Table,
  row: number,
  label: string,
  { leftover }: Facets,
  lines: readonly Line[],
): boolean {
  const above = lines.findLast(({ kind }) => kind === "item");
  if (leftover.length === 0 || above?.kind !== "item" || above.facets.award === null) return false;
  const { number } = labelColumns(table);
  const marks = [row, above.row].map((at) => (number === null ? "" : plainText(table.grid, at, number)));
  return marks.every((mark) => mark === "") && label !== label.toUpperCase() && !/:\s*$/u.test(label);
}

/** A heading has a Roman number, a letter or none in front, and no figure beside it. */
export function isHeading(table: Table, row: number, number: number | null): boolean {
  const mark = number === null ? "" : plainText(table.grid, row, number);
  return !/^\d+(\.\d+)*\.?$/.test(mark);
}
