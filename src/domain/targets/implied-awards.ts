import type { AwardId } from "../glossary/awards";

/**
 * The titles that a title contains: where a form marks only the highest, the lower ones are held too. A CSTĐCS meets the
 * standard of LĐTT, a CSTĐ cấp tỉnh or cấp bộ is chosen among CSTĐCS, a TTLĐXS among TTLĐTT (Luật Thi đua, khen thưởng
 * 2003, Điều 21–28; Luật 2022, Điều 21–28).
 */
const contains: Readonly<Partial<Record<AwardId, readonly AwardId[]>>> = {
  "grassroots-emulation-fighter": ["advanced-worker"],
  "provincial-emulation-fighter": ["grassroots-emulation-fighter", "advanced-worker"],
  "ministerial-emulation-fighter": ["grassroots-emulation-fighter", "advanced-worker"],
  "national-emulation-fighter": ["grassroots-emulation-fighter", "advanced-worker"],
  "excellent-labor-collective": ["advanced-labor-collective"],
  "determined-to-win-unit": ["advanced-unit"],
};

/** The lower titles a title contains; none for awards. */
export function awardsImpliedBy(award: AwardId): readonly AwardId[] {
  return contains[award] ?? [];
}

/** The awards that one name means: a «Bằng khen» whose giver nobody names is one of any level. */
export function awardsNamedBy(award: AwardId): readonly AwardId[] {
  return award === "diploma-of-merit" ? diplomas : [award];
}

const diplomas: readonly AwardId[] = [
  "diploma-of-merit",
  "provincial-diploma-of-merit",
  "ministerial-diploma-of-merit",
  "prime-minister-diploma-of-merit",
];

/** Whether holding `held` means holding `award`: itself, or a title that contains it. */
export function implies(held: AwardId, award: AwardId): boolean {
  return held === award || awardsImpliedBy(held).includes(award);
}
