import type { AwardId } from "../../../domain/glossary/awards";
import type { DenominatorBasis } from "../../../domain/targets/target";
import { lettered } from "./lettered";
import { phraseOf } from "./phrase";
import { whoIn } from "./who-in";

/** Who grants is nobody who is counted: «của Lãnh đạo Bộ», up to «cho …». */
const granter = /(?<!\p{L})(?:của|do) (?:(?! cho )[^:,;])*/giu;
/** Words that end the name of those who are counted. */
const behindName = /(?<!\p{L})(?:trở lên|trở xuống|được|đạt|đăng k[ýí]|đề nghị|có|tặng)(?!\p{L}).*$/iu;

/** «02 người thuộc khối gián tiếp», «02 cá nhân là công nhân»: which of the people are counted. */
const whichPeople =
  /^(?:người|cá nhân|đồng chí|đ\/c) (?:(?:là|thuộc|diện|trong|ở|tại|của) (?:diện |số )?|(?=(?:khối|nhóm|bộ phận|lực lượng) ))/iu;
const ofWhich =
  /(?:^|[,;] ?)(?:(?:trong|ở|tại|thuộc|đối với|riêng|với) )?(?:số )?((?:khối|nhóm|diện|bộ phận|lực lượng|đội ngũ) [^:;,\d]*?)(?:\s*:| (?:có|đạt|phấn đấu|ít nhất|tối thiểu))/iu;

/**
 * «Ít nhất 02 nữ đạt CSTĐCS», «Giấy khen cho lãnh đạo: 02 người»: only those of a group are counted; `unclear` where the
 * words name some of the staff whom no register tells. Null where anybody counts.
 */
export function groupCounted(before: string, after: string, object: string, award: AwardId): DenominatorBasis | null {
  const behind = after.normalize("NFC").replace(behindName, "");
  const counted = behind.replace(whichPeople, "");
  const of = ofWhich.exec(before.normalize("NFC"))?.[1];
  const places = [counted, of ?? before.normalize("NFC").replace(granter, " "), object];
  const told = [counted !== behind, of !== undefined, false];
  for (const [index, place] of places.entries()) {
    const words = lettered(place);
    const found = phraseOf(words, award);
    if (found.kind === "base" && found.base.kind === "group") return found.base;
    const isOfSome = told[index] === true || (index === 0 ? namesPeople(place) : namesSome(place));
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
