import { glossaryEntry } from "../../../domain/glossary/awards";
import { isSameWho, isWholeStaff } from "../source";
import { folded } from "../words";
import type { FigureColumn } from "./column-uses";
import { combined, type Facets } from "./facets";

/** «Chia theo giới tính › Nam | Nữ»: the groups of what stands in front. */
const DIVIDED = /^((chia|phan) (ra|theo)\b.*|(theo )?gioi tinh|co cau\b.*|theo (nhom|doi tuong|thanh phan)\b.*)$/;

/**
 * «CSTĐCS | Trong đó: nữ», «LĐTT | Nữ | CSTĐCS | Nữ», «Tổ A | Trong đó: nữ»: a group without a number of its own is one of
 * the title or of the unit in front of it. «LĐTT | CSTĐCS | Nữ» leaves open of which of them, or whether of all people.
 */
export function withPartsOfCounts(figures: readonly FigureColumn[]): readonly FigureColumn[] {
  return figures.map((use, at) => {
    const before = figures.slice(0, at);
    const whole = isBareGroup(use) ? before.findLast((each) => !isShare(each) && !isBareGroup(each)) : undefined;
    if (whole === undefined || !dividesIt(whole, use)) return use;
    const facets = combined([{ ...whole.facets, ...wholeNumber(whole.facets), isPart: false }, use.facets]);
    const part: FigureColumn = { ...use, facets, match: whole.match };
    const isCertain = saysPart(use) || isAlways(use, figures) || isOnlyCount(whole, use, before);
    return isCertain && mayHavePeople(facets) ? part : { ...use, mayBe: [part] };
  });
}

/** «Nữ», «Số đảng viên», «Trong đó: lãnh đạo»: people of whom nothing else is said. */
function isBareGroup({ facets, match, ofGroup }: FigureColumn): boolean {
  const { award, grade, level, standing, foreign, lastYear, base, recipient, measure, who, years } = facets;
  const saysMore = [award, grade, level, standing, foreign, lastYear, base].some((each) => each !== null);
  if (saysMore || years.length > 0 || match.kind !== "none" || ofGroup) return false;
  const isNumber = measure === null || measure === "count" || (measure === "headcount" && who.includes("contract"));
  return isNumber && recipient !== "collective" && !isWholeStaff(who);
}

function isShare({ facets }: FigureColumn): boolean {
  return facets.measure === "share" || facets.measure === "fraction";
}

/** What a group in a column behind it may be a part of: a title, a grade, or the people of a unit; said to be one, of anything. */
function dividesIt({ facets, match }: FigureColumn, part: FigureColumn): boolean {
  const isOfTitle = facets.award !== null || facets.grade !== null;
  const isOfOthers = facets.foreign !== null || facets.leftover.length > 0 || isThings(facets) || match.kind === "unit";
  return isOfTitle || (isOfOthers && saysPart(part));
}

function isThings({ measure }: Facets): boolean {
  return measure === "initiatives" || measure === "units";
}

function wholeNumber(facets: Facets): Pick<Facets, "measure"> {
  return { measure: isThings(facets) ? facets.measure : null };
}

function saysPart(use: FigureColumn): boolean {
  return use.facets.isPart || dividesIntoGroups(use);
}

/** «Chia theo nhóm › …», «Cơ cấu › …»: a head over it says that the groups below divide one whole. */
export function dividesIntoGroups({ column }: FigureColumn): boolean {
  return column.path.slice(0, -1).some((text) => DIVIDED.test(folded(text)));
}

/** The same words behind several counts: a part of each. */
function isAlways({ column, facets }: FigureColumn, figures: readonly FigureColumn[]): boolean {
  const words = folded(column.path.at(-1) ?? "");
  const same = figures.filter(
    (each) =>
      isBareGroup(each) && isSameWho(each.facets.who, facets.who) && folded(each.column.path.at(-1) ?? "") === words,
  );
  return same.length > 1;
}

/** No other count of people in front, of which it could be a part just as well: those that have this group of their own are none. */
function isOnlyCount(whole: FigureColumn, part: FigureColumn, before: readonly FigureColumn[]): boolean {
  return before.every((each, at) => {
    if (each === whole || isShare(each) || isBareGroup(each) || !countsPeople(each)) return true;
    const next = before.slice(at + 1).findIndex((other) => !isShare(other) && !isBareGroup(other));
    const own = before.slice(at + 1, next === -1 ? undefined : at + 1 + next);
    return own.some(({ facets }) => isSameWho(facets.who, part.facets.who));
  });
}

/** A title, a grade, or how many people there are. */
function countsPeople({ facets }: FigureColumn): boolean {
  const { award, grade, measure } = facets;
  return award !== null || grade !== null || measure === "headcount" || measure === "whole";
}

function mayHavePeople({ award, recipient }: Facets): boolean {
  if (recipient === "collective") return false;
  return award === null || (glossaryEntry(award)?.recipients.includes("individual") ?? true);
}
