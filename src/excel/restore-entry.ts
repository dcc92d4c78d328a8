import type { Failure } from "../workbook/failure";
import type { WorkbookSnapshot } from "../workbook/grid";
import type { JournalEntry } from "../workbook/journal-entry";
import type { RestoreOptions, RestoreOutcome } from "../workbook/ports";
import { toFullA1, type CellRef } from "../workbook/refs";
import { isReferredTo } from "../workbook/referred-tabs";
import { planRestore, type RestorePlan } from "../workbook/restore-plan";
import { err, ok, type Result } from "../workbook/result";
import { verifyPlan } from "../workbook/verify-plan";
import { type CellWrite, empty } from "../workbook/write-plan";
import type { OwnChanges } from "./own-changes";
import { readWorkbook } from "./read-workbook";
import { changesOf } from "./write-blocks";
import { textsOfSeveralLooks } from "./several-looks";
import { writeWhole } from "./write-whole";

/** Puts back what an entry replaced, as a whole; cells changed since are left and named. */
export async function restoreEntry(
  entry: JournalEntry,
  options: RestoreOptions,
  own: OwnChanges,
): Promise<Result<RestoreOutcome, Failure>> {
  const fonts = entry.sheets.some(({ cells }) => cells.some(({ before }) => before.font !== null));
  const read = await readWorkbook({ fonts }, { cells: cellsOf(entry), touchedOnly: false });
  if (!read.ok) return read;
  const planned = keepReferred(planRestore(entry, read.value, options), read.value);
  const several = await textsOfSeveralLooks(changesOf(planned.writes, read.value));
  if (!several.ok) return several;
  const { writes, outcome } = withoutCells(planned, several.value);
  const refusal = verifyPlan(
    { id: entry.id, purpose: entry.purpose, label: entry.label, writes: writes.map(plain), tabs: [], anchors: [] },
    read.value,
  );
  if (refusal) return err(refusal);
  if (writes.length === 0 && outcome.deletedTabs.length === 0) return ok(outcome);
  const changes = changesOf(writes, read.value);
  const done = await writeWhole({ planId: entry.id, changes, newTabs: [], deleteTabs: outcome.deletedTabs }, own);
  switch (done.kind) {
    case "written":
      return ok(outcome);
    case "undone":
      return err(done.failure);
    case "stuck":
      return err({ code: "partly-applied", cells: done.cells, entry });
  }
}

/** A created tab that other sheets count on by now stays. */
function keepReferred({ writes, outcome }: RestorePlan, snapshot: WorkbookSnapshot): RestorePlan {
  const kept = outcome.deletedTabs.filter((name) => isReferredTo(name, snapshot));
  const deletedTabs = outcome.deletedTabs.filter((name) => !kept.includes(name));
  return { writes, outcome: { ...outcome, deletedTabs, keptTabs: [...outcome.keptTabs, ...kept] } };
}

/** What somebody has made bold or red in part since we wrote is as good as changed: it stays. */
function withoutCells({ writes, outcome }: RestorePlan, cells: readonly CellRef[]): RestorePlan {
  if (cells.length === 0) return { writes, outcome };
  const stay = new Set(cells.map(toFullA1));
  const isGone = (ref: CellRef) => !stay.has(toFullA1(ref));
  return {
    writes: writes.filter(({ ref }) => isGone(ref)),
    outcome: {
      ...outcome,
      restored: outcome.restored.filter(isGone),
      changedSince: [...outcome.changedSince, ...cells],
    },
  };
}

function cellsOf({ sheets }: JournalEntry): readonly CellRef[] {
  return sheets.flatMap(({ name, cells }) => cells.map(({ row, column }) => ({ sheet: name, row, column })));
}

/** An error value is never planned, but may well be put back. */
function plain(write: CellWrite): CellWrite {
  return write.content.kind === "error" ? { ...write, content: empty } : write;
}
