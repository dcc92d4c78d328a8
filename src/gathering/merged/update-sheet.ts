import { folded } from "../../text/fold";
import { contentOf } from "../../workbook/cell-content";
import { extentOf } from "../../workbook/grid";
import { empty, sameContent, text, type CellContent, type CellWrite } from "../../workbook/write-plan";
import type { Gathered } from "../gathered";
import type { FormerLine, FormerSheet } from "./former";
import { mergedLines, type MergedLine } from "./merged-body";
import { awardHead, columnsFor, groupOf, groupWords, type MergedColumn, type SheetOf } from "./merged-columns";
import { awardKey, type MergedRow } from "./merged-row";
import { movedFormula, type MovedRows } from "./moved-formula";
import { contents } from "./row-text";

/** The writes that bring one merged sheet up to date, and where each recipient stands once they are done. */
export interface SheetUpdate {
  readonly writes: readonly CellWrite[];
  readonly places: ReadonlyMap<MergedRow, number>;
}

/**
 * Her sheet brought up to date cell by cell. What she added beside a recipient goes with it, a row she changed keeps
 * her cells, a note of hers between two recipients goes below the table whole, and what stands there keeps its distance.
 */
export function updateSheet(
  former: FormerSheet,
  of: SheetOf,
  rows: readonly MergedRow[],
  gathered: Gathered,
): SheetUpdate {
  const columns = withNewColumns(former, rows, of);
  const first = former.headRow + 2;
  const lines = mergedLines(of, rows, columns, gathered.units, gathered.unitsSent, first);
  const places = new Map(lines.flatMap(({ row }, at) => (row ? [[row, first + at] as const] : [])));
  const wanted = wantedCells(former, columns, lines, gathered);
  return { places, writes: [...headWrites(former, columns), ...bodyWrites(former, columns, wanted, first)] };
}

type Cells = ReadonlyMap<number, CellContent>;

/** What each line shall hold: ours as computed, hers as it stood beside the same recipient, heading or total. */
function wantedCells(
  former: FormerSheet,
  columns: ReadonlyMap<number, MergedColumn>,
  lines: readonly MergedLine[],
  gathered: Gathered,
): readonly Cells[] {
  const keys = new Map([...gathered.merged].map(([key, row]) => [row, key]));
  const before = lines.map((line) => lineBefore(line, former, gathered, keys));
  const moved = movedRows(former, before, lines);
  return lines.map((line, index) => {
    const cells = new Map(contents(line.cells));
    const old = before[index];
    if (!old) return cells;
    const kept = line.row === null ? undefined : gathered.kept.get(keys.get(line.row) ?? "");
    for (const [at, content] of old.cells) {
      if (columns.has(at) && kept?.has(at) !== true) continue;
      cells.set(
        at,
        content.kind === "formula" ? { ...content, formula: movedFormula(content.formula, moved) } : content,
      );
    }
    return cells;
  });
}

/** The line as it stood: of the same recipient, under the same heading, the total. */
function lineBefore(
  line: MergedLine,
  { grid, lines }: FormerSheet,
  { former }: Gathered,
  keys: ReadonlyMap<MergedRow, string>,
): FormerLine | undefined {
  if (line.kind === "row") {
    const found = former.get(line.row ? (keys.get(line.row) ?? "") : "");
    return found?.at.sheet === grid.name ? lines.find(({ at }) => at === found.at.row) : undefined;
  }
  return lines.find(({ kind, label }) => kind === line.kind && folded(label) === folded(line.label));
}

function movedRows(
  former: FormerSheet,
  before: readonly (FormerLine | undefined)[],
  lines: readonly MergedLine[],
): MovedRows {
  const first = former.headRow + 2;
  const totalBefore = former.lines.find(({ kind }) => kind === "total")?.at;
  const lastBefore = former.lines.reduce((last, { kind, at }) => (kind === "row" ? Math.max(last, at) : last), first);
  return {
    rows: new Map(before.flatMap((line, at) => (line ? [[line.at, first + at] as const] : []))),
    before: [first, totalBefore === undefined ? lastBefore : totalBefore - 1],
    now: [first, first + lines.findIndex(({ kind }) => kind === "total") - 1],
  };
}

/** Her columns as they stand; a title that nobody registered for before gets one at the right end. */
function withNewColumns(
  former: FormerSheet,
  rows: readonly MergedRow[],
  of: SheetOf,
): ReadonlyMap<number, MergedColumn> {
  const columns = new Map(former.columns);
  const known = new Set([...columns.values()].flatMap((each) => (each.kind === "award" ? [awardKey(each.award)] : [])));
  let next = extentOf(former.grid).columns + 1;
  for (const column of columnsFor(of, rows)) {
    if (column.kind !== "award" || known.has(awardKey(column.award))) continue;
    columns.set(next, column);
    next += 1;
  }
  return columns;
}

function headWrites(former: FormerSheet, columns: ReadonlyMap<number, MergedColumn>): readonly CellWrite[] {
  return [...columns].flatMap(([column, each]): readonly CellWrite[] => {
    if (former.columns.has(column) || each.kind !== "award") return [];
    const at = (row: number, words: string): CellWrite => ({
      ref: { sheet: former.grid.name, row, column },
      content: text(words),
      expectedBefore: empty,
    });
    return [at(former.headRow, groupWords[groupOf(each.award)]), at(former.headRow + 1, awardHead(each.award))];
  });
}

function bodyWrites(
  former: FormerSheet,
  columns: ReadonlyMap<number, MergedColumn>,
  table: readonly Cells[],
  first: number,
): readonly CellWrite[] {
  const { grid, tail, lines, between } = former;
  const width = Math.max(extentOf(grid).columns, ...columns.keys());
  const wanted = [...table];
  if (between.length > 0) wanted.push(new Map(), ...between.map((row) => wholeRow(grid, row, width)));
  const end = first + wanted.length;
  // Her lines below the table make room for it, and stay one row away.
  const moved = tail !== null && tail <= end ? tail : null;
  if (moved !== null) {
    while (wanted.length <= end - first) wanted.push(new Map());
    for (let row = moved; row <= grid.values.length; row += 1) wanted.push(wholeRow(grid, row, width));
  }
  const below = tail ?? grid.values.length + 1;
  const last = moved === null ? Math.max(end, below) - 1 : first + wanted.length - 1;
  const ours = new Set([...lines.map(({ at }) => at), ...between]);
  const writes: CellWrite[] = [];
  for (let row = first; row <= last; row += 1) {
    const cells = wanted[row - first];
    const isWhole = cells !== undefined || ours.has(row);
    for (const column of isWhole ? allColumns(width) : columns.keys()) {
      const content = cells?.get(column) ?? empty;
      const before = contentOf(grid, row, column);
      if (sameContent(before, content)) continue;
      writes.push({ ref: { sheet: grid.name, row, column }, content, expectedBefore: before });
    }
  }
  return writes;
}

function allColumns(width: number): readonly number[] {
  return Array.from({ length: width }, (_, index) => index + 1);
}

function wholeRow(grid: FormerSheet["grid"], row: number, width: number): ReadonlyMap<number, CellContent> {
  return new Map(allColumns(width).map((column) => [column, contentOf(grid, row, column)] as const));
}
