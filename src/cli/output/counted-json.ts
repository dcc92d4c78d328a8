import type { Locale } from "../../domain/bilingual";
import type { Counted, CountedBase } from "../../domain/counted/counted";
import { rungNames } from "../../domain/counted/ladder";

/** One title's count with all its steps, each with its rows; `repeatedRows` and `outsideBase` are taken away. */
export function countedJson(
  { award, recipient, standing, ladder, base, byUnit }: Counted,
  language: Locale,
): Record<string, unknown> {
  return {
    award,
    recipient,
    standing,
    ...Object.fromEntries(rungNames.map((rung) => [rung, ladder[rung]])),
    base: baseJson(base, language),
    byUnit: byUnit.map(({ unit, name, rungs }) => ({ unit, name, ...rungs })),
  };
}

function baseJson({ target, all, how }: CountedBase, language: Locale): Record<string, unknown> {
  return { target, value: all?.value ?? null, rows: all?.rows ?? [], how: how?.[language] ?? null };
}
