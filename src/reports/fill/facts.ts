import type { BySource, Told } from "../../counting/sources";
import type { Grade } from "../../domain/glossary/grades";
import type { AwardId } from "../../domain/glossary/awards";
import type { RecipientKind, SubjectKey, UnitKey } from "../../domain/recipient";
import type { Register, Unit } from "../../domain/register/register";
import type { Stage } from "../../domain/stage";
import type { TargetResult } from "../../domain/targets/target-result";
import type { CellRef, RowRef } from "../../workbook/refs";
import type { UnitsMeant } from "./count/groups-of-units";
import type { InitiativeOfUnit } from "./count/initiatives";
import type { ListedGroups } from "./count/listed-values";
import type { Work } from "./count/posts";
import type { SaidUnder } from "./count/said-under";
import type { WordingOf } from "./count/wordings-of-lists";
import type { Group } from "./source";
import type { Lexicon } from "./vocabulary/lexicon";
import type { SaidStanding } from "./vocabulary/phrase";

/** One subject with what the register says of them, counted once however many rows they have. */
export interface Subject {
  readonly key: SubjectKey;
  readonly kind: RecipientKind;
  readonly name: string;
  readonly unit: UnitKey | null;
  readonly claims: ReadonlyMap<AwardId, readonly RowRef[]>;
  /** Titles in its rows that are not counted: not understood, marked under another kind, taken back. */
  readonly hasOpenTitles: boolean;
  /** The rows by the words under which they tell it, see `vocabulary/wording`. */
  readonly worded: ReadonlyMap<string, readonly RowRef[]>;
  readonly rows: readonly RowRef[];
  readonly gender: "female" | "male" | null;
  /** null where no row says it, or two say different years. */
  readonly birthYear: number | null;
  readonly employment: "staff" | "contract" | null;
  /** «Công chức», «Viên chức»: the words behind it, in the cell or over it. */
  readonly employedAs: string | null;
  readonly position: string | null;
  readonly leads: boolean | null;
  /** Tổ trưởng, kế toán trưởng: counted among the leaders in one office and not in another, until she has said. */
  readonly mayLead: boolean;
  /** Of somebody who leads: whether it is the body itself; null where the register has no «Ban Giám đốc». */
  readonly leadsBody: boolean | null;
  /** What the post is for; null where its words do not tell. */
  readonly work: Work | null;
  /** Groups of which a column of their own speaks («Đảng viên | x»); null where what it says is not clear. */
  readonly marked: ReadonlyMap<Group, boolean | null>;
  /** Of the first row that says one. */
  readonly grade: Grade | null;
}

/** The register arranged for counting. Made once per plan. */
export interface Facts {
  readonly register: Register;
  readonly people: readonly Subject[];
  readonly collectives: readonly Subject[];
  readonly families: readonly Subject[];
  /** Rows of «Danh sách CBCCVC» as subjects; empty where the workbook has none. */
  readonly staff: readonly Subject[];
  readonly units: readonly Unit[];
  readonly unitOf: ReadonlyMap<UnitKey, Unit>;
  readonly unitsMeant: UnitsMeant;
  /** Phòng, đơn vị that are considered as collectives. */
  readonly departments: readonly Unit[];
  readonly initiatives: readonly InitiativeOfUnit[];
  readonly targets: readonly TargetResult[];
  readonly stage: Stage;
  /** The year that the registrations are about; null where nothing in the file says so. */
  readonly year: number | null;
  /** What each source tells of the year, forms to be filled left out. */
  readonly titles: BySource;
  /** What sheets of the year before tell. */
  readonly lastYear: LastYear;
  /** The registration of the year before, where the file keeps it; null: it does not. */
  readonly before: Facts | null;
  /** Every claim of the registration forms is of what was registered, and nothing beside them tells of it. */
  readonly claimsAreRegistered: boolean;
  /** How far titles have come by the title of the sheet at hand; its figures outside tables say so seldom themselves. */
  readonly standingOfTitle?: SaidStanding;
  /** The words under which a cell of the lists tells an award; null where they name none by its noun. */
  readonly wordingOf: WordingOf;
  /** Groups of which a marked column may speak that nobody understands yet, with its head. */
  readonly openGroups: ReadonlyMap<Group, string>;
  /** «Mỗi người ghi một danh hiệu cao nhất»: whose lists name no title that a higher one takes in. */
  readonly namesHighestOnly: ReadonlySet<RecipientKind>;
  /** What heads and labels are made of, with the words that only her own lists use of people. */
  readonly lexicon: Lexicon;
  /** The groups that columns of her lists tell apart, by their folded heads: «Chia theo diện» over them narrows nothing. */
  readonly dividing: ReadonlyMap<string, ReadonlySet<Group>>;
  /** Lines that are, one beside the other, the values of one column of her lists. */
  readonly listed: ListedGroups;
  readonly saidUnder: SaidUnder;
}

export interface LastYear {
  /** Figures of sheets, by `lastYearKey`. */
  readonly figures: ReadonlyMap<string, { readonly value: number; readonly cell: CellRef }>;
  /** Lines of lists of results. */
  readonly granted: readonly Told[];
}

/** All subjects of one kind that the registration forms name. */
export function registeredOf(kind: RecipientKind, facts: Facts): readonly Subject[] {
  switch (kind) {
    case "individual":
      return facts.people;
    case "collective":
      return facts.collectives;
    case "family":
      return facts.families;
  }
}
