import { retold, seen } from "./legal-basis";
import type { Regime } from "./regime";

const period = { from: null, to: 2023 };
const emulationBoardOfLangSon = "thiduakhenthuong.langson.gov.vn";

const fighter = seen(
  "Luật Thi đua, khen thưởng năm 2003 (sửa đổi năm 2013), Điều 23; Nghị định 91/2017/NĐ-CP, khoản 3 Điều 9",
  emulationBoardOfLangSon,
  period,
);
const excellentCollective = retold("Luật Thi đua, khen thưởng năm 2003 (sửa đổi năm 2013), khoản 1 Điều 27", period);
const specialCases = retold("Nghị định 91/2017/NĐ-CP, Điều 10", period);

/**
 * Luật Thi đua, khen thưởng năm 2003 as amended 2005, 2009, 2013, with Nghị định 91/2017/NĐ-CP and Thông tư
 * 12/2019/TT-BNV: years of achievement to 2023. 2023 was judged while the new law was being introduced, so that its
 * findings are warnings at most.
 */
export const law2003: Regime = {
  id: "law-2003",
  name: {
    vi: "Luật năm 2003, áp dụng đến hết năm 2023",
    en: "Law of 2003, for achievements up to the end of 2023",
  },
  from: null,
  to: 2023,
  transitionYears: [2023],
  recruitMonths: { value: 10, basis: specialCases },
  advancedCollectiveShare: {
    value: { share: { num: 50, den: 100 }, strict: true },
    basis: seen(
      "Luật Thi đua, khen thưởng năm 2003 (sửa đổi năm 2013), điểm c khoản 1 Điều 28",
      emulationBoardOfLangSon,
      period,
    ),
  },
  excellentCollectiveShare: {
    value: { share: { num: 70, den: 100 }, strict: false },
    basis: excellentCollective,
  },
  excellentCollectiveNeedsFighter: { value: true, basis: excellentCollective },
  fighterCap: {
    value: { num: 15, den: 100 },
    basis: seen("Nghị định 91/2017/NĐ-CP, khoản 3 Điều 9", emulationBoardOfLangSon, period),
  },
  fighterNeedsInitiative: { value: "always", basis: fighter },
  registrationRequired: {
    value: true,
    basis: retold("Luật Thi đua, khen thưởng năm 2003, điểm b khoản 1 Điều 10", period),
  },
  fighterIsAdvancedWorker: fighter,
  advancedWorkerGrade: {
    value: "good",
    basis: retold("Luật Thi đua, khen thưởng năm 2003 (sửa đổi năm 2013), Điều 24", period),
  },
  maternityCounts: { value: true, basis: retold("Nghị định 91/2017/NĐ-CP, khoản 4 Điều 10", period) },
  personDiscipline: { value: "reprimand", basis: specialCases },
  collectiveDiscipline: {
    value: "warning",
    basis: seen(
      "Luật Thi đua, khen thưởng năm 2003 (sửa đổi năm 2013), điểm c khoản 1 Điều 28",
      emulationBoardOfLangSon,
      period,
    ),
  },
  provincialFighterTimes: {
    value: 3,
    basis: seen("Luật Thi đua, khen thưởng năm 2003 (sửa đổi năm 2013), Điều 22", "tdkt.toaan.gov.vn", period),
  },
  nationalFighterTimes: {
    value: 2,
    basis: retold("Luật Thi đua, khen thưởng năm 2003 (sửa đổi năm 2013), Điều 21", period),
  },
  higherFighterVote: {
    value: { num: 90, den: 100 },
    basis: seen("Nghị định 91/2017/NĐ-CP, khoản 8 Điều 45", "banthiduakhenthuongtw.gov.vn", period),
  },
  nationalFighterVote: {
    value: { num: 90, den: 100 },
    basis: seen("Nghị định 91/2017/NĐ-CP, khoản 8 Điều 45", "banthiduakhenthuongtw.gov.vn", period),
  },
  governmentFlagVote: { value: null, basis: retold("Nghị định 91/2017/NĐ-CP, Điều 11", period) },
  excellentCollectiveIsAdvanced: retold(
    "Luật Thi đua, khen thưởng năm 2003 (sửa đổi năm 2013), Điều 27 và hướng dẫn của bộ, ngành",
    period,
  ),
  decidedByDepartmentHead: retold("Nghị định 91/2017/NĐ-CP, khoản 2 Điều 43; Thông tư 12/2019/TT-BNV, Điều 7", period),
  oneFormPerAchievement: retold("Luật Thi đua, khen thưởng năm 2003, nguyên tắc khen thưởng", period),
};
