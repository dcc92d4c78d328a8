import { holdersAmong } from "../../counting/holders";
import { ADVANCED } from "../../domain/eligibility/titles-held";
import { roundedShare } from "../../domain/targets/exact";
import { overlayBasis } from "../../domain/regimes/overlay";
import { fromReview, noBasis, type Rule } from "../rule";
import { decimal, two } from "../wording";

/** LĐTT are not more than a province or ministry allows, where it set a cap; national law has none. */
export const advancedWorkersWithinLocalCap: Rule = {
  id: "advanced-workers-within-local-cap",
  title: {
    vi: "Số LĐTT không quá mức của địa phương, nếu có quy định",
    en: "Advanced Workers are not more than a local cap, where there is one",
  },
  why: {
    vi: "Luật không đặt mức tối đa cho LĐTT, nhưng quy chế của địa phương, cơ quan có thể có.",
    en: "The law caps no Advanced Workers, but a province's or an office's regulation may.",
  },
  scope: "workbook",
  needs: [],
  basis: noBasis,
  local: "advancedWorkerCap",
  severity: fromReview("info", "warning"),
  level: "office",

  *check({ facts: { population, personByKey }, overlay }) {
    const cap = overlay.advancedWorkerCap;
    const base = population.people.filter(({ inStaffList }) => inStaffList).length;
    if (cap === undefined || cap === null || base === 0) return;
    const advanced = holdersAmong(population.people, ADVANCED);
    const most = roundedShare(cap, base, overlay.rounding ?? "floor");
    const first = personByKey.get(advanced[0]?.who.key ?? "")?.entries[0];
    if (first === undefined || advanced.length <= most) return;
    const basis = overlayBasis(overlay, "advancedWorkerCap");
    const percent = decimal((100 * cap.num) / cap.den);
    yield {
      at: first.name.cell,
      subject: null,
      basis,
      figures: `${String(advanced.length)}/${String(base)} ${percent}`,
      message: {
        vi: `Biểu ghi ${two(advanced.length)} LĐTT trên ${two(base)} người trong danh sách CBCCVC. ${basis.citation} cho không quá ${percent}%, tức ${two(most)} người. Anh/chị xem lại mức này hoặc để Hội đồng chọn khi xét.`,
        en: `The form lists ${two(advanced.length)} Advanced Workers out of ${two(base)} people on the staff list. ${basis.citation} allows ${percent}%, that is ${two(most)} people. Please check the cap, or leave the choice to the council.`,
      },
    };
  },
};
