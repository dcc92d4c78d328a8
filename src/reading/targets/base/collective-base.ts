import type { AwardId } from "../../../domain/glossary/awards";
import { lettersOf } from "../../../domain/glossary/letters";
import type { DenominatorBasis, UnitsCalled } from "../../../domain/targets/target";
import { kindInLetters } from "../../../domain/glossary/unit-kinds";
import { awardsNamed } from "../award-asked";
import { exceptionSaid } from "../each-unit";
import { lettered } from "./lettered";

const titles: readonly AwardId[] = [
  "advanced-labor-collective",
  "excellent-labor-collective",
  "advanced-unit",
  "determined-to-win-unit",
];
const ofThose = /\b(?:so|tren|trong|cua) (?:cac )?(?:tap the |don vi |phong )?(?:dat |danh hieu )*$/;
const associations = /\b(?:chi bo|dang bo|chi doan|to cong doan|cong doan (?:bo phan|co so)|chi hoi|to dang(?! k))\b/;

/** Phòng, đơn vị, or those of them that hold a title: «TTLĐXS không quá 50% số tập thể LĐTT». */
export function collectiveBase(award: AwardId | null, places: readonly string[]): DenominatorBasis {
  const said = places.map((words) => lettersOf(words)).join(" | ");
  const holders = awardsNamed(said)
    // «Số tập thể đạt Lao động tiên tiến»: the title of people is the word for theirs.
    .map((one) => (one.award === "advanced-worker" ? { ...one, award: "advanced-labor-collective" as const } : one))
    .find(({ award: named, from }) => named !== award && titles.includes(named) && ofThose.test(said.slice(0, from)));
  if (holders !== undefined) return { kind: "holders", award: holders.award };
  const association = associations.exec(said);
  if (association !== null) return { kind: "unclear", words: association[0] };
  const left = exceptionSaid(places.join(" | "));
  if (left !== "") return { kind: "unclear", words: left };
  const called = unitsCalled(places);
  return called === null ? { kind: "units" } : { kind: "units", called };
}

const kinds = new RegExp(`\\b(?:dau moi|don vi|tap the|co quan|${kindInLetters})\\b`, "g");
/** Whatever an office calls its parts: «phòng» are all of them in the trade, Văn phòng and Thanh tra included. */
const general = /^(?:dau moi|don vi|tap the|phong|ban|bo phan|co quan)$/;
const titleWords = /\b(?:tap the|don vi) (?:lao dong|tien tien|quyet thang|ld|xuat sac)\b/g;

/** «100% đội», «khoa, tổ»: the kinds of unit that a base names; null where any of them is the word for all. */
export function unitsCalled(places: readonly string[]): UnitsCalled | null {
  const found = places.flatMap((place) => {
    const line = lettered(place);
    const said = line.said.replace(titleWords, (words) => "#".repeat(words.length));
    return [...said.matchAll(kinds)].map(({ 0: kind, index }) => ({
      kind,
      words: line.shown(index, index + kind.length),
    }));
  });
  if (found.length === 0 || found.some(({ kind }) => general.test(kind))) return null;
  const named = [...new Map(found.map(({ kind, words }) => [kind, words]))];
  return { kinds: named.map(([kind]) => kind), words: named.map(([, words]) => words).join(", ") };
}
