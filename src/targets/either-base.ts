import type { Bilingual } from "../domain/bilingual";
import type { TargetResult } from "../domain/targets/target-result";
import type { Target } from "../domain/targets/target";
import { shareText } from "../domain/targets/share-text";
import { unmeasured } from "./unmeasured";
import { two } from "./wording";

/**
 * A share whose words leave open on which of two bases it is counted: where both say the same of the level, that is said,
 * with the other figure beside; where they do not, the base is asked.
 */
export function onEitherBase(target: Target, measure: (target: Target) => TargetResult): TargetResult {
  const { orOn, ...first } = target;
  const result = measure(first);
  if (orOn === undefined || orOn === null) return result;
  const other = measure({ ...first, denominator: orOn });
  if (result.status === "unknown" || other.numerator === null || other.denominator === null) return result;
  const figures: Bilingual = figureOf(other, target);
  if (result.status === other.status) {
    const beside = {
      numerator: other.numerator.value,
      denominator: other.denominator.value,
      sentence: { vi: `nếu tính trên những người ấy: ${figures.vi}`, en: `on those alone: ${figures.en}` },
    };
    return { ...result, target, beside: [...result.beside, beside] };
  }
  const open: Target = { ...first, denominator: { kind: "unclear", words: "" } };
  const whole = figureOf(result, target);
  const missing: Bilingual = {
    vi: `«Trong đó» có thể là ${whole.vi} hoặc ${figures.vi}, và hai cách cho kết quả khác nhau.`,
    en: `The words may mean ${whole.en} or ${figures.en}, and the two differ in their result.`,
  };
  return unmeasured(open, missing, result.numerator, null);
}

function figureOf({ numerator, denominator }: TargetResult, { threshold }: Target): Bilingual {
  const [count, of] = [numerator?.value ?? 0, denominator?.value ?? 0];
  const share = shareText(count, of, threshold);
  const figure = `${two(count)}/${two(of)}`;
  return { vi: `${figure} = ${share.vi}`, en: `${figure} = ${share.en}` };
}
