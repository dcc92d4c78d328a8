import type { AwardId, AwardRecipient, GlossaryAwardId } from "./awards";
import type { Head } from "./heads";
import type { Ambiguity } from "./recognised-award";
import type { Word } from "./words";

/** A title found in a text, with what surrounds it. */
export interface Place {
  readonly words: readonly Word[];
  readonly head: Head;
  /** Where the next title begins. */
  readonly limit: number;
  /** Where the title before ended. */
  readonly since: number;
  readonly recipient: AwardRecipient | null;
}

/** What a title means; `from` and `to` are word indexes. */
export interface Reading {
  readonly award: AwardId;
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly wants: Ambiguity | null;
  readonly readAs: GlossaryAwardId | null;
}

/** Confidence of a reading that has to be asked about. */
export const unsure = 0.6;

/** Makes readings of one head; an open question lowers the confidence. */
export function readingOf(head: Head): (award: AwardId, to: number, wants: Ambiguity | null) => Reading {
  return (award, to, wants) => ({
    award,
    from: head.from,
    to,
    confidence: wants === null ? sureness(head) : Math.min(unsure, sureness(head)),
    wants,
    readAs: null,
  });
}

/** Confidence of a title by the likeness of its words alone. */
export function sureness(head: Head): number {
  return head.likeness === 1 ? 0.98 : head.likeness;
}
