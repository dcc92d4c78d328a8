import { areaToA1, type Area } from "../../workbook/refs";
import type { CreatedTab, JournalCell, JournalEntry, JournalSheet } from "../../workbook/journal-entry";
import type { CellContent } from "../../workbook/write-plan";
import type { Shown } from "./block";
import { isNamedAfter } from "./tab-name";

export const REVIEW_SHEET = "Phiếu rà soát";
/** Blocks of a sheet that are still told one by one; more of them are told as one region. */
const MOST_BLOCKS = 5;
/** Values told of a block before «…». */
const MOST_VALUES = 3;

/**
 * The ledger as a person would write it: one line for cells that lie together and were changed together, and for a
 * sheet changed all over its region. Each line: where, before, after, when, by which action.
 */
export function changeLines(journal: readonly JournalEntry[]): readonly (readonly Shown[])[] {
  return journal.flatMap((entry) => [
    ...entry.createdTabs
      .filter(isOther)
      .map((tab) => [`Sheet ${tab.name}`, "(chưa có)", "Thêm sheet", timeText(entry.at), entry.label]),
    ...entry.sheets
      .filter(isOther)
      .flatMap((sheet) =>
        regionsOf(sheet).map(({ place, cells }) => [
          `${sheet.name}, ${place}`,
          valuesText(cells.map(({ before }) => before.content)),
          valuesText(cells.map(({ after }) => after.content)),
          timeText(entry.at),
          entry.label,
        ]),
      ),
  ]);
}

/** The review sheet does not list itself: made again, it would differ by that line alone. */
function isOther({ name }: CreatedTab | JournalSheet): boolean {
  return !isNamedAfter(name, REVIEW_SHEET);
}

interface Region {
  /** «ô F29», «các ô C11:C18». */
  readonly place: string;
  readonly cells: readonly JournalCell[];
}

function regionsOf({ cells }: JournalSheet): readonly Region[] {
  const blocks = blocksOf(cells);
  if (blocks.length <= MOST_BLOCKS) {
    return blocks.map((area) => {
      const own = cells.filter(({ row, column }) => isWithin(area, row, column));
      return { place: `${own.length === 1 ? "ô" : "các ô"} ${areaToA1(area)}`, cells: own };
    });
  }
  const whole = blocks.reduce((one, other) => ({
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  }));
  return [{ place: `${String(cells.length)} ô trong vùng ${areaToA1(whole)}`, cells }];
}

/** Rectangles that hold these cells and no others: runs along a row, then equal runs of rows below each other. */
function blocksOf(cells: readonly JournalCell[]): readonly Area[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right + 1 === column) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const blocks: Area[] = [];
  for (const run of runs) {
    const above = blocks.findIndex(
      ({ bottom, left, right }) => bottom + 1 === run.top && left === run.left && right === run.right,
    );
    const block = blocks[above];
    if (block) blocks[above] = { ...block, bottom: run.bottom };
    else blocks.push(run);
  }
  return blocks;
}

function isWithin({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** «(trống)», «35; 3; 5; …»: what the cells hold, each value once. */
function valuesText(contents: readonly CellContent[]): string {
  const values = [...new Set(contents.map(wordsOf))];
  const more = values.length > MOST_VALUES ? "; …" : "";
  return values.slice(0, MOST_VALUES).join("; ") + more;
}

function wordsOf(content: CellContent): string {
  switch (content.kind) {
    case "empty":
      return "(trống)";
    case "text":
      return content.text;
    case "number":
      return String(content.number).replace(".", ",");
    case "boolean":
      return String(content.boolean);
    case "formula":
      return content.formula;
    case "error":
      return content.error;
  }
}

/** «01/9/2022 08:00» of «2022-09-01T08:00:00». */
function timeText(at: string): string {
  const [day = "", time = ""] = at.split("T");
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${String(Number(month))}/${year} ${time.slice(0, 5)}`;
}
