import { contentSignature, headerSignature, rowKey, type ValueOf } from "./anchors";
import { stateOf, valueOfContent } from "./cell-content";
import { valueAt, type Grid, type WorkbookSnapshot } from "./grid";
import type { JournalCell, JournalEntry, JournalSheet } from "./journal-entry";
import { cellKey } from "./refs";
import type { CellWrite, SheetAnchor, WritePlan } from "./write-plan";

/**
 * What applying the plan to this workbook will replace, to be stored ahead of the first write. The snapshot must have
 * been read with fonts where the plan writes fonts. Signatures and row keys are those of the workbook as it will
 * stand after the plan, since that is where a later restore looks for them.
 * @param at local date and time, «2022-03-01T08:15:00»
 */
export function journalEntryOf(plan: WritePlan, snapshot: WorkbookSnapshot, at: string): JournalEntry {
  const bySheet = new Map<string, CellWrite[]>();
  for (const write of plan.writes) {
    const writes = bySheet.get(write.ref.sheet);
    if (writes) writes.push(write);
    else bySheet.set(write.ref.sheet, [write]);
  }
  return {
    id: plan.id,
    purpose: plan.purpose,
    label: plan.label,
    at,
    sheets: snapshot.sheets.flatMap((grid) => {
      const writes = bySheet.get(grid.name);
      const anchor = plan.anchors.find(({ sheet }) => sheet === grid.name) ?? null;
      return writes ? [journalSheet(grid, writes, anchor)] : [];
    }),
    createdTabs: plan.tabs.map(({ name, cells }) => ({ name, content: contentSignature(cells) })),
  };
}

function journalSheet(grid: Grid, writes: readonly CellWrite[], anchor: SheetAnchor | null): JournalSheet {
  const written = new Map(writes.map((write) => [cellKey(write.ref.row, write.ref.column), write]));
  const afterwards: ValueOf = (row, column) => {
    const write = written.get(cellKey(row, column));
    return write ? valueOfContent(write.content) : valueAt(grid, row, column);
  };
  const keyColumns = anchor?.keyColumns ?? [];
  return {
    name: grid.name,
    headerRows: anchor?.headerRows ?? null,
    signature: anchor ? headerSignature(grid, anchor.headerRows, afterwards) : null,
    keyColumns,
    cells: writes.map((write) => journalCell(grid, write, rowKey(afterwards, write.ref.row, keyColumns))),
  };
}

function journalCell(grid: Grid, write: CellWrite, key: string | null): JournalCell {
  const { row, column } = write.ref;
  const found = stateOf(grid, row, column);
  const before = { ...found, font: write.font === undefined ? null : found.font };
  const after = {
    content: write.content,
    numberFormat: write.numberFormat ?? before.numberFormat,
    font: write.font ?? null,
  };
  return { row, column, rowKey: key, before, after };
}
