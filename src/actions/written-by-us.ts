import type { JournalEntry } from "../workbook/journal-entry";
import type { CellRef } from "../workbook/refs";
import type { CellContent } from "../workbook/write-plan";

/** What the journal says we last wrote into a cell: a figure of ours may be brought up to date, hers never. */
export function writtenByUs(journal: readonly JournalEntry[]): (ref: CellRef) => CellContent | null {
  const written = new Map<string, CellContent>();
  for (const { sheets } of journal) {
    for (const { name, cells } of sheets) {
      for (const { row, column, after } of cells) {
        const key = keyOf({ sheet: name, row, column });
        if (!written.has(key)) written.set(key, after.content);
      }
    }
  }
  return (ref) => written.get(keyOf(ref)) ?? null;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${String(row)}:${String(column)}:${sheet}`;
}
