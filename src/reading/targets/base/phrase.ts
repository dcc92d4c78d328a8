import { type AwardId, glossaryEntry } from "../../../domain/glossary/awards";
import type { DenominatorBasis } from "../../../domain/targets/target";
import { awardsNamed } from "../award-asked";
import type { Lettered } from "./lettered";
import { basisOf, whoIn } from "./who-in";

/** What a phrase says a share is counted on. */
export type PhraseReading =
  | { readonly kind: "base"; readonly base: DenominatorBasis }
  /** Nobody is named. */
  | { readonly kind: "nothing" }
  | { readonly kind: "unclear"; readonly words: string };

const advanced: readonly AwardId[] = ["advanced-worker", "advanced-soldier"];
/** A verb ends the words that name who is meant. */
const verb =
  /\b(?:dat|duoc(?! s[iy]\b)|hoan thanh|dang k[iy]|tham gia|xep loai|co(?! (?:giao|thoi gian|tham nien|trinh do|bang (?:dai hoc|cap)|hoan canh|tuoi)\b)|giu(?! chuc vu)|thuc hien|chap hanh|de nghi|(?:xet|binh chon) cong nhan|cong nhan (?=danh hieu|la\b|dat\b)|phan dau|k[iy] (?:cam ket|giao uoc)|khong (?:qua|duoi|vuot|it|co|vi pham|sinh|tham gia|uong|hut)|theo (?:ds|danh sach|bieu|so lieu)|toi (?:da|thieu)|it nhat|nhieu nhat)\b/;
const leads = /^(?:(?:trở lên|trở xuống|tổng số|số|tỷ lệ|tỉ lệ|có|của|các)\s+)+/iu;
/** What may stand between people and the title by which they are told: «số người được công nhận danh hiệu LĐTT». */
const toTitle = /\b(?:dang k[iy]|dat|duoc|xet|tang|cong nhan|danh hieu|binh chon|tong|so|cac|thi dua)\b/g;

/** Reads the words up to the first verb as the people, or the holders of a title, that a share is counted on. */
export function phraseOf(words: Lettered, measured: AwardId | null): PhraseReading {
  const { said } = words;
  const named = awardsNamed(said);
  const first = named.find(({ award }) => !isOfLevel(award, measured) && isTitle(award));
  if (first !== undefined) {
    const whose = whoIn(said.slice(0, first.from).replace(toTitle, " "));
    const part = whose.leftover === "" ? basisOf(whose, "") : null;
    // «Số công chức đạt LĐTT» are all of them in an office of công chức; «số nữ đạt LĐTT» are some.
    if (whose.leftover === "" && (part === null || isStaff(part)))
      return { kind: "base", base: holdersOf(first.award) };
    if (part !== null) return { kind: "unclear", words: words.shown(0, first.until).replace(leads, "") };
  }
  const until = verbIn(said, words) ?? said.length;
  const masked = named.reduceRight(
    (left, { from, until: to }) => `${left.slice(0, from)}${"|".padEnd(to - from)}${left.slice(to)}`,
    said,
  );
  const who = whoIn(masked.slice(0, verbIn(masked, words) ?? masked.length));
  const shown = words
    .shown(0, until)
    .replace(leads, "")
    .replace(/(?:\s+(?:trở lên|trở xuống))+\s*$/iu, "");
  // Where there are soldiers, «cán bộ» alone are those who lead them.
  const areOfficers = measured === "advanced-soldier" && who.classes.size === 1 && who.classes.has("cadre");
  if (areOfficers && who.positions.length === 0) return { kind: "unclear", words: shown };
  if (who.leftover !== "") return { kind: "unclear", words: shown };
  const base = basisOf(who, shown);
  return base === null ? { kind: "nothing" } : { kind: "base", base };
}

/** Where the first verb stands; in bare letters «công nhân đạt» looks like «công nhận đạt». */
function verbIn(said: string, words: Lettered): number | null {
  for (const { index } of said.matchAll(new RegExp(verb, "g"))) {
    const isPeople = /^công nhân$/iu.test(words.shown(index, index + "cong nhan".length));
    if (!isPeople) return index;
  }
  return null;
}

/** The same title, or its twin: LĐTT and CSTT are one level. */
export function isOfLevel(award: AwardId, measured: AwardId | null): boolean {
  return award === measured || (measured !== null && advanced.includes(award) && advanced.includes(measured));
}

/** Whatever a plan calls the whole staff. */
function isStaff(base: DenominatorBasis): boolean {
  if (base.kind === "staff" || base.kind === "staff-and-contract") return true;
  return (
    base.kind === "group" &&
    base.positions.length === 0 &&
    base.traits.length === 1 &&
    ["civil-servants", "public-employees"].includes(base.traits[0] ?? "")
  );
}

/** A title tells people apart; a Bằng khen, a Giấy khen is what they get. */
export function isTitle(award: AwardId): boolean {
  return glossaryEntry(award)?.kind === "title";
}

/** Whoever holds a title; LĐTT and CSTT are one level, held by people of one body or another. */
export function holdersOf(award: AwardId): DenominatorBasis {
  return advanced.includes(award) ? { kind: "advanced-workers" } : { kind: "holders", award };
}
