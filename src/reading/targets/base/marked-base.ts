import type { AwardId } from "../../../domain/glossary/awards";
import type { DenominatorBasis } from "../../../domain/targets/target";
import { awardsNamed } from "../award-asked";
import type { Lettered } from "./lettered";
import { holdersOf, isOfLevel, isTitle, phraseOf, type PhraseReading } from "./phrase";

/** Words behind which a base is named for certain. */
const strong =
  /\b(?:tinh )?(?:tren|so voi|trong|chia(?: cho)?|bang|cua)(?: tong)? so (?!\d)|\b(?:tinh )?tren tong (?!\d)|\btinh tren (?!\d)|\btong so (?!\d)|^(?:tro len |tro xuong )?so (?!\d)/g;
/** Words that lead to many things: «của Giám đốc Sở», «trên địa bàn»; they count only before people or titles we know. */
const weak = /\b(?:tren|so voi|cua|trong|chia(?: cho)?) (?!\d)/g;

/** «số công chức được xếp loại …», «số viên chức có sáng kiến»: some of them, told by what no base of ours is. */
const qualified =
  /\b(?:xep loai|danh gia|phan loai|hoan thanh|du (?:dieu kien|tieu chuan)|thuoc dien|duoc (?:xet|cu|khen)|co (?:sang kien|thoi gian|de tai)|tham gia|du hop|nop)\b/;

/** Whether the people behind a marker are only some of those that its first words name. */
function isOfSome(said: string, measured: AwardId | null): boolean {
  const [first] = awardsNamed(said);
  return measured !== null && qualified.test(first === undefined ? said : said.slice(0, first.from));
}

function isHeld({ kind }: DenominatorBasis): boolean {
  return kind === "holders" || kind === "advanced-workers";
}

const nothing: PhraseReading = { kind: "nothing" };

/** «… trên số LĐTT», «… của công chức», «≤ 15% LĐTT»: the base that is named behind a level or a preposition. */
export function markedBase(words: Lettered, measured: AwardId | null): PhraseReading {
  const { said } = words;
  for (const { 0: marker, index } of said.matchAll(strong)) {
    const behind = words.part(index + marker.length);
    // «số CSTĐCS» names what is counted, not what it is counted on.
    const [title] = awardsNamed(behind.said);
    if (title?.from === 0 && isOfLevel(title.award, measured)) continue;
    const found = phraseOf(behind, measured);
    if (found.kind === "base" && !isHeld(found.base) && isOfSome(behind.said, measured))
      return { kind: "unclear", words: behind.shown(0) };
    if (found.kind !== "nothing") return found;
  }
  for (const { 0: marker, index } of said.matchAll(weak)) {
    const found = phraseOf(words.part(index + marker.length), measured);
    if (found.kind === "base") return found;
  }
  const [first] = awardsNamed(said);
  const standsFirst =
    first !== undefined &&
    !isOfLevel(first.award, measured) &&
    isTitle(first.award) &&
    /^(?:cac |so |tong |danh hieu )*$/.test(said.slice(0, first.from));
  return standsFirst ? { kind: "base", base: holdersOf(first.award) } : nothing;
}
