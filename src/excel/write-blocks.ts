import { stateOf } from "../workbook/cell-content";
import type { WorkbookSnapshot } from "../workbook/grid";
import type { Area, CellRef } from "../workbook/refs";
import type { CellContent, CellState, CellWrite } from "../workbook/write-plan";

/** One cell's way from what it holds to what it shall hold; `font` is null where the write leaves the font. */
export interface CellChange {
  readonly ref: CellRef;
  readonly before: CellState;
  readonly after: CellState;
}

/** Writes with what their cells hold now; those on sheets that were not read are left out. */
export function changesOf(writes: readonly CellWrite[], snapshot: WorkbookSnapshot): readonly CellChange[] {
  const grids = new Map(snapshot.sheets.map((grid) => [grid.name, grid]));
  return writes.flatMap(({ ref, content, numberFormat, font }) => {
    const grid = grids.get(ref.sheet);
    if (!grid) return [];
    const found = stateOf(grid, ref.row, ref.column);
    const before = { ...found, font: font === undefined ? null : found.font };
    const after = { content, numberFormat: numberFormat ?? found.numberFormat, font: font ?? null };
    return [{ ref, before, after }];
  });
}

/** Cells of one sheet that fill a rectangle and are written alike: `changes` in reading order. */
export interface WriteBlock {
  readonly sheet: string;
  readonly area: Area;
  readonly font: string | null;
  readonly hasFormulas: boolean;
  readonly changes: readonly CellChange[];
}

/**
 * Joins cells into as few rectangles as run along rows and, where consecutive rows agree, down them: each rectangle
 * costs a handful of actions, whatever its size.
 */
export function blocksOf(changes: readonly CellChange[]): readonly WriteBlock[] {
  const sorted = [...changes].sort(
    ({ ref: one }, { ref: other }) =>
      compare(one.sheet, other.sheet) || one.row - other.row || one.column - other.column,
  );
  const runs: WriteBlock[] = [];
  for (const change of sorted) {
    const run = runs.at(-1);
    if (run?.area.top === change.ref.row && run.area.right + 1 === change.ref.column && isAlike(run, change)) {
      runs[runs.length - 1] = {
        ...run,
        area: { ...run.area, right: change.ref.column },
        changes: [...run.changes, change],
      };
    } else runs.push(single(change));
  }
  return stacked(runs);
}

function single(change: CellChange): WriteBlock {
  const { sheet, row, column } = change.ref;
  return {
    sheet,
    area: { top: row, left: column, bottom: row, right: column },
    font: change.after.font,
    hasFormulas: isFormula(change.after.content),
    changes: [change],
  };
}

/** What a block takes of a request beside its cells, and a cell of request and answer together, in bytes; measured, rounded up. */
const BYTES_PER_BLOCK = 1_400;
const BYTES_PER_CELL = 200;

/** Blocks that fit into one request each, in order; always at least one batch, which may be empty. */
export function batchesOf(blocks: readonly WriteBlock[], bytesPerBatch: number): readonly (readonly WriteBlock[])[] {
  const batches: WriteBlock[][] = [[]];
  let room = bytesPerBatch;
  for (const block of blocks) {
    const bytes = BYTES_PER_BLOCK + block.changes.length * BYTES_PER_CELL;
    if (bytes > room && room < bytesPerBatch) {
      batches.push([]);
      room = bytesPerBatch;
    }
    batches.at(-1)?.push(block);
    room -= bytes;
  }
  return batches;
}

/** Rows of a block that is too large for one request alone are written as blocks of their own. */
const ROWS_LIMIT_CELLS = 20_000;

function cutDown(block: WriteBlock): readonly WriteBlock[] {
  const { area, changes } = block;
  const width = area.right - area.left + 1;
  const rows = Math.max(1, Math.floor(ROWS_LIMIT_CELLS / width));
  const pieces: WriteBlock[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    const from = (top - area.top) * width;
    pieces.push({
      ...block,
      area: { ...area, top, bottom },
      changes: changes.slice(from, from + (bottom - top + 1) * width),
    });
  }
  return pieces;
}

/** Runs of consecutive rows over the same columns become one block. */
function stacked(runs: readonly WriteBlock[]): readonly WriteBlock[] {
  const blocks: { block: WriteBlock; changes: CellChange[] }[] = [];
  const open = new Map<string, { block: WriteBlock; changes: CellChange[] }>();
  for (const run of runs) {
    const place = [run.sheet, run.area.left, run.area.right, run.font, run.hasFormulas].join("\n");
    const above = open.get(place);
    if (above?.block.area.bottom === run.area.top - 1) {
      above.block = { ...above.block, area: { ...above.block.area, bottom: run.area.bottom } };
      above.changes.push(...run.changes);
      continue;
    }
    const started = { block: run, changes: [...run.changes] };
    open.set(place, started);
    blocks.push(started);
  }
  return blocks.flatMap(({ block, changes }) => cutDown({ ...block, changes }));
}

function isAlike(run: WriteBlock, { ref, after }: CellChange): boolean {
  return run.sheet === ref.sheet && run.font === after.font && run.hasFormulas === isFormula(after.content);
}

function isFormula({ kind }: CellContent): boolean {
  return kind === "formula";
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
