/**
 * The steps by which a title is counted, in their order:
 * `marks` on the sheet − `repeatedRows` (one person in several rows) = `people` marked + `implied` (a higher title contains
 * it) = `held` − `outsideBase` = `inBase`. Every figure of a title, on whatever form, is one of them.
 */
export const rungNames = ["marks", "repeatedRows", "people", "implied", "held", "outsideBase", "inBase"] as const;
export type RungName = (typeof rungNames)[number];

/** One step: how many, and the rows it is made of. */
export interface Rung {
  readonly value: number;
  readonly rows: readonly RowsOfSheet[];
}

/** Rows of one sheet, each once and in their order; as bare numbers, since a large register has many. */
export interface RowsOfSheet {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** A title's count with all its steps. */
export type Ladder = Readonly<Record<RungName, Rung>>;
