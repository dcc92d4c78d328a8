import { isCellError } from "../../workbook/grid";
import { cellKey } from "../../workbook/refs";
import { awardsNamed } from "../../vocabulary/award-words";
import { lookOf, looksLikePerson, looksLikeUnit } from "../../layout/cell-looks";
import { isPlaceAndDate, isSignature } from "../../vocabulary/row-words";
import type { Context } from "./section-rows";

/** Columns of the table with anything in this row. */
export function cellsOf({ table }: Context, row: number): readonly number[] {
  return table.sheet.filled(row).filter((column) => column >= table.left && column <= table.right);
}

/** The column holds what the list is about. */
export function isDataColumn({ data }: Context, column: number): boolean {
  return data.some((one) => one.column === column);
}

/** «x» in the column of a title. */
export function isMarkOfTitle({ table, columns }: Context, row: number, column: number): boolean {
  const isMark = columns.some((one) => one.column === column && one.role === "mark");
  return isMark && lookOf(table.sheet.value(row, column), table.sheet.text(row, column), "General") === "mark";
}

/** Formulas copied down far below the list, with nothing typed beside them. */
export function isFormulaDust({ table }: Context, row: number, cells: readonly number[]): boolean {
  const { sheet } = table;
  return cells.every((column) => {
    const value = sheet.value(row, column);
    if (isCellError(value)) return true;
    const formula = sheet.grid.formulas.get(cellKey(row, column));
    return formula !== undefined && (value === 0 || value === "" || value === null);
  });
}

/** More than dots and dashes stand in the cell. */
export function isSubstantial({ table }: Context, row: number, column: number): boolean {
  const text = table.sheet.text(row, column);
  if (text === "") return false;
  const look = lookOf(table.sheet.value(row, column), text, "General");
  return look !== "nothing" && !/^[.…_\s]+$/.test(text);
}

/** A name in its column with something beside it that belongs there: no signature, which puts names and posts anywhere. */
export function isLineOfList(context: Context, row: number, cells: readonly number[]): boolean {
  const { sheet } = context.table;
  const name = context.names.find((column) => sheet.text(row, column) !== "");
  if (name === undefined || cells.length < 2) return false;
  const text = sheet.text(row, name);
  if ((!looksLikePerson(text) && !looksLikeUnit(text)) || isSignature(sheet.plain(row, name))) return false;
  // Nobody ticks a title beside a signature.
  const isTicked = (column: number) =>
    isMarkOfTitle(context, row, column) ||
    (sheet.text(row, column) === "1" && context.columns.some((one) => one.column === column && one.role === "mark"));
  if (cells.some(isTicked)) return true;
  return cells.every((column) => {
    if (context.names.includes(column) || column === context.number?.column) return true;
    const role = context.columns.find((one) => one.column === column)?.role;
    if (role === "position" || role === "position-and-unit" || (role === "remarks" && cells.length > 3)) return true;
    const words = sheet.plain(row, column);
    return !looksLikePerson(sheet.text(row, column)) && !isSignature(words) && !isPlaceAndDate(words);
  });
}

/** A further title of whoever stands above: nothing but it, and perhaps its giver, in the columns of titles. */
export function goesOn(context: Context, row: number, cells: readonly number[]): boolean {
  const { sheet } = context.table;
  if (cells.length > 3) return false;
  if (context.number && sheet.text(row, context.number.column) !== "") return false;
  if (context.names.some((column) => sheet.text(row, column) !== "")) return false;
  const titles = context.columns.filter(
    ({ role }) => role === "title" || role === "award" || role === "title-or-award",
  );
  return titles.some(({ column }) => cells.includes(column) && awardsNamed(sheet.text(row, column)).length > 0);
}
