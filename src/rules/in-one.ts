import type { Bilingual } from "../domain/bilingual";
import type { Problem } from "./rule";

/** From this number on, and above a third of the rows, a finding says more of the sheet than of its rows. */
const few = 3;

/** Whether so many of the rows looked at are slips of rows, not the way of the sheet. */
export function isFew(count: number, rows: number): boolean {
  return count <= few || count * 3 <= rows;
}

/**
 * Problems of rows as they are; one with all of its cells where they are more than a third of the rows looked at: then
 * it is the way of the sheet, or was read wrong, and a list of them would help nobody. `involved`: how many rows the
 * problems speak of, where each speaks of several.
 */
export function inOneWhereMany(
  problems: readonly Problem[],
  rows: number,
  sentence: (count: number) => Bilingual,
  involved = problems.length,
): readonly Problem[] {
  const [first, ...others] = problems;
  if (first === undefined || isFew(involved, rows)) return problems;
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
