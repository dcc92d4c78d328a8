import { type Authority, fighterAuthority, givenBy, orderClass } from "./authority";
import type { AwardId, AwardRecipient, GlossaryAwardId } from "./awards";
import { type Head, headAt } from "./heads";
import { lettersOf } from "./letters";
import { isNegated } from "./negation";
import { tailOf, wordsBefore } from "./tail";
import { type Word, wordsOf } from "./words";

/** Why the words do not settle which title is meant. */
export type Ambiguity =
  /** «CSTĐTQ»: toàn quốc or toàn quân. */
  | { readonly kind: "whole-country-or-army" }
  /** «Chiến sĩ thi đua», «Cờ thi đua», «Huân chương Lao động» without level or class. */
  | { readonly kind: "level-not-said"; readonly alternatives: readonly GlossaryAwardId[] }
  /** «cấp bộ, ngành, tỉnh»: one name of the old Law for two levels. */
  | { readonly kind: "ministry-or-province"; readonly alternatives: readonly GlossaryAwardId[] }
  /** «Bằng khen của Giám đốc Sở»: a head of a Sở gives Giấy khen. */
  | { readonly kind: "no-such-award"; readonly alternatives: readonly GlossaryAwardId[] }
  /** «Tiên tiến» alone. */
  | { readonly kind: "half-said"; readonly alternatives: readonly GlossaryAwardId[] };

/** One title or award that a text names. */
export interface RecognisedAward {
  readonly award: AwardId;
  /** The words that name it, as written. */
  readonly text: string;
  /** UTF-16 indexes in the text. */
  readonly from: number;
  readonly to: number;
  /** 0 … 1; below 0.7 where `wants` is set. */
  readonly confidence: number;
  /** What would have to be asked; null where the words settle it. */
  readonly wants: Ambiguity | null;
  /** The title that the words literally name, where the recipient makes it another («Lao động tiên tiến» of a unit). */
  readonly readAs: GlossaryAwardId | null;
  /** «không đăng ký CSTĐCS», «chưa đạt LĐTT»: named, and not claimed. */
  readonly negated: boolean;
}

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
  const found = text.length > longest || !worthReading.test(lettersOf(text)) ? [] : read(text, context.recipient);
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

interface Place {
  readonly words: readonly Word[];
  readonly head: Head;
  /** Where the next title begins. */
  readonly limit: number;
  /** Where the title before ended. */
  readonly since: number;
  readonly recipient: AwardRecipient | null;
}

/** A reading with word indexes instead of positions. */
interface Reading {
  readonly award: AwardId;
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly wants: Ambiguity | null;
  readonly readAs: GlossaryAwardId | null;
}

const unsure = 0.6;

function readHead(place: Place): readonly Reading[] {
  const { head } = place;
  const plain = (award: AwardId, changes: Partial<Reading> = {}): readonly Reading[] => [
    { award, from: head.from, to: head.to, confidence: sureness(head), wants: null, readAs: null, ...changes },
  ];
  switch (head.kind) {
    case "soldier":
      return plain("advanced-soldier");
    case "worker":
      return isOfCollective(place)
        ? plain("advanced-labor-collective", { confidence: Math.min(0.9, sureness(head)), readAs: "advanced-worker" })
        : plain("advanced-worker");
    case "advanced-collective":
      return plain("advanced-labor-collective");
    case "excellent-collective":
      return plain("excellent-labor-collective");
    case "excellent-bare":
      return plain("excellent-labor-collective", place.recipient === "individual" ? { confidence: unsure } : {});
    case "advanced-unit":
      return plain("advanced-unit");
    case "determined-unit":
      return plain("determined-to-win-unit");
    case "medal":
      return plain("commemorative-medal");
    case "certificate":
      return plain("certificate-of-merit", { to: tailOf(place.words, head.to, place.limit).namedEnd });
    case "fighter":
      return readFighter(place);
    case "diploma":
      return readDiploma(place);
    case "flag":
    case "bare-flag":
      return readFlag(place);
    case "labor-order":
      return readLaborOrder(place);
    case "order":
    case "foreign":
      return plain("other", { to: tailOf(place.words, head.to, place.limit).end });
  }
}

function sureness(head: Head): number {
  return head.likeness === 1 ? 0.98 : head.likeness;
}

/** Phòng, đơn vị, tập thể «đạt danh hiệu Lao động tiên tiến»: the collective's title, whatever it is called. */
function isOfCollective({ words, head, since, recipient }: Place): boolean {
  if (recipient !== null) return recipient === "collective";
  const before = wordsBefore(words, head.from, since);
  return (
    /(?:^| )(?:phong|don vi|tap the|co quan|khoa)(?= |$)/.test(before) &&
    /(?:^| )(?:dat|danh hieu|cong nhan)(?= |$)/.test(before) &&
    !/(?:^| )(?:ca nhan|cbccvc|can bo|cong chuc|vien chuc|nguoi|nguoi lao dong)(?= |$)/.test(before)
  );
}

const fighterLevels: readonly GlossaryAwardId[] = [
  "grassroots-emulation-fighter",
  "provincial-emulation-fighter",
  "ministerial-emulation-fighter",
  "national-emulation-fighter",
];

function readFighter(place: Place): readonly Reading[] {
  const { words, head } = place;
  const { parts, end } = tailOf(words, head.to, place.limit);
  const levels = parts.map((part) => ({ part, authority: fighterAuthority(part.letters) }));
  const named = mergeMinistryAndProvince(levels);
  const make = (award: AwardId, to: number, wants: Ambiguity | null): Reading => ({
    award,
    from: head.from,
    to,
    confidence: wants === null ? sureness(head) : Math.min(unsure, sureness(head)),
    wants,
    readAs: null,
  });
  if (named.length === 0) {
    return [
      make("grassroots-emulation-fighter", head.to, { kind: "level-not-said", alternatives: fighterLevels.slice(1) }),
    ];
  }
  return named.map(({ authority, to }) => {
    switch (authority) {
      case "grassroots":
        return make("grassroots-emulation-fighter", to, null);
      case "provincial":
        return make("provincial-emulation-fighter", to, null);
      case "ministerial":
        return make("ministerial-emulation-fighter", to, null);
      case "ministerial-or-provincial":
        return make("ministerial-emulation-fighter", to, {
          kind: "ministry-or-province",
          alternatives: ["provincial-emulation-fighter"],
        });
      case "national":
        return make("national-emulation-fighter", to, null);
      case "national-or-army":
        return make("national-emulation-fighter", to, { kind: "whole-country-or-army" });
      case "army":
        return make("other", end, null);
      case "below-province":
      case "head-of-body":
      case "association":
        return make("grassroots-emulation-fighter", to, {
          kind: "level-not-said",
          alternatives: fighterLevels.slice(1),
        });
    }
  });
}

interface NamedLevel {
  readonly authority: Authority;
  readonly to: number;
}

/** «cấp bộ, ngành» / «tỉnh» written apart is one level with two names; other levels side by side are titles of their own. */
function mergeMinistryAndProvince(
  levels: readonly { readonly part: { readonly to: number }; readonly authority: Authority | null }[],
): readonly NamedLevel[] {
  const named = levels.flatMap(({ part, authority }) => (authority === null ? [] : [{ authority, to: part.to }]));
  const both: readonly Authority[] = ["ministerial", "provincial", "ministerial-or-provincial"];
  const kinds = new Set(named.map(({ authority }) => authority));
  if (kinds.size > 1 && named.every(({ authority }) => both.includes(authority))) {
    return [{ authority: "ministerial-or-provincial", to: named.at(-1)?.to ?? 0 }];
  }
  return named.filter(({ authority }, i) => named.findIndex((other) => other.authority === authority) === i);
}

function readDiploma(place: Place): readonly Reading[] {
  const { words, head } = place;
  const tail = tailOf(words, head.to, place.limit);
  const behind = mergeMinistryAndProvince(tail.parts.map((part) => ({ part, authority: givenBy(part.letters) })));
  const before = behind.length > 0 ? null : givenBefore(place);
  const levels = before === null ? behind : [{ authority: before, to: head.to }];
  const make = (award: AwardId, to: number, wants: Ambiguity | null): Reading => ({
    award,
    from: head.from,
    to,
    confidence: wants === null ? sureness(head) : Math.min(unsure, sureness(head)),
    wants,
    readAs: null,
  });
  if (levels.length === 0) return [make("diploma-of-merit", head.to, null)];
  return levels.map(({ authority, to }) => {
    switch (authority) {
      case "provincial":
        return make("provincial-diploma-of-merit", to, null);
      case "ministerial":
        return make("ministerial-diploma-of-merit", to, null);
      case "ministerial-or-provincial":
        return make("ministerial-diploma-of-merit", to, {
          kind: "ministry-or-province",
          alternatives: ["provincial-diploma-of-merit"],
        });
      case "national":
      case "national-or-army":
        return make("prime-minister-diploma-of-merit", to, null);
      case "head-of-body":
      case "below-province":
      case "grassroots":
        return make("other", to, {
          kind: "no-such-award",
          alternatives: ["certificate-of-merit", "provincial-diploma-of-merit"],
        });
      case "association":
      case "army":
        return make("other", to, null);
    }
  });
}

/** «được UBND tỉnh tặng Bằng khen»: the giver stands before. */
function givenBefore({ words, head, since }: Place): Authority | null {
  const before = wordsBefore(words, head.from, since);
  const match =
    /^(?:.* )?(?:duoc|do|boi|xet|de nghi) (.+?) (?:quyet dinh )?(?:tang|trao|khen|thuong|cong nhan|cap)(?: [a-z]+){0,3}$/.exec(
      ` ${before}`,
    );
  const words_ =
    match?.[1] ?? /^(.+?) (?:tang|trao tang|tang thuong|khen tang)(?: thuong| danh hieu)?$/.exec(before)?.[1];
  return words_ === undefined ? null : givenBy(words_);
}

const flagLevels: readonly GlossaryAwardId[] = [
  "provincial-emulation-flag",
  "ministerial-emulation-flag",
  "government-emulation-flag",
];

function readFlag(place: Place): readonly Reading[] {
  const { words, head } = place;
  const tail = tailOf(words, head.to, place.limit);
  const behind = mergeMinistryAndProvince(tail.parts.map((part) => ({ part, authority: givenBy(part.letters) })));
  const before = behind.length > 0 ? null : givenBefore(place);
  const levels = before === null ? behind : [{ authority: before, to: head.to }];
  const make = (award: AwardId, to: number, wants: Ambiguity | null): Reading => ({
    award,
    from: head.from,
    to,
    confidence: wants === null ? sureness(head) : Math.min(unsure, sureness(head)),
    wants,
    readAs: null,
  });
  if (levels.length === 0) {
    return head.kind === "bare-flag"
      ? []
      : [make("provincial-emulation-flag", head.to, { kind: "level-not-said", alternatives: flagLevels.slice(1) })];
  }
  return levels.map(({ authority, to }) => {
    switch (authority) {
      case "provincial":
        return make("provincial-emulation-flag", to, null);
      case "ministerial":
        return make("ministerial-emulation-flag", to, null);
      case "ministerial-or-provincial":
        return make("ministerial-emulation-flag", to, {
          kind: "ministry-or-province",
          alternatives: ["provincial-emulation-flag"],
        });
      case "national":
      case "national-or-army":
        return make("government-emulation-flag", to, null);
      case "grassroots":
      case "below-province":
      case "association":
      case "head-of-body":
      case "army":
        return make("other", to, null);
    }
  });
}

const orderOfClass = {
  first: "labor-order-first-class",
  second: "labor-order-second-class",
  third: "labor-order-third-class",
} as const;

function readLaborOrder({ words, head, limit }: Place): readonly Reading[] {
  const tail = tailOf(words, head.to, limit);
  const classes = tail.parts.flatMap((part) => {
    const named = orderClass(part.letters);
    return named === null ? [] : [{ award: orderOfClass[named], to: part.to }];
  });
  const base = { from: head.from, readAs: null };
  if (classes.length === 0) {
    const wants: Ambiguity = { kind: "level-not-said", alternatives: Object.values(orderOfClass) };
    return [{ ...base, award: "other", to: head.to, confidence: unsure, wants }];
  }
  return classes.map(({ award, to }) => ({ ...base, award, to, confidence: sureness(head), wants: null }));
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
