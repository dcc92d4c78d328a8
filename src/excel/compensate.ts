import type { CellRef } from "../workbook/refs";
import type { CellState, NewTab } from "../workbook/write-plan";
import { MAX_PAYLOAD_BYTES } from "./host-failure";
import { cellsOfTab, holdsNothingElse, queueTabLook } from "./new-tab";
import { sameWritten } from "./same-written";
import { queueLooks, queueWrites, type SeenCell, seenCells } from "./write-batch";
import { batchesOf, blocksOf, type CellChange } from "./write-blocks";

/** What a failed write may have left behind. */
export interface Touched {
  readonly seen: readonly SeenCell[];
  readonly tabs: readonly MadeTab[];
  /** Nothing at all of the batch's answer arrived: what it did can only be seen by looking. */
  readonly answerLost: boolean;
}

/** A tab we asked for; its id tells that it was made, and that a tab of this name is ours. */
export interface MadeTab {
  readonly tab: NewTab;
  readonly id: string | null;
}

/** A host that failed once is asked again: a cell was being edited, a moment was bad. */
const ATTEMPTS = 3;

/**
 * Puts back what still holds our value, and only that: what somebody else wrote meanwhile stays. Returns the cells
 * that could not be put back, or of which it could not be learnt; none if the workbook is as it was.
 */
export async function putBack(touched: Touched): Promise<readonly CellRef[]> {
  let left = inDoubt(touched);
  for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt++) {
    left = (await tryPutBack(touched)) ?? left;
  }
  return left;
}

/** The cells left over; null where the host would not answer. */
async function tryPutBack({ seen, tabs }: Touched): Promise<readonly CellRef[] | null> {
  let known: readonly CellRef[] | null = null;
  try {
    // With «delayForCellEdit» Excel waits for the end of typing instead of refusing.
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      const names = new Set(worksheets.items.map(({ name }) => name));
      // A sheet that is gone holds nothing of ours.
      const here = seen.filter(({ change }) => names.has(change.ref.sheet));
      const candidates = tabs.flatMap(({ tab, id }) => {
        const sheet = worksheets.items.find((item) => (id === null ? item.name === tab.name : item.id === id));
        return sheet ? [{ tab, id, look: queueTabLook(context, tab, sheet.id) }] : [];
      });
      const now = await statesNow(context, here);
      if (candidates.length > 0) await context.sync();
      // Without an id, a tab of this name is ours only if nothing in it is anybody else's.
      const ours = candidates.filter(({ id, look }) => id !== null || holdsNothingElse(look));
      const back = here.flatMap((cell) => wayBack(cell, now.get(cell.change.ref) ?? null));
      known = [...back.map(({ ref }) => ref), ...ours.flatMap(({ tab }) => cellsOfTab(tab))];
      if (back.length === 0 && ours.length === 0) return [];
      for (const { look } of ours) look.queued.sheet.delete();
      const after = await writeBack(context, back);
      return after
        .filter(({ change, after: found }) => !found || !sameState(found, change.after))
        .map(({ change }) => change.ref);
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return known;
  }
}

async function statesNow(
  context: Excel.RequestContext,
  cells: readonly SeenCell[],
): Promise<ReadonlyMap<CellRef, CellState | null>> {
  const now = new Map<CellRef, CellState | null>();
  for (const blocks of batchesOf(blocksOf(cells.map(({ change }) => change)), MAX_PAYLOAD_BYTES)) {
    const queued = queueLooks(context, blocks);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for each 5 MB, mostly one in all
    if (blocks.length > 0) await context.sync();
    for (const { change, after } of seenCells(queued)) now.set(change.ref, after);
  }
  return now;
}

async function writeBack(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<readonly SeenCell[]> {
  const written: SeenCell[] = [];
  for (const blocks of batchesOf(blocksOf(changes), MAX_PAYLOAD_BYTES)) {
    const queued = queueWrites(context, blocks);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip for each 5 MB, mostly one in all
    await context.sync();
    written.push(...seenCells(queued));
  }
  return written;
}

/** From what a cell holds now to what it held, if what it holds is ours. */
function wayBack({ change, before, after }: SeenCell, now: CellState | null): readonly CellChange[] {
  const target = { ...(before ?? change.before), font: change.before.font };
  if (!now || sameState(now, target)) return [];
  // A value the host made of ours («1/2» turned into a date) is ours as well.
  const isOurs = sameWritten(now.content, change.after.content) || (after && sameWritten(now.content, after.content));
  const onlyFormat = sameWritten(now.content, target.content);
  return isOurs || onlyFormat ? [{ ref: change.ref, before: now, after: target }] : [];
}

function sameState(one: CellState, other: CellState): boolean {
  const sameFont = one.font === null || other.font === null || one.font === other.font;
  return sameWritten(one.content, other.content) && one.numberFormat === other.numberFormat && sameFont;
}

/**
 * Without another look: every cell the batch came to. Where part of its answer arrived, the blocks behind the one
 * where it stopped are known to be untouched.
 */
function inDoubt({ seen, tabs, answerLost }: Touched): readonly CellRef[] {
  const changing = seen.filter(({ change }) => !sameState(change.before, change.after));
  const stopped = answerLost ? null : (seen.find(({ after }) => after === null)?.block ?? null);
  const reached = changing.filter(({ block, after }) => answerLost || after !== null || block === stopped);
  const made = stopped === null ? tabs : [];
  return [...reached.map(({ change }) => change.ref), ...made.flatMap(({ tab }) => cellsOfTab(tab))];
}
