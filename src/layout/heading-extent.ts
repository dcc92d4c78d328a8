import { awardsNamed } from "../vocabulary/award-words";
import { headerGuesses, isGroupHeading } from "../vocabulary/head-words";
import { isLevelAlone } from "../vocabulary/level-words";
import { looksLikePerson, looksLikeUnit } from "./cell-looks";
import { isYear } from "./heading-row";
import type { SheetText } from "./sheet-text";

const MOST_HEADER_ROWS = 5;

/** Group headings may stand above the row of «STT | Họ và tên»: «Danh hiệu thi đua» over three titles. */
export function topOf(sheet: SheetText, row: number, columns: readonly number[]): number {
  const left = columns[0] ?? 1;
  let top = row;
  while (top > 1 && row - top < MOST_HEADER_ROWS - 1) {
    const above = sheet.filled(top - 1);
    const fits = above.every((column) => column > left && isGroupCell(sheet, top - 1, column));
    if (above.length === 0 || !fits) break;
    top -= 1;
  }
  return top;
}

function isGroupCell(sheet: SheetText, row: number, column: number): boolean {
  const words = sheet.plain(row, column);
  const area = sheet.mergeAt(row, column);
  const reach = area ? area.right - area.left + 1 : 1;
  if (words.length > 80 || /^(?:doc lap|cong hoa|don vi tinh|mau so|bieu so|phu luc|\(|.*ngay .*thang)/.test(words))
    return false;
  return isGroupHeading(words) || (reach > 1 && reach < sheet.lastColumn && headerGuesses(words).length > 0);
}

/** Merged cells reach down, and rows of sub-headings follow. */
export function bottomOf(sheet: SheetText, row: number): number {
  let bottom = reachOf(sheet, row);
  while (bottom - row < MOST_HEADER_ROWS && isSubHeading(sheet, row, bottom + 1)) bottom = reachOf(sheet, bottom + 1);
  return Math.min(bottom, sheet.lastRow);
}

function reachOf(sheet: SheetText, row: number): number {
  const reaches = sheet.filled(row).map((column) => sheet.mergeAt(row, column)?.bottom ?? row);
  return Math.min(Math.max(row, ...reaches), row + MOST_HEADER_ROWS);
}

function isSubHeading(sheet: SheetText, header: number, row: number): boolean {
  const filled = sheet.filled(row);
  if (filled.length === 0) return false;
  const first = sheet.filled(header)[0] ?? 1;
  let recognised = 0;
  for (const column of filled) {
    const value = sheet.value(row, column);
    if (typeof value === "number" && !isYear(value)) return false;
    const words = sheet.plain(row, column);
    if (words.length <= 1 || words.length > 120) return false;
    // Numbers and names stand in their own columns: whatever is written there below the heading is a line of the list.
    if (column === first || isTallHeading(sheet, header, column)) return false;
    if (
      isYear(value) ||
      isLevelAlone(words) ||
      headerGuesses(words).length > 0 ||
      isGroupHeading(words) ||
      awardsNamed(sheet.text(row, column)).length > 0
    ) {
      recognised += 1;
    }
  }
  return recognised / filled.length >= 0.5 && !recursBelow(sheet, row, filled);
}

/** How far below a heading the next line of its kind is looked for. */
const RECURS_WITHIN = 60;

/**
 * «| Khối Đảng | | Tập thể LĐTT» right below the heading, and further down «| Trạm Y tế | | Tập thể LĐXS»: a row of which
 * the list has more heads nothing. The heading printed anew says the same words.
 */
function recursBelow(sheet: SheetText, row: number, filled: readonly number[]): boolean {
  const isAward = (at: number, column: number) => awardsNamed(sheet.text(at, column)).length > 0;
  if (filled.length < 2 || filled.every((column) => isAward(row, column))) return false;
  if (!filled.some((column) => isAward(row, column))) return false;
  // «(cá nhân, tập thể) | LĐTT, CSTĐCS» tells how to fill the columns in: only a line names somebody.
  const namesSome = (column: number) =>
    !isAward(row, column) && (looksLikeUnit(sheet.text(row, column)) || looksLikePerson(sheet.text(row, column)));
  if (!filled.some(namesSome)) return false;
  for (let below = row + 1; below <= Math.min(sheet.lastRow, row + RECURS_WITHIN); below += 1) {
    const cells = sheet.filled(below);
    // A table beside may have begun in the same row: what the list has more of is looked for among its cells.
    if (cells.length < 2 || cells.some((column) => !filled.includes(column))) continue;
    if (!cells.some((column) => isAward(below, column)) || cells.every((column) => isAward(below, column))) continue;
    if (cells.every((column) => sheet.plain(below, column) === sheet.plain(row, column))) continue;
    if (cells.every((column) => isAward(below, column) === isAward(row, column))) return true;
  }
  return false;
}

/** Headings such as «STT» and «Họ và tên» are complete in one row: nothing is divided under them. */
function isTallHeading(sheet: SheetText, header: number, column: number): boolean {
  if (sheet.mergeAt(header, column)) return false;
  const best = headerGuesses(sheet.plain(header, column))[0];
  return (
    best !== undefined &&
    best.weight >= 0.95 &&
    (best.role === "number" || best.role === "name" || best.role === "position")
  );
}
