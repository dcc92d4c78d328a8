import { isCellError, valueAt, type CellValue, type Grid } from "../../workbook/grid";
import { lookAt, type CellLook, type SheetLook } from "../../xlsx/sheet-look";
import { CELL_PADDING, LINE_HEIGHT, pixelsOfPoints } from "./cell-measures";

/** A letter of ordinary text is about this share of the font's size wide; bold ones a little more. */
const LETTER = 0.43;
const BOLD_LETTER = 0.46;

/**
 * Heights in pixels at 100 % of the rows whose file names none, as Excel fits them when it opens a file: tall enough for
 * wrapped text and large fonts. Estimated from the length of the text; of merged cells only the font counts, as in Excel.
 */
export function fittedHeights(grid: Grid, look: SheetLook): ReadonlyMap<number, number> {
  const heights = new Map(look.rowHeights);
  const merged = new Set(grid.merges.flatMap((area) => rowsOf(area.top, area.bottom, grid.values.length)));
  grid.values.forEach((values, index) => {
    const row = index + 1;
    if (heights.has(row)) return;
    const height = fittedHeight(grid, look, row, values, merged.has(row));
    if (height > look.defaultRowHeight) heights.set(row, height);
  });
  return heights;
}

function fittedHeight(
  grid: Grid,
  look: SheetLook,
  row: number,
  values: readonly CellValue[],
  hasMerges: boolean,
): number {
  let tallest = 0;
  for (let column = 1; column <= values.length; column++) {
    const cell = lookAt(look, row, column);
    const line = pixelsOfPoints(cell.fontSize) * LINE_HEIGHT;
    if (!cell.wrap && line <= look.defaultRowHeight) continue;
    const value = valueAt(grid, row, column);
    if (value === null || value === "" || isCellError(value)) continue;
    const wraps = cell.wrap && typeof value === "string" && !(hasMerges && isMerged(grid, row, column));
    const width = look.columnWidths.get(column) ?? look.defaultColumnWidth;
    const lines = wraps ? linesOf(value, width - 2 * CELL_PADDING, cell) : 1;
    tallest = Math.max(tallest, Math.ceil(lines * line) + 2);
  }
  return tallest;
}

/** How many lines a text takes in a column of this many pixels; words move to the next line whole. */
export function linesOf(text: string, width: number, { fontSize, bold }: Pick<CellLook, "fontSize" | "bold">): number {
  const letter = pixelsOfPoints(fontSize) * (bold ? BOLD_LETTER : LETTER);
  const most = Math.max(1, Math.floor(width / letter));
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, most), 0);
}

function linesOfParagraph(paragraph: string, most: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= most) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    // A word longer than the line is broken.
    lines += Math.floor(Math.max(0, word.length - 1) / most);
    used = word.length <= most ? word.length : ((word.length - 1) % most) + 1;
  }
  return lines;
}

function isMerged(grid: Grid, row: number, column: number): boolean {
  return grid.merges.some(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

function rowsOf(top: number, bottom: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(bottom, last) - top + 1) }, (_, index) => top + index);
}
