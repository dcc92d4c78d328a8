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
  | "totals-across"
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

/** Of a long list a slip may be so much. */
const SLIP = 0.1;

/** What was read differs from what the sheet says by no more than one forgotten line would. */
export function isNear(statement: Statement): boolean {
  return distanceOf(statement) <= Math.max(1, statement.said * SLIP);
}

/** What was read differs from what the sheet says by more than slips explain. */
export function isFar(statement: Statement): boolean {
  return distanceOf(statement) > Math.max(2, statement.said * SLIP);
}

function distanceOf({ said, counted }: Statement): number {
  return Math.min(...counted.map((count) => Math.abs(count - said)));
}

/** Names a statement across readings of one sheet: by its place and not by its figures. */
export function keyOf({ constraint, at, of }: Statement): string {
  return `${constraint} ${of} ${String(at.row)} ${String(at.column)} ${at.sheet}`;
}
