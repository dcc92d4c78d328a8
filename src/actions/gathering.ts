import { decodeStore, emptyStore, encodeStore } from "../gathering/gather-store";
import type { Failure } from "../workbook/failure";
import type { AppliedEntry } from "../workbook/journal-entry";
import type { CivilDate, Workbook } from "../workbook/ports";
import { ok, type Result } from "../workbook/result";
import { applyPlan } from "./apply-plan";
import type { BlankFormFiles } from "./blank-forms";
import type { PatternChoice } from "./forms-like-hers";
import type { Arrived, GatherAnswer, GatherOptions, GatherRun } from "./gather";
import { readOfficeSource, type OfficeSource } from "./office-book";
import { newPlanId } from "./plan-id";
import type { ReadFileOptions } from "./read-unit-file";

/** A file as it was picked. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where files are opened and read, and runs are worked out: away from the page. */
export interface GatherParts {
  readonly readSent: (
    file: PickedFile,
    options: ReadFileOptions,
    signal?: AbortSignal,
  ) => Promise<Result<Arrived, Failure>>;
  readonly gather: (
    book: OfficeSource,
    arrived: readonly Arrived[],
    options: GatherOptions,
    signal?: AbortSignal,
  ) => Promise<Result<GatherRun, Failure>>;
  readonly blankForms: (
    book: OfficeSource,
    year: number,
    pattern: PatternChoice | null,
    signal?: AbortSignal,
  ) => Promise<Result<BlankFormFiles, Failure>>;
}

/** What she chooses of a run. */
export interface GatherChoices extends Omit<GatherOptions, "planId"> {
  readonly today: CivilDate;
}

/** «Gộp biểu các đơn vị» and «Biểu trống gửi các đơn vị», as a door with a screen asks for them. */
export interface Gathering {
  /** One file of a unit; one that cannot be opened arrives with the reason. */
  readSent: GatherParts["readSent"];
  /** Everything that one run would write into her book. Writes nothing. */
  gather(
    workbook: Workbook,
    arrived: readonly Arrived[],
    choices: GatherChoices,
    signal?: AbortSignal,
  ): Promise<Result<GatherRun, Failure>>;
  /** What she has answered in earlier runs: the files are read with it. */
  answersSoFar(workbook: Workbook): Promise<Result<readonly GatherAnswer[], Failure>>;
  /**
   * Writes what a run found, and keeps what her book has to remember of it: both or neither.
   * @returns null where there was nothing to write
   */
  applyGathering(workbook: Workbook, run: GatherRun): Promise<Result<AppliedEntry | null, Failure>>;
  /** A form for every unit of her book, after the form on her sheet `pattern` or ours; nothing is written into it. */
  blankForms(
    workbook: Workbook,
    choices: { readonly today: CivilDate; readonly year: number; readonly pattern: string | null },
    signal?: AbortSignal,
  ): Promise<Result<BlankFormFiles, Failure>>;
}

/** Joins the two jobs for a door with a screen. */
export function createGathering(parts: GatherParts, now: () => Date): Gathering {
  return {
    readSent: parts.readSent,
    gather: async (workbook, arrived, { today, ...options }, signal) => {
      const book = await readOfficeSource(workbook, today);
      return book.ok ? parts.gather(book.value, arrived, { ...options, planId: newPlanId(now()) }, signal) : book;
    },
    answersSoFar: async (workbook) => {
      const stored = await workbook.store.get("gathering");
      return stored.ok ? ok(decodeStore(stored.value).answers) : stored;
    },
    applyGathering,
    blankForms: async (workbook, { today, year, pattern }, signal) => {
      const book = await readOfficeSource(workbook, today);
      if (!book.ok || pattern === null) return book.ok ? parts.blankForms(book.value, year, null, signal) : book;
      const bytes = await workbook.bytes();
      return bytes.ok ? parts.blankForms(book.value, year, { bytes: bytes.value, sheet: pattern }, signal) : bytes;
    },
  };
}

/** Whether a run was refused before writing because her book has no room for what would take it back. */
export function isTooLargeToTakeBack(failure: Failure): boolean {
  return failure.code === "store-full" || (failure.code === "too-large" && failure.what === "plan");
}

/** Writes the plan, then what is remembered of it; where the second fails, the first is taken back. */
export async function applyGathering(
  workbook: Workbook,
  { plan, remember }: Pick<GatherRun, "plan" | "remember">,
): Promise<Result<AppliedEntry | null, Failure>> {
  const before = await workbook.store.get("gathering");
  if (!before.ok) return before;
  const isEmpty = plan.writes.length === 0 && plan.tabs.length === 0;
  const applied = isEmpty ? ok(null) : await applyPlan(workbook, plan);
  if (!applied.ok || remember === null) return applied;
  const kept = await workbook.store.set("gathering", remember);
  if (kept.ok) return applied;
  const forgotten = await rememberAgain(workbook, before.value);
  if (applied.value !== null) {
    const restored = await workbook.restore(applied.value, { deleteCreatedTabs: true });
    if (!restored.ok) return restored;
    const removed = await workbook.journal.remove(applied.value.id);
    if (!removed.ok) return removed;
  }
  return forgotten.ok ? kept : forgotten;
}

/** Where a host has kept what it said it could not, her book would remember a run that was taken back. */
async function rememberAgain(workbook: Workbook, before: string | null): Promise<Result<unknown, Failure>> {
  const now = await workbook.store.get("gathering");
  if (!now.ok || now.value === before) return now;
  return workbook.store.set("gathering", before ?? encodeStore(emptyStore));
}
