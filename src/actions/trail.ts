import { trailAt, type Trail } from "../reports/trail";
import type { CellRef } from "../workbook/refs";
import type { Checked } from "./checked";
import { previewFill } from "./fill";

/** «Những dòng nào?»: what the figure in this cell is made of; null where no form asks for a figure there. */
export function figureAt(checked: Checked, cell: CellRef): Trail | null {
  return trailAt(previewFill(checked, "vi", "").trails, cell, checked.request.snapshot);
}
