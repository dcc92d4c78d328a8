import type { AwardId } from "../../../domain/glossary/awards";
import { awardsNamed } from "../award-asked";
import type { Lettered } from "./lettered";
import { holdersOf, isTitle, phraseOf, type PhraseReading } from "./phrase";

/** Words behind which a base is named for certain. */
const strong =
  /\b(?:tinh )?(?:tren|so voi|trong|chia(?: cho)?|bang|cua)(?: tong)? so (?!\d)|\b(?:tinh )?tren tong (?!\d)|\btinh tren (?!\d)|\btong so (?!\d)|^so (?!\d)/g;
/** Words that lead to many things: «của Giám đốc Sở», «trên địa bàn»; they count only before people or titles we know. */
const weak = /\b(?:tren|so voi|cua|trong|chia(?: cho)?) (?!\d)/g;

const nothing: PhraseReading = { kind: "nothing" };

/** «… trên số LĐTT», «… của công chức», «≤ 15% LĐTT»: the base that is named behind a level or a preposition. */
export function markedBase(words: Lettered, measured: AwardId | null): PhraseReading {
  const { said } = words;
  for (const { 0: marker, index } of said.matchAll(strong)) {
    const behind = words.part(index + marker.length);
    // «số CSTĐCS» names what is counted, not what it is counted on.
    if (awardsNamed(behind.said)[0]?.award === measured && awardsNamed(behind.said)[0]?.from === 0) continue;
    const found = phraseOf(behind, measured);
    if (found.kind !== "nothing") return found;
  }
  for (const { 0: marker, index } of said.matchAll(weak)) {
    const found = phraseOf(words.part(index + marker.length), measured);
    if (found.kind === "base") return found;
  }
  const [first] = awardsNamed(said);
  const standsFirst =
    first !== undefined &&
    first.award !== measured &&
    isTitle(first.award) &&
    /^(?:cac |so |tong |danh hieu )*$/.test(said.slice(0, first.from));
  return standsFirst ? { kind: "base", base: holdersOf(first.award) } : nothing;
}
