import type { AwardId } from "../glossary/awards";
import type { RecipientKind } from "../recipient";
import type { Exclusion } from "../targets/target";
import type { Counted, CountedUnit } from "./counted";
import type { RowsOfSheet } from "./ladder";

/**
 * The levels that a figure of a title may stand on, in their order. `marks` to `inBase` are the steps of the count.
 * `staff` − `outsideStaff` = `population` − `takenOut` = `base`: the steps of what the share is taken of. The others stand
 * beside: `unconsidered`, whom the regulations do not yet consider; what the other stages tell; `listed`, everybody a list
 * of people names.
 */
export type LevelId =
  | "marks"
  | "repeatedRows"
  | "people"
  | "implied"
  | "held"
  | "outsideBase"
  | "inBase"
  | "staff"
  | "outsideStaff"
  | "population"
  | "takenOut"
  | "base"
  | "unconsidered"
  | "registered"
  | "council"
  | "decided"
  | "listed";

/** Why somebody stands outside: what the plan or the form takes out; `other`: the plan's base is another group. */
export type OutsideReason = Exclusion["who"] | "other";

/** One line of the chain. A level that is left for several reasons has a line for each. */
export interface Level {
  readonly id: LevelId;
  /** How it stands to the lines above: what is left so far, what comes in, what goes out, a part of it. */
  readonly sign: "total" | "plus" | "minus" | "of-whom";
  readonly value: number;
  readonly rows: readonly RowsOfSheet[];
  readonly reason: OutsideReason | null;
}

/** The one count of a title as a person would follow it, from the marks on the sheet to the share. */
export interface Reconciliation {
  readonly award: AwardId;
  readonly recipient: RecipientKind;
  /** Which source the chain begins with; from the decision on never the registration. */
  readonly standing: Counted["standing"];
  /** From the marks to those in the base. */
  readonly numerator: readonly Level[];
  /** From the staff to those the share is taken of; empty where nobody says how many they are. */
  readonly denominator: readonly Level[];
  /** Beside the chain, never in it. */
  readonly beside: readonly Level[];
  /** The same steps by home unit; they add up to the whole. */
  readonly units: readonly CountedUnit[];
}
