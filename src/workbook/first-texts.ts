import type { Grid } from "./grid";

/** A form of ours begins in row 9 at the latest. */
const MOST_HEAD_ROWS = 12;

/** What stands above and in the head of a form of ours. */
export function firstTexts({ values }: Grid): readonly string[] {
  return values.slice(0, MOST_HEAD_ROWS).flatMap((row) => row.filter((value) => typeof value === "string"));
}
