/** A cell of the sheet in sight, counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}
