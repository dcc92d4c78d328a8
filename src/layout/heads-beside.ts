import { awardsNamed } from "../vocabulary/award-words";
import { lookOf } from "./cell-looks";
import { headerGuesses } from "../vocabulary/head-words";
import type { SheetText } from "./sheet-text";

/** The heading of one of several tables that stand beside one another. */
export interface HeadBeside {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** Rows of a heading: its first row, the row that was recognised, its last. */
interface HeadRows {
  readonly top: number;
  readonly row: number;
  readonly bottom: number;
}

/** The tables of a heading, from left to right; one where nothing begins anew. */
export function headsBeside(
  sheet: SheetText,
  { top, row, bottom }: HeadRows,
  columns: readonly number[],
): readonly HeadBeside[] {
  const parts = partsOf(sheet, top, bottom, columns).filter(
    ([left, right]) => headsSomething(sheet, top, bottom, left, right) && !isBoxOfSigns(sheet, top, bottom, left),
  );
  return parts.map(([left, right]) => ({
    top: parts.length > 1 ? ownTop(sheet, top, row, left, right) : top,
    left,
    right,
  }));
}

export function isNumberHeading(words: string): boolean {
  return headerGuesses(words)[0]?.role === "number";
}

/** A remark beside the heading of another table heads nothing: a heading has two cells at least. */
function headsSomething(sheet: SheetText, top: number, bottom: number, left: number, right: number): boolean {
  let cells = 0;
  for (let row = top; row <= bottom; row += 1)
    cells += sheet.filled(row).filter((column) => column >= left && column <= right).length;
  return cells >= 2;
}

/** Of tables beside one another a row of group headings may stand over one of them only. */
function ownTop(sheet: SheetText, top: number, row: number, left: number, right: number): number {
  for (let own = top; own < row; own += 1)
    if (sheet.filled(own).some((column) => column >= left && column <= right)) return own;
  return row;
}

/** Columns of each table in the band: a second «STT», or a gap with a list of its own behind it, starts another. */
function partsOf(
  sheet: SheetText,
  top: number,
  bottom: number,
  heading: readonly number[],
): readonly (readonly [number, number])[] {
  const first = heading[0] ?? 1;
  let last = heading[heading.length - 1] ?? first;
  for (const column of heading) last = Math.max(last, sheet.mergeAt(top, column)?.right ?? column);
  for (let row = top; row <= bottom; row += 1)
    for (const column of sheet.filled(row))
      if (column >= first && column <= last + 1) last = Math.max(last, sheet.mergeAt(row, column)?.right ?? column);
  const isBlankColumn = (column: number) => {
    for (let row = top; row <= bottom; row += 1) if (sheet.shown(row, column) !== "") return false;
    return true;
  };
  // Nothing stands in the column as far as the table reaches: it parts what is left of it from what is right of it.
  const isEmptyColumn = (column: number) => {
    for (let row = top; row <= Math.min(sheet.lastRow, bottom + LOOKED_BELOW); row += 1)
      if (sheet.shown(row, column) !== "") return false;
    return true;
  };
  const wordsAt = (column: number) => {
    const words: string[] = [];
    for (let row = top; row <= bottom; row += 1) words.push(sheet.plain(row, column));
    return words;
  };
  const listsSomebody = (from: number, to: number) => {
    for (let column = from; column <= to; column += 1) if (wordsAt(column).some(startsList)) return true;
    return to - from >= 2;
  };
  // «TT | Mã CB | | Họ và tên»: numbers and codes are those of the names behind the gap.
  const lacksNames = (from: number, to: number, behind: readonly string[]) => {
    if (behind.some(isNumberHeading) || to - from >= MOST_CODES) return false;
    for (let column = from; column <= to; column += 1)
      if (!wordsAt(column).every((word) => word === "" || CODES.has(headerGuesses(word)[0]?.role ?? ""))) return false;
    return true;
  };
  // «Danh hiệu đã đạt | Danh hiệu đăng ký» behind a narrow gap belong to the people on the left.
  const registersBehind = (column: number) =>
    heading.some(
      (one) => one > column && wordsAt(one).some((word) => /\bdang ky\b/.test(word) || awardsNamed(word).length > 0),
    );
  const parts: [number, number][] = [];
  let left = first;
  for (let column = first + 1; column <= last; column += 1) {
    // «STT» may stand under «Tập thể đăng ký», the heading of its own table.
    const words = wordsAt(column);
    // «Danh hiệu | STT | Họ và tên» is one table: nothing to the left of its «STT» lists anybody.
    const restarts = words.some(isNumberHeading) && !isTicked(sheet, bottom, column) && listsSomebody(left, column - 1);
    const afterGap =
      isBlankColumn(column - 1) &&
      ((words.some(startsList) && !lacksNames(left, column - 1, words)) ||
        (isEmptyColumn(column - 1) && words.some(saysWon) && !registersBehind(column)) ||
        (countsAnew(sheet, bottom, column) && listsSomebody(left, column - 1)) ||
        headsLegend(words, wordsAt(column + 1)) ||
        isBoxOfSigns(sheet, top, bottom, column) ||
        (headsPlan(words, wordsAt(column + 1)) && listsSomebody(left, column - 1)) ||
        (words.some(namesCollectives) && listsSomebody(left, column - 1)));
    if (!restarts && !afterGap) continue;
    let right = column - 1;
    while (right > left && isBlankColumn(right)) right -= 1;
    parts.push([left, right]);
    left = column;
  }
  parts.push([left, last]);
  return parts;
}

/** What stands in front of a name and is its own. */
const CODES: ReadonlySet<string> = new Set(["number", "id-number"]);
const MOST_CODES = 3;

/** «1», «2», «3» from the first line on, whatever heads them: the lines of a list of its own. */
function countsAnew(sheet: SheetText, bottom: number, column: number): boolean {
  const start = sheet.text(bottom + 1, column) === "1" ? 1 : 2;
  return [1, 2, 3].every((number, at) => sheet.text(bottom + start + at, column) === String(number));
}

/** «TT» over crosses is an abbreviation of something else than «thứ tự». */
function isTicked(sheet: SheetText, bottom: number, column: number): boolean {
  let ticks = 0;
  for (let row = bottom + 1; row <= Math.min(sheet.lastRow, bottom + LOOKED_BELOW); row += 1) {
    const text = sheet.text(row, column);
    if (/\d/.test(text)) return false;
    if (lookOf(sheet.value(row, column), text, "General") === "mark") ticks += 1;
  }
  return ticks >= 2;
}

/** How far down a column is looked at for anything that stands in it. */
const LOOKED_BELOW = 40;

/** «Giải báo chí 2025 (đã nhận)» behind an empty column: what was won, beside the list of what is registered. */
function saysWon(words: string): boolean {
  return /\bda (?:dat|nhan|duoc)\b/.test(words);
}

/** «KÝ HIỆU» over «T | Lao động tiên tiến», «C | Chiến sĩ thi đua cơ sở», which may begin within the rows of the heading. */
function isBoxOfSigns(sheet: SheetText, top: number, bottom: number, column: number): boolean {
  if (!/^(?:bang )?(?:ky hieu|quy uoc|chu giai|chu thich|viet tat|ma)\b/.test(sheet.plain(top, column))) return false;
  const told = new Set<string>();
  let signs = 0;
  for (let row = top + 1; row <= bottom + 4; row += 1) {
    const [sign, words] = [sheet.text(row, column), sheet.text(row, column + 1)];
    if (sign === "" || sign.length > 5 || awardsNamed(words).length !== 1) continue;
    // «Mã NV | Danh hiệu | Họ tên» lists people, of whom several have one title.
    if (sheet.shown(row, column + 2) !== "") return false;
    signs += 1;
    told.add(sheet.plain(row, column + 1));
  }
  return signs >= 3 && told.size === signs;
}

/** «Mã | Nghĩa», «Ký hiệu | Danh hiệu»: what the signs of the list mean. */
function headsLegend(words: readonly string[], next: readonly string[]): boolean {
  return (
    words.some((one) => /^(?:ma|ky hieu|viet tat|chu viet tat|ma so)$/.test(one)) &&
    next.some((one) => /^(?:nghia|y nghia|dien giai|giai thich|noi dung|ten day du|danh hieu|ten danh hieu)$/.test(one))
  );
}

/** «Nội dung | Chỉ tiêu», «Danh hiệu | Mức phấn đấu» behind a gap: a box of targets beside the list. */
function headsPlan(words: readonly string[], next: readonly string[]): boolean {
  return (
    words.some((one) => /^(?:noi dung|danh hieu|chi tieu|tieu chi|muc tieu)(?: thi dua| chi tieu)?$/.test(one)) &&
    next.some((one) =>
      /^(?:chi tieu|muc|muc phan dau|muc giao|ke hoach|phan dau|ty le giao|chi tieu giao)(?: nam \d{4}| \d{4})?(?: ?\(%\))?$/.test(
        one,
      ),
    )
  );
}

/** «Tập thể khối C | Đăng ký», a gap behind the list of people; «Tổ trưởng» is who leads one. */
function namesCollectives(words: string): boolean {
  return (
    /^(?:ten )?(?:cac )?(?:tap the|don vi|phong|khoa|to(?! (?:truong|pho)))\b/.test(words) &&
    awardsNamed(words).length === 0
  );
}

/** «STT», «Họ và tên», «Chỉ tiêu»: the first column of a list. */
export function startsList(words: string): boolean {
  const best = headerGuesses(words)[0];
  return (
    best !== undefined &&
    best.weight >= 0.9 &&
    (best.role === "number" || best.role === "name" || best.role === "target-label")
  );
}
