import type { Locale } from "../domain/bilingual";
import { contentText } from "../messages/cell-content-text";
import { workbench as words } from "../messages/workbench";
import type { WritePlan } from "../workbook/write-plan";
import type { PlannedCell } from "./sheet-view/planned-cell";

/** The cells of one sheet that a plan would write, by «row:column». */
export function plannedCells(plan: WritePlan | null, sheet: string, locale: Locale): ReadonlyMap<string, PlannedCell> {
  const cells = new Map<string, PlannedCell>();
  for (const { ref, content } of plan?.writes ?? []) {
    if (ref.sheet !== sheet) continue;
    const shown = contentText(content)[locale];
    cells.set(`${String(ref.row)}:${String(ref.column)}`, {
      text: content.kind === "empty" ? "" : `+${shown}`,
      sentence: words.willBe(shown)[locale],
      value: content.kind === "number" ? content.number : shown,
    });
  }
  return cells;
}
