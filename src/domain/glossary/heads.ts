import { editDistance } from "./edit-distance";
import { type HeadKind, type Phrase, phrasesByLetter } from "./head-phrases";
import type { Word } from "./words";

export type { HeadKind } from "./head-phrases";

export interface Head {
  readonly kind: HeadKind;
  /** First word, and the word after the last. */
  readonly from: number;
  readonly to: number;
  /** 1 as the Law writes it or as a usual abbreviation, 0.9 with other diacritics, 0.8 with other letters. */
  readonly likeness: number;
}

/** Only where nothing longer is written do these count: «bk» in a sentence may be Bách khoa or Bắc Kạn. */
const needsCapitals = new Set(["bk", "gk", "ctd", "knc", "cstt", "dvtt", "ttnd", "ttut"]);

/** Finds the title that begins at a word; null where none does. The longest wins, and an exact one over a misspelled one. */
export function headAt(words: readonly Word[], at: number): Head | null {
  const first = words[at];
  const candidates = phrasesByLetter.get(first?.letters.charAt(0) ?? "");
  if (candidates === undefined || isRate(words, at)) return null;
  let best: Head | null = null;
  let exactness = 0;
  for (const candidate of candidates) {
    const head = exactly(words, at, candidate) ?? misspelled(words, at, candidate) ?? runTogether(words, at, candidate);
    if (head === null) continue;
    const length = candidate.joined.length;
    // A misspelling must not win over a title that stands there letter by letter; «Huân chương» alone is only half of one.
    const rank = (head.likeness >= 0.9 && candidate.kind !== "order" ? 1000 : 0) + length * 10 + head.likeness;
    if (rank > exactness) {
      best = head;
      exactness = rank;
    }
  }
  return best;
}

/** «Tỷ lệ Lao động tiên tiến» is two letters away from «T.thể lao động tiên tiến», and speaks of people. */
function isRate(words: readonly Word[], at: number): boolean {
  return isVariant(words[at]?.letters ?? "", "ti") && words[at + 1]?.letters === "le";
}

function exactly(words: readonly Word[], at: number, candidate: Phrase): Head | null {
  let likeness = 1;
  for (const [i, letters] of candidate.letters.entries()) {
    const word = words[at + i];
    if (word === undefined || (word.letters !== letters && !isVariant(word.letters, letters))) return null;
    if (i > 0 && !mayJoin(word)) return null;
    const spelling = spellingOf(word, candidate.words[i] ?? "");
    if (spelling === "other" && letters.length <= 2 && i === 0) return null;
    // Without its accent «cờ» may as well be «cơ» or «có».
    if (candidate.kind === "bare-flag" && spelling !== "same") return null;
    // «Trần Thị Thu Khen» is no «Thư khen».
    if (candidate.kind === "foreign" && spelling !== "same" && !isAllBare(words)) return null;
    if (spelling === "other" || word.isRepaired) likeness = 0.9;
  }
  const to = at + candidate.letters.length;
  if (needsCapitals.has(candidate.joined) && !standsOut(words, at, to)) return null;
  return { kind: candidate.kind, from: at, to, likeness };
}

/** sĩ and sỹ, kỷ and kỉ. */
function isVariant(found: string, expected: string): boolean {
  return found.length <= 2 && found.replace("y", "i") === expected.replace("y", "i");
}

function spellingOf(word: Word, expected: string): "same" | "bare" | "other" {
  const written = word.written.normalize("NFC").toLowerCase();
  if (written === expected || word.written.includes(".")) return "same";
  if (written === word.letters) return "bare";
  return written.replace(/ỹ/g, "ĩ").replace(/ỉ/g, "ỷ") === expected.replace(/ỉ/g, "ỷ") ? "same" : "other";
}

function isAllBare(words: readonly Word[]): boolean {
  return words.every(({ written, letters }) => written.toLowerCase() === letters);
}

function standsOut(words: readonly Word[], at: number, to: number): boolean {
  const isCapital = words.slice(at, to).every(({ written }) => written === written.toUpperCase());
  const previous = words[at - 1]?.letters ?? "";
  if (previous === "dh" || previous === "hoc") return false;
  return isCapital || words.length <= 4;
}

function mayJoin(word: Word): boolean {
  return word.before === "space" || word.before === "soft" || word.before === "line";
}

/** Misspelled, word by word: short words must be right, of the longer ones two in four may have one wrong letter. */
function misspelled(words: readonly Word[], at: number, candidate: Phrase): Head | null {
  if (candidate.isAbbreviation || candidate.letters.length < 2) return null;
  if (candidate.kind === "foreign" && candidate.joined.length < 12) return null;
  let wrong = 0;
  for (const [i, letters] of candidate.letters.entries()) {
    const word = words[at + i];
    if (word === undefined || (i > 0 && !mayJoin(word))) return null;
    if (word.letters === letters || isVariant(word.letters, letters)) {
      if (letters.length <= 2 && i === 0 && spellingOf(word, candidate.words[i] ?? "") === "other") return null;
      continue;
    }
    if (!isSlip(word.letters, letters)) return null;
    wrong++;
  }
  // «cơ thi đua» and «sổ thi đua» differ from «cờ thi đua» in the one word that matters.
  const allowed = candidate.letters.length >= 4 ? 2 : 1;
  return wrong > 0 && wrong <= allowed
    ? { kind: candidate.kind, from: at, to: at + candidate.letters.length, likeness: 0.8 }
    : null;
}

/** Words that are right as they are and must not be taken for a slip of another. */
const otherWords = new Set([
  "thu",
  "truong",
  "thi",
  "ban",
  "bang",
  "giay",
  "huan",
  "huy",
  "tien",
  "tin",
  "khen",
  "khi",
  "tieu",
  "tieng",
  "thanh",
  "toan",
  "dua",
  "dau",
  "bong",
  "dung",
  "quyet",
  "thang",
]);

function isSlip(found: string, expected: string): boolean {
  if (otherWords.has(found)) return false;
  if (found.length === expected.length && soundOf(found) === soundOf(expected)) return true;
  if (expected.length < 4) return false;
  return editDistance(found, expected, 1) <= 1;
}

/** Sounds that many regions do not tell apart: s and x, ch and tr. */
function soundOf(letters: string): string {
  return letters.replace(/x/g, "s").replace(/tr/g, "ch").replace(/y/g, "i");
}

/**
 * Words written as one, one broken in two, a letter carried over to the next word: «laođộng tiêntiến», «Chiế nsĩ thi đua».
 * Long titles bear two wrong letters; no two of them are nearer to each other than that.
 */
function runTogether(words: readonly Word[], at: number, candidate: Phrase): Head | null {
  const { joined, letters } = candidate;
  if (candidate.isAbbreviation || joined.length < 8) return null;
  if (words[at]?.letters.charAt(0) !== joined.charAt(0)) return null;
  const limit = joined.length >= 14 ? 2 : joined.length >= 12 ? 1 : 0;
  let best: { readonly to: number; readonly wrong: number } | null = null;
  let found = "";
  for (let to = at; to < words.length && found.length < joined.length + limit; to++) {
    const word = words[to];
    if (word === undefined || (to > at && !mayJoin(word))) break;
    found += word.letters;
    if (found.length < joined.length - limit) continue;
    const text = found;
    const mayBeNear = limit > 0 && candidate.thirds.some((third) => text.includes(third));
    const wrong = found === joined ? 0 : mayBeNear ? editDistance(found, joined, limit) : limit + 1;
    if (wrong <= limit && (best === null || wrong < best.wrong)) best = { to: to + 1, wrong };
  }
  // The same number of words without a slip is the business of `exactly`, which also looks at the accents.
  if (best === null || (best.wrong === 0 && best.to - at === letters.length)) return null;
  return { kind: candidate.kind, from: at, to: best.to, likeness: best.wrong === 0 ? 0.9 : 0.8 };
}
