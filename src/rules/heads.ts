import type { Column } from "../domain/form/form";
import { fold } from "../text/fold";
import { groupBy } from "./facts";

const between = " › ";

/** The lowest level of a head, folded: what stands right over the cells. */
export function ownHead({ header }: Pick<Column, "header">): string {
  return fold(header.split(between).at(-1) ?? header);
}

/** The levels over the lowest, as written: the question that columns side by side answer together. */
export function headAbove({ header }: Pick<Column, "header">): string {
  return header.split(between).slice(0, -1).join(between);
}

/** Columns that stand under one head, in their order; columns without a head above count as one group. */
export function byHeadAbove(columns: readonly Column[]): readonly (readonly Column[])[] {
  return [...groupBy(columns, headAbove).values()];
}
