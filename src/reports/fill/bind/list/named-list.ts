import { contentOf } from "../../../../workbook/cell-content";
import type { Binding } from "../../binding";
import { registeredOf, type Facts, type Subject } from "../../facts";
import { plainText, type Table, type TableColumn } from "../../read-table/table";
import { isOpen } from "../../write/open-cell";
import { means } from "../../write/same-meaning";
import { folded } from "../../words";
import { cellKey, formKey } from "../form-keys";
import { isOfTheForm } from "../../count/said-under";
import type { BindInput } from "../bound-table";
import { hasMarks } from "./award-list";
import { bindListCell } from "./list-cell";

/** A list whose names she wrote, and whose other columns wait: they are filled from the row of each in the registration. */
export interface NamedList {
  readonly kind: "named";
  readonly table: Table;
  /** Any title: the names say who is meant. */
  readonly award: null;
  readonly recipient: "individual";
  /** The column that holds the names. */
  readonly name: number;
}

/** Reads a table of people as such a list: several names, and beside most of them a column that is empty. */
export function namedListOf(table: Table): NamedList | null {
  const name = table.columns.find(({ path }) => /^(ho va ten|ho ten)\b/.test(folded(path.at(-1) ?? "")));
  if (name === undefined || hasMarks(table)) return null;
  const list: NamedList = { kind: "named", table, award: null, recipient: "individual", name: name.column };
  return linesOf(list).length > 1 && waitingColumns(list).length > 0 ? list : null;
}

/** The rows with a name. */
function linesOf({ table: { grid, firstRow, lastRow }, name }: NamedList): readonly number[] {
  const rows: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) if (/\p{L} \p{L}/u.test(plainText(grid, row, name))) rows.push(row);
  return rows;
}

function waitingColumns(list: NamedList): readonly TableColumn[] {
  const rows = linesOf(list);
  const { grid, columns } = list.table;
  return columns.filter(
    ({ column, path }) =>
      column !== list.name &&
      !isOfTheForm(path.at(-1) ?? "") &&
      rows.filter((row) => isOpen(contentOf(grid, row, column))).length * 2 > rows.length,
  );
}

/** The cells that wait in each column of which all that she filled in agrees with the registration. */
export function bindNamed(list: NamedList, input: BindInput): readonly Binding[] {
  const { grid } = list.table;
  const form = formKey(list.table);
  const known = linesOf(list).flatMap((row) => {
    const subject = namedOnly(plainText(grid, row, list.name), input.facts);
    return subject === null ? [] : [{ row, subject }];
  });
  return waitingColumns(list).flatMap((column) => {
    const bound = known.flatMap(({ row, subject }, at) => {
      const key = cellKey(column, subject.name);
      const place = { grid, row, column: column.column, confidence: 0.9, form, key };
      return bindListCell(list, subject, at + 1, column, place, input) ?? [];
    });
    const agrees = ({ ref, value }: Binding) => {
      const before = contentOf(grid, ref.row, ref.column);
      return isOpen(before) || (value !== null && means(before, value, value));
    };
    return bound.every(agrees) ? bound : [];
  });
}

/** The only one of this name in the registration. */
function namedOnly(name: string, facts: Facts): Subject | null {
  const [only = null, ...others] = registeredOf("individual", facts).filter(
    (each) => folded(each.name) === folded(name),
  );
  return others.length === 0 ? only : null;
}
