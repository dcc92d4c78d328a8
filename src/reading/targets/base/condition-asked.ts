import { initiativeLevel } from "../initiative-words";
import { gradeIn } from "../attested-line";
import { awardsNamed } from "../award-asked";
import { lettersOf } from "../../../domain/glossary/letters";
import type { DenominatorBasis, Measure } from "../../../domain/targets/target";
import { holdersOf, isTitle } from "./phrase";
import { FEW_TEXTS, remembered } from "../../../text/remembered";

/** What is asked of the holders of a title, counted on them alone. */
export interface Condition {
  readonly measure: Measure;
  readonly denominator: DenominatorBasis;
}

/** Nobody in particular: «100% (cá nhân đạt) CSTĐCS …» speaks of all who hold the title. */
const onlyHolders =
  /^(?:tat ca|toan bo|moi|cac|so|tong|ty le|ti le|ca nhan|nguoi|dong chi|dat|duoc|tang|thuong|khen|trinh|hinh thuc|xet|cong nhan|dang k[iy]|de nghi|danh hieu|phan dau|co|it nhat|toi thieu|tren|tu|khong qua|duoi|\d| )*$/;
/** Who has an initiative, not how many there are. */
export const hasInitiative = /\bco (?:it nhat )?(?:\d+ )?(?:sang kien|de tai|skkn|giai phap)\b/;
/** «Cá nhân được tặng Bằng khen phải đạt CSTĐCS»: a condition on the holders of an award that is no title. */
const mustBe = /\b(?:phai|deu|la)\b/;
/** «CSTĐCS tối đa 15% số người đạt LĐTT»: the second title is a base. */
const namesBase = /\b(?:so|tong|tren|so voi|cua)\b/;
const receives = /\b(?:duoc|dat|de nghi|xet|cong nhan|tang|binh)\b/;

/**
 * «100% CSTĐCS có sáng kiến được công nhận», «30% CSTĐCS được tặng Bằng khen»: a condition on the holders of a title.
 * Null where the title is what is asked for.
 */
export const conditionAsked = remembered((words: string): Condition | null => {
  const said = lettersOf(words);
  const [first, second] = awardsNamed(said);
  if (first === undefined || !onlyHolders.test(said.slice(0, first.from))) return null;
  const behind = said.slice(first.until);
  if (!isTitle(first.award) && !mustBe.test(behind) && !hasInitiative.test(behind)) return null;
  const denominator = holdersOf(first.award);
  if (hasInitiative.test(behind)) {
    return { measure: { kind: "with-initiative", level: initiativeLevel(behind) }, denominator };
  }
  const isOfPeople = !/collective$|unit$/.test(first.award);
  if (second !== undefined) {
    const between = said.slice(first.until, second.from);
    const isReceived =
      second.award !== first.award && (receives.test(between) || mustBe.test(between)) && !namesBase.test(between);
    return isReceived && isOfPeople
      ? { measure: { kind: "award", award: second.award, recipient: "individual", wholeBody: false }, denominator }
      : null;
  }
  const grade = isOfPeople && /\b(?:hoan thanh|xep loai)\b/.test(behind) ? gradeIn(words) : null;
  return grade === null ? null : { measure: { kind: "grade", grade, orBetter: true }, denominator };
}, FEW_TEXTS);
