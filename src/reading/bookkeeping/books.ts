import { plain } from "../../text/plain";
import type { DraftEntry } from "../claims/entries";
import type { RegistrationLines } from "../claims/read-registration";
import type { RecognisedForm } from "../read-form";
import type { ShapedRow } from "../rows/row-shape";

/** A registration as it was read: its rows, and what its lines say. */
export interface Books {
  readonly form: RecognisedForm;
  readonly lines: RegistrationLines;
}

const byRow = new WeakMap<RegistrationLines, ReadonlyMap<number, readonly DraftEntry[]>>();

/** Who stands in a row, several where one cell names several. */
export function draftsAt({ lines }: Books, row: number): readonly DraftEntry[] {
  const known = byRow.get(lines);
  if (known) return known.get(row) ?? NOBODY;
  const rows = new Map<number, DraftEntry[]>();
  for (const draft of lines.drafts) {
    const own = rows.get(draft.at.row);
    if (own) own.push(draft);
    else rows.set(draft.at.row, [draft]);
  }
  byRow.set(lines, rows);
  return rows.get(row) ?? NOBODY;
}

const NOBODY: readonly DraftEntry[] = [];

/** Whether a row was read as a line of the list: somebody stands in it, or it is left out for a reason. */
export function isLine(books: Books, { row, shape }: ShapedRow): boolean {
  if (draftsAt(books, row).length > 0) return true;
  const fate = books.lines.fates.get(row)?.fate;
  return shape.shape === "excluded" || fate === "excluded" || fate === "questioned";
}

/** Recipients in these rows, and those of whom they say more: a unit listed under two titles is one recipient. */
export function draftsIn(books: Books, rows: Iterable<number>): readonly DraftEntry[] {
  const within = new Set(rows);
  return books.lines.drafts.filter(
    ({ at, claims }) => within.has(at.row) || claims.some(({ how, cell }) => how === "prose" && within.has(cell.row)),
  );
}

/** How many stand there: as lines, and as people of different names. */
export function headsOf(drafts: readonly DraftEntry[]): readonly number[] {
  return [drafts.length, new Set(drafts.map(({ name }) => plain(name.value))).size];
}

/** The rows below a heading down to the next one of its rank; heading and rows as they stand in `shaped`. */
export function rowsUnder(shaped: readonly ShapedRow[], at: number): readonly number[] {
  const own = depthAt(shaped[at]);
  const below = shaped.slice(at + 1);
  const end = below.findIndex((row) => depthAt(row) <= own);
  return (end < 0 ? below : below.slice(0, end)).map(({ row }) => row);
}

function depthAt(row: ShapedRow | undefined): number {
  return row?.shape.shape === "structural" && row.shape.heading ? row.shape.heading.depth : Number.POSITIVE_INFINITY;
}
