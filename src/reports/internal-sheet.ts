import { isGatheringLedger, isReviewSheet } from "../domain/form/own-forms";
import type { Grid } from "../workbook/grid";
import { firstTexts } from "./first-texts";

/** «Phiếu rà soát» and «Bảng kê gộp biểu» are internal: they quote other sheets, are no forms to be filled, and never handed in. */
export function isInternalSheet(grid: Grid): boolean {
  const title = firstTexts(grid);
  return isReviewSheet(grid.name, title) || isGatheringLedger(grid.name, title);
}
