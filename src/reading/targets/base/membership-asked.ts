import { lettersOf } from "../../../domain/glossary/letters";
import type { DenominatorBasis, PeopleGroup } from "../../../domain/targets/target";
import { awardsNamed } from "../award-asked";
import { lettered } from "./lettered";
import { holdersOf, isTitle } from "./phrase";
import { basisOf, whoIn } from "./who-in";
import { FEW_TEXTS, remembered } from "../../../text/remembered";

/** How many of the holders of a title belong to a group. */
export interface Membership {
  readonly measure: { readonly kind: "belonging"; readonly group: PeopleGroup };
  readonly denominator: DenominatorBasis;
}

const around =
  /^(?:(?:so|tong|ty le|ti le|ca nhan|nguoi|dong chi|dat|duoc|de nghi|xet|tang|danh hieu|cac|trong|co|it nhat|toi thieu) )*$/;
const amongThem =
  /\b(?:trong|tren|tong|chiem|so)(?: (?:so|tong|cac|ca nhan|nguoi|dong chi|dat|duoc|danh hieu|cong nhan|de nghi|xet|tang|ton vinh|dang k[iy]))* $/;
const fillers = /\b(?:ty le|ti le|so|chiem|dat|la|danh hieu|it nhat|toi thieu|trong|tren|tong)\b/g;

/**
 * «Ít nhất 30% CSTĐCS là nữ», «Nữ đạt CSTĐCS chiếm 30% tổng số CSTĐCS»: a share of the holders of a title, not of the
 * group. `words` is the line without its number. Null where the title is what is asked for.
 */
export const membershipAsked = remembered((words: string): Membership | null => {
  // «Sở» has the letters of «số».
  const line = lettered(words.normalize("NFC").replace(/(?<!cơ )(?<!\p{L})sở(?!\p{L})/giu, "cơ quan"));
  const named = awardsNamed(line.said);
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || first.award !== last?.award) return null;
  // An award tells who is meant only where the line says of its holders who they are: «số người được Giấy khen là nữ».
  const whoTheyAre =
    named.length === 1
      ? (predicateOf(line.said.slice(first.until)) ??
        (amongThem.test(line.said.slice(0, first.from)) ? shareHolderOf(line.said.slice(first.until)) : null))
      : null;
  if (!isTitle(first.award) && whoTheyAre === null) return null;
  const isOfPeople = !/collective$|unit$/.test(first.award);
  if (!isOfPeople) return null;
  const whose =
    whoTheyAre !== null &&
    (around.test(`${line.said.slice(0, first.from).trim()} `.trimStart()) ||
      beginsAmong.test(line.said.slice(0, first.from)))
      ? whoTheyAre
      : amongThem.test(line.said.slice(0, last.from))
        ? subjectOf(line.said.slice(0, last.from), first.from < last.from ? first : null)
        : null;
  if (whose === null) return null;
  const who = whoIn(whose);
  const base = who.leftover === "" ? basisOf(who, whose.trim()) : null;
  if (base?.kind !== "group") return null;
  const at = line.said.indexOf(whose.trim());
  const group = { ...base, words: at < 0 ? base.words : line.shown(at, at + whose.trim().length) };
  return { measure: { kind: "belonging", group }, denominator: holdersOf(first.award) };
}, FEW_TEXTS);

/** «CSTĐCS là nữ», «(trong số) LĐTT có … là nữ», «CSTĐCS là người không giữ chức vụ lãnh đạo (đạt)». */
function predicateOf(behind: string): string | null {
  const match = /^ ?(?:(?:phai|co) )*la (.+?)(?: (?:dat|chiem|tu|it nhat|toi thieu|ty le|tro len))*$/.exec(behind);
  return match?.[1] ?? null;
}

const beginsAmong = /^(?:trong|tren) (?:tong )?so\b/;

/** «Trong số CSTĐCS, nữ chiếm …»: who has the share stands in front of the verb. */
function shareHolderOf(behind: string): string | null {
  return /^ ?(?:(?:co )?it nhat |toi thieu )?(.+?) (?:chiem|phai chiem|dat|co|la)\b/.exec(behind)?.[1] ?? null;
}

/** «Nữ đạt (CSTĐCS) chiếm … trong số», «Tỷ lệ nữ trong số». */
function subjectOf(before: string, title: { readonly from: number; readonly until: number } | null): string | null {
  const said = title === null ? before : `${before.slice(0, title.from)} ${before.slice(title.until)}`;
  const whose = lettersOf(said.replace(amongThem, " ").replace(fillers, " "));
  return whose === "" ? null : whose;
}
