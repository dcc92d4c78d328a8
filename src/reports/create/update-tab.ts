import type { Bilingual } from "../../domain/bilingual";
import { headerSignature } from "../../workbook/anchors";
import { contentOf } from "../../workbook/cell-content";
import { valueAt, type Grid } from "../../workbook/grid";
import { areaToA1, cellKey, type CellKey } from "../../workbook/refs";
import {
  empty,
  sameContent,
  type CellContent,
  type CellWrite,
  type NewTab,
  type SkippedCell,
} from "../../workbook/write-plan";
import { shown, type WrittenByUs } from "../fill/decide-writes";
import { isNamedAfter } from "./tab-name";

/** A tab of ours from before: of this name, with our head where we put it; the one with the same lines, if any has. */
export function ownTab(sheets: readonly Grid[], tab: NewTab): Grid | null {
  const own = sheets.filter((grid) => isNamedAfter(grid.name, tab.name) && carriesHead(grid, tab));
  return own.find((grid) => isLaidOutAlike(grid, tab)) ?? own[0] ?? null;
}

function carriesHead(grid: Grid, tab: NewTab): boolean {
  const rows = tab.page.titleRows ?? firstRowsOf(tab);
  const words = new Map<CellKey, string>();
  for (const { row, column, content } of tab.cells) {
    if (row >= rows[0] && row <= rows[1] && content.kind === "text") words.set(cellKey(row, column), content.text);
  }
  const width = tab.cells.reduce((widest, cell) => Math.max(widest, cell.column), 1);
  const values = Array.from({ length: rows[1] }, (_, index) =>
    Array.from({ length: width }, (_value, at) => words.get(cellKey(index + 1, at + 1)) ?? null),
  );
  const ours = headerSignature({ ...grid, values }, rows);
  return ours !== null && headerSignature(grid, rows) === ours;
}

/** A form of several tables has no repeated head: its title tells it. */
function firstRowsOf(tab: NewTab): readonly [number, number] {
  const title = tab.cells.find((cell) => cell.row === 5);
  return title ? [5, 6] : [1, 2];
}

/** Whether the lines still stand where they would stand now: the same merges, the same rows below. */
export function isLaidOutAlike(grid: Grid, tab: NewTab): boolean {
  const ours = tab.merges.map(areaToA1).sort();
  const theirs = grid.merges.map(areaToA1).sort();
  const last = tab.cells.reduce((lowest, cell) => Math.max(lowest, cell.row), 0);
  return ours.join() === theirs.join() && grid.values.length <= last;
}

/** Brings a tab of ours up to date: cells that differ, but never what was typed into it since. */
export function updatesFor(
  grid: Grid,
  tab: NewTab,
  writtenByUs: WrittenByUs | null,
  locale: "vi" | "en",
): { readonly writes: readonly CellWrite[]; readonly skipped: readonly SkippedCell[] } {
  const wanted = new Map<CellKey, CellContent>(
    tab.cells.map(({ row, column, content }) => [cellKey(row, column), content]),
  );
  const columns = tab.columnWidths.size;
  const writes: CellWrite[] = [];
  const skipped: SkippedCell[] = [];
  const rows = Math.max(grid.values.length, ...tab.cells.map((cell) => cell.row));
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const content = wanted.get(cellKey(row, column)) ?? empty;
      const before = contentOf(grid, row, column);
      if (sameContent(before, content) || sameFormula(before, content)) continue;
      const ref = { sheet: grid.name, row, column };
      // Dots are there to be written over by hand, and columns we leave empty are hers.
      if (content.kind === "empty" && valueAt(grid, row, column) !== null && writtenByUs === null) continue;
      if (content.kind === "text" && content.text.includes("…")) continue;
      const ours = writtenByUs?.(ref) ?? null;
      if (writtenByUs !== null && before.kind !== "empty" && (ours === null || !sameContent(ours, before))) {
        skipped.push({ ref, why: typedSince(before, content)[locale] });
        continue;
      }
      writes.push({ ref, content, expectedBefore: before });
    }
  }
  return { writes, skipped };
}

function sameFormula(one: CellContent, other: CellContent): boolean {
  const plain = (formula: string) => formula.replace(/\s+/g, "").toUpperCase();
  return one.kind === "formula" && other.kind === "formula" && plain(one.formula) === plain(other.formula);
}

function typedSince(before: CellContent, content: CellContent): Bilingual {
  return {
    vi: `Ô này đã được sửa tay, đang ghi ${shown(before)}; số mới là ${shown(content)}. Giữ nguyên chỗ anh/chị đã sửa.`,
    en: `This cell was changed by hand and says ${shown(before)}; the new value is ${shown(content)}. What was typed is left.`,
  };
}
