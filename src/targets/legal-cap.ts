import type { Bilingual } from "../domain/bilingual";
import { roundingWords } from "../domain/regimes/rounding-words";
import { roundedShare } from "../domain/targets/exact";
import type { Overlay } from "../domain/regimes/overlay";
import type { Target } from "../domain/targets/target";
import type { MeasureContext } from "./measure-context";
import type { Verdict } from "./verdict";
import { awardWords, two } from "./wording";

/**
 * The cap of the law (or of the office's own rules) on CSTĐCS, also where the plan repeats it: it binds when titles are
 * recognised, and more may be registered. A ceiling that only the plan sets is compared with what is registered.
 */
export function isLegalCap(target: Target, { regime, overlay }: MeasureContext): boolean {
  if (target.measure.kind !== "award" || target.measure.award !== "grassroots-emulation-fighter") return false;
  if (target.denominator?.kind !== "advanced-workers" || (target.comparator !== "<=" && target.comparator !== "<")) {
    return false;
  }
  const cap = overlay.fighterCap === undefined ? regime.fighterCap.value : overlay.fighterCap;
  return (
    target.isDefault ||
    (cap !== null && target.threshold !== null && cap.num * target.threshold.den === target.threshold.num * cap.den)
  );
}

/** Where the office rounds a cap otherwise than down, the cap follows it. */
export function capRounded(
  target: Target,
  verdict: Verdict | null,
  base: number,
  { rounding }: Overlay,
): Verdict | null {
  if (verdict === null || rounding === undefined || target.threshold === null) return verdict;
  if (target.comparator !== "<=" || target.denominator?.kind !== "advanced-workers") return verdict;
  const needed = roundedShare(target.threshold, base, rounding);
  const count = verdict.needed + verdict.overBy;
  const overBy = verdict.overBy === 0 ? 0 : Math.max(0, count - needed);
  return { ...verdict, needed, overBy, status: overBy > 0 ? "missed" : "met" };
}

/** «Đang đăng ký 07 CSTĐ cơ sở trên 33 LĐTT. Khi bình xét, …» */
export function capWhileRegistering(
  target: Target,
  count: number,
  base: number,
  most: number,
  { regime, overlay }: MeasureContext,
): Bilingual {
  const name = target.measure.kind === "award" ? awardWords(target.measure.award) : { vi: "", en: "" };
  const { num, den } = target.threshold ?? { num: 0, den: 1 };
  const percent = Number(((num * 100) / den).toPrecision(15));
  const product = Number(((num * base) / den).toPrecision(12)).toString();
  const year = regime.to === null ? "hiện hành" : `đến năm ${String(regime.to)}`;
  const how = roundingWords[overlay.rounding ?? "floor"];
  return {
    vi: `Đang đăng ký ${two(count)} ${name.vi} trên ${two(base)} LĐTT. Khi bình xét, quy định ${year} cho tối đa ${two(most)} người (${String(percent).replace(".", ",")}% của ${String(base)} là ${product.replace(".", ",")}, ${how.vi}). Đăng ký nhiều hơn vẫn được; Hội đồng sẽ chọn khi xét.`,
    en: `${String(count)} ${name.en} registered on ${String(base)} Advanced Workers. At the review no more than ${String(most)} may be recognised (${String(percent)}% of ${String(base)} is ${product}, ${how.en}). More may be registered; the council will choose.`,
  };
}
