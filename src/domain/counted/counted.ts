import type { Bilingual } from "../bilingual";
import type { AwardId } from "../glossary/awards";
import type { RecipientKind, UnitKey } from "../recipient";
import type { Ladder, Rung, RungName } from "./ladder";

/** The one count of a title: what the check, every form, target and sentence read. */
export interface Counted {
  readonly award: AwardId;
  readonly recipient: RecipientKind;
  /** Registration forms were counted, the council's list, what it put forward with what waits, or decided results. */
  readonly standing: "registered" | "council" | "nominated" | "decided";
  readonly ladder: Ladder;
  readonly base: CountedBase;
  /** The same steps by home unit, in the order in which the holders stand; they add up to the whole. */
  readonly byUnit: readonly CountedUnit[];
}

export interface CountedUnit {
  /** null: those whose unit no form says. */
  readonly unit: UnitKey | null;
  readonly name: string;
  readonly rungs: Readonly<Record<RungName, number>>;
}

/** Whom the last two steps tell apart. */
export interface CountedBase {
  /** The target whose base it is; null where no share of the title is asked for, and CBCCVC (phòng, đơn vị) are meant. */
  readonly target: string | null;
  /** Everybody in the base; null where nobody says how many they are. */
  readonly all: Rung | null;
  /** «theo danh sách CBCCVC (35 người), không gồm 03 NLĐ hợp đồng». */
  readonly how: Bilingual | null;
}
