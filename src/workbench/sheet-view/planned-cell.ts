/** What a preview would write into a cell: drawn there, never kept. */
export interface PlannedCell {
  /** «+31». */
  readonly text: string;
  /** «sẽ ghi 31». */
  readonly sentence: string;
  /** Numbers stand to the right, as they will. */
  readonly value: number | string;
}
