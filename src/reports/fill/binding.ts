import type { Bilingual } from "../../domain/bilingual";
import type { CellRef, RowRef } from "../../workbook/refs";
import type { CellContent } from "../../workbook/write-plan";
import type { Source } from "./source";

/** Below this a binding is asked, never written. */
export const CERTAIN_ENOUGH = 0.7;

/** One cell of her form with what belongs in it. */
export interface Binding {
  readonly ref: CellRef;
  /** What it counts; null for words copied from the register (a list) and for placeholders of text. */
  readonly source: Source | null;
  /** What it should hold by our count; null where there is nothing to say (the reason is in `why`). */
  readonly value: CellContent | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why it is not certain enough, and what would settle it; null where it is. */
  readonly doubt: Bilingual | null;
  /** «Ô này lấy số từ …». */
  readonly why: Bilingual;
  /** The rows behind it, in reading order. */
  readonly rows: readonly RowRef[];
  /** The figure behind a share before rounding, and of every count; null for words. */
  readonly figure: number | null;
  /** How a remembered answer names this cell: the form's signature and the words of its head. */
  readonly form: string;
  readonly key: string;
}
