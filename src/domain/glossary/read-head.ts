import { type Authority, fighterAuthority, givenBy, orderClass } from "./authority";
import type { AwardId, AwardRecipient, GlossaryAwardId } from "./awards";
import type { Head } from "./heads";
import type { Ambiguity } from "./recognised-award";
import { endOfName, tailOf, wordsBefore } from "./tail";
import type { Word } from "./words";

/** A title found in a text, with what surrounds it. */
export interface Place {
  readonly words: readonly Word[];
  readonly head: Head;
  /** Where the next title begins. */
  readonly limit: number;
  /** Where the title before ended. */
  readonly since: number;
  readonly recipient: AwardRecipient | null;
}

/** What a title means; `from` and `to` are word indexes. */
export interface Reading {
  readonly award: AwardId;
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly wants: Ambiguity | null;
  readonly readAs: GlossaryAwardId | null;
}

/** Confidence of a reading that has to be asked about. */
export const unsure = 0.6;

/** Reads the title at a head together with the level or giver around it; empty where it is no title after all. */
export function readHead(place: Place): readonly Reading[] {
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
      return plain("commemorative-medal", { to: endOfName(place.words, head.to, place.limit) });
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
      return plain("other", { to: endOfName(place.words, head.to, place.limit) });
  }
}

/** Makes readings of one head; an open question lowers the confidence. */
function maker(head: Head): (award: AwardId, to: number, wants: Ambiguity | null) => Reading {
  return (award, to, wants) => ({
    award,
    from: head.from,
    to,
    confidence: wants === null ? sureness(head) : Math.min(unsure, sureness(head)),
    wants,
    readAs: null,
  });
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
  const make = maker(head);
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
  const { head } = place;
  const levels = giversOf(place);
  const make = maker(head);
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

/** Who gives it, by the words behind, or else by those in front. */
function giversOf(place: Place): readonly NamedLevel[] {
  const { words, head, limit } = place;
  const { parts } = tailOf(words, head.to, limit);
  const behind = mergeMinistryAndProvince(parts.map((part) => ({ part, authority: givenBy(part.letters) })));
  if (behind.length > 0) return behind;
  const before = givenBefore(place);
  return before === null ? [] : [{ authority: before, to: head.to }];
}

/** «được UBND tỉnh tặng Bằng khen»: the giver stands before. */
function givenBefore({ words, head, since }: Place): Authority | null {
  const before = wordsBefore(words, head.from, since);
  const match =
    /^(?:.* )?(?:duoc|do|boi|xet|de nghi) (.+?) (?:quyet dinh )?(?:tang|trao|khen|thuong|cong nhan|cap)(?: [a-z]+){0,3}$/.exec(
      ` ${before}`,
    );
  const giver =
    match?.[1] ?? /^(.+?) (?:tang|trao tang|tang thuong|khen tang)(?: thuong| danh hieu)?$/.exec(before)?.[1];
  return giver === undefined ? null : givenBy(giver);
}

const flagLevels: readonly GlossaryAwardId[] = [
  "provincial-emulation-flag",
  "ministerial-emulation-flag",
  "government-emulation-flag",
];

function readFlag(place: Place): readonly Reading[] {
  const { head } = place;
  const levels = giversOf(place);
  const make = maker(head);
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
