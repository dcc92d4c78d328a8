import {
  both,
  isSameSource,
  isSameWho,
  isWholeStaff,
  wholeOf,
  type AwardSource,
  type GradeSource,
  type Source,
  type SourceOfTitles,
  type Who,
} from "../source";
import type { Facets } from "./facets";

/** What a share is taken of; several where the words leave it open; none where it is nothing that can be counted. */
export function wholesOf(part: AwardSource | GradeSource, said: Facets, counts: readonly Source[]): readonly Source[] {
  const { base } = said;
  if (base !== null && (isOfOtherTime(base) || countsOthers(part, base))) return [];
  if (base !== null && saysMore(base)) return wholeNamed(part, base, counts);
  if (base !== null && isBareTotal(base) && !isWholeStaff(said.who)) return [withoutGroup(part, said.who)];
  const registered = counts.find((source) => isRegisteredTwin(source, part));
  if (registered !== undefined) return [registered];
  const recipient = part.kind === "award" ? part.recipient : "individual";
  if (recipient !== "individual" || isWholeStaff(said.who))
    return [shownBeside(wholeOf(recipient, part.scope), counts)];
  const group = wholeOf(recipient, part.scope, said.who);
  // «Trong đó: nữ › Tỷ lệ» may be of all who hold the title, of the women, or of everybody.
  return said.isPart ? [withoutGroup(part, said.who), group, wholeOf(recipient, part.scope)] : [group];
}

/** «Tỷ lệ nữ trên tổng số»: of the total beside it, whatever that counts. */
export function isBareTotal({ measure, who }: Facets): boolean {
  return measure === "count" && who.length === 0;
}

/** «Tổng số | Nữ | Tỷ lệ nữ (%)» of a title: all who hold it, the women being some of them; null where they stand nowhere. */
export function everyHolder(part: AwardSource | GradeSource, said: Facets, counts: readonly Source[]): Source | null {
  if (isWholeStaff(said.who) || said.award !== null || said.grade !== null || said.isPart || said.base !== null)
    return null;
  return counts.find((source) => holdsAll(source, withoutGroup(part, said.who))) ?? null;
}

/** The count itself, or one that takes collectives in as well. */
function holdsAll(source: Source, wanted: AwardSource | GradeSource): boolean {
  if (source.kind === "sum" && source.along === "line") return source.of.some((each) => holdsAll(each, wanted));
  return isSameSource(source, wanted);
}

function withoutGroup<Part extends AwardSource | GradeSource>(part: Part, who: Who): Part {
  return { ...part, who: part.who.filter((each) => !who.includes(each)) };
}

/** The share of a count that words speak of; null where they leave open what it is taken of. */
export function shareSaid(part: AwardSource | GradeSource, said: Facets): Source | null {
  const [whole, ...others] = wholesOf(part, said, []);
  return whole === undefined || others.length > 0 ? null : { kind: "share", part, whole };
}

/** «Số đăng ký / tổng số người»: those who register among all whom the words name; null where they name something else. */
export function shareOfRegistrants(part: Source & { readonly kind: "registrants" }, { base }: Facets): Source | null {
  if (base === null || part.recipient === "collective" || isOfOtherTime(base) || base.leftover.length > 0) return null;
  const { award, grade, standing, measure, recipient, isOpen } = base;
  if (award !== null || grade !== null || standing !== null || isOpen || recipient === "collective") return null;
  if (measure === "units" || measure === "initiatives") return null;
  return { kind: "share", part, whole: wholeOf("individual", part.scope, both(part.who, base.who)) };
}

/** «so với cùng kỳ năm trước»: nothing of this year's register. */
function isOfOtherTime({ lastYear, years, foreign }: Facets): boolean {
  return lastYear !== null || foreign !== null || years.length > 0;
}

/** «trên tổng số phòng» of people, «trên tổng quân số» of units: nobody is one of those. */
function countsOthers(part: AwardSource | GradeSource, { measure, award, recipient }: Facets): boolean {
  const ofPeople = part.kind === "grade" || part.recipient === "individual";
  if (measure === "initiatives") return true;
  if (!ofPeople) return award === null && (measure === "headcount" || measure === "whole");
  return award === null && (measure === "units" || recipient === "collective");
}

/** «so với tổng số CBCCVC», «trên tổng số phòng» is what shares are taken of anyway. */
function saysMore({ award, who, standing }: Facets): boolean {
  return award !== null || standing !== null || !isWholeStaff(who);
}

/** «so với LĐTT», «so với số đăng ký», «/tổng số nữ» */
function wholeNamed(part: AwardSource | GradeSource, base: Facets, counts: readonly Source[]): readonly Source[] {
  if (base.isOpen || base.foreign !== null) return [];
  if (base.award !== null) {
    if (part.kind !== "award") return [];
    // «Nữ | Tỷ lệ (%) trong số CSTĐCS»: of all who hold it; of everybody who does there is nothing to divide.
    if (base.award === part.award) return isWholeStaff(part.who) ? [] : [{ ...part, who: base.who }];
    return [{ ...part, award: base.award, who: both(part.who, base.who) }];
  }
  const registered = counts.find((source) => isRegisteredTwin(source, part));
  if (base.standing !== null) {
    if (base.standing !== "registered" && base.standing !== "proposed") return [];
    if (registered !== undefined) return [registered];
    const isOfPeople = part.kind === "grade" || part.recipient === "individual";
    return isOfPeople && base.measure === "headcount"
      ? [{ kind: "registrants", who: base.who, scope: part.scope }]
      : [];
  }
  return [wholeOf("individual", part.scope, base.who)];
}

/** The very count that stands in the table: her «Tổng số», or what else it counts the same. */
function shownBeside(wanted: Source, counts: readonly Source[]): Source {
  return counts.find((source) => source.kind === wanted.kind && takesEverybodyIn(source)) ?? wanted;
}

/** A share is taken of all, never of the women or the contract workers who stand beside them. */
function takesEverybodyIn(source: Source): boolean {
  return source.kind !== "headcount" || isWholeStaff(source.who);
}

function isLater(standing: SourceOfTitles): boolean {
  return standing === "council" || standing === "nominated" || standing === "decided";
}

/** The same title as registered, beside what was granted of it. */
function isRegisteredTwin(source: Source, part: AwardSource | GradeSource): boolean {
  return (
    part.kind === "award" &&
    isLater(part.standing) &&
    source.kind === "award" &&
    !isLater(source.standing) &&
    source.award === part.award &&
    isSameGiver(source, part) &&
    source.recipient === part.recipient &&
    isSameWho(source.who, part.who)
  );
}

function isSameGiver({ given: one = [] }: AwardSource, { given: other = [] }: AwardSource): boolean {
  return one.length === other.length && one.every((words) => other.includes(words));
}
