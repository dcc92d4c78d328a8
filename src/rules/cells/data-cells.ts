import type { ColumnRole } from "../../domain/form/column-role";
import { type Column, columnNumberOf, type Form, type UnfoldedLine } from "../../domain/form/form";
import type { RowReading } from "../../domain/form/row-fate";
import { detectEncoding } from "../../text/legacy/detect";
import { fontAt, formulaAt, valueAt, type CellValue, type Grid } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";
import type { RuleView } from "../rule";
import { shown } from "../shown";
import { tidy } from "./tidy";

/** One cell of a row that counts, in a column whose role is known. */
export interface DataCell {
  readonly form: Form;
  readonly grid: Grid;
  readonly column: Column;
  readonly ref: CellRef;
  readonly value: CellValue;
  /** More stands in the cell than the value: on a card, the label before it. No rule may write over it. */
  readonly isPart?: true;
}

/** The cells of counted rows in columns of these roles (all roles if none are given), column by column. */
export function* dataCells(view: RuleView, roles?: ReadonlySet<ColumnRole>): Iterable<DataCell> {
  for (const form of view.facts.forms) {
    for (const column of form.columns) {
      if (roles === undefined || roles.has(column.role)) yield* cellsOfColumn(view, form, column);
    }
  }
}

/** The cells of totals and subtotals, column by column. */
export function* totalCells(view: RuleView): Iterable<DataCell> {
  const isTotal = ({ fate }: RowReading) =>
    fate.fate === "structural" && (fate.as === "total" || fate.as === "subtotal");
  for (const form of view.facts.forms) {
    for (const column of form.columns) yield* cellsWhere(view, form, column, isTotal);
  }
}

/** The cells of counted rows in one column of a form. */
export function cellsOfColumn(view: RuleView, form: Form, column: Column): Iterable<DataCell> {
  return form.unfolded
    ? cellsOfLines(view, form, form.unfolded, column)
    : cellsWhere(view, form, column, ({ fate }) => fate.fate === "counted");
}

/** On cards: what is said of each of the people under one label. */
function* cellsOfLines(
  { facts }: RuleView,
  form: Form,
  lines: readonly UnfoldedLine[],
  column: Column,
): Iterable<DataCell> {
  const grid = facts.typedSheet.get(form.sheet);
  if (grid === undefined) return;
  for (const { cells } of lines) {
    for (const { at, value } of cells) {
      if (columnNumberOf(at) !== column.column) continue;
      const typed = valueAt(grid, at.row, at.column);
      const isPart = typeof typed === "string" && typed.trim() !== shown(value).trim();
      yield { form, grid, column, ref: at, value, ...(isPart ? { isPart } : {}) };
    }
  }
}

function* cellsWhere(
  { facts }: RuleView,
  form: Form,
  column: Column,
  isMeant: (row: RowReading) => boolean,
): Iterable<DataCell> {
  if (form.unfolded) return;
  const grid = facts.gridBySheet.get(form.sheet);
  if (grid === undefined) return;
  for (const reading of form.rows) {
    if (!isMeant(reading)) continue;
    const { row } = reading;
    const ref = { sheet: form.sheet, row, column: column.column };
    yield { form, grid, column, ref, value: valueAt(grid, row, column.column) };
  }
}

/** Columns of short texts in which a stray character matters: two spellings of one name are two names to a lookup. */
const wordRoles: ReadonlySet<ColumnRole> = new Set([
  "form-of-address",
  "name",
  "family-name",
  "given-name",
  "id-number",
  "unit",
  "position",
  "position-and-unit",
  "recipient-kind",
  "title",
  "award",
  "title-or-award",
  "award-code",
  "past-title",
  "grade",
  "initiative",
  "content",
  "lead-unit",
]);

type TextCell = DataCell & { readonly value: string };

/** Texts typed by hand in Unicode: no formula, no text in a legacy encoding. */
export function* typedTexts(view: RuleView, isSuspect: (text: string) => boolean): Iterable<TextCell> {
  for (const cell of dataCells(view, wordRoles)) {
    const { grid, ref, value } = cell;
    if (typeof value !== "string" || value.trim() === "" || !isSuspect(value)) continue;
    if (formulaAt(grid, ref.row, ref.column) !== null) continue;
    if (detectEncoding(value, fontAt(grid, ref.row, ref.column)).encoding !== "unicode") continue;
    yield { ...cell, value };
  }
}

const untidy = new WeakMap<RuleView, readonly TextCell[]>();

/** Typed texts with any slip of typing: looked for once, as each of four rules asks for one kind of slip. */
export function untidyTexts(view: RuleView): readonly TextCell[] {
  const known = untidy.get(view);
  if (known !== undefined) return known;
  const found = [...typedTexts(view, (text) => tidy(text) !== text)];
  untidy.set(view, found);
  return found;
}
