import type { CellRef } from "../../workbook/refs";
import type { AwardId } from "../glossary/awards";
import type { Grade } from "../glossary/grades";
import type { SubjectKey, UnitKey } from "../recipient";
import type { InitiativeLevel } from "../register/register";
import type { Stage } from "../stage";

/** An exact number: 90 % is { num: 90, den: 100 }, three people are { num: 3, den: 1 }. */
export interface Fraction {
  readonly num: number;
  readonly den: number;
}

/** «từ … trở lên», «trên», «đúng bằng», «không quá», «dưới», «từ … đến» (the upper end is soft: more is «Vượt»). */
export type Comparator = ">=" | ">" | "=" | "<=" | "<" | "range";

export type TargetUnit =
  "percent" | "people" | "collectives" | "initiatives" | "tasks" | "families" | "grade" | "yes-no" | "date";

/** What is counted. */
export type Measure =
  | {
      readonly kind: "award";
      readonly award: AwardId;
      readonly recipient: "individual" | "collective";
      readonly wholeBody: boolean;
    }
  | { readonly kind: "initiatives"; readonly level: InitiativeLevel | null }
  /** People who name an initiative (of a level, where one is asked): what is asked of each CSTĐCS. */
  | { readonly kind: "with-initiative"; readonly level: InitiativeLevel | null }
  | { readonly kind: "tasks"; readonly section: "provincial" | "own" | null; readonly state: "registered" | "done" }
  /** People graded so, or better where `orBetter`: «hoàn thành tốt nhiệm vụ trở lên». */
  | { readonly kind: "grade"; readonly grade: Grade; readonly orBetter: boolean }
  /** People in the register or with a reason. */
  | { readonly kind: "registered-people" }
  /** People, or phòng, who register for a title («đăng ký danh hiệu thi đua»), or for anything. */
  | {
      readonly kind: "registering";
      readonly what: "title" | "anything";
      readonly recipient: "individual" | "collective";
    }
  /** Those of the base who belong to a group: «ít nhất 30% CSTĐCS là nữ». */
  | { readonly kind: "belonging"; readonly group: PeopleGroup }
  /** Người không giữ chức vụ lãnh đạo trong số được khen. */
  | { readonly kind: "non-leaders-commended" }
  /** Units that reach what a line asks of each of them: «Mỗi phòng có ít nhất 01 CSTĐCS»; theirs are the parts of it. */
  | { readonly kind: "units-reaching" }
  /** Only she can say: «Kết quả xác nhận», «Minh chứng». */
  | { readonly kind: "attested" };

/** «Mẫu số». */
export type DenominatorBasis =
  | { readonly kind: "staff" } // CBCCVC
  | { readonly kind: "staff-and-contract" } // CBCCVC và NLĐ
  /** Số LĐTT, or số CSTT where soldiers hold it. */
  | { readonly kind: "advanced-workers" }
  /** Whoever holds another title or award: «100% CSTĐCS có sáng kiến». */
  | { readonly kind: "holders"; readonly award: AwardId }
  | PeopleGroup
  /** Số phòng (đơn vị). */
  | { readonly kind: "units"; readonly called?: UnitsCalled }
  | { readonly kind: "families" }
  | { readonly kind: "tasks" }
  | { readonly kind: "typed"; readonly value: number } // Số tự nhập
  /** The same count a year earlier: «tăng 5% so với năm 2024»; `value` null: looked up in the workbook. */
  | { readonly kind: "last-year"; readonly year: number | null; readonly value: number | null }
  /** Words that name a base we do not understand, or none where one is needed: asked, never guessed. */
  | { readonly kind: "unclear"; readonly words: string };

/** Units of some kinds only, «100% đội»: in bare letters, and as the plan writes it. */
export interface UnitsCalled {
  readonly kinds: readonly string[];
  readonly words: string;
}

/** Part of the staff: «nữ CBCCVC», «lãnh đạo, quản lý», «bác sĩ, điều dưỡng». All traits hold, and one of the positions. */
export interface PeopleGroup {
  readonly kind: "group";
  readonly traits: readonly Trait[];
  /** Words of positions («bác sĩ», «điều dưỡng»), one of which a person must have; empty: any. */
  readonly positions: readonly string[];
  /** «Cán bộ quản lý, giáo viên»: whoever leads belongs to it as well, without one of the positions. */
  readonly orLeaders?: true;
  /** People on contract belong to it as well: «phụ nữ» are all women, «nữ CBCCVC» are not. */
  readonly withContract: boolean;
  /** The plan's own words. */
  readonly words: string;
  /** A column of the lists tells it: of whom it says anything, and of whom this. */
  readonly told?: { readonly of: readonly SubjectKey[]; readonly has: readonly SubjectKey[] };
}

export type Trait =
  | "women"
  | "men"
  | "leaders"
  | "non-leaders"
  | "civil-servants"
  | "public-employees"
  | "contract"
  | "party-members"
  | "union-members"
  | "youth-members";

/** One line of the sheet «Chỉ tiêu», of a plan pasted as text, or of the short form. */
export interface Target {
  readonly id: string;
  /** The sheet's own words. */
  readonly label: string;
  readonly measure: Measure;
  /** null: watched only, without a level. */
  readonly comparator: Comparator | null;
  readonly threshold: Fraction | null;
  /** Upper end of a range. */
  readonly max: Fraction | null;
  readonly unit: TargetUnit;
  readonly denominator: DenominatorBasis | null;
  /** What the words may mean as well: «90% CBCCVC đạt LĐTT, trong đó 15% đạt CSTĐCS» is 15 % of all, or of those. */
  readonly orOn?: DenominatorBasis | null;
  /** A second title of the same level that counts as well: «Lao động tiên tiến, Chiến sĩ tiên tiến». */
  readonly orTitle?: AwardId;
  /** «Số người tính tỷ lệ» as the workbook states it in words («Tổng số CBCCVC: 35 người»); null where it does not. */
  readonly statedDenominator: { readonly value: number; readonly cell: CellRef | null } | null;
  /** Who the plan itself takes out of the denominator, in its own words; null where it takes nobody. */
  readonly exclusions: readonly Exclusion[];
  readonly scope: { readonly unit: UnitKey | null; readonly stage: Stage | null };
  /** Of a line that asks something of each unit: the line itself («all») and what it asks of each of them («one»). */
  readonly eachUnit?: { readonly line: string; readonly role: "all" | "one" };
  readonly basis: string | null;
  readonly note: string | null;
  /** A grade that is the level («Hoàn thành tốt nhiệm vụ trở lên»), or a day («trước ngày 30/6/2022»). */
  readonly level: { readonly grade: Grade } | { readonly date: string } | null;
  readonly attested: { readonly result: string | null; readonly evidence: string | null } | null;
  /** Added by us (short form, watched lines), not by the plan. */
  readonly isDefault: boolean;
  readonly source: CellRef | null;
  /** Section of the sheet it stands in: «B. VỀ CÁ NHÂN». */
  readonly section: string | null;
  /** Words of the line that were not understood; shown for confirmation. */
  readonly notUnderstood: string | null;
  /** Why it is not measured until she says more; null: nothing stands in the way. */
  readonly doubt: TargetDoubt | null;
}

export type TargetDoubt =
  /** The plan is about another year than the forms. */
  | { readonly kind: "other-year"; readonly year: number }
  /** These words name a unit that the register does not know under that name. */
  | { readonly kind: "unit"; readonly words: string }
  /** Asked of every unit, and the register names none. */
  | { readonly kind: "no-units" };

/** Kinds of people a plan or an office takes out of the denominator. */
export interface Exclusion {
  readonly who: "maternity" | "new-recruits" | "long-study" | "seconded" | "contract" | "long-leave" | "left";
  /** The words that say so. */
  readonly words: string;
  /** «dưới 10 tháng»: recruits who have worked less; null where the plan names no number, and the law's holds. */
  readonly months: number | null;
  readonly cell: CellRef | null;
}

export type TargetStatus = "met" | "exceeded" | "missed" | "not-due" | "unknown" | "attested" | "awaiting";
