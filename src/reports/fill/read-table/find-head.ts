import type { Grid } from "../../../workbook/grid";
import { facetsOf } from "../meaning/label-facets";
import { tableLexicon } from "../vocabulary/lexicon";
import { awardIn, folded } from "../words";
import { isBareYear, isHeadAboveLines } from "./head-above-lines";
import { isPairRow } from "./label-pairs";
import { isCounterHead } from "./label-columns";
import { filledColumns, plainText } from "./table";

const MAX_HEAD_ROWS = 6;

const HEAD_WORDS =
  /^(stt|tt|so tt|so thu tu|ten|ho (va )?ten|dang ky|dvt|so dang ky|so voi|thuc hien|phan dau|don vi|phong|tap the|ca nhan|chi tieu|noi dung|danh hieu|hinh thuc|so luong|so nguoi|tong|trong do|ty le|ti le|ghi chu|chuc vu|chuc danh|ket qua|danh gia|muc|yeu cau|ke hoach|can cu|sang kien|dat|quan so|bien che|nu|sl|don vi tinh|giay khen|bang khen|huan chuong|co thi dua|ong ba|nam|loai|khen thuong|thanh tich)\b/;
/** «Tổ», «Khoa», «Bộ phận» alone over names of units; with a name of its own behind it, it is one of them. */
const UNIT_HEAD =
  /^(ten )?(cac )?(to|khoa|ban|bo phan|co quan|doi|chi bo|khoi|phan xuong|xi nghiep|tram)( (chuyen mon|bo mon|phong|ban|don vi|truc thuoc))*$/;
/** «03 người», «01 phòng»: a level that a line asks for. */
const QUANTITY = /^\d+ (nguoi|ca nhan|phong|don vi|tap the|sang kien|de tai|noi dung|gia dinh|ho)$/;
const FIRST_HEAD = /^(stt|tt|so tt|so thu tu|ten|ho va ten|ho ten|chi tieu|noi dung|don vi|danh hieu|hinh thuc)\b/;

/**
 * The head of a further table below the lines of another: after a blank row, or where its first text is one that only
 * heads say. «Phòng được tặng Giấy khen | phòng» right below another line is one more line.
 */
export function nextHeadAt(grid: Grid, row: number, isUnit: IsUnit): boolean {
  const [first = 1] = filledColumns(grid, row);
  const text = plainText(grid, row, first);
  const standsApart = filledColumns(grid, row - 1).length === 0;
  return (standsApart || isUnderCaption(grid, row) || isFirstHead(text)) && headRowsAt(grid, row, isUnit) !== null;
}

/** «Bảng 4. Sáng kiến» alone in its row, below a blank one. */
function isUnderCaption(grid: Grid, row: number): boolean {
  const [column, ...others] = filledColumns(grid, row - 1);
  if (column === undefined || others.length > 0 || filledColumns(grid, row - 2).length > 0) return false;
  return /\p{L}{2}/u.test(plainText(grid, row - 1, column));
}

/** A head that only stands over the numbers or the names of lines. */
export function isFirstHead(text: string): boolean {
  return isCounterHead(text) || FIRST_HEAD.test(folded(text));
}

/** «Biểu số: 27a», «Đơn vị báo cáo: …» beside the title: the letterhead of a report, whatever words the title has. */
const LETTERHEAD = /^(bieu so|mau (so|bieu)|don vi (bao cao|nhan)|ban hanh|ngay nhan|kem theo)\b/;

/** Whether a text is the name of a unit of the register: units may stand across a head. */
export type IsUnit = (text: string) => boolean;

/** The head that begins in this row, or null: a head holds several short texts that name columns. */
export function headRowsAt(grid: Grid, row: number, isUnit: IsUnit): readonly [number, number] | null {
  const cells = filledColumns(grid, row);
  if (cells.length === 0 || isPairRow(grid, row)) return null;
  const texts = cells.map((column) => plainText(grid, row, column));
  // «Tổng số CB, GV, NV: | _ | Trong đó nữ: | _»: labels with their cells beside them.
  if (texts.filter((text) => /:\s*$/.test(text)).length * 2 >= texts.length) return null;
  if (texts.some((text) => /^(CỘNG HÒA|CỘNG HOÀ|Độc lập)/iu.test(text))) return null;
  if (texts.some((text) => LETTERHEAD.test(folded(text)))) return null;
  // A line of a body that happens to hold such words has a number in front or figures beside them.
  if (texts.some((text) => isFigure(text) || QUANTITY.test(folded(text)))) return null;
  let bottom = mergedBottom(grid, row);
  while (bottom - row + 1 < MAX_HEAD_ROWS && goesOn(grid, row, bottom + 1)) {
    bottom = Math.max(bottom + 1, mergedBottom(grid, bottom + 1));
  }
  const rows = [row, bottom] as const;
  if (isNamedByWords(texts, isUnit)) return rows;
  const firstRow = isNumberingRow(grid, bottom + 1) ? bottom + 2 : bottom + 1;
  return isHeadAboveLines(grid, rows, firstRow, isUnit) ? rows : null;
}

/** Several texts that only heads say, or the head over the running numbers. */
function isNamedByWords(texts: readonly string[], isUnit: IsUnit): boolean {
  const [first = ""] = texts;
  if (texts.length < 2 || texts.some(isBareYear)) return false;
  // Beside «Danh hiệu, hình thức» the names of units are heads; beside another unit they are a line of a body.
  const hasUnits = FIRST_HEAD.test(folded(first));
  const named = texts.filter((text) => isHeadWord(text) || (hasUnits && isUnit(text))).length;
  return (isCounterHead(first) && texts.length >= 3) || (named >= 2 && named * 2 >= texts.length);
}

/** A number that is no year: «12», «(3)», «93,3 %»; «%» alone says what a column holds. */
function isFigure(text: string): boolean {
  return /^\(?[\d.,%]*\d[\d.,%]*\)?$/.test(text) && !isBareYear(text);
}

function isHeadWord(text: string): boolean {
  if (text.length > 160) return false;
  const words = folded(text);
  return HEAD_WORDS.test(words) || UNIT_HEAD.test(words) || awardIn(text, null) !== null || saysMeasure(text);
}

/** «Số tập thể», «Cấp đề nghị công nhận»: every word is one of those that say what is counted, and how far it has come. */
function saysMeasure(text: string): boolean {
  const { measure, standing, leftover } = facetsOf(text, null, tableLexicon);
  return leftover.length === 0 && (measure !== null || standing !== null);
}

/** The lowest row that a merge beginning in this row reaches. */
function mergedBottom(grid: Grid, row: number): number {
  return grid.merges
    .filter((area) => area.top === row && area.bottom - area.top < MAX_HEAD_ROWS)
    .reduce((lowest, area) => Math.max(lowest, area.bottom), row);
}

/** Whether `row` is one more level of the head that begins at `top`. */
function goesOn(grid: Grid, top: number, row: number): boolean {
  const cells = filledColumns(grid, row);
  if (cells.length === 0 || isNumberingRow(grid, row)) return false;
  const texts = cells.map((column) => plainText(grid, row, column));
  if (texts.some(isFigure)) return false;
  const [first = 1] = cells;
  if (FIRST_HEAD.test(folded(texts[0] ?? "")) && texts.filter(isHeadWord).length >= 2) return true;
  // Below the labels of the lines a further level of the head leaves the cells empty; a line of the body never does.
  const heads = filledColumns(grid, top);
  const isCounted = isCounterHead(plainText(grid, top, heads[0] ?? 1));
  const labels = heads.slice(0, isCounted ? 2 : 1);
  return labels.every((column) => column < first) && texts.every((text) => text.length <= 160);
}

/** «(1) (2) (3)», «1 2 3», «A B C 1 2», «7 (6:3)», «(9)=(8)/(3)»: nothing else in the row. */
export function isNumberingRow(grid: Grid, row: number): boolean {
  const cells = filledColumns(grid, row);
  if (cells.length < 2) return false;
  const texts = cells.map((column) => plainText(grid, row, column));
  if (!texts.every((text) => /^(\(?\d{1,2}\)?(\s*[=(].*)?|[A-Z])$/.test(text))) return false;
  const numbers = texts.map((text) => Number(/\d+/.exec(text)?.[0] ?? NaN)).filter((number) => !Number.isNaN(number));
  return numbers.length >= 2 && numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
}
