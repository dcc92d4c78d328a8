import type { AwardId } from "../domain/glossary/awards";
import type { Grade } from "../domain/glossary/grades";
import type { RecipientKind, SubjectKey, UnitKey } from "../domain/recipient";
import type { Association, Unit } from "../domain/register/register";
import type { CellRef, RowRef } from "../workbook/refs";
import type { Absence } from "./absence";
import type { Basis, BasisOfKinds } from "./basis";
import type { Employment } from "./employment";

/** A title or award somebody holds (or registers for), with where it stands. */
export interface Held {
  readonly award: AwardId;
  /** What the cell says, and the column's heading: an authority may be named in either. */
  readonly words: string;
  readonly at: RowRef;
  readonly cell: CellRef;
}

/** One person as targets look at them; made once, looked at by every target. */
export interface Member {
  readonly key: SubjectKey;
  readonly name: string;
  readonly unit: UnitKey | null;
  readonly rows: readonly RowRef[];
  readonly held: readonly Held[];
  readonly employment: Employment;
  /** What the column of employment says: «Công chức», «Viên chức», «HĐLĐ». */
  readonly employmentWords: string | null;
  readonly gender: "female" | "male" | null;
  /** Party, unions: null where no column speaks of it, or columns differ. */
  readonly isMemberOf: (association: Association) => boolean | null;
  readonly position: string | null;
  /** Whether marks or the position say that they lead; null where nobody can tell. */
  readonly leads: boolean | null;
  readonly grade: Grade | null;
  /** Kinds of absence that the workbook mentions: what a plan may take out of its denominator. */
  readonly absences: readonly Absence[];
  readonly registered: boolean;
  /** A row of the form names the person and claims nothing, not even in words we could not read. */
  readonly claimsNothing: boolean;
  readonly inStaffList: boolean;
  /** A reason for not being registered was noted: as a waiver, or in the remarks of the staff list. */
  readonly isExplained: boolean;
  /** Ids of the registration forms that name the person. */
  readonly forms: readonly string[];
}

/** One collective: a phòng, or what stands beside them. */
export interface Body {
  readonly key: SubjectKey;
  readonly name: string;
  readonly unit: UnitKey;
  readonly kind: Unit["kind"];
  readonly rows: readonly RowRef[];
  readonly held: readonly Held[];
  readonly headcount: number | null;
}

/** A household, as far as titles are counted. */
export interface Household {
  readonly key: SubjectKey;
  readonly name: string;
  readonly unit: null;
  readonly held: readonly Held[];
}

export interface Population {
  /** In sheet order: registered people first, then those only the staff list names. */
  readonly people: readonly Member[];
  readonly collectives: readonly Body[];
  readonly families: readonly Household[];
  readonly unitByKey: ReadonlyMap<UnitKey, Unit>;
  /** What the titles were taken from, for each kind of recipient. */
  readonly basis: BasisOfKinds;
  /** Awards of kinds counted by decisions of which no decision is in the file: registrations of them still count. */
  readonly undecided: Readonly<Record<RecipientKind, ReadonlySet<AwardId>>>;
}

/** What one award of a kind is counted by. */
export function basisOfAward({ basis, undecided }: Population, kind: RecipientKind, award: AwardId): Basis {
  return undecided[kind].has(award) ? "counted" : basis[kind];
}
