import { folded } from "../../text/fold";
import { extentOf } from "../../workbook/grid";
import type { Gathered } from "../gathered";
import type { FormerLine, FormerSheet } from "./former";
import { mergedLines, type MergedLine } from "./merged-body";
import { columnKey, columnsFor, saysIn, type MergedColumn, type SheetOf } from "./merged-columns";
import type { MergedRow } from "./merged-row";
import type { MovedRows } from "./moved-formula";

/** How one merged sheet of hers will stand: its lines, what of hers goes below them, and where each row goes. */
export interface SheetLayout {
  readonly former: FormerSheet;
  readonly columns: ReadonlyMap<number, MergedColumn>;
  readonly lines: readonly MergedLine[];
  /** Her rows below the table from the top down, by the row they stand in; null for an empty one. */
  readonly below: readonly (number | null)[];
  /** By line, the cells that it held before. */
  readonly before: readonly (FormerLine | undefined)[];
  readonly moved: MovedRows;
  /** Where each recipient will stand. */
  readonly places: ReadonlyMap<MergedRow, number>;
}

/**
 * Her sheet as it will stand. What she added beside a recipient goes with it, a row she changed keeps her cells, a note
 * of hers between two recipients goes below the table whole, and what stands there keeps its distance.
 */
export function layOut(former: FormerSheet, of: SheetOf, rows: readonly MergedRow[], gathered: Gathered): SheetLayout {
  const columns = withNewColumns(former, rows, of);
  const first = firstRow(former);
  const lines = mergedLines(of, rows, columns, gathered.units, gathered.unitsSent, first);
  const keys = new Map([...gathered.merged].map(([key, row]) => [row, key]));
  const at = new Map(former.lines.map((line) => [line.at, line]));
  const before = lines.map((line) => lineBefore(line, former, at, gathered, keys));
  const below = rowsBelow(former, first + lines.length);
  return {
    former,
    columns,
    lines,
    below,
    before,
    moved: movedRows(former, before, lines, below),
    places: new Map(lines.flatMap(({ row }, index) => (row ? [[row, first + index] as const] : []))),
  };
}

/** First row of the table's body. */
export function firstRow({ headRow }: FormerSheet): number {
  return headRow + 2;
}

/** What of hers is put below the table, which ends above row `end`; her lines that are far enough away stay. */
function rowsBelow({ grid, tail, between }: FormerSheet, end: number): readonly (number | null)[] {
  const rows: (number | null)[] = between.length > 0 ? [null, ...between] : [];
  // Her lines below the table make room for it, and stay one row away.
  if (tail === null || tail > end + rows.length) return rows;
  rows.push(null);
  for (let row = tail; row <= grid.values.length; row += 1) rows.push(row);
  return rows;
}

/** Last row of her sheet that the table and what goes with it take or leave. */
export function lastTouched({ former, lines, below }: SheetLayout): number {
  const written = firstRow(former) + lines.length + below.length - 1;
  return Math.max(written, (former.tail ?? former.grid.values.length + 1) - 1);
}

/** The line as it stood: of the same recipient, under the same heading, the total. */
function lineBefore(
  line: MergedLine,
  { grid, lines }: FormerSheet,
  byRow: ReadonlyMap<number, FormerLine>,
  { former }: Gathered,
  keys: ReadonlyMap<MergedRow, string>,
): FormerLine | undefined {
  if (line.kind === "row") {
    const found = former.get(line.row ? (keys.get(line.row) ?? "") : "");
    return found?.at.sheet === grid.name ? byRow.get(found.at.row) : undefined;
  }
  return lines.find(({ kind, label }) => kind === line.kind && folded(label) === folded(line.label));
}

function movedRows(
  former: FormerSheet,
  before: readonly (FormerLine | undefined)[],
  lines: readonly MergedLine[],
  below: readonly (number | null)[],
): MovedRows {
  const first = firstRow(former);
  const totalBefore = former.lines.find(({ kind }) => kind === "total")?.at;
  const lastBefore = former.lines.reduce((last, { kind, at }) => (kind === "row" ? Math.max(last, at) : last), first);
  return {
    rows: new Map(
      [...before.map((line) => line?.at ?? null), ...below].flatMap((row, at) =>
        row === null ? [] : [[row, first + at] as const],
      ),
    ),
    before: [first, totalBefore === undefined ? lastBefore : totalBefore - 1],
    now: [first, first + lines.findIndex(({ kind }) => kind === "total") - 1],
  };
}

/**
 * Her columns as they stand; a title that nobody registered for before gets one at the right end, and so does what units
 * wrote where a sheet that follows her form had no need of a column for it.
 */
function withNewColumns(
  former: FormerSheet,
  rows: readonly MergedRow[],
  of: SheetOf,
): ReadonlyMap<number, MergedColumn> {
  const columns = new Map(former.columns);
  const known = new Set([...columns.values()].map(columnKey));
  let next = extentOf(former.grid).columns + 1;
  for (const column of columnsFor(of, rows)) {
    if (known.has(columnKey(column)) || !isOfUnits(column) || !rows.some((row) => saysIn(row, column))) continue;
    columns.set(next, column);
    next += 1;
  }
  return columns;
}

/** Columns of what units write; whom a row is about says the staff list. */
function isOfUnits({ kind }: MergedColumn): boolean {
  return kind === "award" || kind === "initiatives" || kind === "remarks" || kind === "birth";
}
