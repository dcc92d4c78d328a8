import { contentOf } from "../../workbook/cell-content";
import { extentOf, type Grid } from "../../workbook/grid";
import { empty, sameContent, text, type CellContent, type CellWrite } from "../../workbook/write-plan";
import type { Gathered } from "../gathered";
import type { FormerSheet } from "./former";
import { firstRow, lastTouched, type SheetLayout } from "./lay-out";
import { awardHead, groupOf, headOf, groupWords, type MergedColumn } from "./merged-columns";
import { movedFormula, type Moves } from "./moved-formula";
import { contents } from "./row-text";

/** Her sheet brought up to date cell by cell. */
export function updateSheet(layout: SheetLayout, gathered: Gathered, moves: Moves): readonly CellWrite[] {
  const { former, columns, below } = layout;
  const width = Math.max(extentOf(former.grid).columns, ...columns.keys());
  const hers = below.map((row): Cells => (row === null ? new Map() : wholeRow(former.grid, row, width, moves)));
  const wanted = [...wantedCells(layout, gathered, moves), ...hers];
  return [...headWrites(former, columns), ...bodyWrites(layout, wanted, width)];
}

type Cells = ReadonlyMap<number, CellContent>;

/** What each line shall hold: ours as computed, hers as it stood beside the same recipient, heading or total. */
function wantedCells(
  { former, columns, lines, before }: SheetLayout,
  gathered: Gathered,
  moves: Moves,
): readonly Cells[] {
  const keys = new Map([...gathered.merged].map(([key, row]) => [row, key]));
  return lines.map((line, index) => {
    const cells = new Map(contents(line.cells));
    const old = before[index];
    if (!old) return cells;
    const kept = line.row === null ? undefined : gathered.kept.get(keys.get(line.row) ?? "");
    for (const [at, content] of old.cells) {
      if (columns.has(at) && kept?.has(at) !== true) continue;
      cells.set(at, movedContent(content, former.grid, moves));
    }
    return cells;
  });
}

function movedContent(content: CellContent, grid: Grid, moves: Moves): CellContent {
  return content.kind === "formula" ? { ...content, formula: movedFormula(content.formula, grid, moves) } : content;
}

function headWrites(former: FormerSheet, columns: ReadonlyMap<number, MergedColumn>): readonly CellWrite[] {
  return [...columns].flatMap(([column, each]): readonly CellWrite[] => {
    if (former.columns.has(column)) return [];
    const at = (row: number, words: string): CellWrite => ({
      ref: { sheet: former.grid.name, row, column },
      content: text(words),
      expectedBefore: empty,
    });
    if (each.kind !== "award") return [at(former.headRow, headOf(each, former.of))];
    return [at(former.headRow, groupWords[groupOf(each.award)]), at(former.headRow + 1, awardHead(each.award))];
  });
}

function bodyWrites(layout: SheetLayout, wanted: readonly Cells[], width: number): readonly CellWrite[] {
  const { former, columns } = layout;
  const { grid, lines, between } = former;
  const first = firstRow(former);
  const ours = new Set([...lines.map(({ at }) => at), ...between]);
  const last = lastTouched(layout);
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

function wholeRow(grid: Grid, row: number, width: number, moves: Moves): Cells {
  return new Map(
    allColumns(width).map((column) => [column, movedContent(contentOf(grid, row, column), grid, moves)] as const),
  );
}
