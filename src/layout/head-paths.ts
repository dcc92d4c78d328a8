import type { Table } from "./find-tables";

/** The words above a column, outermost first: «Cá nhân», «CSTĐ cơ sở». */
export interface ColumnHeading {
  readonly column: number;
  readonly levels: readonly string[];
}

/** Headings of all columns of a table; columns without any words have no levels. */
export function columnHeadings(table: Table): readonly ColumnHeading[] {
  const headings: ColumnHeading[] = [];
  for (let column = table.left; column <= table.right; column += 1) {
    headings.push({ column, levels: table.header ? levelsOf(table, column) : [] });
  }
  return headings;
}

function levelsOf(table: Table, column: number): readonly string[] {
  const header = table.header;
  if (!header) return [];
  const levels: string[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    const own = oneLine(table.sheet.shown(row, column));
    const words = own !== "" ? own : row < header.bottom ? groupLeftOf(table, row, column) : "";
    if (words !== "" && levels[levels.length - 1] !== words) levels.push(words);
  }
  return levels;
}

/** Where the group heading is not merged, it stands over its first column and reaches until the next one. */
function groupLeftOf(table: Table, row: number, column: number): string {
  const header = table.header;
  if (!header || !hasWordsBelow(table, row, column)) return "";
  for (let left = column - 1; left >= table.left; left -= 1) {
    const words = oneLine(table.sheet.text(row, left));
    if (words === "") {
      if (!hasWordsBelow(table, row, left)) return "";
      continue;
    }
    const merged = table.sheet.mergeAt(row, left);
    if (merged && merged.right > merged.left) return "";
    return hasWordsBelow(table, row, left) && !(merged && merged.bottom > row) ? words : "";
  }
  return "";
}

function hasWordsBelow(table: Table, row: number, column: number): boolean {
  const bottom = table.header?.bottom ?? row;
  for (let below = row + 1; below <= bottom; below += 1) {
    const area = table.sheet.mergeAt(below, column);
    if ((!area || area.top > row) && table.sheet.shown(below, column) !== "") return true;
  }
  return false;
}

/** Line breaks and doubled blanks inside a heading are typesetting. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
