import { type HerWords, NO_WORDS, awardsNamed } from "../../vocabulary/award-words";
import { readMark } from "../../text/marks";
import { type CodeBook, type CodeMeaning, codeKey, meaningIn } from "./code-book";
import { readLegend } from "./legends";
import { plain } from "../../text/plain";
import type { SheetText } from "../../layout/sheet-text";

const MOST_ROWS = 400;
/** How far above the only award of a list its heading may stand. */
const MOST_ABOVE = 20;

/**
 * Codes explained anywhere in the workbook: two columns near one another, one of short unique codes, the other naming
 * titles and awards; or a note that spells them out. The running number is no code as long as another column is.
 */
export function readCodeBook(
  sheets: readonly SheetText[],
  hersOn: (sheet: string) => HerWords = () => NO_WORDS,
): CodeBook {
  const book = new Map<string, CodeMeaning[]>();
  const add = (code: string, meaning: CodeMeaning) => {
    const known = book.get(code);
    if (known === undefined) book.set(code, [meaning]);
    else if (!known.some((one) => one.isSure === meaning.isSure && String(one.awards) === String(meaning.awards)))
      known.push(meaning);
  };
  for (const sheet of sheets) {
    if (sheet.lastRow > MOST_ROWS * 4) continue;
    const hers = hersOn(sheet.name);
    for (const { column, named, codes } of boxesOn(sheet)) {
      for (const row of rowsOfRun(sheet, column, named)) {
        const code = codeKey(sheet.text(row, codes.beside));
        const words = sheet.text(row, column);
        if (code === "" || words === "") continue;
        const meaning = meaningIn(words, sheet.name, codes.quality >= 2, hers);
        add(code, meaning);
        // «01» typed as a number is 1.
        const typed = code.replace(/^0+(?=\d)/, "");
        if (typed !== code) add(typed, meaning);
      }
    }
  }
  for (const sheet of sheets) {
    const hers = hersOn(sheet.name);
    for (const { code, words } of readLegend(sheet).codes) add(codeKey(code), meaningIn(words, sheet.name, true, hers));
  }
  return book;
}

/** A column that names titles, with the codes that stand near it. */
interface Box {
  readonly column: number;
  readonly named: readonly number[];
  readonly codes: { readonly beside: number; readonly quality: number };
}

function boxesOn(sheet: SheetText): readonly Box[] {
  const found: Box[] = [];
  for (let column = 1; column <= sheet.lastColumn; column += 1) {
    const named = awardRows(sheet, column);
    if (named.length === 0) continue;
    const whole = boxOf(sheet, column, named);
    // «Ví dụ: CS; BKT | …» further down is no line of the box, and takes nothing from it.
    const boxes = whole === null ? runsOf(sheet, column, named).map((run) => boxOf(sheet, column, run)) : [whole];
    found.push(...boxes.filter((box) => box !== null));
  }
  // One remark that names a title stands beside a box of signs, and explains none of them.
  const isExplained = (one: Box) =>
    found.some((other) => other !== one && other.codes.beside === one.codes.beside && other.named.length > 1);
  return found.filter((one) => one.named.length > 1 || !isExplained(one));
}

/** The column of codes that stands best beside these rows. */
function boxOf(sheet: SheetText, column: number, named: readonly number[]): Box | null {
  const [codes] = NEIGHBOURS.map((step) => column + step)
    .filter((beside) => beside >= 1)
    .map((beside) => ({ beside, quality: qualityOf(sheet, beside, named) }))
    .filter(
      ({ beside, quality }) =>
        quality > 0 &&
        areExplained(sheet, beside, column, named) &&
        (named.length > 1 || isHeadedCode(sheet, beside, named)),
    )
    .sort((a, b) => b.quality - a.quality);
  return codes === undefined ? null : { column, named, codes };
}

/** Rows of several names below one another, with nothing empty between them. */
function runsOf(sheet: SheetText, column: number, named: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const row of named) {
    const run = runs.at(-1);
    const from = run?.at(-1);
    const isNext = from !== undefined && rowsBetween(from, row).every((each) => sheet.text(each, column) !== "");
    if (run !== undefined && isNext) run.push(row);
    else runs.push([row]);
  }
  return runs.filter(({ length }) => length > 1);
}

function rowsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from - 1 }, (_, at) => from + 1 + at);
}

/** Where a code may stand beside its meaning, the nearest places first. */
const NEIGHBOURS = [-1, 1, -2, 2, -3, 3];

function qualityOf(sheet: SheetText, column: number, named: readonly number[]): number {
  const own = codeQuality(sheet, column, named);
  const head = headQuality(sheet, column, named);
  // «1 | LĐTT | 23» in a box of figures: running numbers, and what is counted.
  const countsBeside = own === 1 && head < 1 && [2, 3].some((step) => areCounts(sheet, column + step, named));
  return own === 0 || countsBeside ? 0 : own + head;
}

/** Counts or shares in most of these rows of a column: amounts of money stand beside real codes. */
function areCounts(sheet: SheetText, column: number, rows: readonly number[]): boolean {
  const counts = rows.filter((row) => {
    const value = sheet.value(row, column);
    return typeof value === "number" ? value < 10_000 : isLevel(sheet.plain(row, column));
  });
  return counts.length >= 2 && counts.length * 2 > rows.length;
}

/** «từ 95%», «5 người», «5/5 phòng»: what a plan sets for its lines. */
function isLevel(words: string): boolean {
  return (
    /\d ?%/.test(words) ||
    /^(?:(?:tu|tren|duoi|it nhat|toi thieu|toi da|khong qua|dat|den|co) )*\d{1,3}(?:\/\d{1,3})? ?(?:tro len|nguoi|ca nhan|dong chi|phong|don vi|tap the|to|khoa|sang kien|de tai|co|bang khen|giay khen)?$/.test(
      words,
    )
  );
}

const HEADS_CODES = /^(?:(?:bang|danh muc) (?:cac )?)?(?:ma|ky hieu|quy uoc)\b/;

/** «Mã», «BẢNG MÃ» above the column makes codes of what else might be running numbers, «STT» the reverse. */
function headQuality(sheet: SheetText, column: number, named: readonly number[]): number {
  const from = named[0] ?? 1;
  for (let row = from - 1; row >= Math.max(1, from - MOST_ABOVE); row -= 1) {
    const words = sheet.plain(row, column);
    if (HEADS_CODES.test(words)) return 1;
    if (/^(?:stt|tt|so tt|so thu tu)$/.test(words)) return -0.5;
  }
  return 0;
}

/** Codes right above and below these are explained as well: else they are those of a list, and remarks explain none. */
function areExplained(sheet: SheetText, beside: number, column: number, named: readonly number[]): boolean {
  const isExplained = (row: number) => {
    const code = row < 1 ? "" : sheet.plain(row, beside);
    // « | C | » at the end of a box: a code that stands for nothing yet, in a row that holds nothing else.
    const isLeftOpen = code !== "" && sheet.filled(row).length === 1;
    return code === "" || HEADS_CODES.test(code) || sheet.text(row, column) !== "" || isLeftOpen;
  };
  return named.filter((row) => isExplained(row - 1) && isExplained(row + 1)).length * 2 > named.length;
}

/** A single award explains a code only under a heading that says so. */
function isHeadedCode(sheet: SheetText, column: number, named: readonly number[]): boolean {
  const from = named[0] ?? 1;
  for (let row = from - 1; row >= Math.max(1, from - MOST_ABOVE); row -= 1)
    if (HEADS_CODES.test(sheet.plain(row, column))) return true;
  return false;
}

/** Rows whose cell names exactly one award and is not longer than such a name: a list of awards, no list of people. */
function awardRows(sheet: SheetText, column: number): readonly number[] {
  const rows: number[] = [];
  const seen = new Set<string>();
  for (let row = 1; row <= Math.min(sheet.lastRow, MOST_ROWS); row += 1) {
    const text = sheet.text(row, column);
    if (text.length < 3 || text.length > 110 || awardsNamed(text).length === 0) continue;
    rows.push(row);
    seen.add(plain(text));
  }
  // In a list of people the same title returns again and again.
  return seen.size >= rows.length * 0.9 ? rows : [];
}

function rowsOfRun(sheet: SheetText, column: number, named: readonly number[]): readonly number[] {
  const rows: number[] = [];
  let top = named[0] ?? 1;
  while (top > 1 && sheet.text(top - 1, column) !== "") top -= 1;
  for (let row = top; row <= Math.min(sheet.lastRow, MOST_ROWS) && sheet.text(row, column) !== ""; row += 1)
    rows.push(row);
  return rows;
}

/** 2 for real codes, 1 for a running number used as a code, 0 for anything else. */
function codeQuality(sheet: SheetText, column: number, rows: readonly number[]): number {
  const seen = new Set<string>();
  let long = 0;
  let titles = 0;
  for (const row of rows) {
    const code = codeKey(sheet.text(row, column));
    if (code === "" || code.length > 14 || /\s/.test(code) || seen.has(code)) return 0;
    // «LĐTT» beside «LĐTT, CSTĐCS» is one year beside another, and no sign.
    if (awardsNamed(code).length > 0) titles += 1;
    // «-» and «0» say no; «K» may be a code, where a heading «Mã» says so.
    if (!/[\p{L}1-9]/u.test(code) || (readMark(code) === "no" && headQuality(sheet, column, rows) < 1)) return 0;
    seen.add(code);
    if (!/^\d{1,2}$/.test(code)) long += 1;
  }
  if (titles > rows.length / 2 && headQuality(sheet, column, rows) < 1) return 0;
  return long >= rows.length * 0.5 ? 2 : 1;
}
