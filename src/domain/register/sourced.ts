import type { CellRef } from "../../workbook/refs";

/** Something read, with the cell it came from and the words that stand there. */
export interface Sourced<T> {
  readonly value: T;
  readonly cell: CellRef;
  readonly text: string;
}
