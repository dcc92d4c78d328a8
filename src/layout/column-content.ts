import { readMark } from "../text/marks";
import type { CellValue } from "../workbook/grid";
import { formatAt } from "../workbook/grid";
import { type CellLook, lookOf, looksLikePerson } from "./cell-looks";
import type { Table } from "./find-tables";
import { beginsLikeASum, isPlaceAndDate, totalWords } from "../vocabulary/row-words";

/** What the cells of one column look like, over a sample of the table's lines. */
export interface ColumnContent {
  readonly column: number;
  /** Lines looked at. */
  readonly lines: number;
  /** Cells with anything in them. */
  readonly filled: number;
  /** Cells that tick, «1» among them. */
  readonly marks: number;
  /** Cells that say no: «-», «0», «không». */
  readonly noes: number;
  readonly looks: ReadonlyMap<CellLook, number>;
  /** 1, 2, 3 … with restarts. */
  readonly isSequence: boolean;
  /** Largest whole number among the cells; 0 where there is none. */
  readonly largest: number;
  readonly averageWords: number;
  readonly texts: readonly string[];
}

const SAMPLE = 300;

/** Share of the filled cells that look like one of these. */
export function shareOf(content: ColumnContent, ...looks: readonly CellLook[]): number {
  if (content.filled === 0) return 0;
  return countOf(content, ...looks) / content.filled;
}

export function countOf(content: ColumnContent, ...looks: readonly CellLook[]): number {
  return looks.reduce((sum, look) => sum + (content.looks.get(look) ?? 0), 0);
}

/** The contents of every column between the table's edges. */
export function columnContents(table: Table): readonly ColumnContent[] {
  const rows = sampleLines(table);
  const contents: ColumnContent[] = [];
  for (let column = table.left; column <= table.right; column += 1) contents.push(contentOf(table, column, rows));
  return contents;
}

/** Rows between heading and end that could be lines of the list: more than one cell, no total, no signature. */
function sampleLines(table: Table): readonly number[] {
  const printed = new Set<number>();
  for (const band of table.repeats)
    for (let row = band.top; row <= (band.numbering ?? band.bottom); row += 1) printed.add(row);
  const lines: number[] = [];
  // Where hardly anybody has anything beside the name yet, the names alone are lines, too.
  const names: number[] = [];
  const step = Math.max(1, Math.floor((table.last - table.body + 1) / (SAMPLE * 4)));
  let inFoot = false;
  for (let row = table.body; row <= table.last; row += step) {
    if (printed.has(row)) continue;
    const filled = table.sheet.filled(row).filter((column) => column >= table.left && column <= table.right);
    const words = filled.map((column) => table.sheet.plain(row, column));
    inFoot = (inFoot || words.some(isSigning)) && !/^\d{1,5}$/.test(words[0] ?? "");
    if (
      inFoot ||
      words.some(isPlaceAndDate) ||
      filled.some((column) => isTotal(table, row, column)) ||
      beginsLikeASum(table.sheet.text(row, filled[0] ?? table.left))
    )
      continue;
    if (filled.length >= 2) lines.push(row);
    else if (filled.some((column) => looksLikePerson(table.sheet.text(row, column)))) names.push(row);
  }
  const found = lines.length > 1 ? lines : [...lines, ...names].sort((a, b) => a - b);
  if (found.length <= SAMPLE) return found;
  const every = found.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, at) => found[Math.floor(at * every)] ?? table.body);
}

/** Totals below the list say nothing of its columns. */
function isTotal({ sheet }: Table, row: number, column: number): boolean {
  return totalWords(sheet.text(row, column)) !== null;
}

/** From here on names and posts stand anywhere, until a numbered line goes on. */
function isSigning(words: string): boolean {
  return /^(?:nguoi lap|\(ky|noi nhan)/.test(words);
}

function contentOf(table: Table, column: number, rows: readonly number[]): ColumnContent {
  const looks = new Map<CellLook, number>();
  const texts: string[] = [];
  const numbers: number[] = [];
  let words = 0;
  const ticked = { yes: 0, no: 0 };
  let largest = 0;
  for (const row of rows) {
    const text = table.sheet.text(row, column);
    if (text === "") continue;
    const value = table.sheet.value(row, column);
    const look = lookOf(value, text, formatAt(table.sheet.grid, row, column));
    looks.set(look, (looks.get(look) ?? 0) + 1);
    texts.push(text);
    const mark = readMark(markOf(value, text));
    if (mark !== null) ticked[mark] += 1;
    words += text.split(/\s+/).length;
    const number = wholeNumber(value, text);
    if (number !== null) {
      numbers.push(number);
      if (number < 100_000) largest = Math.max(largest, number);
    }
  }
  const filled = texts.length;
  return {
    column,
    lines: rows.length,
    filled,
    marks: ticked.yes,
    noes: ticked.no,
    looks,
    isSequence: isSequence(numbers, filled),
    largest,
    averageWords: filled === 0 ? 0 : words / filled,
    texts,
  };
}

function markOf(value: CellValue, text: string): string | number | boolean | null {
  return typeof value === "object" ? null : typeof value === "string" ? text : value;
}

function wholeNumber(value: CellValue, text: string): number | null {
  if (typeof value === "number") return Number.isInteger(value) ? value : null;
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
}

/** Mostly rising lines, each beginning at 1 or going on; sampled lists leave gaps. */
function isSequence(numbers: readonly number[], filled: number): boolean {
  if (numbers.length < 2 || numbers.length < filled * 0.5) return false;
  let rising = 0;
  for (let at = 1; at < numbers.length; at += 1) {
    const before = numbers[at - 1] ?? 0;
    const now = numbers[at] ?? 0;
    if (now > before || now === 1) rising += 1;
  }
  const distinct = new Set(numbers).size;
  return rising >= (numbers.length - 1) * 0.85 && distinct > 1 && Math.min(...numbers) <= 2;
}
