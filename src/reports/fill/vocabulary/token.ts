import { fold, foldClosed, foldLoose } from "../../../text/fold";

/** One word of a text as phrases are compared with it. */
export interface Token {
  /** Folded with its diacritics: «số» is not «sở». */
  readonly exact: string;
  /** Folded without them. */
  readonly loose: string;
  /** The whole text was typed without diacritics: «phong» may be «phòng». In any other text it is «phong». */
  readonly isBare: boolean;
  /** UTF-16 indexes in the text. */
  readonly from: number;
  readonly to: number;
}

/** The words of a text in order; a percent sign is a word, every other sign only parts them. */
export function tokensOf(text: string): readonly Token[] {
  const isBare = fold(text) === foldLoose(text);
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|%/gu)].map((match) => {
    const exact = foldClosed(match[0]);
    return { exact, loose: foldLoose(exact), isBare, from: match.index, to: match.index + match[0].length };
  });
}

/** Whether a word of a text is this word: with its diacritics, or typed without any. */
export function isSameWord(typed: Token, known: Pick<Token, "exact" | "loose">): boolean {
  return typed.exact === known.exact || (typed.isBare && typed.loose === known.loose);
}
