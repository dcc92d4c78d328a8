import type { Grid } from "../../workbook/grid";
import { formulaTokens } from "../../workbook/formula-tokens";

/** Where the rows of a table, and those of hers below it, stand now. */
export interface MovedRows {
  readonly rows: ReadonlyMap<number, number>;
  /** First and last row of the table's body, before and now: a range over the whole body stays one. */
  readonly before: readonly [first: number, last: number];
  readonly now: readonly [first: number, last: number];
}

/** By name of a sheet, how its rows move; sheets whose rows stay are not among them. */
export type Moves = ReadonlyMap<string, MovedRows>;

/** Whether nothing moves at all. */
export function isUnmoved({ rows, before, now }: MovedRows): boolean {
  const stays = before[0] === now[0] && before[1] === now[1];
  return stays && goneRows(before, rows) === 0 && [...rows].every(([from, to]) => from === to);
}

/**
 * A formula of hers after rows that it names were put elsewhere, as Excel keeps one when rows move: a cell of a row
 * that is gone becomes «#REF!», a range over the whole body of a table goes on covering it.
 * @param grid the sheet the formula stands in
 */
export function movedFormula(formula: string, { name }: Pick<Grid, "name">, moves: Moves): string {
  return formulaTokens(formula)
    .map((token) => {
      const moved = token.kind === "reference" ? moves.get((token.sheet ?? name).normalize("NFC")) : undefined;
      return moved ? movedReference(token.text, moved) : token.text;
    })
    .join("");
}

const GONE = "#REF!";

function movedReference(text: string, moved: MovedRows): string {
  const [from = "", to] = text.split(":");
  if (to === undefined) return withRow(from, (row) => (isGone(row, moved) ? null : (moved.rows.get(row) ?? row)));
  const ends = [withRow(from, (row) => edge(row, 0, moved)), withRow(to, (row) => edge(row, 1, moved))];
  return ends.includes(GONE) ? GONE : ends.join(":");
}

/** «$B$5» with another row; a reference to whole columns has none. */
function withRow(end: string, moved: (row: number) => number | null): string {
  const digits = /\d+$/u.exec(end)?.[0];
  if (digits === undefined) return end;
  const row = moved(Number(digits));
  return row === null ? GONE : `${end.slice(0, -digits.length)}${String(row)}`;
}

/** An end of a range: where its row is gone, the next row inwards that is still there. */
function edge(row: number, side: 0 | 1, moved: MovedRows): number | null {
  const { rows, before, now } = moved;
  if (row === before[side]) return now[side];
  const step = side === 0 ? 1 : -1;
  let next = row;
  while (isGone(next, moved)) next += step;
  return rows.get(next) ?? next;
}

/** A row of the table that stands there no more. */
function isGone(row: number, { rows, before }: MovedRows): boolean {
  return row >= before[0] && row <= before[1] && !rows.has(row);
}

function goneRows([first, last]: MovedRows["before"], rows: MovedRows["rows"]): number {
  let gone = 0;
  for (let row = first; row <= last; row += 1) if (!rows.has(row)) gone += 1;
  return gone;
}
