import { isCellError, valueAt, type CellValue, type Grid } from "../../workbook/grid";
import { lookAt, type CellLook, type SheetLook } from "../../xlsx/sheet-look";
import { CELL_PADDING, LINE_HEIGHT, pixelsOfPoints } from "./cell-measures";

/** How wide letters are as shares of the font's size, in the fonts of such forms; bold ones are a little wider. */
const NARROW = { letters: new Set(" .,;:!|'()[]/-iíìỉĩịjltfr"), width: 0.3 };
const BROAD = { letters: new Set("mwMW%—…"), width: 0.78 };
const CAPITAL = 0.68;
const USUAL = 0.48;
const BOLDER = 1.06;

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
  const most = Math.max(1, width / (pixelsOfPoints(fontSize) * (bold ? BOLDER : 1)));
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, most), 0);
}

/** `most` and the widths in shares of the font's size. */
function linesOfParagraph(paragraph: string, most: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = widthOf(word);
    const needed = used === 0 ? width : used + NARROW.width + width;
    if (needed <= most) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    // A word longer than the line is broken.
    const broken = Math.max(0, Math.ceil(width / most) - 1);
    lines += broken;
    used = width - broken * most;
  }
  return lines;
}

const widths = new Map<string, number>();

function widthOf(word: string): number {
  let sum = 0;
  for (const letter of word) {
    let width = widths.get(letter);
    if (width === undefined) widths.set(letter, (width = letterWidth(letter)));
    sum += width;
  }
  return sum;
}

function letterWidth(letter: string): number {
  if (NARROW.letters.has(letter)) return NARROW.width;
  if (BROAD.letters.has(letter)) return BROAD.width;
  if (/\p{M}/u.test(letter)) return 0;
  return letter === letter.toLocaleLowerCase("vi") ? USUAL : CAPITAL;
}

function isMerged(grid: Grid, row: number, column: number): boolean {
  return grid.merges.some(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

function rowsOf(top: number, bottom: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(bottom, last) - top + 1) }, (_, index) => top + index);
}
