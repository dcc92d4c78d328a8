/** Rows that only go on with the line above, as a table pasted from Word has them, with the first row of that line. */
export interface LinesOverRows {
  readonly firstRowOf: ReadonlyMap<number, number>;
  /** «Phòng Một», «Kiểm lâm viên» alone under the name instead of beside it, by the line they belong to. */
  readonly underName: ReadonlyMap<number, UnderName>;
  /** By row, the column whose cell tells the post of the person above it and is no part of the name. */
  readonly postUnder: ReadonlyMap<number, number>;
  /** The columns of names: what stands lower there is the rest of a name. */
  readonly names: readonly number[];
}

/** The cell under a name, and what it says of the person. */
export interface UnderName {
  readonly row: number;
  readonly column: number;
  readonly says: "unit" | "position";
}

export const ONE_ROW_EACH: LinesOverRows = {
  firstRowOf: new Map(),
  underName: new Map(),
  postUnder: new Map(),
  names: [],
};
