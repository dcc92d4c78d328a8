import type { Failure } from "../workbook/failure";
import { toFullA1, type CellRef } from "../workbook/refs";
import { ok } from "../workbook/result";
import type { NewTab } from "../workbook/write-plan";
import { type MadeTab, putBack, type Touched } from "./compensate";
import { attempt, failureOf, MAX_PAYLOAD_BYTES } from "./host-failure";
import { queueTab, wrongCells } from "./new-tab";
import type { OwnChanges } from "./own-changes";
import { sameWritten } from "./same-written";
import { ifLoaded, queueWrites, type SeenCell, seenCells } from "./write-batch";
import { batchesOf, blocksOf, type CellChange, type WriteBlock } from "./write-blocks";

/** All that belongs together: it is in the workbook as a whole afterwards, or not at all. */
export interface WholeWrite {
  readonly planId: string;
  readonly changes: readonly CellChange[];
  readonly newTabs: readonly NewTab[];
  /** Deleted last: Excel cannot take that back. */
  readonly deleteTabs: readonly string[];
}

export type WriteOutcome =
  | { readonly kind: "written"; readonly seen: readonly SeenCell[] }
  /** Nothing of it is in the workbook. */
  | { readonly kind: "undone"; readonly failure: Failure }
  /** Writing failed and so did putting back: these cells hold, or may hold, what we wrote. */
  | { readonly kind: "stuck"; readonly cells: readonly CellRef[] };

/** Writes all changes and tabs or, where Excel stops half-way, puts back what it can. */
export async function writeWhole(write: WholeWrite, own: OwnChanges): Promise<WriteOutcome> {
  const batches = batchesOf(blocksOf(write.changes), MAX_PAYLOAD_BYTES);
  const seen: SeenCell[] = [];
  for (const [index, blocks] of batches.entries()) {
    const isLast = index === batches.length - 1;
    const tabs = isLast ? write : { newTabs: [], deleteTabs: [] };
    for (const { sheet, area } of blocks) own.expect(write.planId, sheet, area);
    const done = await writeBatch(blocks, tabs.newTabs, tabs.deleteTabs);
    seen.push(...done.seen);
    if (done.failure) return undo({ seen, tabs: done.tabs, answerLost: done.answerLost }, done.failure);
  }
  return { kind: "written", seen };
}

async function undo(touched: Touched, failure: Failure): Promise<WriteOutcome> {
  const left = await putBack(touched);
  return left.length === 0 ? { kind: "undone", failure } : { kind: "stuck", cells: left };
}

interface BatchResult {
  readonly seen: readonly SeenCell[];
  readonly tabs: readonly MadeTab[];
  readonly answerLost: boolean;
  readonly failure: Failure | null;
}

/** One round trip: look, write, look again. */
async function writeBatch(
  blocks: readonly WriteBlock[],
  newTabs: readonly NewTab[],
  deleteTabs: readonly string[],
): Promise<BatchResult> {
  return Excel.run(async (context) => {
    const queued = queueWrites(context, blocks);
    const tabs = newTabs.map((tab) => queueTab(context, tab));
    for (const name of deleteTabs) context.workbook.worksheets.getItem(name).delete();
    const failure = await sent(context, blocks);
    const seen = seenCells(queued);
    const made = tabs.map(({ tab, sheet }) => ({ tab, id: ifLoaded(() => sheet.id) }));
    if (!failure) {
      const wrong = foreignBefore(seen) ?? wrongAfter(seen, tabs.flatMap(wrongCells));
      return { seen, tabs: made, answerLost: false, failure: wrong };
    }
    const answerLost = seen.every(({ before }) => before === null) && made.every(({ id }) => id === null);
    return { seen, tabs: made, answerLost, failure };
  });
}

async function sent(context: Excel.RequestContext, blocks: readonly WriteBlock[]): Promise<Failure | null> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return failureAbout(error, blocks);
  }
}

/** Excel does not say which sheet it missed or found protected: that is clear where there is only one, or looked up. */
async function failureAbout(error: OfficeExtension.Error, blocks: readonly WriteBlock[]): Promise<Failure> {
  const [only = null, ...others] = new Set(blocks.map(({ sheet }) => sheet));
  if (others.length === 0 || error.code !== "ItemNotFound") {
    return failureOf(error.code, error.message, others.length === 0 ? only : null);
  }
  const gone = await attempt(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const names = new Set(worksheets.items.map(({ name }) => name));
      return ok(blocks.find(({ sheet }) => !names.has(sheet))?.sheet ?? null);
    }),
  );
  return failureOf(error.code, error.message, gone.ok ? gone.value : null);
}

/** Somebody changed a cell between our reading and our writing. */
function foreignBefore(seen: readonly SeenCell[]): Failure | null {
  const cells = seen
    .filter(({ change, before }) => before && !sameWritten(before.content, change.before.content))
    .map(({ change }) => change.ref);
  return cells.length > 0 ? { code: "changed-since", cells } : null;
}

function wrongAfter(seen: readonly SeenCell[], inTabs: readonly CellRef[]): Failure | null {
  const cells = seen
    .filter(({ change, after }) => after && !sameWritten(after.content, change.after.content))
    .map(({ change }) => change.ref);
  const [first] = [...cells, ...inTabs];
  return first ? { code: "host", detail: `read back differently: ${toFullA1(first)}` } : null;
}
