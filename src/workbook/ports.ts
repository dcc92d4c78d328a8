import type { Failure } from "./failure";
import type { WorkbookSnapshot } from "./grid";
import type { AppliedEntry, JournalEntry } from "./journal-entry";
import type { CellRef, RowRef } from "./refs";
import type { Result } from "./result";
import type { StoreKey } from "./store-codec";
import type { WritePlan } from "./write-plan";

export interface ReadOptions {
  /** Only these sheets; all where it is not given. */
  readonly sheets?: readonly string[];
  /** Font names of columns and cells where text may be in a legacy encoding, and what is struck through. */
  readonly fonts?: boolean;
  /** Page setup and body fonts, for hints on forms that will be printed. */
  readonly page?: boolean;
  readonly signal?: AbortSignal;
  /** Called with the share read so far, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** A workbook as data: what every door has. */
export interface Workbook {
  /**
   * All sheets as they stand. The number of round trips does not grow with the number of cells
   * (Excel: names, sizes, then everything; one more where a column mixes fonts; chunks only above 5 MB).
   */
  read(options?: ReadOptions): Promise<Result<WorkbookSnapshot, Failure>>;
  /** The whole plan or nothing. */
  apply(plan: WritePlan): Promise<Result<AppliedEntry, Failure>>;
  /** Puts back what an entry replaced; cells changed since are left and named. */
  restore(entry: JournalEntry, options?: RestoreOptions): Promise<Result<RestoreOutcome, Failure>>;
  readonly journal: Journal;
  readonly store: Store;
  /** The file as it stands, for a copy to submit. */
  bytes(): Promise<Result<Uint8Array, Failure>>;
}

export interface RestoreOptions {
  /** She has agreed that tabs we created, still exactly as created, may be deleted. */
  readonly deleteCreatedTabs?: boolean;
}

export interface RestoreOutcome {
  readonly restored: readonly CellRef[];
  /** Held their former content already. */
  readonly alreadyBack: readonly CellRef[];
  /** Hold neither what we wrote nor what was there before: left alone. */
  readonly changedSince: readonly CellRef[];
  /** Their sheet or row could not be found again; where they stood when written. */
  readonly notFound: readonly CellRef[];
  readonly deletedTabs: readonly string[];
  /** Created by us, changed since or not agreed to: left. */
  readonly keptTabs: readonly string[];
}

export interface Journal {
  /** Newest first. Parts that are damaged or of a newer version are left alone and counted. */
  list(): Promise<Result<JournalListing, Failure>>;
  remove(id: string): Promise<Result<void, Failure>>;
}

export interface JournalListing {
  readonly entries: readonly JournalEntry[];
  readonly unreadable: number;
}

/** What travels with the file: answers about the reading, waivers, the organisation's profile. */
export interface Store {
  /** The JSON text last set; null where there is none. */
  get(key: StoreKey): Promise<Result<string | null, Failure>>;
  set(key: StoreKey, value: string): Promise<Result<void, Failure>>;
}

/** The user's eyes on the workbook: Excel and the workbench; the command line has none. */
export interface WorkbookView {
  /**
   * Selects one block; scattered rows one after the other with next/previous (as one selection from ExcelApi 1.18).
   * Never unhides: a hidden sheet or row is an answer.
   */
  reveal(target: CellRef | readonly RowRef[]): Promise<Result<Revealed, Failure>>;
  /** The cell she is on; of a merged area its anchor. */
  selected(): Promise<Result<CellRef, Failure>>;
  /** Values and structure changed: re-read when idle. Our own writes carry their plan's id. */
  watch(onChange: (change: SheetChange) => void): Promise<() => Promise<void>>;
}

export type Revealed = "shown" | "hidden-sheet" | "hidden-row";

export interface SheetChange {
  /** null: tabs were added, removed or renamed. */
  readonly sheet: string | null;
  /** Set where the change is our own. */
  readonly planId: string | null;
}

export type Theme = "light" | "dark" | "contrast";

/** A day in the civil calendar of Asia/Ho_Chi_Minh: «2022-03-01». */
export type CivilDate = string;

/** Where we run. */
export interface Surroundings {
  readonly locale: "vi" | "en";
  readonly theme: Theme;
  /** Returns what ends the listening. */
  onThemeChange(listener: () => void): () => void;
  saveFile(name: string, bytes: Uint8Array): Promise<Result<void, Failure>>;
  today(): CivilDate;
  /** Date and time in Việt Nam: «2022-03-01T08:15:00». */
  now(): string;
}
