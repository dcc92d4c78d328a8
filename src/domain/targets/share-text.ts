import type { Bilingual } from "../bilingual";
import { compareToShare } from "./exact";
import type { Fraction } from "./target";

const MOST_DECIMALS = 6;

/**
 * `count / base` as a percentage of two decimals («94,29%», «100%»), rounded half up, except that it never seems to stand
 * on the other side of the threshold or on it: 14,9996 % against 15 % shows more decimals, and where even six would not
 * tell, «dưới 15%». Of a base of 0 there is no share.
 */
export function shareText(count: number, base: number, threshold: Fraction | null = null): Bilingual {
  const sign = threshold === null ? 0 : compareToShare(count, threshold, base);
  for (let decimals = 2; decimals <= MOST_DECIMALS; decimals++) {
    const shown = roundedPercent(count, base, decimals);
    if (threshold === null || signOfShown(shown, decimals, threshold) === sign) {
      const digits = inDecimals(shown, decimals);
      return { vi: `${digits.replace(".", ",")}%`, en: `${digits}%` };
    }
  }
  const level = threshold === null ? { vi: "", en: "" } : fractionPercent(threshold);
  return sign < 0
    ? { vi: `dưới ${level.vi}`, en: `under ${level.en}` }
    : { vi: `trên ${level.vi}`, en: `over ${level.en}` };
}

/** A threshold as a percentage, exactly as set: «90%», «12,5%»; «1/3» where no percentage is exact. */
export function fractionPercent({ num, den }: Fraction): Bilingual {
  const isWhole = (num * 1_000_000) % den === 0;
  if (!isWhole) return { vi: `${String(num)}/${String(den)}`, en: `${String(num)}/${String(den)}` };
  const digits = Number(((num * 100) / den).toPrecision(15)).toString();
  return { vi: `${digits.replace(".", ",")}%`, en: `${digits}%` };
}

function roundedPercent(count: number, base: number, decimals: number): bigint {
  const scaled = BigInt(count) * 100n * 10n ** BigInt(decimals);
  return (2n * scaled + BigInt(base)) / (2n * BigInt(base));
}

function signOfShown(shown: bigint, decimals: number, { num, den }: Fraction): number {
  const difference = shown * BigInt(den) - BigInt(num) * 100n * 10n ** BigInt(decimals);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

function inDecimals(shown: bigint, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const rest = shown % scale;
  const whole = (shown / scale).toString();
  return rest === 0n ? whole : `${whole}.${rest.toString().padStart(decimals, "0")}`;
}
