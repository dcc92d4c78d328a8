import { type AwardId, glossaryEntry } from "../../domain/glossary/awards";
import { lettersOf } from "../../domain/glossary/letters";
import type { DenominatorBasis } from "../../domain/targets/target";
import { gradeIn } from "./attested-line";
import { awardAsked, awardsNamed, recipientAsked } from "./award-asked";
import { baseOfShare, type BaseWords } from "./base/base-of-share";
import { conditionAsked, hasInitiative } from "./base/condition-asked";
import { groupCounted } from "./base/group-counted";
import { lettered } from "./base/lettered";
import { markedBase } from "./base/marked-base";
import { membershipAsked } from "./base/membership-asked";
import { isOfLevel } from "./base/phrase";
import { basisOf, whoIn } from "./base/who-in";
import { isOfEachUnit, withoutEachUnit } from "./each-unit";
import { initiativeLevel, isOfInitiatives } from "./initiative-words";
import type { Level } from "./quantity-in";
import { registeringAsked } from "./registering-asked";
import type { Asked } from "./target-from";
import { asksForYearsRunning, leavesTitleOut, withoutTitleAsides } from "./title-asides";

/** What the places around a line say; a line of text has none but its section. */
export type Around = Pick<BaseWords, "method" | "object" | "aside" | "section">;

export const unsaid: Around = { method: "", object: "", aside: "", section: null };

/** What is counted and on what base; null where the words name nothing that the registers hold. */
export function askedFor(words: string, level: Omit<Level, "threshold" | "max">, around: Around): Asked | null {
  if (leavesTitleOut(words) || asksForYearsRunning(words)) return null;
  const [before, after] = [withoutTitleAsides(level.before), withoutTitleAsides(level.after)];
  return askedInPlain(withoutTitleAsides(words), { ...level, before, after }, around);
}

function askedInPlain(words: string, level: Omit<Level, "threshold" | "max">, around: Around): Asked | null {
  if (isOfEachUnit(words)) {
    const [before, after] = [withoutEachUnit(level.before), withoutEachUnit(level.after)];
    return askedInPlain(withoutEachUnit(words), { ...level, before, after }, around);
  }
  const { isShare, comparator, before, after } = level;
  const said = lettersOf(words);
  const withoutLevel = before === "" && after === "" ? words : `${before} ${after}`;
  const condition =
    isShare && !isOnSome(before, after) ? (conditionAsked(withoutLevel) ?? membershipAsked(withoutLevel)) : null;
  if (condition !== null) return { ...condition, unit: "percent" };
  if (isOfInitiatives(words)) {
    // A share of initiatives («92% đề tài nghiệm thu đúng hạn») is about what becomes of them: no list says it.
    if (isShare || isOfSomePeople(words)) return null;
    return {
      measure: { kind: "initiatives", level: initiativeLevel(said) },
      unit: "initiatives",
      denominator: null,
    };
  }
  const baseOf = (recipient: "individual" | "collective", award: AwardId | null): DenominatorBasis | null =>
    isShare ? baseOfShare({ award, recipient, comparator }, { before, after, ...around }) : null;
  if (isShare && hasInitiative.test(said) && awardAsked(words, null) === null) {
    const asked = recipientAsked(words)?.kind;
    if (asked === "collective") return null;
    const level = initiativeLevel(said);
    return { measure: { kind: "with-initiative", level }, unit: "percent", denominator: baseOf("individual", null) };
  }
  const isOfPersons = !isShare && /^(?:người|đồng chí|đ\/c|cá nhân)(?!\p{L})/iu.test(after);
  const recipient = isOfPersons
    ? { kind: "individual" as const, whole: false }
    : (recipientAsked(words) ?? recipientOfSection(around.section));
  const award = awardAsked(isShare ? beforeTheBase(words) : words, recipient?.kind ?? null);
  if (isOfNonLeaders(said)) {
    return award === null
      ? { measure: { kind: "non-leaders-commended" }, unit: "percent", denominator: null }
      : {
          // «50% người không giữ chức vụ được Bằng khen»: half of them, or half of the diplomas? Unless it is said.
          measure: { kind: "award", award, recipient: "individual", wholeBody: false },
          unit: "percent",
          denominator: saidOf([around.method, words], award) ?? { kind: "unclear", words: "" },
        };
  }
  if (award !== null) {
    const kind = onlyRecipientOf(award) ?? recipient?.kind ?? "individual";
    const whole = kind === "collective" && recipient?.whole === true && !isShare;
    const orTitle = twinNamed(beforeTheBase(words), award);
    return {
      ...(orTitle === null ? {} : { orTitle }),
      measure: { kind: "award", award, recipient: kind, wholeBody: whole },
      unit: isShare ? "percent" : kind === "individual" ? "people" : "collectives",
      denominator:
        isShare || kind === "collective" ? baseOf(kind, award) : groupCounted(before, after, around.object, award),
    };
  }
  const registrants = recipient?.kind ?? "individual";
  const registering = isShare ? registeringAsked(words, registrants) : null;
  if (registering !== null) {
    return { measure: registering, unit: "percent", denominator: baseOf(registrants, null) };
  }
  const grade = recipient?.kind === "collective" ? null : (gradeIn(words) ?? gradeIn(before));
  if (grade !== null && grade !== "not-completed" && speaksOfPeople(said) && isForPeople(level, recipient)) {
    // «Không quá 20 % … hoàn thành xuất sắc»: a ceiling is about that grade alone, a floor about it and the better ones.
    const orBetter = comparator !== "<=" && comparator !== "<";
    return {
      measure: { kind: "grade", grade, orBetter },
      unit: isShare ? "percent" : "people",
      denominator: baseOf("individual", null),
    };
  }
  if (/chuong trinh khung|noi dung dang ky|dang ky.*noi dung|noi dung.*dang ky/.test(said) && !isShare) {
    const section = said.includes("tinh") ? "provincial" : null;
    return { measure: { kind: "tasks", section, state: "registered" }, unit: "tasks", denominator: null };
  }
  return null;
}

/** «CSTĐCS: 15% số công chức hoàn thành xuất sắc nhiệm vụ»: whoever stands behind «% số» is a base, and no condition on the holders. */
function isOnSome(before: string, after: string): boolean {
  return (
    awardsNamed(lettersOf(before)).length > 0 &&
    /^(?:tro len |tro xuong )?(?:tinh )?(?:tren |trong |so voi )?(?:tong )?so (?!ldtt|cst|lao dong tien)/.test(
      lettersOf(after),
    )
  );
}

/** «… (trên số người không giữ chức vụ)»: the base that is named for certain in one of some places. */
function saidOf(places: readonly string[], award: AwardId): DenominatorBasis | null {
  for (const place of places) {
    const found = markedBase(lettered(place), award);
    if (found.kind === "base" && found.base.kind === "group") return found.base;
  }
  return null;
}

/** «CSTĐ cấp tỉnh không quá 20% số CSTĐCS»: the title behind «số» is the base, not what is counted. */
function beforeTheBase(words: string): string {
  const letters = lettered(words);
  const [first, second] = awardsNamed(letters.said);
  if (first === undefined || second === undefined || isOfLevel(second.award, first.award)) return words;
  const isBase = /\b(?:so|tong|tren|trong|so voi|cua)\b/.test(letters.said.slice(first.until, second.from));
  return isBase ? letters.shown(0, second.from) : words;
}

/** «LĐTT, CSTT», «CSTT (LĐTT đối với công nhân viên)»: the other title of one level; null where it is not named. */
function twinNamed(words: string, award: AwardId): AwardId | null {
  const twin = awardsNamed(lettersOf(words)).find((named) => named.award !== award && isOfLevel(named.award, award));
  return twin?.award ?? null;
}

/** «05 sáng kiến của lao động trực tiếp»: whose they are, no list of initiatives tells. */
function isOfSomePeople(words: string): boolean {
  const whose = /(?:sáng kiến|đề tài)[^.;]*?(?: của|:(?= (?:khối|nhóm))) ([^\d]+)/iu.exec(words.normalize("NFC"))?.[1];
  return whose !== undefined && basisOf(whoIn(whose), whose)?.kind === "group";
}

/** Whom the office commends beside its leaders: «chú trọng khen thưởng người lao động trực tiếp». */
function isOfNonLeaders(said: string): boolean {
  return /khong giu chuc vu|(?:lao dong|nguoi) truc tiep/.test(said) && /\bkhen\b/.test(said);
}

/** Party members, union members and families are graded elsewhere than in the register. */
function speaksOfPeople(said: string): boolean {
  return !/dang vien|chi bo|dang bo|doan vien|cong doan|hoi vien|gia dinh|hoc sinh|to chuc dang/.test(said);
}

function isForPeople({ isShare }: Pick<Level, "isShare">, recipient: ReturnType<typeof recipientAsked>): boolean {
  return isShare || recipient?.kind === "individual";
}

/** Whose a title can only be; null for awards of anybody. */
function onlyRecipientOf(award: AwardId): "individual" | "collective" | null {
  const recipients = glossaryEntry(award)?.recipients ?? [];
  const isPersonal = recipients.includes("individual");
  if (isPersonal === recipients.includes("collective")) return null;
  return isPersonal ? "individual" : "collective";
}

function recipientOfSection(section: string | null): ReturnType<typeof recipientAsked> {
  if (section === null) return null;
  const said = lettersOf(section);
  if (said.includes("tap the") === said.includes("ca nhan")) return null;
  return { kind: said.includes("tap the") ? "collective" : "individual", whole: false };
}
