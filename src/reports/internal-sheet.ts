import { isReviewSheet } from "../domain/form/own-forms";
import type { Grid } from "../workbook/grid";

/** Our review sheet bears its title in its first rows. */
const TITLE_ROWS = 12;

/** «Phiếu rà soát» is an internal paper: it quotes figures and is no form to be filled, and it is never handed in. */
export function isInternalSheet({ name, values }: Pick<Grid, "name" | "values">): boolean {
  const words = values.slice(0, TITLE_ROWS).flatMap((row) => row.filter((value) => typeof value === "string"));
  return isReviewSheet(name, words);
}
