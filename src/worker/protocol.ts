import type { BlankFormFiles } from "../actions/blank-forms";
import type { CheckOptions, Checked, Followed } from "../actions/checked";
import type { FollowUpName, FollowUps } from "../actions/follow-ups";
import type { PatternChoice } from "../actions/forms-like-hers";
import type { Arrived, GatherOptions, GatherRun } from "../actions/gather";
import type { PickedFile } from "../actions/gathering";
import type { OfficeSource } from "../actions/office-book";
import type { ReadFileOptions } from "../actions/read-unit-file";
import type { CleanCopy, TraceOptions } from "../actions/submission-copy";
import type { CheckRequest, CheckResult } from "../domain/check";
import type { Failure } from "../workbook/failure";
import type { WorkbookSnapshot } from "../workbook/grid";
import type { AppliedEntry, JournalEntry } from "../workbook/journal-entry";
import type { JournalListing, ReadOptions, RestoreOptions, RestoreOutcome } from "../workbook/ports";
import type { CellKey } from "../workbook/refs";
import type { StoreKey } from "../workbook/store-codec";
import type { CellWrite, WritePlan } from "../workbook/write-plan";
import type { SheetLook } from "../xlsx/sheet-look";
import type { GatherParcel } from "./gather-parcels";
import type { Parcel } from "./parcels";

/** Raised when a message changes its meaning; both sides refuse another version. */
export const PROTOCOL_VERSION = 3;

/** Whether a message was written by this version: page and worker may come from different caches. */
export function isOurVersion({ v }: { readonly v: number }): boolean {
  return v === PROTOCOL_VERSION;
}

/** Options without what cannot cross to a worker. */
type Plain<T> = Omit<T, "signal" | "onProgress">;

/** Formulas whose results nobody has calculated since something they depend on changed, by sheet. */
export type StaleFormulas = ReadonlyMap<string, readonly CellKey[]>;

/** A workbook as a page shows it. */
export interface Opened {
  readonly snapshot: WorkbookSnapshot;
  readonly looks: ReadonlyMap<string, SheetLook>;
}

/** What can be asked of a worker: its arguments and what it answers. Only structured-cloneable data. */
export interface Calls {
  /** Takes the bytes of a workbook; every later call is about it. */
  open: { readonly args: readonly [bytes: Uint8Array]; readonly value: null };
  /** Opens a workbook beside the open one, which stays until `keep` is called. */
  "open-beside": { readonly args: readonly [bytes: Uint8Array]; readonly value: Opened };
  /** The workbook opened beside takes the place of the open one. */
  keep: { readonly args: readonly []; readonly value: null };
  read: { readonly args: readonly [options: Plain<ReadOptions>]; readonly value: WorkbookSnapshot };
  apply: { readonly args: readonly [plan: WritePlan]; readonly value: AppliedEntry };
  /** One edit by hand; answers with the formulas whose results are out of date now. */
  edit: { readonly args: readonly [write: CellWrite]; readonly value: StaleFormulas };
  looks: { readonly args: readonly []; readonly value: ReadonlyMap<string, SheetLook> };
  restore: { readonly args: readonly [entry: JournalEntry, options: RestoreOptions]; readonly value: RestoreOutcome };
  "journal-list": { readonly args: readonly []; readonly value: JournalListing };
  "journal-remove": { readonly args: readonly [id: string]; readonly value: null };
  "store-get": { readonly args: readonly [key: StoreKey]; readonly value: string | null };
  "store-set": { readonly args: readonly [key: StoreKey, value: string]; readonly value: null };
  bytes: { readonly args: readonly []; readonly value: Uint8Array };
  /** Checks the open workbook with what it remembers. */
  "check-workbook": { readonly args: readonly [options: Plain<CheckOptions>]; readonly value: Checked };
  /** What follows from the check that was answered under this id: it is still here and need not be sent again. */
  "follow-up": {
    readonly args: readonly [check: number, beside: Pick<Followed, "journal" | "profile">, asked: AskedFollowUp];
    readonly value: FollowUps[FollowUpName]["value"];
  };
  /** Reads one file that a unit sent; it is opened and let go within the call. */
  "read-sent": { readonly args: readonly [file: PickedFile, options: ReadFileOptions]; readonly value: Arrived };
  /** What gathering these files would write into a book read elsewhere. */
  gather: {
    readonly args: readonly [book: OfficeSource, arrived: readonly Arrived[], options: GatherOptions];
    readonly value: GatherRun;
  };
  /** The forms to be sent out for a book read elsewhere. */
  "blank-forms": {
    readonly args: readonly [book: OfficeSource, year: number, pattern: PatternChoice | null];
    readonly value: BlankFormFiles;
  };
  /** A workbook's bytes ready to hand in; they need not be those of the open one. */
  "without-traces": { readonly args: readonly [bytes: Uint8Array, options: TraceOptions]; readonly value: CleanCopy };
  /** Checks a snapshot read elsewhere (Excel). */
  check: { readonly args: readonly [request: CheckRequest]; readonly value: CheckResult };
}

/** One of what follows from a check, with what it is asked with. */
export type AskedFollowUp = {
  readonly [K in FollowUpName]: { readonly name: K; readonly args: FollowUps[K]["args"] };
}[FollowUpName];

export type CallName = keyof Calls;

export interface Call<K extends CallName = CallName> {
  readonly v: typeof PROTOCOL_VERSION;
  readonly id: number;
  readonly kind: K;
  readonly args: Calls[K]["args"];
}

export interface Cancel {
  readonly v: typeof PROTOCOL_VERSION;
  /** The call to give up. */
  readonly id: number;
  readonly kind: "cancel";
}

export type ToWorker = { readonly [K in CallName]: Call<K> }[CallName] | Cancel;

export type FromWorker =
  | { readonly v: typeof PROTOCOL_VERSION; readonly id: number; readonly kind: "progress"; readonly share: number }
  /** A part of the result that is still to come. */
  | {
      readonly v: typeof PROTOCOL_VERSION;
      readonly id: number;
      readonly kind: "parcel";
      readonly parcel: Parcel | GatherParcel;
    }
  | { readonly v: typeof PROTOCOL_VERSION; readonly id: number; readonly kind: "result"; readonly value: unknown }
  | { readonly v: typeof PROTOCOL_VERSION; readonly id: number; readonly kind: "failure"; readonly failure: Failure };
