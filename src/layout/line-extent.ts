/** Rows that only go on with the line above, as a table pasted from Word has them, with the first row of that line. */
export interface LinesOverRows {
  readonly firstRowOf: ReadonlyMap<number, number>;
  /** «Phòng Một» written under the name instead of beside it: where a line's unit stands. */
  readonly unitUnder: ReadonlyMap<number, { readonly row: number; readonly column: number }>;
  /** By row, the column whose cell tells the post of the person above it and is no part of the name. */
  readonly postUnder: ReadonlyMap<number, number>;
}

export const ONE_ROW_EACH: LinesOverRows = {
  firstRowOf: new Map(),
  unitUnder: new Map(),
  postUnder: new Map(),
};
