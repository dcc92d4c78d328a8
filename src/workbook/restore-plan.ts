import { contentSignatureOf, findRow, findSheet, indexRows, rowKey, type RowIndex } from "./anchors";
import { contentOf, valueOfContent } from "./cell-content";
import { fontAt, formatAt, mergeAt, valueAt, type Grid, type WorkbookSnapshot } from "./grid";
import type { JournalCell, JournalEntry, JournalSheet } from "./journal-entry";
import type { RestoreOptions, RestoreOutcome } from "./ports";
import type { CellRef } from "./refs";
import { sameContent, type CellWrite } from "./write-plan";

/** What restoring an entry will do: the writes, and the answer if all of them succeed. */
export interface RestorePlan {
  readonly writes: readonly CellWrite[];
  /** `restored` are the cells of `writes`, `deletedTabs` the tabs to delete. */
  readonly outcome: RestoreOutcome;
}

type Fate = "restored" | "alreadyBack" | "changedSince";

/**
 * Decides cell by cell: one that still holds what we wrote is put back, one that holds what was there before is back
 * already, anything else is left and named. Rows and sheets are found again by what they hold (`anchors.ts`).
 * The snapshot must have been read with fonts where the entry holds fonts.
 */
export function planRestore(
  entry: JournalEntry,
  snapshot: WorkbookSnapshot,
  options: RestoreOptions = {},
): RestorePlan {
  const writes: CellWrite[] = [];
  const found: Record<Fate | "notFound", CellRef[]> = { restored: [], alreadyBack: [], changedSince: [], notFound: [] };
  for (const sheet of entry.sheets) {
    const grid = findSheet(snapshot.sheets, sheet);
    const index = grid ? indexRows(grid, sheet.keyColumns) : null;
    for (const [oldRow, cells] of cellsByRow(sheet)) {
      const row = grid && index ? rowOf(grid, index, sheet, oldRow, cells) : null;
      for (const cell of cells) {
        if (!grid || row === null) {
          found.notFound.push({ sheet: grid?.name ?? sheet.name, row: oldRow, column: cell.column });
          continue;
        }
        const ref = { sheet: grid.name, row, column: cell.column };
        const fate = fateOf(grid, ref, cell);
        found[fate].push(ref);
        if (fate === "restored") writes.push(writeBack(grid, ref, cell));
      }
    }
  }
  return { writes, outcome: { ...found, ...tabsOf(entry, snapshot, options) } };
}

function cellsByRow(sheet: JournalSheet): ReadonlyMap<number, readonly JournalCell[]> {
  const rows = new Map<number, JournalCell[]>();
  for (const cell of sheet.cells) {
    const cells = rows.get(cell.row);
    if (cells) cells.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

function rowOf(
  grid: Grid,
  index: RowIndex,
  sheet: JournalSheet,
  oldRow: number,
  cells: readonly JournalCell[],
): number | null {
  const key = cells[0]?.rowKey ?? null;
  const row = findRow(index, key, oldRow);
  if (row !== null) return row;
  // We may have written the very cells that name the row: put back already, they make another key.
  const written = new Map(cells.map((cell) => [cell.column, cell]));
  const asWritten = rowKey(
    (line, column) => {
      const cell = written.get(column);
      const isBack = cell !== undefined && sameContent(contentOf(grid, line, column), cell.before.content);
      return isBack ? valueOfContent(cell.after.content) : valueAt(grid, line, column);
    },
    oldRow,
    sheet.keyColumns,
  );
  return asWritten === key ? oldRow : null;
}

function fateOf(grid: Grid, ref: CellRef, { before, after }: JournalCell): Fate {
  const merge = mergeAt(grid, ref.row, ref.column);
  if (merge && (merge.top !== ref.row || merge.left !== ref.column)) return "changedSince";
  const content = contentOf(grid, ref.row, ref.column);
  if (!sameContent(before.content, after.content)) {
    if (sameContent(content, before.content)) return "alreadyBack";
    return sameContent(content, after.content) ? "restored" : "changedSince";
  }
  if (!sameContent(content, after.content)) return "changedSince";
  const format = formatAt(grid, ref.row, ref.column);
  const font = fontAt(grid, ref.row, ref.column);
  const formatIsBack = format === before.numberFormat;
  const fontIsBack = before.font === null || font === before.font;
  if (formatIsBack && fontIsBack) return "alreadyBack";
  const formatIsOurs = formatIsBack || format === after.numberFormat;
  const fontIsOurs = fontIsBack || font === after.font;
  return formatIsOurs && fontIsOurs ? "restored" : "changedSince";
}

/** A number format or font that someone has changed since stays as it is, even where the content goes back. */
function writeBack(grid: Grid, ref: CellRef, { before, after }: JournalCell): CellWrite {
  const format = formatAt(grid, ref.row, ref.column);
  const font = fontAt(grid, ref.row, ref.column);
  const formatGoesBack = format === after.numberFormat && before.numberFormat !== after.numberFormat;
  const fontGoesBack = before.font !== null && font === after.font && before.font !== after.font;
  return {
    ref,
    content: before.content,
    expectedBefore: contentOf(grid, ref.row, ref.column),
    ...(formatGoesBack ? { numberFormat: before.numberFormat } : {}),
    ...(fontGoesBack ? { font: before.font } : {}),
    ...(before.runs === undefined ? {} : { runs: before.runs }),
  };
}

function tabsOf(
  entry: JournalEntry,
  snapshot: WorkbookSnapshot,
  { deleteCreatedTabs = false }: RestoreOptions,
): Pick<RestoreOutcome, "deletedTabs" | "keptTabs"> {
  const deletedTabs: string[] = [];
  const keptTabs: string[] = [];
  for (const tab of entry.createdTabs) {
    const grid = snapshot.sheets.find(({ name }) => name === tab.name);
    if (!grid) continue;
    const isOurs = contentSignatureOf(grid) === tab.content;
    const mayGo = deleteCreatedTabs && isOurs && !snapshot.structureProtected;
    (mayGo ? deletedTabs : keptTabs).push(tab.name);
  }
  return { deletedTabs, keptTabs };
}
