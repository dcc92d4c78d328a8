import { isSameWord, type Token } from "../vocabulary/token";

/** How far the words for a giver in one text say what those in another say. */
export type Likeness =
  /** Word for word, or as an abbreviation: «Giám đốc SYT» and «GĐ Sở Y tế». */
  | "same"
  /** «UBND phường» in «Chủ tịch UBND phường», «Giám đốc» in «Giám đốc Sở». */
  | "part"
  /** The other way round. */
  | "more";

export interface Alike {
  readonly how: Likeness;
  /** The words of the first text that say it. */
  readonly words: readonly Token[];
}

/** Whether the words for one giver may mean another; null where they name somebody else. */
export function alike(said: readonly Token[], known: readonly Token[]): Alike | null {
  if (said.length === 0 || known.length === 0) return null;
  if (isSameName(said, known)) return { how: "same", words: said };
  for (let length = known.length - 1; length > 0; length--)
    if (isSameName(said, known.slice(0, length)) || isSameName(said, known.slice(-length)))
      return { how: "part", words: said };
  for (let length = said.length - 1; length > 0; length--)
    for (let at = 0; at + length <= said.length; at++) {
      const words = said.slice(at, at + length);
      if (isSameName(words, known)) return { how: "more", words };
    }
  return null;
}

/** Word for word, where one word may stand for the first letters of several: «UBND», «SYT», «TW». */
function isSameName(one: readonly Token[], other: readonly Token[]): boolean {
  const [first, ...rest] = one;
  const [next, ...others] = other;
  if (first === undefined || next === undefined) return first === next;
  if ((isSameWord(first, next) || isSameWord(next, first)) && isSameName(rest, others)) return true;
  return isShort(first, other, rest) || isShort(next, one, others);
}

function isShort(short: Token, words: readonly Token[], rest: readonly Token[]): boolean {
  const letters = short.loose.replace(/w/g, "u");
  return (
    letters.length > 1 &&
    words.length >= letters.length &&
    Array.from(letters).every((letter, at) => words[at]?.loose.startsWith(letter) === true) &&
    isSameName(rest, words.slice(letters.length))
  );
}
