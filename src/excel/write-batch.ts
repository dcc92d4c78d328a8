import type { CellState } from "../workbook/write-plan";
import { formatForInput, inputFor } from "./cell-text";
import { contentAt, formatOf } from "./raw-cells";
import type { CellChange, WriteBlock } from "./write-blocks";

/** One cell as it was found before and after a batch; null where the batch never came to it. */
export interface SeenCell {
  readonly change: CellChange;
  readonly block: WriteBlock;
  readonly before: CellState | null;
  readonly after: CellState | null;
}

interface QueuedBlock {
  readonly block: WriteBlock;
  readonly before: Excel.Range;
  readonly beforeFont: Excel.RangeFont | null;
  readonly after: Excel.Range;
  readonly afterFont: Excel.RangeFont | null;
}

/** Queues, for each block: look, write, look again. Nothing happens before the next sync. */
export function queueWrites(context: Excel.RequestContext, blocks: readonly WriteBlock[]): readonly QueuedBlock[] {
  const rangeOf = rangesIn(context);
  const looks = blocks.map((block) => look(rangeOf(block), block));
  return blocks.map((block, index) => {
    const range = rangeOf(block);
    write(range, block);
    const after = look(range, block);
    const before = looks[index] ?? after;
    return { block, before: before.range, beforeFont: before.font, after: after.range, afterFont: after.font };
  });
}

/** Looks at blocks without writing: what a compensation must know first. */
export function queueLooks(context: Excel.RequestContext, blocks: readonly WriteBlock[]): readonly QueuedBlock[] {
  const rangeOf = rangesIn(context);
  return blocks.map((block) => {
    const { range, font } = look(rangeOf(block), block);
    return { block, before: range, beforeFont: font, after: range, afterFont: font };
  });
}

/** Each cell of a batch with what it held before and holds after; known after the sync. */
export function seenCells(queued: readonly QueuedBlock[]): readonly SeenCell[] {
  return queued.flatMap(({ block, before, beforeFont, after, afterFont }) =>
    block.changes.map((change, index) => ({
      change,
      block,
      before: stateIn(before, beforeFont, block, index),
      after: stateIn(after, afterFont, block, index),
    })),
  );
}

/** One proxy for each sheet; ranges are let go after the request, which thousands of them would slow down. */
function rangesIn(context: Excel.RequestContext): (block: WriteBlock) => Excel.Range {
  const sheets = new Map<string, Excel.Worksheet>();
  return ({ sheet, area }) => {
    const proxy = sheets.get(sheet) ?? context.workbook.worksheets.getItem(sheet);
    sheets.set(sheet, proxy);
    return proxy
      .getRangeByIndexes(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1)
      .untrack();
  };
}

function look(range: Excel.Range, { font: written }: WriteBlock) {
  range.load("values,valueTypes,formulas,numberFormat");
  const font = written === null ? null : range.format.font;
  font?.load("name");
  return { range, font };
}

/**
 * Number formats first, because they decide how input is taken; then the contents; then the formats again where the
 * input needed another one or Excel may have chosen its own, as it does for formulas.
 */
function write(range: Excel.Range, block: WriteBlock): void {
  const { changes, hasFormulas, font } = block;
  const during = changes.map(({ after }) => formatForInput(after.content, after.numberFormat));
  if (during.some((format, index) => format !== changes[index]?.before.numberFormat)) {
    range.numberFormat = shaped(block, during);
  }
  const inputs = shaped(
    block,
    changes.map(({ after }, index) => inputFor(after.content, during[index] ?? "General")),
  );
  if (hasFormulas) range.formulas = inputs;
  else range.values = inputs;
  if (hasFormulas || during.some((format, index) => format !== changes[index]?.after.numberFormat)) {
    range.numberFormat = shaped(
      block,
      changes.map(({ after }) => after.numberFormat),
    );
  }
  if (font !== null) range.format.font.name = font;
}

function shaped<T>({ area }: WriteBlock, items: readonly T[]): T[][] {
  const width = area.right - area.left + 1;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) => items.slice(row * width, (row + 1) * width));
}

function stateIn(
  range: Excel.Range,
  font: Excel.RangeFont | null,
  { area }: WriteBlock,
  index: number,
): CellState | null {
  const raw = loaded(range);
  if (!raw) return null;
  const width = area.right - area.left + 1;
  const row = Math.floor(index / width);
  const column = index % width;
  return {
    content: contentAt(raw, row, column),
    numberFormat: formatOf(raw, row, column),
    font: font && ifLoaded(() => font.name),
  };
}

function loaded(range: Excel.Range) {
  return ifLoaded(() => {
    const { values, valueTypes, formulas, numberFormat } = range;
    return { values, valueTypes, formulas, numberFormat };
  });
}

/** After a batch that stopped half-way, later looks hold nothing: the client library then throws on reading. */
export function ifLoaded<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "PropertyNotLoaded") return null;
    throw error;
  }
}
