import type { Bilingual } from "../domain/bilingual";
import { isAdvancedTitle } from "../domain/eligibility/titles-held";
import type { Count, TargetResult } from "../domain/targets/target-result";
import type { Measure, Target, TargetDoubt } from "../domain/targets/target";
import { awardWords, counted, nounOf, two } from "./wording";

/** A target without a verdict, with what is missing and what was counted all the same. */
export function unmeasured(
  target: Target,
  missing: Bilingual,
  numerator: Count | null,
  denominator: Count | null,
): TargetResult {
  const name =
    target.measure.kind === "award" && target.unit === "percent" && denominator === null
      ? awardWords(target.measure.award)
      : null;
  return {
    target,
    status: "unknown",
    attestedAs: null,
    numerator,
    denominator,
    shortBy: 0,
    overBy: 0,
    needed: null,
    assumes: [],
    holdsUpTo: null,
    why:
      name === null
        ? missing
        : {
            vi: `Chưa tính được tỷ lệ ${name.vi}: ${lowerFirst(missing.vi)}`,
            en: `The share of ${name.en} cannot be computed yet: ${lowerFirst(missing.en)}`,
          },
    beside: [],
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Why a target is not measured before she says more. */
export function whyInDoubt(doubt: TargetDoubt, year: number): Bilingual {
  switch (doubt.kind) {
    case "other-year":
      return {
        vi: `Chỉ tiêu này ghi năm ${String(doubt.year)}, các biểu là của năm ${String(year)}.`,
        en: `This target is of ${String(doubt.year)}, the forms are of ${String(year)}.`,
      };
    case "unit":
      return {
        vi: `Chưa rõ «${doubt.words}» là đơn vị nào trong biểu đăng ký.`,
        en: `It is not clear which unit of the registration form “${doubt.words}” is.`,
      };
    case "no-units":
      return {
        vi: "Chỉ tiêu tính cho từng phòng, đơn vị; biểu đăng ký chưa ghi ai thuộc phòng nào.",
        en: "The target is set for every unit; the registration form does not say who belongs to which.",
      };
  }
}

/** A share of nothing that anybody named. */
export const noDenominator: Bilingual = {
  vi: "Chưa rõ mẫu số của tỷ lệ này. Anh/chị chọn ở cột «Mẫu số».",
  en: "It is not said what this share is counted on. Please choose it in the column «Mẫu số».",
};

/** A share of nobody. */
export const emptyDenominator: Bilingual = {
  vi: "Mẫu số bằng 0 nên chưa tính được tỷ lệ.",
  en: "The denominator is 0, so no share can be computed.",
};

/** More were counted than there are said to be. */
export function moreThanAll(count: number, all: number): Bilingual {
  return {
    vi: `Đếm được ${two(count)} nhưng tổng số đã ghi chỉ là ${two(all)}. Anh/chị xem lại tổng số.`,
    en: `${String(count)} were counted, but the stated total is only ${String(all)}. Please check the total.`,
  };
}

/** «Bằng khen» without who grants it may be what the target asks for; so may the CSTT or LĐTT in a higher title. */
export function askLevel(unlevelled: number, measure: Measure): Bilingual {
  const how = counted(unlevelled, nounOf(measure));
  return measure.kind === "award" && isAdvancedTitle(measure.award)
    ? {
        vi: `Có ${how.vi} chỉ ghi danh hiệu cao hơn, chưa rõ thuộc diện CSTT hay LĐTT nên chưa tính vào đây; anh/chị xem giúp.`,
        en: `${how.en} with a higher title alone, of whom it is not said whether they count as Advanced Soldiers or Workers; not counted here, please have a look.`,
      }
    : {
        vi: `Có ${how.vi} ghi «Bằng khen» chưa rõ cấp nào tặng, chưa tính vào đây; anh/chị xem giúp.`,
        en: `${how.en} with a Diploma of Merit that does not say who grants it, not counted here; please have a look.`,
      };
}
