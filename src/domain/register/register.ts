import type { CellRef, RowRef } from "../../workbook/refs";
import type { Bilingual } from "../bilingual";
import type { Standing } from "../form/standing";
import type { AwardId } from "../glossary/awards";
import type { Grade } from "../glossary/grades";
import type { RecipientKind, SubjectKey, UnitKey } from "../recipient";
import type { Period } from "./period";
import type { PrintedTotal, StatedCount } from "./sheets-own-figures";
import type { Sourced } from "./sourced";

/** A title or award that a row claims for its recipient, at face value. */
export interface AwardClaim {
  readonly award: AwardId;
  readonly cell: CellRef;
  /** What the cell says: «x», «LĐTT», «Bằng khen UBND tỉnh». */
  readonly text: string;
  readonly how: "mark" | "text" | "code" | "heading" | "remarks" | "times-won" | "prose";
  /** false: two readings are close («CSTĐTQ»), or it stands where titles usually do not; asked, and counted as read. */
  readonly certain: boolean;
  /** Set where the words name the title of the other kind of recipient and were understood («Lao động tiên tiến» of a unit). */
  readonly readAs: Bilingual | null;
  /** Further cells of the recipient that claim the same award: of another giver, or said again. */
  readonly also?: readonly Pick<AwardClaim, "cell" | "text">[];
  /** The sign is no usual mark: the sheet's own total counts the cell. */
  readonly isTold?: true;
}

/** One row of a registration form that speaks of a recipient. */
export interface Entry {
  readonly form: string;
  readonly at: RowRef;
  readonly hidden: boolean;
  readonly kind: RecipientKind;
  readonly subject: SubjectKey;
  /** As written; an ID number where the form has no names. */
  readonly name: Sourced<string>;
  readonly unit: UnitKey | null;
  /** As written, in its own column or in the heading above. */
  readonly unitText: Sourced<string> | null;
  readonly sections: readonly string[];
  readonly position: Sourced<string> | null;
  readonly birthDate: Sourced<Period> | null;
  readonly idNumber: Sourced<string> | null;
  readonly gender: Sourced<"female" | "male"> | null;
  /** Công chức, viên chức («staff») or người lao động hợp đồng («contract»). */
  readonly employment: Sourced<"staff" | "contract"> | null;
  readonly marks?: MarksOfPerson;
  readonly recruitment: Sourced<Period> | null;
  /** Number of people of a collective. */
  readonly headcount: Sourced<number> | null;
  readonly grade: Sourced<Grade> | null;
  readonly discipline: Sourced<string> | null;
  /** Titles of initiatives named in the row. */
  readonly initiatives: readonly Sourced<string>[];
  /** A tick where a title would stand: the row has an initiative and does not name it. */
  readonly hasUntitledInitiative?: true;
  readonly voteShare: Sourced<{ readonly num: number; readonly den: number }> | null;
  readonly remarks: Sourced<string> | null;
  readonly claims: readonly AwardClaim[];
  /** Marks in columns of the other kind of recipient: not counted, always told. */
  readonly misplaced: readonly AwardClaim[];
  /** What plain words beside it take back («Rút CSTĐCS ngày 20/3»): not counted unless she says so. */
  readonly withdrawn?: readonly AwardClaim[];
  /** Words in a title column that are no title of the glossary and not harmless. */
  readonly unreadTitles: readonly UnreadTitle[];
}

/** Đảng, Đoàn Thanh niên, Công đoàn: bodies that people belong to beside their office. */
export type Association = "party" | "youth-union" | "trade-union";

/** What columns of marks say of people: whom they belong to, and whether they lead. */
export type MarkOfPerson = Association | "leads";

/** What a row says in such columns; a mark that no column of the form speaks of is not there, a blank is no. */
export type MarksOfPerson = Readonly<Partial<Record<MarkOfPerson, Sourced<boolean>>>>;

/** Words or a sign in a title column that nobody understands. */
export interface UnreadTitle extends Sourced<string> {
  /** A question of the reading asks about it, once for all cells that say the same. */
  readonly isAsked?: true;
}

/** One human being, whatever the number of rows and sheets they stand in. */
export interface Person {
  readonly key: SubjectKey;
  /** As first written. */
  readonly name: string;
  /** Home unit. */
  readonly unit: UnitKey | null;
  readonly entries: readonly Entry[];
  readonly staff: StaffMember | null;
}

export interface Collective {
  readonly key: SubjectKey;
  readonly name: string;
  readonly unit: UnitKey;
  readonly entries: readonly Entry[];
}

export interface Family {
  readonly key: SubjectKey;
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** Phòng, đơn vị and what stands beside them in such lists. */
export interface Unit {
  readonly key: UnitKey;
  /** As most often written. */
  readonly name: string;
  /** All spellings met, each once. */
  readonly spellings: readonly Sourced<string>[];
  readonly kind:
    | "department"
    /** Ban Giám đốc, Lãnh đạo Sở: people, but no collective that is considered. */
    | "leadership"
    /** Tập thể Sở, the whole body. */
    | "whole-body"
    /** Chi bộ, Công đoàn, Chi đoàn. */
    | "association";
}

/** A row of «Danh sách CBCCVC». */
export interface StaffMember {
  readonly key: SubjectKey;
  readonly at: RowRef;
  readonly name: Sourced<string>;
  readonly unit: UnitKey | null;
  readonly unitText: Sourced<string> | null;
  readonly position: Sourced<string> | null;
  readonly birthDate: Sourced<Period> | null;
  readonly idNumber: Sourced<string> | null;
  readonly gender: Sourced<"female" | "male"> | null;
  readonly employment: Sourced<"staff" | "contract"> | null;
  readonly marks?: MarksOfPerson;
  readonly recruitment: Sourced<Period> | null;
  readonly remarks: Sourced<string> | null;
}

/** One initiative, however many authors it has. */
export interface Initiative {
  readonly at: RowRef;
  readonly title: Sourced<string>;
  readonly authors: readonly Sourced<string>[];
  readonly unitText: Sourced<string> | null;
  /** Level asked for, then level recognised. */
  readonly level: Sourced<InitiativeLevel> | null;
  readonly recognised: Sourced<InitiativeLevel> | null;
  readonly decision: Sourced<string> | null;
}

export type InitiativeLevel = "grassroots" | "provincial" | "ministerial" | "national";

/** «Công trình, phần việc». */
export interface Work {
  readonly at: RowRef;
  readonly title: Sourced<string>;
  readonly start: Sourced<Period> | null;
  readonly end: Sourced<Period> | null;
  readonly progress: Sourced<Progress> | null;
}

/** «95% (dự kiến …)» is 95 with a remark; prose without a number is unknown, never 0. */
export interface Progress {
  readonly percent: number | null;
  readonly remark: string;
  /** «lùi», «hoãn», «chuyển sang năm». */
  readonly postponed: boolean;
}

export interface Task {
  readonly at: RowRef;
  readonly title: Sourced<string>;
  readonly section: string | null;
  readonly assignedBy: Sourced<string> | null;
  readonly document: Sourced<string> | null;
  readonly lead: Sourced<string> | null;
  readonly deadline: Sourced<Period> | null;
  readonly progress: Sourced<Progress> | null;
  /** As read from the state column or the words of the progress. */
  readonly state: TaskState;
}

export type TaskState = "done" | "under-way" | "postponed" | "unknown";

/** A title or award at a standing of its own: of a past year, decided, or what else is told beside what entries claim. */
export interface PastAward {
  readonly at: RowRef;
  readonly kind: RecipientKind;
  readonly subject: SubjectKey;
  readonly name: Sourced<string>;
  readonly unit: UnitKey | null;
  readonly award: AwardId;
  readonly standing: Standing;
  /** Year of achievement. */
  readonly year: number | null;
  /** Its number, and whatever else stands in that cell; of the row, else of the line above the list. */
  readonly decision: Sourced<string> | null;
  readonly decidedOn: Sourced<Period> | null;
  /** «Giám đốc Sở», «Chủ tịch UBND tỉnh». */
  readonly decidedBy: Sourced<string> | null;
  readonly cell: CellRef;
}

/** All that the workbook says, with where it says it. */
export interface Register {
  readonly entries: readonly Entry[];
  readonly people: readonly Person[];
  readonly collectives: readonly Collective[];
  readonly families: readonly Family[];
  readonly units: readonly Unit[];
  readonly staff: readonly StaffMember[];
  readonly initiatives: readonly Initiative[];
  readonly works: readonly Work[];
  readonly tasks: readonly Task[];
  readonly history: readonly PastAward[];
  /** Decided, of whatever year. */
  readonly results: readonly PastAward[];
  /**
   * What stands beside the entries' claims at another standing: what the council voted for, what a unit proposes, what
   * waits for its decision, what was registered where the claims are of a later stage. Never counted together.
   */
  readonly beside: readonly PastAward[];
  readonly totals: readonly PrintedTotal[];
  readonly stated: readonly StatedCount[];
  /** Year of achievement, read from titles and headings; null where none is named. */
  readonly year: { readonly value: number; readonly cell: CellRef } | null;
  /** Cơ quan, as the letterhead names it. */
  readonly organisation: Sourced<string> | null;
}
