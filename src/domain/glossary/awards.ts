import { commendations } from "./commendations";
import type { AwardRecipient, GlossaryEntry } from "./glossary-entry";
import { titles } from "./titles";

export type { AwardKind, AwardLevel, AwardRecipient, GlossaryEntry } from "./glossary-entry";

/**
 * Every title and award that the product counts. The order is the one of the Law: titles of people, titles of
 * collectives, awards; within each from the lower to the higher.
 * Wording: Luật 15/2003/QH11 and Luật 06/2022/QH15; where they differ, the words common to both.
 */
export const glossary = { ...titles, ...commendations } as const satisfies Record<string, GlossaryEntry>;

export type GlossaryAwardId = keyof typeof glossary;

/** `other`: recognised as an award, but none of the glossary; it goes by its own words. */
export type AwardId = GlossaryAwardId | "other";

/** All ids, in the order of the glossary. */
export const glossaryAwardIds: readonly GlossaryAwardId[] = Object.keys(glossary).filter(isGlossaryAwardId);

function isGlossaryAwardId(id: string): id is GlossaryAwardId {
  return Object.hasOwn(glossary, id);
}

/** Whether a text from a file or a stored part is the id of a title or award. */
export function isAwardId(id: string): id is AwardId {
  return id === "other" || isGlossaryAwardId(id);
}

/** The entry of an id; null for `other`, which has no words of its own. */
export function glossaryEntry(id: AwardId): GlossaryEntry | null {
  return id === "other" ? null : glossary[id];
}

/** Whether the Law knows the title or award for such recipients alone. */
export function isOnlyFor(id: AwardId, recipient: AwardRecipient): boolean {
  const recipients = glossaryEntry(id)?.recipients ?? [];
  return recipients.length === 1 && recipients[0] === recipient;
}

/** Names an award for a sentence in both languages; `words` is what the cell says, used for `other`. */
export function awardName(id: AwardId, words: string): { readonly vi: string; readonly en: string } {
  const entry = glossaryEntry(id);
  return entry === null ? { vi: words, en: words } : { vi: entry.vi, en: entry.en };
}
