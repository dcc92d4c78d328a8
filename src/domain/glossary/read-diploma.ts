import type { GlossaryAwardId } from "./awards";
import { readingOf, type Place, type Reading } from "./head-reading";
import { giversOf } from "./named-levels";
import { endOfUnknownGiver } from "./unknown-giver";

const diplomaLevels: readonly GlossaryAwardId[] = [
  "provincial-diploma-of-merit",
  "ministerial-diploma-of-merit",
  "prime-minister-diploma-of-merit",
];

/** «Bằng khen» of whoever gives it; without a giver its level stays open, and of one nobody knows it is asked. */
export function readDiploma(place: Place): readonly Reading[] {
  const { head } = place;
  const levels = giversOf(place);
  const make = readingOf(head);
  if (levels.length === 0) {
    const end = endOfUnknownGiver(place);
    return end === null
      ? [make("diploma-of-merit", head.to, null)]
      : [make("other", end, { kind: "words-unknown", alternatives: diplomaLevels })];
  }
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
