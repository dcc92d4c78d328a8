import type { CellRef } from "../../workbook/refs";
import type { AwardId } from "../glossary/awards";

/** A total or subtotal as printed, with the rows it stands for. */
export interface PrintedTotal {
  readonly form: string;
  readonly at: CellRef;
  readonly printed: number;
  readonly stale: boolean;
  /** What the rows give. */
  readonly counted: number;
  /** First and last row it sums over. */
  readonly over: readonly [number, number];
  readonly scope: "section" | "form";
  readonly award: AwardId | null;
  /** The header of its column. */
  readonly header: string;
  /** The only sign its formula counts, where cells that claim something in its rows hold another. */
  readonly onlySign?: string;
  /** A question of the reading shows it: no finding beside it. */
  readonly isAsked?: true;
}

/** How many there are as the sheet says in words or beside a list of names, with what its rows give. */
export interface StatedCount {
  readonly form: string;
  readonly at: CellRef;
  /** What is counted: people, collectives, either, or who holds a title. */
  readonly of: "people" | "collectives" | "recipients" | AwardId;
  readonly said: number;
  /** What the rows give, the plainest count first; the words may rightly name any of these. */
  readonly counted: readonly number[];
  /** First and last row they speak of. */
  readonly over: readonly [number, number];
  /** A number in the same row as the names it counts, and not a sentence or heading. */
  readonly isBeside: boolean;
  /** A question of the reading shows it: no finding beside it. */
  readonly isAsked?: true;
}
