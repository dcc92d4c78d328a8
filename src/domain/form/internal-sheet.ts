import { firstTexts } from "../../workbook/first-texts";
import type { Grid } from "../../workbook/grid";
import { isGatheringLedger, isReviewSheet } from "./own-forms";

/** «Phiếu rà soát» and «Bảng kê gộp biểu» are internal: they quote other sheets, are no forms to be filled, and never handed in. */
export function isInternalSheet(grid: Grid): boolean {
  const title = firstTexts(grid);
  return isReviewSheet(grid.name, title) || isGatheringLedger(grid.name, title);
}
