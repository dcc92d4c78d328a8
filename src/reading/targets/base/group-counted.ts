import type { AwardId } from "../../../domain/glossary/awards";
import type { DenominatorBasis } from "../../../domain/targets/target";
import { lettered } from "./lettered";
import { phraseOf } from "./phrase";
import { whoIn } from "./who-in";

/** Who grants is nobody who is counted: «của Lãnh đạo Bộ», up to «cho …». */
const granter = /(?<!\p{L})(?:của|do) (?:(?! cho )[^:,;])*/giu;
/** Words that end the name of those who are counted. */
const behindName = /(?<!\p{L})(?:trở lên|trở xuống|được|đạt|đăng k[ýí]|đề nghị|có|tặng)(?!\p{L}).*$/iu;

/**
 * «Ít nhất 02 nữ đạt CSTĐCS», «Giấy khen cho lãnh đạo: 02 người»: only those of a group are counted; `unclear` where the
 * words name some of the staff whom no register tells. Null where anybody counts.
 */
export function groupCounted(before: string, after: string, object: string, award: AwardId): DenominatorBasis | null {
  const counted = after.normalize("NFC").replace(behindName, "");
  const places = [counted, before.normalize("NFC").replace(granter, " "), object];
  for (const place of places) {
    const words = lettered(place);
    const found = phraseOf(words, award);
    if (found.kind === "base" && found.base.kind === "group") return found.base;
    const isOfSome = place === counted ? namesPeople(place) : namesSome(place);
    if (found.kind === "unclear" && isOfSome) return { kind: "unclear", words: found.words };
    if (found.kind === "base" && found.base.kind === "unclear") return found.base;
  }
  return null;
}

/** «02 công chức trẻ»: right behind the number whoever is named is meant, and nobody else. */
function namesPeople(place: string): boolean {
  return [...whoIn(place).classes].some((one) => one !== "anybody");
}

/** Part of the staff is named, with words beside it that may tell still fewer of them. */
function namesSome(place: string): boolean {
  const { classes } = whoIn(place);
  return (["some", "women", "men", "leaders", "contract", "party-members"] as const).some((one) => classes.has(one));
}
