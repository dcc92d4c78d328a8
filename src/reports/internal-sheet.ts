import { isReviewSheet } from "../domain/form/own-forms";
import type { Grid } from "../workbook/grid";
import { firstTexts } from "./first-texts";

/** «Phiếu rà soát» is an internal paper: it quotes figures and is no form to be filled, and it is never handed in. */
export function isInternalSheet(grid: Grid): boolean {
  return isReviewSheet(grid.name, firstTexts(grid));
}
