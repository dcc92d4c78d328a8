import { retold, seen } from "./legal-basis";
import type { Regime } from "./regime";

const period = { from: 2024, to: null };

const fighter = retold("Luật 06/2022/QH15, Điều 23", period);
const excellentCollective = retold("Luật 06/2022/QH15, khoản 1 Điều 27", period);
const advancedCollective = retold("Luật 06/2022/QH15, khoản 1 Điều 28", period);

/** In force from 01/07/2025; lapses by itself on 01/03/2027, and what comes after it is not known. */
const ballot = seen("Nghị định 152/2025/NĐ-CP, khoản 5 Điều 33", "vbpl.vn, văn bản số 178327 (toàn văn)", {
  from: 2025,
  to: 2026,
});

/**
 * Luật Thi đua, khen thưởng 06/2022/QH15, in force from 01/01/2024, with Nghị định 98/2023/NĐ-CP, then Nghị định
 * 152/2025/NĐ-CP. Of the Law only Điều 80 was seen in the gazette, of the decree of 2025 its whole text;
 * the rest is retold by circulars and the press.
 */
export const law2022: Regime = {
  id: "law-2022",
  name: { vi: "Luật năm 2022, từ năm 2024", en: "Law of 2022, for achievements from 2024" },
  from: 2024,
  to: null,
  transitionYears: [],
  recruitMonths: { value: 6, basis: retold("Thông tư 01/2024/TT-BNV", period) },
  advancedCollectiveShare: { value: { share: { num: 70, den: 100 }, strict: false }, basis: advancedCollective },
  excellentCollectiveShare: { value: { share: { num: 70, den: 100 }, strict: false }, basis: excellentCollective },
  // Whether Điều 27 of 2022 still asks for a CSTĐCS among the members was not found: not held against anybody.
  excellentCollectiveNeedsFighter: { value: false, basis: excellentCollective },
  fighterCap: { value: null, basis: fighter },
  fighterNeedsInitiative: { value: "unless-excellent", basis: fighter },
  registrationRequired: { value: false, basis: retold("Luật 06/2022/QH15, Điều 7", period) },
  fighterIsAdvancedWorker: fighter,
  advancedWorkerGrade: { value: "good", basis: retold("Luật 06/2022/QH15, khoản 1 Điều 24", period) },
  maternityCounts: { value: true, basis: retold("Thông tư 01/2024/TT-BNV", period) },
  personDiscipline: { value: "reprimand", basis: retold("Nghị định 152/2025/NĐ-CP và quy định của bộ, tỉnh", period) },
  collectiveDiscipline: { value: "warning", basis: advancedCollective },
  provincialFighterTimes: { value: 3, basis: retold("Luật 06/2022/QH15, khoản 1 Điều 22", period) },
  nationalFighterTimes: { value: 2, basis: retold("Luật 06/2022/QH15, Điều 21", period) },
  higherFighterVote: { value: null, basis: retold("Nghị định 152/2025/NĐ-CP và quy định của bộ, tỉnh", period) },
  nationalFighterVote: { value: { num: 90, den: 100 }, basis: ballot },
  governmentFlagVote: { value: { num: 80, den: 100 }, basis: ballot },
  excellentCollectiveIsAdvanced: excellentCollective,
  decidedByDepartmentHead: seen(
    "Luật 06/2022/QH15, khoản 1 Điều 80",
    "Công báo Chính phủ số 571 + 572 năm 2022, trang 56 (vi.wikisource.org)",
    period,
  ),
  oneFormPerAchievement: retold("Luật 06/2022/QH15, Điều 5", period),
};
