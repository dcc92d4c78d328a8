import { type AwardId, type GlossaryAwardId, isOnlyFor } from "../../domain/glossary/awards";
import { lettersOf } from "../../domain/glossary/letters";
import type { RecipientKind } from "../../domain/recipient";
import { distance } from "../../text/distance";
import type { DraftEntry } from "../claims/entries";

/** Fewer letters are one slip away from too much else. */
const SHORTEST = 4;

/** The titles of which unread words of such a recipient may be a slip; none where nothing like them is written. */
export type SlipsOfTitles = (words: string, kind: RecipientKind) => readonly GlossaryAwardId[];

/** «CSST» in a list that says «CSTT» line after line: one letter away from a title as others wrote it. */
export function slipsOfTitles(drafts: readonly DraftEntry[]): SlipsOfTitles {
  const written = new Map<string, AwardId>();
  for (const { claims } of drafts)
    for (const { how, text, award } of claims) {
      const letters = lettersOf(text);
      if (how === "text" && isAbbreviation(letters)) written.set(letters, award);
    }
  return (words, kind) => {
    const letters = lettersOf(words);
    if (!isAbbreviation(letters)) return [];
    const near = [...written].filter(([known, award]) => distance(letters, known, 1) === 1 && isFor(award, kind));
    return [...new Set(near.flatMap(([, award]) => (award === "other" ? [] : [award])))];
  };
}

function isAbbreviation(letters: string): boolean {
  return letters.length >= SHORTEST && !letters.includes(" ");
}

function isFor(award: AwardId, kind: RecipientKind): boolean {
  return !isOnlyFor(award, kind === "individual" ? "collective" : "individual");
}
