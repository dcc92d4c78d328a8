import type { CellRef } from "./refs";
import type { CellState, PlanPurpose } from "./write-plan";

/**
 * What one applied plan replaced, written ahead of it and kept in the workbook. It has no status: whether a cell
 * still holds what we wrote is seen by looking at the cell. Nothing in it is a bare cell address.
 */
export interface JournalEntry {
  readonly id: string;
  readonly purpose: PlanPurpose;
  readonly label: string;
  /** Local date and time, «2022-03-01T08:15:00». */
  readonly at: string;
  readonly sheets: readonly JournalSheet[];
  readonly createdTabs: readonly CreatedTab[];
}

/** What applying answers: the entry, and whether older ones had to make room for it. */
export interface AppliedEntry extends JournalEntry {
  /** How many of the oldest entries left the journal, so that they cannot be taken back any more; not given for none. */
  readonly droppedEntries?: number;
  /** Cells of the plan left as they are, since the host would have made their bold or red words look alike. */
  readonly left?: readonly CellRef[];
}

/** A sheet found again by its name or, after a rename, by the signature of its header. */
export interface JournalSheet {
  readonly name: string;
  readonly headerRows: readonly [number, number] | null;
  /** Hash of the header's texts; null where the plan gave no anchor: then name and row must do. */
  readonly signature: string | null;
  readonly keyColumns: readonly number[];
  readonly cells: readonly JournalCell[];
}

export interface JournalCell {
  readonly row: number;
  readonly column: number;
  /** Hash of the texts that name the row; null where the row has none (a total, a form's fixed line). */
  readonly rowKey: string | null;
  readonly before: CellState;
  readonly after: CellState;
}

/** Deleted at restore only while it holds exactly what we put there, and she agrees. */
export interface CreatedTab {
  readonly name: string;
  /** Hash of every cell's content as created. */
  readonly content: string;
}
