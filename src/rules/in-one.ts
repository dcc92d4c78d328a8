import type { Bilingual } from "../domain/bilingual";
import type { Problem } from "./rule";

/** From this number on, and above a third of the rows, a finding says more of the sheet than of its rows. */
const few = 3;

/**
 * Problems of rows as they are; one with all of its cells where they are more than a third of the rows looked at: then
 * it is the way of the sheet, or was read wrong, and a list of them would help nobody.
 */
export function inOneWhereMany(
  problems: readonly Problem[],
  rows: number,
  sentence: (count: number) => Bilingual,
): readonly Problem[] {
  const [first, ...others] = problems;
  if (first === undefined || problems.length <= few || problems.length * 3 <= rows) return problems;
  return [
    {
      at: first.at,
      subject: null,
      related: others.map(({ at }) => at),
      figures: String(problems.length),
      atMost: "info",
      message: sentence(problems.length),
    },
  ];
}
