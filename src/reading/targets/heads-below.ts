import type { Column, Form } from "../../domain/form/form";
import { type Grid, isBlank, valueAt } from "../../workbook/grid";

/**
 * A second row of heads that no merged cell joins to the first («Mức» above «Tối thiểu | Tối đa») stands where the first
 * line would: words over the levels, and nothing in the column of names. Its words go to the heads, and its columns count.
 */
export function withHeadsBelow(form: Form, grid: Grid): Form {
  if (form.headerRows === null || form.dataRows === null) return form;
  const [first, last] = form.dataRows;
  const below = textsOf(grid, first);
  const label = form.columns.find(({ role }) => role !== "number")?.column ?? 1;
  const isHead =
    first < last &&
    below.size > 0 &&
    [...below].every(([column, text]) => column > label && !/\d/u.test(text) && text.length < 40) &&
    [...below.keys()].some(
      (column) => textsOf(grid, first + 1).has(column) || typeof valueAt(grid, first + 1, column) === "number",
    );
  if (!isHead) return form;
  const columns = form.columns.map((column): Column => {
    const words = below.get(column.column);
    return words === undefined ? column : { ...column, header: `${column.header} › ${words}` };
  });
  const known = new Set(columns.map(({ column }) => column));
  const more = [...below].flatMap(([column, words]): readonly Column[] => {
    const left = columns.findLast((one) => one.column < column);
    if (known.has(column) || left === undefined) return [];
    const header = `${left.header.split(" › ")[0] ?? ""} › ${words}`;
    return [{ ...left, column, header, name: header, role: "other", award: null, alternatives: [], evidence: [] }];
  });
  return {
    ...form,
    columns: [...columns, ...more].toSorted((one, other) => one.column - other.column),
    headerRows: [form.headerRows[0], first],
    dataRows: [first + 1, last],
    rows: form.rows.map((row) => (row.row === first ? { ...row, fate: { fate: "structural", as: "header" } } : row)),
  };
}

function textsOf(grid: Grid, row: number): ReadonlyMap<number, string> {
  return new Map(
    (grid.values[row - 1] ?? []).flatMap((value, index) =>
      !isBlank(value) && typeof value === "string" ? [[index + 1, value.trim()] as const] : [],
    ),
  );
}
