import { combined, type Facets } from "../../meaning/facets";
import { facetsOf } from "../../meaning/label-facets";
import { wordsMeant } from "../../meaning/words-meant";
import { subjectsTold } from "../../count/subjects-told";
import { awardsMeantBy } from "../../count/title-holders";
import type { Facts } from "../../facts";
import { wholeScope, type Source } from "../../source";

/** Labels outside tables are prose: what they only hint at is left alone. */
const SAYS_IT_PLAINLY = 0.8;

/** What a label says, `whole` being what «Trong đó: …» divides; null where it divides something that is not there. */
export function labelFacets(label: string, whole: Facets | null): Facets {
  const own = facetsOf(label, null);
  return (own.isPart || isListedPart(label, own)) && whole !== null ? combined([whole, { ...own, isPart: true }]) : own;
}

/** «- Nữ», «+ Đảng viên» below «Tổng số người»: a group and nothing else. */
export function isListedPart(label: string, { award, grade, measure, standing, who }: Facets): boolean {
  const saysMore = [award, grade, measure, standing].some((each) => each !== null);
  return /^\s*[-–+•*]/.test(label) && who.length > 0 && !saysMore;
}

/** Whether every word of a label is understood, and they speak of a figure. */
export function saysFigure({ measure, award, grade, who, leftover }: Facets): boolean {
  if (leftover.length > 0) return false;
  return measure !== null || award !== null || grade !== null || who.length > 0;
}

/** What the cell beside a label, or the dots behind it, count; null where that is not plain. */
export function figureOf(facets: Facets, facts: Facts): Source | null {
  const counted = facets.isPart && facets.measure === "whole" ? { ...facets, measure: "headcount" as const } : facets;
  const meant = wordsMeant(counted, wholeScope, facts, false);
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
