import type { CellRef } from "../../workbook/refs";
import type { LevelId } from "./reconciliation";

/** Where a title's figure is shown, and on which level of the one count it stands. */
export interface TitleUse {
  readonly place: UsePlace;
  readonly level: LevelId;
  /** By the count. */
  readonly value: number;
  /** What the share beside it is taken of; null where none is shown. */
  readonly of: number | null;
  /** What stands in the cell now; null where it is empty, or where no cell is. */
  readonly said: number | null;
}

export type UsePlace =
  /** A printed total of the form that is counted. */
  | { readonly kind: "total"; readonly cells: readonly CellRef[] }
  /** A figure of one of her summary forms, with its share. */
  | { readonly kind: "form"; readonly cells: readonly CellRef[] }
  /** A target of the plan, and its line in a comparison of hers. */
  | { readonly kind: "target"; readonly label: string; readonly cells: readonly CellRef[] }
  /** A most of another title that is taken of this one: «CSTĐ cơ sở không quá 15 % số LĐTT». */
  | { readonly kind: "cap"; readonly label: string; readonly most: number | null; readonly cells: readonly CellRef[] }
  /** A form we would create, by its id; the sentence for the report. */
  | { readonly kind: "report"; readonly report: string }
  | { readonly kind: "paragraph" };
