import type { LegalBasis } from "../findings/finding";
import { law2022 } from "./law-2022";
import { retold } from "./legal-basis";
import type { Regime } from "./regime";

const period = { from: 2026, to: null };

/** The same clause as under the Law of 2022; what the amendment makes of it is not known, so nothing counts as seen. */
function unconfirmed({ citation }: LegalBasis): LegalBasis {
  return retold(`${citation}; sửa đổi năm 2026 chưa xác nhận`, period);
}

/**
 * A place for the amending law said to apply from 01/10/2026. Its text was not found, its number not confirmed; of its
 * content only a newspaper's words on the draft are known: HTXSNV *and* an initiative for CSTĐCS. Everything else
 * stands as under the Law of 2022. Never chosen by a year, only by hand.
 */
export const law2026Unconfirmed: Regime = {
  ...law2022,
  id: "law-2026-unconfirmed",
  name: {
    vi: "Sửa đổi năm 2026 (chưa xác nhận: chưa có văn bản chính thức)",
    en: "Amendment of 2026 (unconfirmed: no official text was found)",
  },
  from: 2026,
  to: null,
  // Every year under it is treated like a year of transition: nothing above a warning.
  transitionYears: [2026],
  recruitMonths: { ...law2022.recruitMonths, basis: unconfirmed(law2022.recruitMonths.basis) },
  advancedCollectiveShare: {
    ...law2022.advancedCollectiveShare,
    basis: unconfirmed(law2022.advancedCollectiveShare.basis),
  },
  excellentCollectiveShare: {
    ...law2022.excellentCollectiveShare,
    basis: unconfirmed(law2022.excellentCollectiveShare.basis),
  },
  excellentCollectiveNeedsFighter: {
    ...law2022.excellentCollectiveNeedsFighter,
    basis: unconfirmed(law2022.excellentCollectiveNeedsFighter.basis),
  },
  fighterCap: { ...law2022.fighterCap, basis: unconfirmed(law2022.fighterCap.basis) },
  fighterNeedsInitiative: {
    value: "always",
    basis: retold("Dự thảo sửa đổi Luật 06/2022/QH15, Điều 23 (theo báo chí, chưa có văn bản chính thức)", period),
  },
  registrationRequired: { ...law2022.registrationRequired, basis: unconfirmed(law2022.registrationRequired.basis) },
  fighterIsAdvancedWorker: unconfirmed(law2022.fighterIsAdvancedWorker),
  advancedWorkerGrade: { ...law2022.advancedWorkerGrade, basis: unconfirmed(law2022.advancedWorkerGrade.basis) },
  maternityCounts: { ...law2022.maternityCounts, basis: unconfirmed(law2022.maternityCounts.basis) },
  personDiscipline: { ...law2022.personDiscipline, basis: unconfirmed(law2022.personDiscipline.basis) },
  collectiveDiscipline: { ...law2022.collectiveDiscipline, basis: unconfirmed(law2022.collectiveDiscipline.basis) },
  provincialFighterTimes: {
    ...law2022.provincialFighterTimes,
    basis: unconfirmed(law2022.provincialFighterTimes.basis),
  },
  nationalFighterTimes: { ...law2022.nationalFighterTimes, basis: unconfirmed(law2022.nationalFighterTimes.basis) },
  nationalFighterVote: { ...law2022.nationalFighterVote, basis: unconfirmed(law2022.nationalFighterVote.basis) },
  governmentFlagVote: { ...law2022.governmentFlagVote, basis: unconfirmed(law2022.governmentFlagVote.basis) },
  higherFighterVote: { ...law2022.higherFighterVote, basis: unconfirmed(law2022.higherFighterVote.basis) },
  excellentCollectiveIsAdvanced: unconfirmed(law2022.excellentCollectiveIsAdvanced),
  decidedByDepartmentHead: unconfirmed(law2022.decidedByDepartmentHead),
  oneFormPerAchievement: unconfirmed(law2022.oneFormPerAchievement),
};
