import type { Column, Form } from "../../domain/form/form";
import type { Entry } from "../../domain/register/register";
import { isBlank, valueAt } from "../../workbook/grid";
import type { RuleView } from "../rule";

/** A blank cell in a column that the form's rows of the same kind otherwise fill in. */
export interface BlankCell {
  readonly entry: Entry;
  readonly column: Column;
  /** How many rows of the kind fill it in, of how many. */
  readonly filled: number;
  readonly of: number;
}

/** By the form's own habit: only where at least four in five rows of the kind fill the column in. */
export function blankCells(
  form: Form,
  column: Column | null,
  { facts }: RuleView,
  isMeant: (entry: Entry) => boolean,
): readonly BlankCell[] {
  const grid = facts.gridBySheet.get(form.sheet);
  if (column === null || grid === undefined) return [];
  const entries = (facts.entriesByForm.get(form.id) ?? []).filter(isMeant);
  const merged = grid.merges.filter(({ left, right }) => left <= column.column && column.column <= right);
  const isEmpty = ({ at: { row } }: Entry) =>
    isBlank(valueAt(grid, row, column.column)) && !merged.some(({ top, bottom }) => top < row && row <= bottom);
  const blank = entries.filter(isEmpty);
  const filled = entries.length - blank.length;
  if (filled * 5 < entries.length * 4) return [];
  return blank.map((entry) => ({ entry, column, filled, of: entries.length }));
}
