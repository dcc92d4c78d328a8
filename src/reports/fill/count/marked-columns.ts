import type { Column, Form } from "../../../domain/form/form";
import { readMark } from "../../../text/marks";
import type { Grid } from "../../../workbook/grid";
import type { CellRef } from "../../../workbook/refs";
import { plainText } from "../read-table/table";
import { tokensOf } from "../vocabulary/token";
import { keyOf, type Said, type Sorting } from "./sorting-columns";

const SORTING: ReadonlySet<Column["role"]> = new Set(["employment", "other"]);

/** «Loại lao động › Trực tiếp | Gián tiếp» with a mark in one of them: the head says it where other lists write a word. */
export function sortingsByMarks(form: Form, grid: Grid, own: readonly CellRef[]): readonly Sorting[] {
  return groupsOf(form.columns).flatMap(({ head, columns }): readonly Sorting[] => {
    const leaves = columns.map(({ header, column }) => ({
      column,
      // One array for each column: cells that say the same are one.
      parts: [words(header.split("›").at(-1) ?? "")] as Said,
    }));
    const said = new Map<string, Said>();
    const nothing: Said = [];
    for (const name of own) {
      const texts = leaves.map(({ column, parts }) => ({ parts, text: plainText(grid, name.row, column) }));
      const filled = texts.filter(({ text }) => text !== "" && readMark(text) !== "no");
      if (filled.length > 1 || filled.some(({ text }) => readMark(text) !== "yes")) return [];
      said.set(keyOf(name), filled[0]?.parts ?? nothing);
    }
    const marked = [...said.values()].filter((each) => each !== nothing);
    if (new Set(marked).size < 2) return [];
    return [{ head, said, isFull: marked.length * 2 > own.length }];
  });
}

interface HeadGroup {
  readonly head: string;
  readonly columns: readonly Column[];
}

/** Columns beside each other under one head, each with its own below it. */
function groupsOf(columns: readonly Column[]): readonly HeadGroup[] {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const at = column.header.lastIndexOf("›");
    if (at < 0 || !SORTING.has(column.role)) continue;
    const head = column.header.slice(0, at).trim();
    groups.set(head, [...(groups.get(head) ?? []), column]);
  }
  return [...groups].filter(([, own]) => own.length > 1).map(([head, own]) => ({ head, columns: own }));
}

function words(head: string): string {
  return tokensOf(head)
    .map(({ exact }) => exact)
    .join(" ");
}
