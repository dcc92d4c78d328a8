import type { CellRef } from "../../workbook/refs";
import type { ShapedRow } from "../rows/row-shape";
import { type Books, isLine } from "./books";
import { numberColumns, runningNumber } from "./number-columns";
import type { Constraint, Statement } from "./statement";

/** Running numbers from 1 up to where they end or begin anew, with the lines read beside them. */
interface Run {
  readonly first: number;
  last: number;
  at: CellRef;
  value: number;
  lines: number;
  /** Lines without a number since the last one that has one: where numbers begin anew below, they head what follows. */
  trailing: number;
  /** Such lines under a heading: another list, perhaps, if no further number follows. */
  pending: number;
  afterHeading: boolean;
  /** Numbers go back or leap: the list was sorted or pasted together, and its numbers say nothing. */
  isBroken: boolean;
}

/** Shorter runs say too little: «1», «2» number anything. */
const LEAST = 3;

/** So many numbers may be missing between two lines; a greater leap is no numbering of these lines. */
const MOST_MISSING = 3;

/** The last running number is the number of lines; where numbers begin anew under a heading, once for each part. */
export const lastNumber: Constraint = {
  id: "last-number",

  statements(books) {
    return numberColumns(books.form).flatMap((column) =>
      runsOf(books, column)
        .filter(({ isBroken, value }) => !isBroken && value >= LEAST)
        .map(({ at, value, lines, trailing, first, last }): Statement => ({
          constraint: "last-number",
          at,
          of: "lines",
          said: value,
          counted: [lines + trailing],
          over: [first, last],
        })),
    );
  },
};

function runsOf(books: Books, column: number): readonly Run[] {
  const { form } = books;
  const runs: Run[] = [];
  // Lines without a number above the first that has one, with no heading between.
  let ahead = 0;
  const body = form.shaped.filter(({ row }) => row >= form.table.body);
  for (const [at, shaped] of body.entries()) {
    const { row } = shaped;
    const merge = form.table.sheet.mergeAt(row, column);
    // What stands beside the lower half of a merged number belongs to the line above.
    if (merge && merge.top < row) continue;
    const run = runs[runs.length - 1];
    const value = numberOf(books, shaped, column, run, body[at + 1]);
    const counts = isLine(books, shaped) || isEmptyLine(shaped);
    if (value === null) {
      if (isHeading(shaped)) {
        ahead = 0;
        if (run) run.afterHeading = true;
      }
      if (!counts) continue;
      if (!run) {
        ahead += 1;
        continue;
      }
      if (run.afterHeading) run.pending += 1;
      else run.trailing += 1;
      if (!run.afterHeading) run.last = row;
      continue;
    }
    const ref = form.table.sheet.ref(row, column);
    const lines = (counts ? 1 : 0) + (run ? 0 : ahead);
    if (!run || value === 1) {
      const heads = run && !run.afterHeading ? run.trailing : 0;
      if (run) run.trailing -= heads;
      runs.push({
        first: row,
        last: row,
        at: ref,
        value,
        lines: lines + heads,
        trailing: 0,
        pending: 0,
        afterHeading: false,
        isBroken: value !== 1,
      });
    } else if (value <= run.value || value > run.value + 1 + MOST_MISSING) run.isBroken = true;
    else {
      run.lines += lines + run.trailing + run.pending;
      Object.assign(run, { last: row, at: ref, value, trailing: 0, pending: 0, afterHeading: false });
    }
  }
  return runs;
}

/** The number of a row that belongs to the list; one of a heading only where it counts on among those of the lines. */
function numberOf(
  books: Books,
  shaped: ShapedRow,
  column: number,
  run: Run | undefined,
  next: ShapedRow | undefined,
): number | null {
  const value = runningNumber(books.form, shaped.row, column);
  if (value === null || isLine(books, shaped) || isEmptyLine(shaped)) return value;
  const countsOn = value === (run?.value ?? 0) + 1;
  switch (shaped.shape.shape === "structural" ? shaped.shape.as : "line") {
    case "header":
    case "numbering":
    case "letterhead":
    case "title":
      return null;
    case "section":
    case "total":
    case "subtotal":
      return countsOn && next && runningNumber(books.form, next.row, column) === value + 1 ? value : null;
    default:
      return countsOn ? value : null;
  }
}

function isEmptyLine({ shape }: ShapedRow): boolean {
  return shape.shape === "structural" && shape.as === "empty-line";
}

function isHeading({ shape }: ShapedRow): boolean {
  return shape.shape === "structural" && (shape.as === "section" || shape.as === "header");
}
