import { fighterAuthority } from "./authority";
import type { GlossaryAwardId } from "./awards";
import { readingOf, type Place, type Reading } from "./head-reading";
import { mergeMinistryAndProvince } from "./named-levels";
import { tailOf } from "./tail";

const fighterLevels: readonly GlossaryAwardId[] = [
  "grassroots-emulation-fighter",
  "provincial-emulation-fighter",
  "ministerial-emulation-fighter",
  "national-emulation-fighter",
];

/**
 * «Chiến sĩ thi đua» of the level that the words behind it name. Where they name none, or one that gives no such title,
 * it goes by its own words and is asked: an unknown word never makes it the lowest.
 */
export function readFighter(place: Place): readonly Reading[] {
  const { words, head } = place;
  const { parts, end } = tailOf(words, head.to, place.limit);
  const levels = parts.map((part) => ({ part, authority: fighterAuthority(part.letters) }));
  const named = mergeMinistryAndProvince(levels);
  const make = readingOf(head);
  if (named.length === 0) {
    const kind = end === head.to ? "level-not-said" : "words-unknown";
    return [make("other", end, { kind, alternatives: fighterLevels })];
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
        return make("other", to, { kind: "level-not-said", alternatives: fighterLevels });
    }
  });
}
