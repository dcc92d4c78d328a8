import type { AwardId } from "../../../domain/glossary/awards";
import { lettersOf } from "../../../domain/glossary/letters";
import type { DenominatorBasis } from "../../../domain/targets/target";
import { awardsNamed } from "../award-asked";

const titles: readonly AwardId[] = [
  "advanced-labor-collective",
  "excellent-labor-collective",
  "advanced-unit",
  "determined-to-win-unit",
];
const ofThose = /\b(?:so|tren|trong|cua) (?:cac )?(?:tap the |don vi |phong )?(?:dat |danh hieu )*$/;
const associations = /\b(?:chi bo|dang bo|chi doan|to cong doan|cong doan (?:bo phan|co so)|chi hoi|to dang)\b/;

/** Phòng, đơn vị, or those of them that hold a title: «TTLĐXS không quá 50% số tập thể LĐTT». */
export function collectiveBase(award: AwardId | null, places: readonly string[]): DenominatorBasis {
  const said = places.map((words) => lettersOf(words)).join(" | ");
  const holders = awardsNamed(said).find(
    ({ award: named, from }) => named !== award && titles.includes(named) && ofThose.test(said.slice(0, from)),
  );
  if (holders !== undefined) return { kind: "holders", award: holders.award };
  const association = associations.exec(said);
  return association === null ? { kind: "units" } : { kind: "unclear", words: association[0] };
}
