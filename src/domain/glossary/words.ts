import { editDistance } from "./edit-distance";
import { lettersOf } from "./letters";

/** One word of a text, with where it stands and what parts it from the word before. */
export interface Word {
  /** Bare letters. */
  readonly letters: string;
  /** As written. */
  readonly written: string;
  /** UTF-16 indexes in the text. */
  readonly from: number;
  readonly to: number;
  /**
   * What stands in front: `hard` is a comma, semicolon, plus sign or «và»: a new title may begin. A `line` break, a
   * `slash` and `soft` signs (dash, colon, bracket, «›») may also stand inside one.
   */
  readonly before: "start" | "space" | "soft" | "slash" | "line" | "hard";
  /** Part of an abbreviation whose letters had been swapped, doubled or left out. */
  readonly isRepaired: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\uFEFF]+/gu;

/** Abbreviations that take a level behind them in one word: «CSTĐCS», «BKUBND», «HCLĐ2», «Chiến sĩ TĐCS». */
const fused =
  /^(cstd|td|ttld|ctd|hcld|bk|gk)((?:cs|coso|t|tinh|tp|b|bo|n|nganh|tq|tand|tw|xs|tt|tientien|xuatsac|ub|ubnd|ubndt|ubndtinh|ubtinh|ttcp|ttgcp|ttg|tg|cp|chinhphu|bng|byt|bnv|btc|bgd|bgddt|bca|bqp|btp|bct|bxd|bgtvt|btnmt|btttt|bkhcn|bkhdt|bldtbxh|bvhttdl|bnnptnt|bnn|bnnmt|bdttg|i|ii|iii|nhat|nhi|ba|hn|hnhat|hnhi|hba|1|2|3|gds|gd|gdso|xa|huyen))$/;

/**
 * Takes a text apart into words. «L.Đ.T.T» is one word; «CSTĐCS» is two («cstd», «cs»), so that a level reads the same
 * whether it was written apart or not.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const letters = lettersOf(match[0]);
    if (letters === "") continue;
    const to = match.index + match[0].length;
    const gap = text.slice(end, match.index);
    const last = words.at(-1);
    if (last !== undefined && gap === "." && /^[a-z]$/.test(letters) && isInitials(last)) {
      words[words.length - 1] = { ...last, letters: last.letters + letters, written: text.slice(last.from, to), to };
    } else {
      const before = boundary(gap, words.length === 0);
      words.push({ letters, written: match[0], from: match.index, to, before, isRepaired: false });
    }
    end = to;
  }
  return words.map(repair).flatMap(unfuse);
}

/** The abbreviations long enough to be known again with one slip of the finger. */
const abbreviations = ["cstdcs", "cstdtq", "ttldtt", "ttldxs", "bkubnd", "bkttcp"] as const;
const shortOnes = /^(?:tldtt|tldxs|cstd|ttld|cstdua|csthi|ldtt|ldxs)$/;

/**
 * «CTSĐCS», «CSTĐCCS», «TTLĐT»: swapped, doubled or missing letters. A changed letter is not repaired: it makes another
 * title.
 */
function repair(word: Word): Word {
  const { letters } = word;
  if (letters.length < 5 || letters.length > 7 || /[aeioy]/.test(letters) || fused.test(letters)) return word;
  if (shortOnes.test(letters)) return word;
  if (/^ll?dd?tt?t?$/.test(letters)) return { ...word, letters: "ldtt", isRepaired: true };
  const near = abbreviations.filter((known) => isOneSlip(letters, known));
  const [only] = near;
  return only === undefined || near.length > 1 ? word : { ...word, letters: only, isRepaired: true };
}

/** How the abbreviations that are known again with a slip in them are written. */
const asWritten: Readonly<Record<string, string>> = {
  ldtt: "LĐTT",
  cstdcs: "CSTĐCS",
  cstdtq: "CSTĐTQ",
  ttldtt: "TTLĐTT",
  ttldxs: "TTLĐXS",
  bkubnd: "BKUBND",
  bkttcp: "BKTTCP",
};

/** A word of a text that was taken for an abbreviation in spite of a slip in it. */
export interface AbbreviationSlip {
  /** UTF-16 indexes in the text. */
  readonly from: number;
  readonly to: number;
  readonly meant: string;
}

/** «LĐTTT», «CSTDSC»: abbreviations in a text with letters swapped, doubled or left out, and what they stand for. */
export function slipsOfAbbreviations(text: string): readonly AbbreviationSlip[] {
  return [...text.matchAll(wordPattern)].flatMap((match) => {
    const [written] = match;
    const from = match.index;
    const to = from + written.length;
    const word = repair({ letters: lettersOf(written), written, from, to, before: "start", isRepaired: false });
    const meant = word.isRepaired ? asWritten[word.letters] : undefined;
    return meant === undefined || lettersOf(meant) === lettersOf(written) ? [] : [{ from, to, meant }];
  });
}

const sorted = (letters: string): string => Array.from(letters).sort().join("");

function isOneSlip(found: string, known: string): boolean {
  const sameLetters = sorted(found) === sorted(known);
  return (found.length !== known.length || sameLetters) && editDistance(found, known, 1) === 1;
}

/** «L», then «L.Đ», then «L.Đ.T». */
function isInitials(word: Word): boolean {
  return /^[a-z]$/.test(word.letters) || /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u.test(word.written);
}

function boundary(gap: string, isFirst: boolean): Word["before"] {
  if (isFirst) return "start";
  if (/[,;|&•+]/.test(gap)) return "hard";
  if (/[\n\r]/.test(gap)) return "line";
  if (gap.includes("/")) return "slash";
  return /^\s*$/.test(gap) ? "space" : "soft";
}

function unfuse(word: Word): readonly Word[] {
  const [, head, tail] = fused.exec(word.letters) ?? [];
  if (head === undefined || tail === undefined) return [word];
  // Where dots or marks stand between the letters, both parts point at the whole word.
  const middle = word.written.length === word.letters.length ? word.from + head.length : null;
  return [
    { ...word, letters: head, written: word.written.slice(0, head.length), to: middle ?? word.to },
    {
      letters: tail,
      written: word.written.slice(head.length),
      from: middle ?? word.from,
      to: word.to,
      before: "space",
      isRepaired: word.isRepaired,
    },
  ];
}
