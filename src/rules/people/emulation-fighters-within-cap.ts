import { isAbsent } from "../../counting/absence";
import { holdersAmong } from "../../counting/holders";
import { ADVANCED } from "../../domain/eligibility/titles-held";
import type { Bilingual } from "../../domain/bilingual";
import type { LegalBasis } from "../../domain/findings/finding";
import { overlayBasis, type Overlay } from "../../domain/regimes/overlay";
import type { Regime } from "../../domain/regimes/regime";
import { roundingWords } from "../../domain/regimes/rounding-words";
import { roundedShare } from "../../domain/targets/exact";
import type { Fraction } from "../../domain/targets/target";
import { fromReview, type Rule } from "../rule";
import { compareWith, decimal, two } from "../wording";

/**
 * CSTĐ cơ sở are not more than the cap allows: 15 % of those with LĐTT under the Law of 2003 (NĐ 91/2017, khoản 3
 * Điều 9), what province or ministry set under the Law of 2022, none where nobody set one. Over the whole body, never
 * per phòng. More may well register: the council chooses at the review, the tool never does.
 */
export const emulationFightersWithinCap: Rule = {
  id: "emulation-fighters-within-cap",
  title: {
    vi: "Số CSTĐ cơ sở không quá mức tối đa khi bình xét",
    en: "Grassroots Emulation Fighters are not more than the cap at the review",
  },
  why: {
    vi: "Nơi có mức tối đa, số CSTĐ cơ sở vượt mức thì Hội đồng phải chọn lại.",
    en: "Where there is a cap, too many Emulation Fighters send the council back to choose.",
  },
  scope: "workbook",
  needs: [],
  basis: (regime) => regime.fighterCap.basis,
  severity: fromReview("info", "error"),
  level: "office",

  *check({ facts: { population }, regime, overlay, stage, year }) {
    const cap = capOf(regime, overlay);
    if (cap === null) return;
    const fighters = holdersAmong(population.people, ["grassroots-emulation-fighter"]);
    const advanced = holdersAmong(population.people, ADVANCED);
    const onHeadcount = overlay.capBase === "headcount";
    const base = onHeadcount ? population.people.filter(({ inStaffList }) => inStaffList).length : advanced.length;
    if (base === 0) return;
    const rounding = overlay.rounding ?? "floor";
    const most = roundedShare(cap, base, rounding);
    const cells = fighters.flatMap(({ marks }) => marks.slice(0, 1));
    const [first] = cells;
    // With so few people the share rounds to nobody: this is one phòng, and the cap is over the whole body.
    if (first === undefined || most === 0 || fighters.length <= most) return;
    const months = regime.recruitMonths.value;
    const recruits = onHeadcount
      ? []
      : advanced.filter(({ who }) => isAbsent(who.absences, "new-recruits", { months, year }));
    const without = withoutRecruits(recruits.length, base, roundedShare(cap, base - recruits.length, rounding), most);
    const percent = decimal((100 * cap.num) / cap.den);
    const exact = decimal((base * cap.num) / cap.den);
    const isRegistration = stage === "registration" || stage === "mid-year";
    const source = isLocal(overlay)
      ? { vi: "quy định của địa phương, đơn vị", en: "the local regulation" }
      : { vi: `quy định năm ${String(year)}`, en: `the rule for ${String(year)}` };
    const over = onHeadcount
      ? { vi: `${two(base)} người trong danh sách CBCCVC`, en: `${two(base)} people on the staff list` }
      : { vi: `${two(base)} LĐTT`, en: `${two(base)} Advanced Workers` };
    const sum = {
      vi: `${percent}% của ${String(base)} là ${exact}, ${roundingWords[rounding].vi}`,
      en: `${percent}% of ${String(base)} is ${exact}, ${roundingWords[rounding].en}`,
    };
    yield {
      at: first.cell,
      subject: null,
      related: cells.slice(1).map(({ cell }) => cell),
      basis: capBasis(regime, overlay),
      figures: `${String(fighters.length)}/${String(base)} ${percent} ${rounding}`,
      message: isRegistration
        ? {
            vi: `Đang đăng ký ${two(fighters.length)} CSTĐ cơ sở trên ${over.vi}. Khi bình xét, ${source.vi} cho tối đa ${two(most)} người (${sum.vi}).${without.vi} Đăng ký nhiều hơn vẫn được; Hội đồng sẽ chọn khi xét.`,
            en: `${two(fighters.length)} people register for grassroots Emulation Fighter, out of ${over.en}. At the review, ${source.en} allows at most ${two(most)} (${sum.en}).${without.en} Registering more is fine; the council will choose.`,
          }
        : {
            vi: `Biểu ghi ${two(fighters.length)} CSTĐ cơ sở trên ${over.vi}, ${source.vi} cho tối đa ${two(most)} người (${sum.vi}).${without.vi} Anh/chị ${compareWith(stage).vi}.`,
            en: `The form lists ${two(fighters.length)} grassroots Emulation Fighters, out of ${over.en}; ${source.en} allows at most ${two(most)} (${sum.en}).${without.en} Please ${compareWith(stage).en}.`,
          },
    };
  },
};

/** « Nếu trừ 01 người mới tuyển dụng: 33 LĐTT, tối đa 04.»: said where it changes the cap. */
function withoutRecruits(recruits: number, base: number, most: number, mostWithAll: number): Bilingual {
  if (most === mostWithAll) return { vi: "", en: "" };
  const rest = base - recruits;
  return {
    vi: ` Nếu trừ ${two(recruits)} người mới tuyển dụng: ${two(rest)} LĐTT, tối đa ${two(most)}.`,
    en: ` Without ${String(recruits)} new ${recruits === 1 ? "recruit" : "recruits"}: ${String(rest)} Advanced Workers, at most ${String(most)}.`,
  };
}

function isLocal({ fighterCap }: Overlay): boolean {
  return fighterCap !== undefined;
}

function capOf(regime: Regime, overlay: Overlay): Fraction | null {
  return overlay.fighterCap === undefined ? regime.fighterCap.value : overlay.fighterCap;
}

/** The basis of a cap: the office's own where it set one. */
export function capBasis(regime: Regime, overlay: Overlay): LegalBasis {
  if (!isLocal(overlay)) return regime.fighterCap.basis;
  return overlayBasis(overlay, "fighterCap");
}
