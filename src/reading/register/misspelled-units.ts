import type { UnitKey } from "../../domain/recipient";
import { distance } from "../../text/distance";
import { isSyllable } from "../../text/legacy/syllable";

/** A key that looks like a slip of another key of the same workbook. */
export interface MisspelledUnit {
  readonly slip: UnitKey;
  readonly meant: UnitKey;
}

/** A list of more units than this (all communes of a province) holds names that differ in a letter by right. */
const MOST_UNITS = 200;
const LEAST_LETTERS = 8;

/**
 * «Phòng Hợp tác qốc tế» beside «Phòng Hợp tác quốc tế»: one or two letters apart, with a word that is no Vietnamese
 * syllable, and written less often. «Xã Cẩm Hà» and «Xã Cẩm Hòa» are two places: all of their words can be words.
 */
export function misspelledUnits(counts: ReadonlyMap<UnitKey, number>): readonly MisspelledUnit[] {
  if (counts.size > MOST_UNITS) return [];
  const found: MisspelledUnit[] = [];
  for (const [slip, count] of counts) {
    if (slip.length < LEAST_LETTERS || !hasOddWord(slip)) continue;
    const near = [...counts].filter(
      ([other, times]) =>
        other !== slip &&
        times >= count &&
        digitsOf(other) === digitsOf(slip) &&
        oddWords(slip, other) &&
        distance(slip, other, 2) <= 2,
    );
    const [only] = near;
    if (only && near.length === 1) found.push({ slip, meant: only[0] });
  }
  return found;
}

function hasOddWord(key: UnitKey): boolean {
  return key.split(" ").some(isOdd);
}

/** The words that differ are odd in the slip and words in what was meant. */
function oddWords(slip: UnitKey, meant: UnitKey): boolean {
  const one = slip.split(" ");
  const other = meant.split(" ");
  const differing = one.filter((word) => !other.includes(word));
  const right = other.filter((word) => !one.includes(word));
  // «THCS» is no slip of «TH»: what was meant is a word, and an abbreviation is none.
  return differing.length > 0 && differing.every(isOdd) && right.every((word) => word.length > 1 && isSyllable(word));
}

/** Longer than an abbreviation and no syllable of the language. */
function isOdd(word: string): boolean {
  return word.length > 2 && /^\p{L}+$/u.test(word) && !isSyllable(word);
}

function digitsOf(key: UnitKey): string {
  return key.replace(/\D/g, "");
}
