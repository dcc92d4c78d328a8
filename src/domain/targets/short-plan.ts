import type { AwardId } from "../glossary/awards";
import { targetIdOf } from "./target-id";
import type { Target } from "./target";

/** «Bản rút gọn»: what is asked where the workbook states no targets. */
export const shortPlan: readonly Target[] = [
  shareOfStaff("Tỷ lệ CBCCVC đạt danh hiệu Lao động tiên tiến", "advanced-worker", 90),
  shareOfStaff("Tỷ lệ CBCCVC đạt danh hiệu Chiến sĩ thi đua cơ sở", "grassroots-emulation-fighter", 15),
];

function shareOfStaff(label: string, award: AwardId, percent: number): Target {
  const shape = {
    measure: { kind: "award", award, recipient: "individual", wholeBody: false },
    comparator: ">=",
    unit: "percent",
    denominator: { kind: "staff" },
  } as const;
  return {
    id: targetIdOf(shape),
    label,
    ...shape,
    threshold: { num: percent, den: 100 },
    max: null,
    statedDenominator: null,
    exclusions: [],
    scope: { unit: null, stage: "review" },
    basis: null,
    note: null,
    level: null,
    attested: null,
    isDefault: true,
    source: null,
    section: null,
    notUnderstood: null,
    doubt: null,
  };
}
