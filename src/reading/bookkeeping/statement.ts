import type { AwardId } from "../../domain/glossary/awards";
import type { CellRef } from "../../workbook/refs";
import type { Books } from "./books";

/** What a sheet says of itself, one name for each file of constraints. */
export type ConstraintId =
  | "last-number"
  | "stated-count"
  | "printed-totals"
  | "summing-formulas"
  | "quantity-beside-names"
  | "staff-list"
  | "same-people-elsewhere"
  | "everything-explained";

/** What a figure of the sheet counts: lines of the list, some of those who stand in them, a title, cells. */
export type Said = "lines" | "people" | "collectives" | "recipients" | "cells" | AwardId;

/** One figure that the sheet states about itself, beside what the reading gives. */
export interface Statement {
  readonly constraint: ConstraintId;
  /** Where the sheet says it. */
  readonly at: CellRef;
  readonly of: Said;
  readonly said: number;
  /** What was read, the plainest count first; the figure may rightly name any of these. */
  readonly counted: readonly number[];
  /** First and last row it speaks of. */
  readonly over: readonly [number, number];
}

/** A list that was read, with the other lists of its workbook. */
export interface Shelf {
  /** Lists on the same sheet, itself among them. */
  readonly beside: readonly Books[];
  /** Lists on other sheets. */
  readonly elsewhere: readonly Books[];
  /** Names on the staff list as `plain` gives them; null where the workbook has none. */
  readonly staff: ReadonlySet<string> | null;
}

/** One thing a sheet says of itself. Pure: the same reading gives the same statements, in time linear in the rows. */
export interface Constraint {
  readonly id: ConstraintId;
  statements(books: Books, shelf: Shelf): readonly Statement[];
}

/** Whether what was read is what the sheet says. */
export function agrees({ said, counted }: Statement): boolean {
  return counted.includes(said);
}

/** Names a statement across readings of one sheet: by its place and not by its figures. */
export function keyOf({ constraint, at, of }: Statement): string {
  return `${constraint} ${of} ${String(at.row)} ${String(at.column)} ${at.sheet}`;
}
