import { valueOfContent } from "../../src/workbook/cell-content";
import type { Grid, WorkbookSnapshot } from "../../src/workbook/grid";
import type { CellWrite, WritePlan } from "../../src/workbook/write-plan";

/** What the sheets hold once a plan is written. */
export function withWrites(snapshot: WorkbookSnapshot, plan: WritePlan): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((grid) => written(grid, plan.writes)) };
}

function written(grid: Grid, writes: readonly CellWrite[]): Grid {
  const values = grid.values.map((row) => [...row]);
  for (const { ref, content } of writes) {
    if (ref.sheet !== grid.name) continue;
    while (values.length < ref.row) values.push([]);
    const row = values[ref.row - 1];
    if (row === undefined) continue;
    while (row.length < ref.column) row.push(null);
    row[ref.column - 1] = valueOfContent(content);
  }
  return { ...grid, values };
}
