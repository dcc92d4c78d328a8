import type { Bilingual } from "../domain/bilingual";
import type { AwardId } from "../domain/glossary/awards";
import type { RecipientKind } from "../domain/recipient";
import type { CellRef } from "../workbook/refs";
import type { FormerRow } from "./merged/edited-rows";
import type { MergedRow } from "./merged/merged-row";
import type { OfficeUnit } from "./office/office-unit";
import type { SentAward, SentRow, Unreadable } from "./sent/sent-file";

/** What becomes of a row of a unit's file; `not-a-row` rows are only counted. */
export const fates = ["accepted", "changed", "duplicate", "maybe-same", "not-on-staff"] as const;

export type Fate = (typeof fates)[number];

export type FateReason = "same-list" | "copy" | "other-unit" | "nobody" | "several";

/** The six counts of a file, always adding up. */
export interface FateCounts extends Readonly<Record<Fate, number>> {
  readonly read: number;
  readonly "not-a-row": number;
}

export type Delivery = "first" | "same" | "replaces" | "supplements" | "copy" | "superseded" | "unclear";

export type RefusalCode =
  Unreadable | "other-year" | "not-registration" | "wrong-unit" | "unknown-unit" | "empty" | "superseded";

export type UnitSource = "row" | "line" | "letterhead" | "title" | "sheet" | "file" | "people" | "answer";

/** A row with its fate. */
export interface FatedRow {
  readonly file: string;
  /** The unit that sent the file. */
  readonly sender: string;
  readonly isSupplement: boolean;
  readonly row: SentRow;
  readonly recipient: RecipientKind;
  /** The office's name of it: of the staff list where the person is on it, else of the sender. */
  readonly unit: string;
  /** As the staff list spells it; null for collectives and for nobody. */
  readonly person: string | null;
  readonly fate: Fate;
  readonly reason: FateReason | null;
  /** Waits for her answer: in no figure. */
  readonly waits: boolean;
  /** What the row says, for this recipient (LĐTT of a collective is TTLĐTT). */
  readonly awards: readonly SentAward[];
  /** The row kept in its place. */
  readonly sameAs: { readonly file: string; readonly cell: CellRef } | null;
  /** Recipient of the merged sheets that the row went into. */
  readonly mergedKey: string | null;
  /** Of a row that was not kept and says other titles: the question that compares the two. */
  readonly compared: string | null;
  readonly why: Bilingual | null;
}

/** A printed figure beside what the rows give. */
export interface CheckedFigure {
  readonly file: string;
  readonly cell: CellRef;
  readonly what: AwardId | "headcount";
  readonly recipient: "individual" | "collective";
  readonly says: number;
  readonly counted: number;
}

export interface GatheredFile {
  readonly name: string;
  readonly status: "read" | "refused" | "waiting";
  readonly code: RefusalCode | "copy" | null;
  readonly message: Bilingual | null;
  readonly unit: string | null;
  readonly otherUnits: readonly string[];
  readonly unitAs: string | null;
  readonly unitFrom: UnitSource | null;
  /** The question that says whose the file is, asked or not: her answer corrects it. null where it could not be read. */
  readonly unitQuestion: string | null;
  readonly year: number | null;
  readonly delivery: Delivery | null;
  readonly counts: FateCounts;
  readonly rows: readonly FatedRow[];
  readonly printed: readonly CheckedFigure[];
  /** Tells whether the next list of this unit says anything else; null where nothing was taken. */
  readonly content: string | null;
  /** How the unit's new delivery differs from the former: «đổi 3, thêm 1, bớt 0, giữ nguyên 6». */
  readonly against: {
    readonly changed: number;
    readonly added: number;
    readonly removed: number;
    readonly kept: number;
  } | null;
}

export type GatherQuestionKind =
  | "maybe-same"
  | "nobody"
  | "other-unit"
  | "several"
  | "duplicate-differs"
  | "unit"
  | "delivery"
  | "edited-by-you"
  | "year"
  | "source"
  | "reading";

export interface GatherAnswerOption {
  readonly id: string;
  readonly label: Bilingual;
}

/** One question a row, or one for a file. Its id depends on names, never on a cell. */
export interface GatherQuestion {
  readonly id: string;
  readonly kind: GatherQuestionKind;
  readonly file: string;
  readonly at: CellRef | null;
  readonly sentence: Bilingual;
  readonly options: readonly GatherAnswerOption[];
  /** The recipient whose merged row she changed. */
  readonly key?: string;
}

export interface StaffMismatch {
  readonly file: string;
  readonly unit: string;
  readonly cell: CellRef;
  readonly says: number;
  /** People of the unit on the staff list. */
  readonly counted: number;
}

export interface RecipientChange {
  readonly unit: string;
  readonly recipient: "individual" | "collective";
  readonly name: string;
  readonly change: "added" | "removed" | "changed";
  readonly before: readonly AwardId[];
  readonly after: readonly AwardId[];
  readonly columns: readonly string[];
}

/** Rows that wait, by the unit that sent them. */
export interface WaitingRow {
  readonly file: string;
  readonly sender: string;
  readonly row: SentRow;
  /** Kept from an earlier run: its file is not among those of this one. */
  readonly isFromBefore: boolean;
}

/** All that one run of gathering found out; pure data. */
export interface Gathered {
  readonly year: number;
  /** The units in the order of the merged sheets: of her lists, else as the files name them. */
  readonly units: readonly OfficeUnit[];
  readonly files: readonly GatheredFile[];
  readonly counts: FateCounts;
  /** In the order of the merged sheets, by recipient. */
  readonly merged: ReadonlyMap<string, MergedRow>;
  /** By recipient, the columns whose cells stay as she has them, whatever was sent. */
  readonly kept: ReadonlyMap<string, ReadonlySet<number>>;
  /** Of recipients with such cells, what would stand there had she changed nothing. */
  readonly unedited: ReadonlyMap<string, MergedRow>;
  /** What stood in the merged sheets, by recipient. */
  readonly former: ReadonlyMap<string, FormerRow>;
  readonly people: number;
  /** Units; associations stand apart and are in no count of them. */
  readonly collectives: number;
  readonly waiting: readonly WaitingRow[];
  readonly unitsMissing: readonly string[];
  readonly unitsRefused: readonly { readonly unit: string; readonly file: string; readonly code: RefusalCode }[];
  readonly staffWithoutRow: readonly { readonly person: string; readonly unit: string }[];
  /** Units of the list that have rows in the merged sheets or waiting, or several files of which she has to choose. */
  readonly unitsSent: readonly string[];
  /** Those of them of which only such files have come: nothing is known of their people. */
  readonly unitsWaiting: readonly string[];
  /** Every unit has sent, and nothing of what they sent waits. */
  readonly isComplete: boolean;
  readonly changes: readonly RecipientChange[];
  /** «Tổng số: 07 người» beside the staff list of a unit whose file lists nobody else. */
  readonly againstStaff: readonly StaffMismatch[];
  readonly questions: readonly GatherQuestion[];
  /** «Đã rõ: …»: rows that waited and wait no more. */
  readonly settled: readonly Bilingual[];
  readonly notes: readonly Bilingual[];
}
