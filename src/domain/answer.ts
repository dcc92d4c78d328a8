import type { CellRef } from "../workbook/refs";
import type { Bilingual } from "./bilingual";
import type { ColumnReading } from "./form/form";
import type { FormKind } from "./form/form-kind";
import type { CountedAs, StructuralAs } from "./form/row-fate";
import type { Standing } from "./form/standing";
import type { AwardId } from "./glossary/awards";
import type { UnitKey } from "./recipient";
import type { DenominatorBasis, Exclusion } from "./targets/target";

/** What becomes of a row of which she told us. */
export type SaidFate =
  { readonly structural: StructuralAs } | { readonly counted: CountedAs } | { readonly excluded: string };

/** What she told us about her forms. Kept by signature, header text and row key: never by address. */
export type Answer =
  /** «Tờ này không phải bảng đăng ký». */
  | { readonly kind: "form-kind"; readonly form: string; readonly formKind: FormKind }
  /** «Cột E là Chức vụ». */
  | { readonly kind: "column"; readonly form: string; readonly header: string; readonly reading: ColumnReading }
  /** «Dòng 12 là tiêu đề nhóm». */
  | { readonly kind: "row"; readonly form: string; readonly rowKey: string; readonly fate: SaidFate }
  /** Several rows of one doubt: «45 dòng cuối bảng không phải người đăng ký». */
  | { readonly kind: "rows"; readonly form: string; readonly rowKeys: readonly string[]; readonly fate: SaidFate }
  /** «v» in this column means yes; a null header means the sign in every column of the form. */
  | {
      readonly kind: "sign";
      readonly form: string;
      readonly header: string | null;
      readonly sign: string;
      readonly means: SignMeaning;
    }
  /** What an unknown title is, wherever its words (folded by `plain`) stand in the workbook; `other` keeps her words. */
  | { readonly kind: "words"; readonly words: string; readonly award: AwardId }
  /** Which of the titles that a heading (by its words, folded by `plain`) names every row below it registers for. */
  | {
      readonly kind: "heading";
      readonly form: string;
      readonly heading: string;
      readonly awards: readonly AwardId[];
    }
  /** Whether a column, or a whole form where the header is null, registers, proposes, decides or looks back. */
  | { readonly kind: "standing"; readonly form: string; readonly header: string | null; readonly standing: Standing }
  /** The year a form is about. */
  | { readonly kind: "form-year"; readonly form: string; readonly year: number }
  /** Two spellings of one unit, or two units that look alike. */
  | { readonly kind: "same-unit"; readonly one: UnitKey; readonly other: UnitKey; readonly same: boolean }
  /** Words on a summary's line (folded) that name none of the units that registered, though several come close. */
  | { readonly kind: "no-unit"; readonly words: string }
  /** One person with two posts, or two namesakes. */
  | { readonly kind: "same-person"; readonly one: string; readonly other: string; readonly same: boolean }
  /** Số người tính tỷ lệ typed by hand, where no sheet says it. */
  | { readonly kind: "headcount"; readonly basis: HeadcountBasis; readonly value: number }
  /** Whom a target (by its words, folded by `plain`) counts against; null: nobody we can count, she attests it. */
  | { readonly kind: "base"; readonly target: string; readonly base: DenominatorBasis | null }
  /** «Cơ quan tính trừ», with its basis. */
  | { readonly kind: "exclusions"; readonly who: readonly Exclusion["who"][]; readonly basis: string }
  /** CBCCVC and NLĐ are not told apart by the form: all people are CBCCVC. */
  | { readonly kind: "all-are-staff"; readonly value: boolean }
  /** Where a cell of her summary takes its figure from. */
  | { readonly kind: "binding"; readonly form: string; readonly cell: string; readonly source: string | null };

export type SignMeaning = "yes" | "no" | "as-above" | "nothing";

export type HeadcountBasis = "staff" | "staff-and-contract" | "units";

/** What is not understood: one cause is asked once, however many cells it touches. */
export type QuestionCause =
  | "form-kind"
  | "column"
  | "sign"
  | "words"
  | "standing"
  | "year"
  | "level"
  | "unit"
  | "person"
  | "rows"
  | "bookkeeping"
  | "headcount"
  | "base"
  | "contract"
  | "fill-column"
  | "fill-line"
  | "fill-form";

export interface QuestionOption {
  /** Stable and readable, unique in its question: «yes», «advanced-worker», «own-words», «leave». */
  readonly id: string;
  readonly label: Bilingual;
  readonly answer: Answer;
}

/** A number that may be typed instead of choosing, as data: `typedAnswer` makes the answer of it. */
export type TypedAnswer =
  | { readonly of: "headcount"; readonly basis: HeadcountBasis }
  | { readonly of: "form-year"; readonly form: string }
  | { readonly of: "base"; readonly target: string };

/** Something we will not decide alone: a plain sentence and the answers that would settle it. */
export interface Question {
  /** Depends on words and signatures, never on an address. What concerns headcount or targets begins with `targets:`. */
  readonly id: string;
  readonly cause: QuestionCause;
  readonly at: CellRef | null;
  readonly sentence: Bilingual;
  readonly options: readonly QuestionOption[];
  readonly typed: TypedAnswer | null;
}
