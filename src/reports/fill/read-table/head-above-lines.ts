import type { Grid } from "../../../workbook/grid";
import { facetsOf } from "../meaning/label-facets";
import { tableLexicon } from "../vocabulary/lexicon";
import { folded } from "../words";
import type { IsUnit } from "./find-head";
import { isLineNumber } from "./label-columns";
import { filledColumns, plainText, shownText } from "./table";

/** A year alone in its cell, as heads of columns name it. */
export function isBareYear(text: string): boolean {
  return /^20[0-4]\d$/.test(text);
}

/** How far below a head its lines are looked at. */
const LINES = 40;

/**
 * A row is the head of what stands below it, whatever its own words are, where the lines below are things that are
 * counted («Lao động tiên tiến», «Trong đó: nữ», the names of units), and it has words over the places beside them.
 */
export function isHeadAboveLines(
  grid: Grid,
  [top, bottom]: readonly [number, number],
  firstRow: number,
  isUnit: IsUnit,
): boolean {
  const lines = linesBelow(grid, firstRow);
  const column = labelColumnOf(grid, lines);
  if (column === null || says(plainText(grid, top, column)) || isCaption(grid, [top, bottom], column)) return false;
  if (saysMoreBeside(grid, lines, column)) return false;
  const heads = new Set<number>();
  for (let row = top; row <= bottom; row++)
    for (const each of filledColumns(grid, row))
      if (each > column && isHeadText(plainText(grid, row, each))) heads.add(each);
  const places = [...heads].filter((each) => lines.every((row) => isPlace(plainText(grid, row, each))));
  // A title right above a head is no level of it.
  if (!places.some((each) => isHeadText(shownText(grid, top, each)))) return false;
  const labels = lines.map((row) => plainText(grid, row, column)).filter((label) => label !== "");
  const counted = labels.filter((label) => says(label) || isUnit(label));
  return counted.length >= 2 && counted.length * 2 >= labels.length;
}

/** «Bảng 3. Tập thể | Bảng 4. Tỷ lệ» right above «STT | Danh hiệu …»: the head begins below it. */
function isCaption(grid: Grid, [top, bottom]: readonly [number, number], label: number): boolean {
  const begins = (row: number) => (filledColumns(grid, row)[0] ?? label + 1) <= label;
  if (!begins(top)) return false;
  for (let row = top + 1; row <= bottom; row++) if (begins(row)) return true;
  return false;
}

/** The rows of words below a head, up to the first that is blank below some of them. */
function linesBelow(grid: Grid, firstRow: number): readonly number[] {
  const lines: number[] = [];
  for (let row = firstRow; row <= Math.min(grid.values.length, firstRow + LINES); row++) {
    if (filledColumns(grid, row).length > 0) lines.push(row);
    else if (lines.length > 0) break;
  }
  return lines;
}

/** The leftmost column in which most lines hold words. */
function labelColumnOf(grid: Grid, lines: readonly number[]): number | null {
  const columns = [...new Set(lines.flatMap((row) => filledColumns(grid, row)))].sort((one, other) => one - other);
  const isNamed = (text: string) => /\p{L}{2}/u.test(text) && !isLineNumber(text);
  const holdsWords = (column: number) =>
    lines.filter((row) => isNamed(plainText(grid, row, column))).length * 2 > lines.length;
  return columns.find(holdsWords) ?? null;
}

/** Words beside most of the labels: a form of several columns of labels, or a list of names. */
function saysMoreBeside(grid: Grid, lines: readonly number[], label: number): boolean {
  const isBeside = (row: number) =>
    filledColumns(grid, row).some((column) => column > label && /\p{L}{2}/u.test(plainText(grid, row, column)));
  return lines.filter(isBeside).length * 2 > lines.length;
}

function isHeadText(text: string): boolean {
  return text.length <= 160 && (/\p{L}{2}|%/u.test(text) || isBareYear(text)) && !/\p{L}:/u.test(text);
}

/** Nothing, a number, a share, a sign that nothing stands here: no words. */
function isPlace(text: string): boolean {
  return !/\p{L}{2}/u.test(text);
}

/** Every word is understood, and they name something that is counted. */
function says(label: string): boolean {
  if (/^(tong|cong|tong so|tong cong)$/.test(folded(label))) return true;
  const { award, grade, measure, who, leftover } = facetsOf(label, null, tableLexicon);
  return leftover.length === 0 && ([award, grade, measure].some((each) => each !== null) || who.length > 0);
}
