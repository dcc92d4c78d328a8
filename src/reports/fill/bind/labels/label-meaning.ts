import { combined, type Facets } from "../../meaning/facets";
import { facetsOf } from "../../meaning/label-facets";
import { isOfContract, withContract } from "../../meaning/whole-with-contract";
import { wordsMeant } from "../../meaning/words-meant";
import { subjectsTold } from "../../count/subjects-told";
import { awardsMeantBy } from "../../count/title-holders";
import type { Facts } from "../../facts";
import { wholeScope, type Source } from "../../source";
import type { Lexicon } from "../../vocabulary/lexicon";
import { whyBaseIsOpen } from "./open-base";

/** Labels outside tables are prose: what they only hint at is left alone. */
const SAYS_IT_PLAINLY = 0.8;

/** What a label says, `whole` being what «Trong đó: …» divides; null where it divides something that is not there. */
export function labelFacets(label: string, whole: Facets | null, lexicon: Lexicon): Facets {
  const own = facetsOf(label, null, lexicon);
  if (whole === null) return own;
  if (isShareOfNeighbour(own, whole)) return { ...combined([whole, own]), isPart: false };
  if (!own.isPart && !isListedPart(label, own)) return own;
  const part = combined([whole, { ...own, isPart: true }]);
  return isOfContract(own) ? withContract(part) : part;
}

/** «Tỷ lệ» and no word of what is counted: the share of the title in front of it. */
function isShareOfNeighbour({ award, grade, who, measure, standing }: Facets, whole: Facets): boolean {
  const saysNoMore = award === null && grade === null && standing === null && who.length === 0;
  return measure === "share" && saysNoMore && (whole.award !== null || whole.grade !== null);
}

/** «- Nữ», «+ Đảng viên» below «Tổng số người»: a group and nothing else. */
export function isListedPart(label: string, { award, grade, measure, standing, who }: Facets): boolean {
  // «Hợp đồng» asks for a number by itself, and names a group all the same.
  const isGroup = measure === null || (measure === "headcount" && who.includes("contract"));
  const saysMore = !isGroup || [award, grade, standing].some((each) => each !== null);
  return /^\s*[-–+•*]/.test(label) && who.length > 0 && !saysMore;
}

/** Whether every word of a label is understood, and they speak of a figure. */
export function saysFigure({ measure, award, grade, who, leftover }: Facets): boolean {
  if (leftover.length > 0) return false;
  return measure !== null || award !== null || grade !== null || who.length > 0;
}

/** What the cell beside a label, or the dots behind it, count; null where that is not plain. */
export function figureOf(facets: Facets, facts: Facts): Source | null {
  if (whyBaseIsOpen(facets) !== null) return null;
  const counted = facets.isPart && facets.measure === "whole" ? { ...facets, measure: "headcount" as const } : facets;
  const isOfTitles = counted.award !== null || counted.grade !== null;
  const saysStage = counted.standing !== null && counted.standing !== "attained";
  const standing = saysStage || !isOfTitles ? counted.standing : (facts.standingOfTitle ?? counted.standing);
  const meant = wordsMeant({ ...counted, standing }, wholeScope, facts, false);
  if (meant.kind !== "source" || meant.confidence < SAYS_IT_PLAINLY) return null;
  return isOfSeveralLevels(meant.source, facts) ? null : meant.source;
}

/** «Bằng khen» without a level, where the register holds several: all together, or the one she has in mind. */
function isOfSeveralLevels(source: Source, facts: Facts): boolean {
  if (source.kind !== "award") return false;
  const holders = subjectsTold(source.standing, source.recipient, facts);
  const held = awardsMeantBy(source.award).filter((award) => holders.some(({ claims }) => claims.has(award)));
  return held.length > 1;
}
