/** The heading of one table: its rows, its columns, and the numbering row «(1) (2) …» where it has one. */
export interface HeaderBand {
  readonly top: number;
  /** Last row of words; the numbering row, if any, is the next. */
  readonly bottom: number;
  readonly numbering: number | null;
  readonly left: number;
  readonly right: number;
}
