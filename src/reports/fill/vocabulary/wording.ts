import type { AwardId } from "../../../domain/glossary/awards";
import { phraseAt, type Lexicon, type Meaning } from "./lexicon";
import type { Span } from "./read-words";
import { isSameWord, tokensOf, type Token } from "./token";

/** An award in the words under which a list registers it: «GK Giám đốc SYT», «Bằng khen của Tư lệnh QK». */
export interface Wording {
  /** As first written. */
  readonly text: string;
  readonly award: AwardId;
  readonly noun: Noun;
  /** The words behind the noun, which say who gives it or what it is given for; none where nobody is named. */
  readonly tail: readonly Token[];
}

/** What is given, whoever gives it. */
export type Noun = "certificate" | "diploma" | "flag" | "medal" | "fighter";

const nouns: readonly { readonly noun: Noun; readonly words: readonly Token[] }[] = (
  [
    ["certificate", "giấy khen"],
    ["certificate", "GK"],
    ["diploma", "bằng khen"],
    ["diploma", "BK"],
    ["flag", "cờ thi đua"],
    ["flag", "cờ"],
    ["flag", "CTĐ"],
    ["medal", "kỷ niệm chương"],
    ["medal", "KNC"],
    ["fighter", "chiến sĩ thi đua"],
    ["fighter", "CSTĐ"],
  ] as const
).map(([noun, words]) => ({ noun, words: tokensOf(words) }));

/** Words that only lead over to a giver. */
const LEADS = /^(cua|do|cap|cac|va|dong chi|duoc|tang)$/;

/** An award named in a text: its noun, and the words behind it or, where there are none, in front of «tặng». */
export interface NamedAward {
  readonly noun: Noun;
  readonly at: Span;
  readonly tail: readonly Token[];
}

/** The one award that a text names by its noun; null where it names none or several. */
export function namedAward(text: string, lexicon: Lexicon): NamedAward | null {
  const [only = null, ...others] = awardsNamed(text, lexicon);
  return others.length === 0 ? only : null;
}

/** Every award that a text names by its noun, in the order of the text. */
export function awardsNamed(text: string, lexicon: Lexicon): readonly NamedAward[] {
  const tokens = tokensOf(text);
  const found: { readonly noun: Noun; readonly from: number; readonly to: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const one = nouns.find(({ words }) => words.every((word, index) => isAt(tokens[at + index], word)));
    if (one === undefined) continue;
    found.push({ noun: one.noun, from: at, to: at + one.words.length });
    at += one.words.length - 1;
  }
  return found.map(({ noun, from, to }, index) => {
    const next = found[index + 1]?.from ?? tokens.length;
    const behind = runFrom(tokens.slice(0, next), to, text, lexicon);
    const before = index === 0 && behind.length === 0 ? runBefore(tokens.slice(0, from), text, lexicon) : [];
    const [first, last] = [tokens[from], tokens[to - 1]];
    return {
      noun,
      at: { from: first?.from ?? 0, to: last?.to ?? text.length },
      tail: behind.length > 0 ? behind : before,
    };
  });
}

/** «(Cục Thuế, Thuế tỉnh)», «UBND xã và UBND tỉnh» behind the noun: several givers side by side; none where it is one. */
export function giversBeside(text: string, { at }: NamedAward): readonly (readonly Token[])[] {
  const [, inBrackets, plain = ""] = /^\s*(?:\(([^()]*)\)|([^()]*))/u.exec(text.slice(at.to)) ?? [];
  const behind = inBrackets ?? plain;
  const from = text.indexOf(behind, at.to);
  const tokens = tokensOf(text);
  const parts = [...behind.matchAll(/(?:(?!\s+và\s)[^,;/])+/giu)].map((match) => {
    const start = from + match.index;
    const own = tokens.filter((token) => token.from >= start && token.to <= start + match[0].length);
    return own.filter(({ loose }) => !LEADS.test(loose));
  });
  return parts.length < 2 && inBrackets === undefined ? [] : parts.filter((part) => part.length > 0);
}

function isAt(token: Token | undefined, word: Token): boolean {
  return token !== undefined && isSameWord(token, word);
}

/** Up to a sign, a number or words that say something else: «(nữ)», «năm 2026», «đề nghị», «tập thể». */
function runFrom(tokens: readonly Token[], from: number, text: string, lexicon: Lexicon): readonly Token[] {
  const run: Token[] = [];
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const gap = text.slice(tokens[at - 1]?.to ?? 0, token.from);
    if (!(run.length === 0 ? /^[\s›:«"“]*$/ : /^[\s&.–-]*$/).test(gap) || ends(tokens, at, lexicon)) break;
    run.push(token);
  }
  return run.filter(({ loose }) => !LEADS.test(loose));
}

/** «Đề nghị Trưởng Thuế tỉnh tặng Giấy khen»: what stands in front of «tặng», back to what is said before. */
function runBefore(tokens: readonly Token[], text: string, lexicon: Lexicon): readonly Token[] {
  const end = tokens.findLastIndex(({ loose }) => loose === "tang");
  const isLast = tokens.slice(end + 1).every(({ loose }) => loose === "thuong" || loose === "danh" || loose === "hieu");
  if (end === -1 || !isLast) return [];
  const run: Token[] = [];
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at];
    const gap = text.slice(token?.to ?? 0, tokens[at + 1]?.from);
    if (token === undefined || !/^[\s&.-]*$/.test(gap) || coveredByEnd(tokens, at, lexicon)) break;
    run.unshift(token);
  }
  return run.filter(({ loose }) => !LEADS.test(loose));
}

function coveredByEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return [at, at - 1, at - 2].some((from) => {
    const phrase = from < 0 ? null : phraseAt(lexicon, tokens, from);
    return phrase !== null && from + phrase.words.length > at && saysMore(phrase.meaning, phrase.words[0]?.loose);
  });
}

function ends(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token === undefined || /^(\d.*|nam|lan|cho)$/.test(token.loose) || token.exact === "%") return true;
  const phrase = phraseAt(lexicon, tokens, at);
  return phrase !== null && saysMore(phrase.meaning, phrase.words[0]?.loose);
}

function saysMore(
  { standing, recipient, measure, isForeign, isLastYear, opens, isPart }: Meaning,
  first = "",
): boolean {
  if (standing !== undefined || isForeign === true || isLastYear === true || opens === true || isPart === true)
    return true;
  if (measure === "share" || measure === "count") return true;
  return recipient === "collective" || recipient === "family" || (measure === "people" && first !== "thanh");
}
