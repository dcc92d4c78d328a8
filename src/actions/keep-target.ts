import type { Waiver } from "../domain/findings/finding";
import type { TargetResult } from "../domain/targets/target-result";
import type { CivilDate } from "../workbook/ports";

/** Under which a target's reason is kept among the waivers; no finding has an id like it. */
export function reasonId({ target }: TargetResult): string {
  return `target:${target.id}`;
}

/** «Giữ nguyên, ghi lý do»: her words for a target that stays as it is. They hold as long as its figures do. */
export function reasonToKeep(result: TargetResult, words: string, on: CivilDate): Waiver {
  return { finding: reasonId(result), reason: "other", words: words.trim(), by: "", on, looksAt: figuresOf(result) };
}

/** Why a target stays as it is; null where nobody said so, or where its figures have changed since. */
export function reasonOf(result: TargetResult, waivers: readonly Waiver[]): Waiver | null {
  const id = reasonId(result);
  return waivers.find(({ finding, looksAt }) => finding === id && looksAt === figuresOf(result)) ?? null;
}

function figuresOf({ status, numerator, denominator, needed }: TargetResult): string {
  return [status, numerator?.value, denominator?.value, needed].map((part) => String(part ?? "–")).join(" ");
}
