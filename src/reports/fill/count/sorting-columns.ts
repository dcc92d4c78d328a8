import type { Column, Form } from "../../../domain/form/form";
import type { Grid } from "../../../workbook/grid";
import type { RowRef } from "../../../workbook/refs";
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

/** One column with what it says in each row. */
export interface Sorting {
  readonly head: string;
  /** Folded parts of each row's cell; rows of people without any are there with none. */
  readonly said: ReadonlyMap<string, readonly string[]>;
  /** Most rows say something: a blank one leaves it open. Else a blank means none of it. */
  readonly isFull: boolean;
}

/** The columns of a list that sort the people in these rows. */
export function sortingsOf(form: Form, grid: Grid, all: readonly RowRef[]): readonly Sorting[] {
  const rows = all.filter(({ row }) => form.extent.top <= row && row <= form.extent.bottom);
  return form.columns
    .filter(({ role }) => SORTING.has(role))
    .flatMap(({ column, header }): readonly Sorting[] => {
      const said = new Map(rows.map((at) => [keyOf(at), partsOf(plainText(grid, at.row, column))]));
      const filled = [...said.values()].filter((parts) => parts.length > 0);
      const different = new Set(filled.flat());
      const sorts = filled.length > 1 && (different.size * 2 <= filled.length || different.size <= 3);
      const isPlain = [...different].every((each) => /\p{L}{2}/u.test(each));
      if (!sorts || !isPlain || awardIn(header, null) !== null) return [];
      return [{ head: header, said, isFull: filled.length * 2 > rows.length }];
    });
}

/** «Giáo viên, Tổ trưởng chuyên môn»: both. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;/+]/u)
    .map((part) => tokensOf(part).map(({ exact }) => exact))
    .filter((words) => words.length > 0)
    .map((words) => words.join(" "));
}

/** A row, wherever it stands. */
export function keyOf({ sheet, row }: RowRef): string {
  return `${sheet}\u001F${String(row)}`;
}
