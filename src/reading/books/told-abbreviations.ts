import type { Answer } from "../../domain/answer";
import type { AwardId } from "../../domain/glossary/awards";
import type { SheetText } from "../../layout/sheet-text";
import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";

/** Deeper in a long register nobody explains abbreviations. */
const MOST_ROWS = 3_000;

/**
 * «Viết tắt: …; CSTĐ TQ: Chiến sĩ thi đua toàn quân» under a list: short words that leave open which title they name, and
 * long ones that settle it. As answers on the words, so that heads and cells are read by them; what a book explains in
 * two ways stays open.
 */
export function toldAbbreviations(sheets: readonly SheetText[]): readonly Answer[] {
  const told = new Map<string, Set<AwardId>>();
  for (const sheet of sheets) {
    if (sheet.lastRow > MOST_ROWS) continue;
    for (let row = 1; row <= sheet.lastRow; row += 1) {
      const filled = sheet.filled(row);
      if (filled.length === 0 || filled.length > 2) continue;
      const texts = filled.map((column) => sheet.text(row, column));
      for (const [short, words] of explained(texts)) {
        const award = settled(short, words);
        if (award !== null) told.set(plain(short), (told.get(plain(short)) ?? new Set()).add(award));
      }
    }
  }
  return [...told].flatMap(([words, awards]) => {
    const [award, ...others] = awards;
    return award === undefined || others.length > 0 ? [] : [{ kind: "words" as const, words, award }];
  });
}

/** «A: …; B = …» in one cell, «A | …» in two. */
function explained(texts: readonly string[]): readonly (readonly [string, string])[] {
  const [first = "", second] = texts;
  const inOne = texts.flatMap((text) =>
    text.split(/[;\n]|\.\s/).flatMap((part) => {
      const found = /(?:^|[:(\s])\(?([^:=()]{2,24}?)\)?\s*[:=]\s*([^:=]{8,})$/u.exec(part.trim());
      return found?.[1] === undefined || found[2] === undefined ? [] : [[found[1], found[2]] as const];
    }),
  );
  return second === undefined || first.length > 24 ? inOne : [...inOne, [first, second] as const];
}

function settled(short: string, words: string): AwardId | null {
  const [open, ...others] = awardsNamed(short);
  // «BK» is somebody's Bằng khen; whose, the book may tell.
  const isOpen = open !== undefined && (open.isAsked || open.award === "diploma-of-merit");
  if (!isOpen || others.length > 0 || plain(open.text) !== plain(short)) return null;
  const [meant, ...more] = awardsNamed(words.replace(/\([^)]*\)/gu, " "));
  return meant?.certain === true && more.length === 0 && meant.award !== "other" ? meant.award : null;
}
