import type { Failure } from "../workbook/failure";
import type { AppliedEntry, JournalCell, JournalEntry } from "../workbook/journal-entry";
import { journalEntryOf } from "../workbook/journal-of";
import { cellKey } from "../workbook/refs";
import { err, ok, type Result } from "../workbook/result";
import { verifyPlan } from "../workbook/verify-plan";
import { sameContent, type CellState, type WritePlan } from "../workbook/write-plan";
import { correctEntry, forgetEntry, keepEntry } from "./excel-journal";
import { attempt } from "./host-failure";
import type { OwnChanges } from "./own-changes";
import { readWorkbook } from "./read-workbook";
import type { SeenCell } from "./write-batch";
import { changesOf } from "./write-blocks";
import { textsOfSeveralLooks } from "./several-looks";
import { writeWhole } from "./write-whole";

/**
 * The whole plan or nothing. Excel has no transactions, so: what the plan expects is checked, the journal entry is
 * written ahead, everything is written in one batch that looks before and after, and whatever went wrong is put back.
 */
export async function applyPlan(
  plan: WritePlan,
  now: () => string,
  own: OwnChanges,
): Promise<Result<AppliedEntry, Failure>> {
  const fonts = plan.writes.some(({ font }) => font !== undefined);
  const read = await readWorkbook({ fonts }, { cells: plan.writes.map(({ ref }) => ref), touchedOnly: true });
  if (!read.ok) return read;
  const refusal = verifyPlan(plan, read.value);
  if (refusal) return err(refusal);
  const changes = changesOf(plan.writes, read.value);
  const several = await textsOfSeveralLooks(changes);
  if (!several.ok) return several;
  if (several.value.length > 0) return err({ code: "several-looks", cells: several.value });
  const entry = journalEntryOf(plan, read.value, now());
  if (plan.writes.length === 0 && plan.tabs.length === 0) return ok(entry);

  const kept = await attempt(() => Excel.run((context) => keepEntry(context, entry)));
  if (!kept.ok) {
    // Sheet protection does not cover stored parts: who may not add one may change nothing.
    return kept.error.code === "protected" ? err({ code: "read-only" }) : kept;
  }
  const outcome = await writeWhole({ planId: plan.id, changes, newTabs: plan.tabs, deleteTabs: [] }, own);
  switch (outcome.kind) {
    case "written": {
      const written = asFound(entry, outcome.seen);
      if (written !== entry) await correctQuietly(written);
      return ok(kept.value === 0 ? written : { ...written, droppedEntries: kept.value });
    }
    case "undone":
      await forgetEntry(entry.id);
      return err(outcome.failure);
    case "stuck":
      return err({ code: "partly-applied", cells: outcome.cells, entry });
  }
}

/** Where this fails, all is written and the entry is there; a formula spelt otherwise is then asked about at restore. */
async function correctQuietly(entry: JournalEntry): Promise<void> {
  await attempt(() =>
    Excel.run(async (context) => {
      await correctEntry(context, entry);
      return ok(undefined);
    }),
  );
}

/**
 * The entry with formulas and number formats as Excel gave them back: it spells both its own way, and restoring
 * compares with what the cell holds. The same entry where nothing differs.
 */
function asFound(entry: JournalEntry, seen: readonly SeenCell[]): JournalEntry {
  const found = new Map(seen.map((cell) => [placeOf(cell.change.ref.sheet, cell.change.ref), cell.after]));
  const sheets = entry.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => cellAsFound(cell, found.get(placeOf(sheet.name, cell)) ?? null)),
  }));
  const differs = sheets.some(({ cells }, index) => cells.some((cell, at) => cell !== entry.sheets[index]?.cells[at]));
  return differs ? { ...entry, sheets } : entry;
}

function cellAsFound(cell: JournalCell, state: CellState | null): JournalCell {
  if (!state) return cell;
  const content = cell.after.content.kind === "formula" ? state.content : cell.after.content;
  const same = state.numberFormat === cell.after.numberFormat && sameContent(content, cell.after.content);
  return same ? cell : { ...cell, after: { ...cell.after, content, numberFormat: state.numberFormat } };
}

function placeOf(sheet: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(cellKey(row, column))} ${sheet}`;
}
