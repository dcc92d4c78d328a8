import type { ColumnRole } from "../../domain/form/column-role";

/**
 * One way to word a column's heading, without diacritics, and how much it says for the role, from 0 to 1. Strong wordings
 * name one role only; weaker ones are settled by the kind of the form, the neighbours and what the cells hold.
 */
export type HeadWording = readonly [role: ColumnRole, weight: number, words: RegExp];
