/** Cyrillic and Greek letters that look like a Latin one, with the letter they are taken for. */
const latinOf: ReadonlyMap<string, string> = new Map(
  [
    ["АВСЕНІЈКМОРЅТХУԀԚԜавсеһіјкморѕтхуԁԛԝ", "ABCEHIJKMOPSTXYDQWabcehijkmopstxydqw"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυχ", "ABEZHIKMNOPTYXaiknopux"],
  ].flatMap(([foreign = "", latin = ""]) => Array.from(foreign, (letter, i) => [letter, latin[i] ?? letter] as const)),
);

const foreignLetter = /[\u0370-\u03FF\u0400-\u052F]/;
const word = /[\p{L}\p{M}]+/gu;
const latinLetter = /\p{Script=Latin}/u;

/** A letter of another alphabet in an otherwise Latin word. */
export interface LookAlike {
  /** UTF-16 index in the text. */
  readonly at: number;
  readonly found: string;
  readonly meant: string;
}

/** Finds look-alikes; words written wholly in another alphabet are left alone. */
export function findLookAlikes(text: string): readonly LookAlike[] {
  if (!foreignLetter.test(text)) return [];
  return [...text.matchAll(word)].flatMap((match) =>
    latinLetter.test(match[0])
      ? Array.from(match[0]).flatMap((letter, i) => {
          const meant = latinOf.get(letter);
          return meant === undefined ? [] : [{ at: match.index + i, found: letter, meant }];
        })
      : [],
  );
}

/** Puts the Latin letter in the place of each look-alike. */
export function latinise(text: string): string {
  if (!foreignLetter.test(text)) return text;
  return text.replace(word, (letters) =>
    latinLetter.test(letters) ? letters.replace(/[^\p{Script=Latin}]/gu, (c) => latinOf.get(c) ?? c) : letters,
  );
}
