import type { CellRef } from "../../workbook/refs";
import type { CellContent } from "../../workbook/write-plan";

/**
 * What a plan means for one cell of a form. `new`: empty so far. `replaced`: a figure of ours is brought up to date.
 * `same`: stays, it says what we would say or nothing is asked of it. `formula`: her formula stays. `hers`: she typed
 * something else; it stays unless she says so. `left`: stays empty, with the reason. `waiting`: for an answer.
 */
export type DrawnState = "new" | "replaced" | "same" | "formula" | "hers" | "left" | "waiting";

export interface DrawnCell {
  readonly ref: CellRef;
  readonly state: DrawnState;
  /** What stands there now; of a formula what it shows. */
  readonly before: CellContent;
  /** What belongs there by the count; null where nothing is asked of the cell or nobody can say. */
  readonly after: CellContent | null;
  /** The number is shown in percents. */
  readonly isPercent: boolean;
  /** Why it is what it is, or stays; in the language of the plan. */
  readonly why: string | null;
}

export interface DrawnColumn {
  readonly column: number;
  /** The words of its head below those of its group. */
  readonly head: string;
}

/** Columns under one head, few enough to stand beside each other in a narrow pane. */
export interface DrawnGroup {
  readonly name: string;
  readonly columns: readonly DrawnColumn[];
}

export interface DrawnRow {
  readonly row: number;
  /** Its running number as printed; empty where it has none. */
  readonly ordinal: string;
  readonly label: string;
  /** The label itself is to be written. */
  readonly isNewLabel: boolean;
  /** «Cộng», «TỔNG CỘNG». */
  readonly isTotal: boolean;
  /** By column; a column that is not there holds nothing. */
  readonly cells: ReadonlyMap<number, DrawnCell>;
}

/** One form of hers as it would stand after a plan, drawn in its own rows and heads. */
export interface DrawnForm {
  readonly sheet: string;
  /** What its lines name: «Tên đơn vị», «Chỉ tiêu». */
  readonly labelHead: string;
  readonly groups: readonly DrawnGroup[];
  readonly rows: readonly DrawnRow[];
}
