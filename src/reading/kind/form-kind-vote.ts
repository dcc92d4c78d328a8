import type { ColumnRole } from "../../domain/form/column-role";
import type { Column, Evidence } from "../../domain/form/form";
import type { FormKind } from "../../domain/form/form-kind";
import type { ColumnContent } from "../../layout/column-content";

/** What a form shows before its kind is known. */
export interface KindInput {
  /** All words above the heading and the sheet's name, plain. */
  readonly title: string;
  /** The title, plain, without the notes under it. */
  readonly formName: string;
  readonly sheetName: string;
  /** The title as printed, for the sentence. */
  readonly shownTitle: string;
  readonly columns: readonly Column[];
  readonly contents: readonly ColumnContent[];
  /** A title or award is named above, between or beside the lines, outside the columns of titles. */
  readonly namesAwards: boolean;
  /** Lines between the rows that stand alone and name one title: the rows below are for that title. */
  readonly awardHeadings: number;
  /** Lines of prose without any heading that state a target each. */
  readonly targetLines: number;
  /** Every line is a sentence that names a recipient and what is claimed. */
  readonly recipientsInProse: boolean;
  /** Titles down, units across, names of people in the cells. */
  readonly titlesDown: boolean;
}

/** One reason for one kind. */
export interface Vote {
  readonly kind: FormKind;
  readonly weight: number;
  readonly because: Evidence;
  /** Speaks against results and past titles as well. */
  readonly isForRegistrationOnly?: boolean;
}

/** The column says which titles or awards a row is about. */
export function isClaim({ role, award }: Column): boolean {
  return award !== null || CLAIMS.includes(role);
}

const CLAIMS: readonly ColumnRole[] = ["mark", "title", "award", "title-or-award", "award-code", "times-won"];

/** «Năm 2026 › Đăng ký» with anything in it: a book that follows people over the years registers as well. */
export function registersInColumn({ columns, contents }: Pick<KindInput, "columns" | "contents">): boolean {
  return columns.some(
    (column) =>
      column.standing === "registered" &&
      isClaim(column) &&
      contents.some((content) => content.column === column.column && content.filled > 0),
  );
}
