import type { AwardRecipient } from "./awards";
import { type Head, headAt } from "./heads";
import { lettersOf } from "./letters";
import { isNegated } from "./negation";
import { unsure } from "./head-reading";
import { readHead } from "./read-head";
import type { Ambiguity, RecognisedAward } from "./recognised-award";
import { type Word, wordsOf } from "./words";

export type { Ambiguity, RecognisedAward } from "./recognised-award";

export interface RecognitionContext {
  /** Whose row or column it is; null where that is not known. */
  readonly recipient: AwardRecipient | null;
}

const cache = new Map<string, readonly RecognisedAward[]>();
/** Cells repeat a few texts; emptied when full, so that memory stays bounded. */
const cacheLimit = 20_000;
const longest = 2_000;

/** Without one of these letters in it, a text names no award. */
const worthReading =
  /kh?en|thi ?d|cstd|td|tien|ti?en|xu?[aă]?t|xs|ld|lao|cs|bk|gk|hc|huan|huy|chuong|co |ctd|dv|quyet|anh hung|uu tu|nhan dan|bang|knc|giai|thu|tieu bieu|ut$|nd$/;

/**
 * Finds every title and award that a cell, a heading or a sentence names, in the order in which they stand: full,
 * abbreviated, run together or misspelled. The longest match wins. Words that only name an award of others are `other`;
 * a text without any gives an empty list.
 */
export function recogniseAwards(text: string, context: RecognitionContext): readonly RecognisedAward[] {
  const key = `${context.recipient ?? ""}|${text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const found =
    text.length > longest || !worthReading.test(lettersOf(text.replaceAll(".", "")))
      ? []
      : read(text, context.recipient);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(key, found);
  return found;
}

function read(text: string, recipient: AwardRecipient | null): readonly RecognisedAward[] {
  const words = wordsOf(text);
  const alone = readHalfSaid(text, words, recipient);
  if (alone !== null) return [alone];
  const heads = findHeads(words);
  const found: RecognisedAward[] = [];
  let previous: { readonly end: number; readonly negated: boolean } = { end: 0, negated: false };
  for (const [i, head] of heads.entries()) {
    const limit = heads[i + 1]?.from ?? words.length;
    const readings = readHead({ words, head, limit, recipient, since: previous.end });
    const end = Math.max(head.to, ...readings.map((reading) => reading.to));
    if (readings.length === 0) continue;
    const negated = isNegated(words, {
      from: head.from,
      to: end,
      since: previous.end,
      until: limit,
      after: previous.negated,
    });
    for (const { award, from, to, confidence, wants, readAs } of readings) {
      const start = words[from]?.from ?? 0;
      const stop = words[to - 1]?.to ?? text.length;
      found.push({ award, text: text.slice(start, stop), from: start, to: stop, confidence, wants, readAs, negated });
    }
    previous = { end, negated };
  }
  return found;
}

function findHeads(words: readonly Word[]): readonly Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < words.length;) {
    const head = headAt(words, at);
    if (head !== null) heads.push(head);
    at = head?.to ?? at + 1;
  }
  return heads;
}

/** A cell that says no more than «Tiên tiến»: half of a title. */
function readHalfSaid(text: string, words: readonly Word[], recipient: AwardRecipient | null): RecognisedAward | null {
  const letters = words.map((word) => word.letters).join(" ");
  if (!/^(?:danh hieu )?tien tien$/.test(letters) || recipient === null) return null;
  const award = recipient === "collective" ? "advanced-labor-collective" : "advanced-worker";
  const alternatives = ["advanced-worker", "advanced-labor-collective", "advanced-soldier", "advanced-unit"] as const;
  const wants: Ambiguity = { kind: "half-said", alternatives: alternatives.filter((id) => id !== award) };
  const from = words[0]?.from ?? 0;
  const to = words.at(-1)?.to ?? text.length;
  return { award, text: text.slice(from, to), from, to, confidence: unsure, wants, readAs: null, negated: false };
}
