import { contentSignatureOf } from "../workbook/anchors";
import { contentOf } from "../workbook/cell-content";
import type { Failure } from "../workbook/failure";
import { fontAt, formatAt, type Grid } from "../workbook/grid";
import type { JournalEntry } from "../workbook/journal-entry";
import { journalEntryOf } from "../workbook/journal-of";
import { decodeEntry, newestFirst, planJournal, utf8Length } from "../workbook/journal-part";
import type { JournalListing, RestoreOptions, RestoreOutcome, Workbook } from "../workbook/ports";
import { cellKey, toFullA1, type CellKey, type CellRef } from "../workbook/refs";
import { isReferredTo } from "../workbook/referred-tabs";
import { planRestore } from "../workbook/restore-plan";
import type { Result } from "../workbook/result";
import { decodePart, encodePart, MAX_JOURNAL_BYTES, type StoreKey } from "../workbook/store-codec";
import { MAX_TAB_CELLS_OF_FILE, verifyPlan } from "../workbook/verify-plan";
import { sameContent, type CellWrite, type NewTab, type WritePlan } from "../workbook/write-plan";
import { caught, fail, stopIfCancelled } from "./fault";
import { modelOf, readSnapshot, snapshotNow, type Model } from "./model";
import { refuseOversize, type Package } from "./opc";
import type { SheetLook } from "./sheet-look";
import { sheetLooks } from "./sheet-looks";
import { partOfKey, storeParts, withoutStorePart, withStorePart, type StorePart } from "./store-parts";
import { withoutTab } from "./tabs";
import { writeCells } from "./write-cells";
import { readZip } from "./zip/read-zip";
import { writeZip } from "./zip/write-zip";

export interface OpenOptions {
  /** The local date and time, «2022-03-01T08:15:00», for journal entries. */
  readonly now: () => string;
  /** A fresh GUID for each new custom XML part. */
  readonly newId?: () => string;
  readonly signal?: AbortSignal;
}

/** The ports by the bytes of an .xlsx or .xlsm file. Its truth is the original bytes and the edits made since. */
export interface XlsxWorkbook extends Workbook {
  /** Whether `bytes()` differs from the bytes it was opened with. */
  isChanged(): boolean;
  /** One edit by hand, in the workbench: like a plan of one write, but no entry of the journal. */
  edit(write: CellWrite): Promise<Result<void, Failure>>;
  /** How the sheets look, by name: for a sheet view. */
  looks(): Promise<Result<ReadonlyMap<string, SheetLook>, Failure>>;
}

/**
 * Opens a workbook file, in a browser or in Node. Everything that may be wrong with it is a `Failure`: no exception
 * leaves this adapter. An edit is made on immutable parts and taken over as a whole once it has been read back, so
 * that there is no half-applied state.
 */
export async function openWorkbook(bytes: Uint8Array, options: OpenOptions): Promise<Result<XlsxWorkbook, Failure>> {
  return caught(() => {
    stopIfCancelled(options.signal);
    const entries = readZip(bytes);
    refuseOversize(entries);
    return workbookOver(bytes, modelOf({ entries }), options);
  });
}

function workbookOver(original: Uint8Array, opened: Model, options: OpenOptions): XlsxWorkbook {
  const newId = options.newId ?? ((): string => crypto.randomUUID());
  let model = opened;

  const setPart = (parts: Package, key: Parameters<typeof withStorePart>[2], xml: string): Package =>
    withStorePart(parts, model.workbook.part, key, xml, newId);

  const stored = (): readonly StorePart[] => storeParts(model.parts, model.workbook.part);

  return {
    isChanged: () => model !== opened,
    read: (readOptions = {}) => caught(() => readSnapshot(model, readOptions)),
    bytes: () => caught(() => (model === opened ? original : writeZip(model.parts.entries))),
    apply: (plan) =>
      caught(() => {
        const before = snapshotNow(model, exactCells(plan.writes.map(refOf)), plan.writes.some(hasFont));
        const failure = verifyPlan(plan, before, { mostCellsOfTabs: MAX_TAB_CELLS_OF_FILE });
        if (failure) fail(failure);
        const entry = journalEntryOf(plan, before, options.now());
        if (plan.writes.length === 0 && plan.tabs.length === 0) return entry;
        const journalled = withEntry(model, stored(), entry, setPart);
        const written = writeCells({ ...model, parts: journalled.parts }, before, plan.writes, plan.tabs);
        const next = modelOf(written);
        readBack(next, plan.writes, plan.tabs, entry);
        model = next;
        return journalled.dropped === 0 ? entry : { ...entry, droppedEntries: journalled.dropped };
      }),
    edit: (write) =>
      caught(() => {
        const before = snapshotNow(model, exactCells([write.ref]), hasFont(write));
        const failure = verifyPlan(
          { id: "", purpose: "edit", label: "", writes: [write], tabs: [], anchors: [] },
          before,
        );
        if (failure) fail(failure);
        model = modelOf(writeCells(model, before, [write], []));
      }),
    looks: () => caught(() => sheetLooks(model)),
    restore: (entry, restoreOptions = {}) =>
      caught(() => {
        const { next, outcome } = restored(model, entry, restoreOptions);
        model = next;
        return outcome;
      }),
    journal: {
      list: () => caught(() => listing(stored())),
      remove: (id) =>
        caught(() => {
          const part = partOfKey(model.parts, model.workbook.part, `journal/${id}`);
          if (part) model = modelOf(withoutStorePart(model.parts, part));
        }),
    },
    store: {
      get: (key) => caught(() => storedText(stored(), key)),
      set: (key, value) =>
        caught(() => {
          const xml = encodePart(key, value);
          const bytes = utf8Length(xml);
          if (bytes > MAX_JOURNAL_BYTES) fail({ code: "store-full", bytes, limit: MAX_JOURNAL_BYTES });
          if (decodePart(xml).kind !== "part") fail({ code: "host", detail: `not JSON for the store: ${key}` });
          if (storedText(stored(), key) !== value) model = modelOf(setPart(model.parts, key, xml));
        }),
    },
  };
}

function refOf({ ref }: CellWrite): CellRef {
  return ref;
}

function exactCells(refs: readonly CellRef[]): ReadonlyMap<string, readonly CellKey[]> {
  const cells = new Map<string, CellKey[]>();
  for (const ref of refs) {
    const keys = cells.get(ref.sheet);
    if (keys) keys.push(cellKey(ref.row, ref.column));
    else cells.set(ref.sheet, [cellKey(ref.row, ref.column)]);
  }
  return cells;
}

function hasFont({ font }: CellWrite): boolean {
  return font !== undefined;
}

/** The package with this entry in its journal, and without the oldest ones that have to make room. */
function withEntry(
  model: Model,
  stored: readonly StorePart[],
  entry: JournalEntry,
  setPart: (parts: Package, key: Parameters<typeof withStorePart>[2], xml: string) => Package,
): { readonly parts: Package; readonly dropped: number } {
  const journal = stored.flatMap((part) => {
    const known = entryOf(part);
    return known ? [{ part, id: known.id, at: known.at, bytes: part.bytes }] : [];
  });
  if (journal.some(({ id }) => id === entry.id)) {
    fail({ code: "host", detail: `a plan of this id was applied before: ${entry.id}` });
  }
  const planned = planJournal(journal, entry);
  if (!planned.ok) return fail(planned.error);
  const { part, drop } = planned.value;
  const pruned = journal
    .filter(({ id }) => drop.includes(id))
    .reduce((parts, old) => withoutStorePart(parts, old.part), model.parts);
  return { parts: setPart(pruned, part.key, part.xml), dropped: drop.length };
}

/** Compares what a plan meant with what the new file says when it is read. */
function readBack(model: Model, writes: readonly CellWrite[], tabs: readonly NewTab[], entry: JournalEntry): void {
  const after = snapshotNow(model, exactCells(writes.map(refOf)), writes.some(hasFont));
  const grids = new Map(after.sheets.map((grid) => [grid.name, grid]));
  for (const write of writes) {
    const grid = grids.get(write.ref.sheet);
    if (!grid || !holds(grid, write)) fail({ code: "host", detail: `read back otherwise: ${toFullA1(write.ref)}` });
  }
  for (const { name } of tabs) {
    const grid = grids.get(name);
    const content = entry.createdTabs.find((tab) => tab.name === name)?.content;
    if (!grid || contentSignatureOf(grid) !== content) fail({ code: "host", detail: `read back otherwise: ${name}` });
  }
}

function holds(grid: Grid, { ref, content, numberFormat, font }: CellWrite): boolean {
  return (
    sameContent(contentOf(grid, ref.row, ref.column), content) &&
    (numberFormat === undefined || formatAt(grid, ref.row, ref.column) === numberFormat) &&
    (font === undefined || fontAt(grid, ref.row, ref.column) === font)
  );
}

function restored(
  model: Model,
  entry: JournalEntry,
  options: RestoreOptions,
): { next: Model; outcome: RestoreOutcome } {
  const fonts = entry.sheets.some(({ cells }) => cells.some(({ after }) => after.font !== null));
  // Rows may have moved: exact formats are asked for once the cells are known.
  const first = planRestore(entry, snapshotNow(model, new Map(), fonts), options);
  const { restored: written, alreadyBack, changedSince } = first.outcome;
  const snapshot = snapshotNow(model, exactCells([...written, ...alreadyBack, ...changedSince]), fonts);
  const { writes, outcome } = planRestore(entry, snapshot, options);
  const deletedTabs = outcome.deletedTabs.filter((name) => !isReferredTo(name, snapshot));
  const keptTabs = [...outcome.keptTabs, ...outcome.deletedTabs.filter((name) => !deletedTabs.includes(name))];
  const told: RestoreOutcome = { ...outcome, deletedTabs, keptTabs };
  if (writes.length === 0 && deletedTabs.length === 0) return { next: model, outcome: told };
  const plan: WritePlan = { id: entry.id, purpose: entry.purpose, label: entry.label, writes, tabs: [], anchors: [] };
  const failure = verifyPlan(plan, snapshot, { restoring: true });
  if (failure) fail(failure);
  const next = deletedTabs.reduce(
    (rest, name) => modelOf(withoutTab(rest.parts, rest.workbook, name)),
    modelOf(writeCells(model, snapshot, writes, [])),
  );
  readBack(next, writes, [], entry);
  return { next, outcome: told };
}

function listing(stored: readonly StorePart[]): JournalListing {
  const entries = stored.flatMap((part) => entryOf(part) ?? []);
  const unreadable = stored.filter(
    (part) => part.decoded.kind !== "part" || (part.decoded.key.startsWith("journal/") && !entryOf(part)),
  ).length;
  return { entries: newestFirst(entries), unreadable };
}

function entryOf({ decoded }: StorePart): JournalEntry | null {
  if (decoded.kind !== "part" || !decoded.key.startsWith("journal/")) return null;
  return decodeEntry(decoded.json);
}

function storedText(stored: readonly StorePart[], key: StoreKey): string | null {
  for (const { decoded } of stored) {
    if (decoded.kind === "part" && decoded.key === key) return decoded.json;
  }
  return null;
}
