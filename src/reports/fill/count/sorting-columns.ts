import type { Column, Form } from "../../../domain/form/form";
import { isDitto } from "../../../text/dittos";
import type { Grid } from "../../../workbook/grid";
import type { CellRef } from "../../../workbook/refs";
import { plainText } from "../read-table/table";
import { tokensOf } from "../vocabulary/token";
import { awardIn } from "../words";

/** Columns that sort people: what they are, and not who. */
const SORTING: ReadonlySet<Column["role"]> = new Set([
  "position",
  "employment",
  "form-of-address",
  "recipient-kind",
  "other",
]);

/** A form divides by no more values than that; more are places, names, documents. */
const MOST_VALUES = 60;

/** The folded parts of a cell, none where it is empty; null: it points at a cell that says nothing. Alike cells share one. */
export type Said = readonly string[] | null;

/** One column with what it says of each of the people, by `keyOf` their names' cells. */
export interface Sorting {
  readonly head: string;
  readonly said: ReadonlyMap<string, Said>;
  /** Most rows say something: a blank one leaves it open. Else a blank means none of it. */
  readonly isFull: boolean;
}

/** The columns of a list that sort the people whose names stand in it. */
export function sortingsOf(form: Form, grid: Grid, own: readonly CellRef[]): readonly Sorting[] {
  return form.columns
    .filter(({ role }) => SORTING.has(role))
    .flatMap(({ column, header }): readonly Sorting[] => {
      const said = saidDown(form, grid, column, own);
      const filled = [...said.values()].filter((parts) => parts === null || parts.length > 0);
      const different = new Set(filled.flatMap((parts) => parts ?? []));
      if (different.size > MOST_VALUES) return [];
      const sorts = filled.length > 1 && (different.size * 2 <= filled.length || different.size <= 3);
      const isPlain = [...different].every((each) => /\p{L}{2}/u.test(each));
      if (!sorts || !isPlain || awardIn(header, null) !== null) return [];
      return [{ head: header, said, isFull: filled.length * 2 > own.length }];
    });
}

/** A merged cell says it of all its rows, «nt» what the cell above says; a heading between them says nothing. */
function saidDown(form: Form, grid: Grid, column: number, names: readonly CellRef[]): ReadonlyMap<string, Said> {
  const nameIn = new Map(names.map((name) => [name.row, name]));
  const shown = shownIn(grid, column, form.extent);
  const known = new Map<string, Said>();
  const said = new Map<string, Said>();
  let above: Said = null;
  const first = (form.headerRows?.[1] ?? form.extent.top - 1) + 1;
  for (let row = first; row <= form.extent.bottom; row++) {
    const text = shown(row);
    const name = nameIn.get(row);
    const parts: Said = isDitto(text) ? above : (known.get(text) ?? partsOf(text));
    if (!isDitto(text)) known.set(text, parts);
    // What an empty cell says cannot be repeated below it.
    if (text !== "") above = parts;
    else if (name !== undefined) above = null;
    if (name !== undefined) said.set(keyOf(name), parts);
  }
  return said;
}

/** The text that a person sees in each row of a column. */
function shownIn(grid: Grid, column: number, { top, bottom }: Form["extent"]): (row: number) => string {
  const anchors = new Map<number, number>();
  for (const merge of grid.merges)
    if (merge.left === column)
      for (let row = Math.max(top, merge.top); row <= Math.min(bottom, merge.bottom); row++)
        anchors.set(row, merge.top);
  return (row) => plainText(grid, anchors.get(row) ?? row, column);
}

/** «Giáo viên, Tổ trưởng chuyên môn»: both. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;/+]/u)
    .map((part) => tokensOf(part).map(({ exact }) => exact))
    .filter((words) => words.length > 0)
    .map((words) => words.join(" "));
}

/** A cell, wherever it stands. */
export function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}\u001F${String(row)}\u001F${String(column)}`;
}
