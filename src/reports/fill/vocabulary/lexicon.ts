import { bodyPhrases } from "./body-phrases";
import { framePhrases } from "./frame-phrases";
import { groupPhrases } from "./group-phrases";
import { measurePhrases } from "./measure-phrases";
import { narrowingPhrases } from "./narrowing-phrases";
import type { Meaning, Phrase } from "./phrase";
import { recipientPhrases } from "./recipient-phrases";
import { standingPhrases } from "./standing-phrases";
import { isSameWord, type Token } from "./token";
import type { Wording } from "./wording";

/** What words are understood by. */
export interface Lexicon {
  /** By the first word of each phrase without its diacritics; longer phrases first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** What the lists of the office call the awards that they register. */
  readonly wordings: readonly Wording[];
}

const said = [
  ...groupPhrases,
  ...recipientPhrases,
  ...standingPhrases,
  ...measurePhrases,
  ...narrowingPhrases,
  ...framePhrases,
];

/** What heads and labels of tables are made of. */
export const tableLexicon = lexiconOf(said);

/** What titles of forms are made of: the same, the names of forms and of the bodies that make them. */
export const titleLexicon = lexiconOf([...bodyPhrases, ...said]);

/** What tables are made of that speak of lists with words of their own. */
export function lexiconWith(own: readonly Phrase[], wordings: readonly Wording[]): Lexicon {
  if (own.length === 0) return { ...tableLexicon, wordings };
  const common = said.filter((phrase) => !own.some((each) => saysItBetter(each, phrase)));
  return { ...lexiconOf([...common, ...own]), wordings };
}

/** «Trực tiếp» of a column of her list: «lao động trực tiếp» is whoever it says, and not whoever holds no post. */
function saysItBetter(own: Phrase, { words, meaning: { groups = [] } }: Phrase): boolean {
  if (groups.length === 0 || own.words.length >= words.length) return false;
  const tail = words.slice(words.length - own.words.length);
  return own.words.every((word, at) => word.exact === tail[at]?.exact);
}

function lexiconOf(phrases: readonly Phrase[]): Lexicon {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0]?.loose ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const own of byFirst.values()) own.sort((one, other) => other.words.length - one.words.length);
  return { phrases: byFirst, wordings: [] };
}

/** The longest phrase that begins at a word of a text; null where none does. */
export function phraseAt(lexicon: Lexicon, tokens: readonly Token[], at: number): Phrase | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const fits = ({ words }: Phrase) =>
    words.every((word, index) => {
      const token = tokens[at + index];
      return token !== undefined && isSameWord(token, word);
    });
  return lexicon.phrases.get(first.loose)?.find(fits) ?? null;
}

export type { Meaning, Phrase };
