import type { CellRef } from "../workbook/refs";
import type { Bilingual } from "./bilingual";
import type { ColumnReading } from "./form/form";
import type { FormKind } from "./form/form-kind";
import type { CountedAs, StructuralAs } from "./form/row-fate";
import type { UnitKey } from "./recipient";
import type { Exclusion } from "./targets/target";

/** What she told us about her forms. Kept by signature, header text and row key: never by address. */
export type Answer =
  /** «Tờ này không phải bảng đăng ký». */
  | { readonly kind: "form-kind"; readonly form: string; readonly formKind: FormKind }
  /** «Cột E là Chức vụ». */
  | { readonly kind: "column"; readonly form: string; readonly header: string; readonly reading: ColumnReading }
  /** «Dòng 12 là tiêu đề nhóm». */
  | {
      readonly kind: "row";
      readonly form: string;
      readonly rowKey: string;
      readonly fate:
        { readonly structural: StructuralAs } | { readonly counted: CountedAs } | { readonly excluded: string };
    }
  /** Two spellings of one unit, or two units that look alike. */
  | { readonly kind: "same-unit"; readonly one: UnitKey; readonly other: UnitKey; readonly same: boolean }
  /** One person with two posts, or two namesakes. */
  | { readonly kind: "same-person"; readonly one: string; readonly other: string; readonly same: boolean }
  /** Số người tính tỷ lệ typed by hand, where no sheet says it. */
  | { readonly kind: "headcount"; readonly basis: "staff" | "staff-and-contract" | "units"; readonly value: number }
  /** «Cơ quan tính trừ», with its basis. */
  | { readonly kind: "exclusions"; readonly who: readonly Exclusion["who"][]; readonly basis: string }
  /** CBCCVC and NLĐ are not told apart by the form: all people are CBCCVC. */
  | { readonly kind: "all-are-staff"; readonly value: boolean }
  /** Where a cell of her summary takes its figure from. */
  | { readonly kind: "binding"; readonly form: string; readonly cell: string; readonly source: string | null };

/** Something we will not decide alone: a plain sentence and the answers that would settle it. */
export interface Question {
  readonly id: string;
  readonly at: CellRef | null;
  readonly sentence: Bilingual;
  readonly options: readonly { readonly label: Bilingual; readonly answer: Answer }[];
}
