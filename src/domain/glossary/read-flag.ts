import type { GlossaryAwardId } from "./awards";
import { readingOf, type Place, type Reading } from "./head-reading";
import { giversOf } from "./named-levels";
import { endOfUnknownGiver } from "./unknown-giver";

const flagLevels: readonly GlossaryAwardId[] = [
  "provincial-emulation-flag",
  "ministerial-emulation-flag",
  "government-emulation-flag",
];

/** «Cờ thi đua» of whoever gives it, asked where nobody is named; a bare «Cờ» that nobody gives is no title. */
export function readFlag(place: Place): readonly Reading[] {
  const { head } = place;
  const levels = giversOf(place);
  const make = readingOf(head);
  if (levels.length === 0) {
    if (head.kind === "bare-flag") return [];
    const end = endOfUnknownGiver(place);
    return [
      end === null
        ? make("other", head.to, { kind: "level-not-said", alternatives: flagLevels })
        : make("other", end, { kind: "words-unknown", alternatives: flagLevels }),
    ];
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
