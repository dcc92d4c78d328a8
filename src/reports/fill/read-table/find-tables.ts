import { mergeAt, type Grid } from "../../../workbook/grid";
import { beginsTotal, isSumHead } from "../vocabulary/totals";
import { awardIn, folded } from "../words";
import { headRowsAt, isFirstHead, isNumberingRow, nextHeadAt, type IsUnit } from "./find-head";
import { columnsOf } from "./head-columns";
import { isCounterHead } from "./label-columns";
import { stripsOf, withinStrip } from "./strips";
import { filledColumns, plainText, type Table, type TableColumn } from "./table";

const CLOSING =
  /^(ghi chu|luu y|nguoi lap|nguoi tong hop|nguoi ra soat|noi nhan|thu truong|thu ky hoi dong|tm |kt |tl |danh sach nay|danh sach gom|ky ghi ro|ky ten|xac nhan cua|tong so ca nhan|tong so tap the|an dinh|chi (tinh|gom|bao gom|tong hop|thong ke)|(khong|chua) (tinh|ke|gom|bao gom|tong hop|thong ke))\b/;
const LEAVES_OUT =
  /\b(?:(?:khong|chua) (?:duoc )?(?:tinh|ke|gom|bao gom|tong hop|thong ke|dem)|chi (?:tinh|gom|bao gom|tong hop|thong ke)|bieu rieng)\b/;
const SIGNATORY =
  /^(chi huy truong|chu nhiem|truong ban|tro ly|tong giam doc|ke toan truong|giam doc|cuc truong|chu tich|hieu truong|chanh van phong|pho giam doc|truong phong|vien truong|chanh an|bi thu|tong cuc truong|vu truong)( |$)/;

/** All tables of a sheet, from top to bottom, and beside each other where both have heads of their own. */
export function findTables(grid: Grid, isUnit: IsUnit): readonly Table[] {
  const whole = tablesIn(grid, isUnit);
  const [main] = whole;
  if (main === undefined) return whole;
  const all = besideEachOther(grid, [main.headRows[0], Math.max(...whole.map(endOf))], main, isUnit);
  return all ?? whole.flatMap((table) => besideBelow(table, main, isUnit) ?? [table]);
}

function endOf({ lastRow, headRows }: Table): number {
  return Math.max(lastRow, headRows[1]);
}

/** Tables below one that takes the whole width: two heads in the same rows, each with lines of its own. */
function besideBelow(table: Table, main: Table, isUnit: IsUnit): readonly Table[] | null {
  const { grid, headRows, titles } = table;
  const rows = [headRows[0], endOf(table)] as const;
  const own = withinRows(grid, [headRows[0] - 1, rows[1]]);
  const found = besideEachOther(own, rows, main, isUnit);
  return found?.map((each) => ({ ...each, grid, titles: each.titles.length > 0 ? each.titles : titles })) ?? null;
}

/** The tables of the parts that stand side by side in these rows; null where it is one table. */
function besideEachOther(
  grid: Grid,
  rows: readonly [number, number],
  main: Table,
  isUnit: IsUnit,
): readonly Table[] | null {
  const [first, ...others] = stripsOf(grid, rows).map((strip) => tablesIn(withinStrip(grid, strip), isUnit));
  const beside = others.filter((tables) => tables.some(beginsAnew));
  if (first === undefined || beside.length === 0 || !first.some(beginsAnew)) return null;
  const titled = (table: Table): Table => ({ ...table, sheetTitles: main.sheetTitles });
  return [...first, ...beside.flat()].map(titled);
}

function withinRows(grid: Grid, [top, bottom]: readonly [number, number]): Grid {
  return { ...grid, values: grid.values.map((row, at) => (at + 1 < top || at + 1 > bottom ? [] : row)) };
}

/** «STT | Danh hiệu …», or words down its first column: a table with labels of its own, no other half of one that a blank column parts. */
function beginsAnew({ grid, columns, firstRow, lastRow }: Table): boolean {
  const [first, second] = columns;
  if (first === undefined || second === undefined) return false;
  if (isFirstHead(first.path.at(-1) ?? "")) return true;
  let labels = 0;
  for (let row = firstRow; row <= lastRow; row++) if (/\p{L}{2}/u.test(plainText(grid, row, first.column))) labels += 1;
  return labels > 0 && labels * 2 > lastRow - firstRow + 1;
}

function tablesIn(grid: Grid, isUnit: IsUnit): readonly Table[] {
  const tables: Table[] = [];
  let row = 1;
  while (row <= grid.values.length) {
    const head = headRowsAt(grid, row, isUnit);
    if (head === null) {
      row += 1;
      continue;
    }
    const table = tableUnder(grid, head, tables, isUnit);
    tables.push(table);
    row = Math.max(table.lastRow, head[1]) + 1;
  }
  return tables;
}

function tableUnder(grid: Grid, headRows: readonly [number, number], above: readonly Table[], isUnit: IsUnit): Table {
  const titles = titlesAbove(grid, (above.at(-1)?.lastRow ?? 0) + 1, headRows[0]);
  const numberingRow = isNumberingRow(grid, headRows[1] + 1) ? headRows[1] + 1 : null;
  const columns = columnsOf(grid, headRows, numberingRow);
  const firstRow = (numberingRow ?? headRows[1]) + 1;
  let lastRow = firstRow - 1;
  let spaceEnd: number | null = null;
  for (let row = firstRow; row <= grid.values.length; row++) {
    if (filledColumns(grid, row).length === 0) continue;
    const isNext = nextHeadAt(grid, row, isUnit);
    if (isNext || isClosing(grid, row, columns.length, columns[0]?.column ?? 1)) {
      if (isNext) lastRow = withoutNextTitle(grid, firstRow, lastRow);
      spaceEnd = isNext ? Math.min(row - 1, titleAbove(grid, lastRow, row) - 1) : row - 1;
      break;
    }
    lastRow = row;
  }
  return {
    grid,
    titles,
    sheetTitles: above[0]?.sheetTitles ?? withoutCaption(titles),
    headRows,
    columns: withBareLabels(grid, columns, firstRow, lastRow),
    firstRow,
    lastRow,
    spaceEnd,
    isFlush: false,
  };
}

/** The names of the lines in front of all heads, under an empty one: «_ | Mã số | Tổng số». */
function withBareLabels(
  grid: Grid,
  columns: readonly TableColumn[],
  firstRow: number,
  lastRow: number,
): readonly TableColumn[] {
  const [first] = columns;
  if (first === undefined || first.column === 1 || isCounterHead(first.path.at(-1) ?? "")) return columns;
  const column = first.column - 1;
  let named = 0;
  for (let row = firstRow; row <= lastRow; row++) if (/\p{L}{2}/u.test(plainText(grid, row, column))) named += 1;
  return named > 0 && named * 2 >= lastRow - firstRow + 1
    ? [{ column, path: [], numbering: null }, ...columns]
    : columns;
}

/** The last line above «II. CÁ NHÂN» and the head of the next table: the title belongs to what follows. */
function withoutNextTitle(grid: Grid, firstRow: number, lastRow: number): number {
  let last = lastRow;
  while (last >= firstRow && isTitle(grid, last)) {
    last -= 1;
    while (last >= firstRow && filledColumns(grid, last).length === 0) last -= 1;
  }
  return last;
}

/** The first line between a table and the next head. */
function titleAbove(grid: Grid, lastRow: number, head: number): number {
  for (let row = lastRow + 1; row < head; row++) if (filledColumns(grid, row).length > 0) return row;
  return head;
}

/** One text alone in its row, set off by a blank row above it or by capitals; a «CỘNG» is none. */
function isTitle(grid: Grid, row: number): boolean {
  const [column, ...others] = filledColumns(grid, row);
  if (column === undefined || others.length > 0) return false;
  const text = plainText(grid, row, column);
  if (beginsTotal(text) || !/\p{L}{2}/u.test(text)) return false;
  return filledColumns(grid, row - 1).length === 0 || (text === text.toUpperCase() && !isAbbreviated(text));
}

/** «CSTĐCS», «TT LĐXS»: a line of its own, however much its capitals look like those of a title. */
function isAbbreviated(text: string): boolean {
  return text.split(/\s+/u).length <= 2 && awardIn(text, null) !== null;
}

/** A line that no longer belongs to the table: a note, the place and date, whoever signs. */
function isClosing(grid: Grid, row: number, width: number, left: number): boolean {
  const cells = filledColumns(grid, row);
  const texts = cells.map((column) => plainText(grid, row, column));
  const [first = ""] = texts;
  const words = folded(first);
  if (CLOSING.test(words)) return true;
  if (/ngay .*thang .*nam/.test(words) && cells.length === 1) return true;
  if (SIGNATORY.test(words) && cells.length <= 2 && texts.every((text) => text.toUpperCase() === text)) return true;
  if (cells.length === 1 && isNote(grid, row, first)) return true;
  if (isLabelBelow(grid, row, first)) return true;
  // Capitals far from the names of the lines, and nothing beside them: whoever signs.
  if (cells.length === 1 && (cells[0] ?? 1) > left + 2 && /^\p{Lu}+(?: \p{Lu}+)+$/u.test(first)) return true;
  const merge = mergeAt(grid, row, cells[0] ?? 1);
  const wide = merge !== null && merge.right - merge.left + 1 >= Math.max(3, width - 1);
  return wide && cells.length === 1 && /\.$|\.\/\.$/.test(first) && first.length > 40;
}

/** «Tỷ lệ CSTĐCS: | … | %» below a blank row: a label with its own cell, and no line of the columns above. */
function isLabelBelow(grid: Grid, row: number, text: string): boolean {
  if (isSumHead(text) || !/:\s*$/u.test(text) || filledColumns(grid, row - 1).length > 0) return false;
  for (let above = row - 2; above > 0 && filledColumns(grid, above).length > 0; above--)
    if (filledColumns(grid, above).some((column) => /:\s*$/u.test(plainText(grid, above, column)))) return false;
  return true;
}

/** «* Cột vàng: …», «(Không đếm …)»: a remark about the table, below a blank row or all in brackets. */
function isNote(grid: Grid, row: number, text: string): boolean {
  if (/^\(.{20,}\)\.?$/u.test(text) || /^\(\*{1,3}\)/u.test(text)) return true;
  // «Số liệu trong biểu là của nữ.», «Những người … thì không tính trong biểu này»: a sentence by itself.
  const isSentence = /\p{L}{2,} \p{L}+ .*\.$/u.test(text) && text.length > 20;
  if (filledColumns(grid, row - 1).length === 0 && (isSentence || LEAVES_OUT.test(folded(text)))) return true;
  const isRemark = /[.;]$|(?<!\p{L})(?:cột|dòng|không|chưa)(?!\p{L})/iu.test(text);
  return filledColumns(grid, row - 1).length === 0 && /^[-–*+•]/u.test(text) && isRemark;
}

/** «Bảng 1. …», «I. …» right above the first table speaks of that table, not of the sheet. */
function withoutCaption(titles: readonly string[]): readonly string[] {
  const isCaption = (text: string) => /^((bảng|biểu|mục|phần)\s+(số\s+)?)?(\d{1,2}|[IVX]+)\s*[.:)]/iu.test(text);
  const end = titles.findLastIndex((text) => !isCaption(text)) + 1;
  return end === 0 || end === titles.length ? titles : titles.slice(0, end);
}

function titlesAbove(grid: Grid, from: number, head: number): readonly string[] {
  const titles: string[] = [];
  for (let row = from; row < head; row++) {
    for (const column of filledColumns(grid, row)) titles.push(plainText(grid, row, column));
  }
  return titles;
}
