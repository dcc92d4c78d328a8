import type { Answer } from "../domain/answer";
import type { Bilingual } from "../domain/bilingual";
import type { Exclusion, Target } from "../domain/targets/target";
import { counted, people as peopleNoun, two } from "./wording";

/** The base less those whom the plan takes out of a number. */
export function minus(how: Bilingual, taken: number): Bilingual {
  return {
    vi: `${how.vi}, trừ ${two(taken)} người theo Kế hoạch`,
    en: `${how.en}, less ${counted(taken, peopleNoun).en} that the plan takes out`,
  };
}

/** How a base was counted, with those who were taken out of it. */
export function withTakenOut(how: Bilingual, taken: number, contract: number, target: Target): Bilingual {
  const words = [...new Set(target.exclusions.map((exclusion) => exclusion.words))].join(", ");
  const afterPlan: Bilingual =
    taken === 0
      ? how
      : {
          vi: `${how.vi}, không tính ${two(taken)} người${words === "" ? "" : ` (${words})`}`,
          en: `${how.en}, leaving out ${counted(taken, peopleNoun).en}${words === "" ? "" : ` (${words})`}`,
        };
  return contract === 0
    ? afterPlan
    : {
        vi: `${afterPlan.vi}, không gồm ${two(contract)} NLĐ hợp đồng`,
        en: `${afterPlan.en}, without ${String(contract)} on contract`,
      };
}

/** What she or the plan takes out of the denominator of a target; recruits with the plan's number of months, or the law's. */
export function exclusionsFor(
  target: Target,
  answers: readonly Answer[],
  recruitMonths: number,
): readonly { readonly who: Exclusion["who"]; readonly months: number }[] {
  const ofPlan = target.exclusions.map(({ who, months }) => ({ who, months: months ?? recruitMonths }));
  const hers = answers.flatMap((answer) =>
    answer.kind === "exclusions" ? answer.who.map((who) => ({ who, months: recruitMonths })) : [],
  );
  return [...ofPlan, ...hers.filter(({ who }) => ofPlan.every((one) => one.who !== who))];
}
