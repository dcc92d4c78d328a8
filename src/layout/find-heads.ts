import type { SheetText } from "./sheet-text";
import { awardsNamed } from "../vocabulary/award-words";
import { looksLikePerson, looksLikeUnit } from "./cell-looks";
import { headsBeside, isNumberHeading, startsList } from "./heads-beside";
import { isNamedBelow, isRestOfLine } from "./heads-within-lists";
import type { HeaderBand } from "./header-band";
import { printedAgain } from "./printed-again";
import { isNumberingRow } from "./numbering-row";
import { isLevelAlone } from "../vocabulary/level-words";
import { definitionIn } from "../vocabulary/sign-definitions";
import { headPhrase } from "../vocabulary/head-phrase";
import { headerGuesses, isGroupHeading } from "../vocabulary/head-words";

const MOST_HEADER_ROWS = 5;

/** All headings of a sheet, in reading order; tables beside one another give one band each. */
export function findHeaders(sheet: SheetText): readonly HeaderBand[] {
  const bands: HeaderBand[] = [];
  let row = 1;
  while (row <= sheet.lastRow) {
    const columns = headingCells(sheet, row);
    const isWithin =
      columns !== null && (isNamedBelow(sheet, row, columns, bands) || isRestOfLine(sheet, row, columns, bands));
    if (!columns || isWithin || isFieldNames(sheet, row, columns)) {
      row += 1;
      continue;
    }
    const top = topOf(sheet, row, columns);
    const bottom = printedAgain(sheet, top, columns, bands) ?? bottomOf(sheet, row);
    for (const part of headsBeside(sheet, { top, row, bottom }, columns)) {
      const numbering = isNumberingRow(sheet, bottom + 1, part.left, part.right) ? bottom + 1 : null;
      bands.push({ ...part, bottom, numbering });
    }
    row = bottom + 1;
  }
  return bands;
}

/** «MA_DT | TEN_DT | NGAY_SINH» over «Mã | Họ tên | Ngày sinh»: a program's names of its fields, said in words right below. */
function isFieldNames(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  if (!columns.every((column) => /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/.test(sheet.text(row, column)))) return false;
  const below = headingCells(sheet, row + 1);
  return below !== null && below.length >= columns.length * 0.8;
}

/** The cells of a row that is worded like a heading; null for any other row. */
function headingCells(sheet: SheetText, row: number): readonly number[] | null {
  const filled = sheet.filled(row);
  if (filled.length < 2) return null;
  if (isHeading(sheet, row, filled)) return filled;
  // A table that begins beside another one's data: its own heading starts with «STT», or behind a gap.
  const start = filled.findIndex((column, at) => {
    if (at === 0) return false;
    const words = sheet.plain(row, column);
    return isNumberHeading(words) || (column - (filled[at - 1] ?? 0) > 1 && startsList(words));
  });
  if (start < 0) return null;
  const beside = filled.slice(start).filter((column, at, all) => at === 0 || column - (all[0] ?? 0) <= at + 1);
  return beside.length >= 2 && isHeading(sheet, row, beside) ? beside : null;
}

function isHeading(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  const anchors = new Set<string>();
  let recognised = 0;
  let awards = 0;
  let years = 0;
  if (namesSomebody(sheet, row, columns)) return false;
  for (const column of columns) {
    const value = sheet.value(row, column);
    if (typeof value === "number" && !isYear(value)) return false;
    const words = sheet.plain(row, column);
    if ((words.length <= 1 && !isNumberHeading(words)) || isDate(words)) return false;
    const best = headerGuesses(words)[0];
    if (best && best.weight >= 0.6 && isShort(words)) anchors.add(best.role);
    const isAward = awardsNamed(words).length > 0;
    if (isAward) awards += 1;
    if (isHeadOfYear(words)) years += 1;
    if (best || isAward || isGroupHeading(words) || isYear(value) || isHeadOfYear(words)) recognised += 1;
  }
  // «Họ và tên | LĐTT | CSTĐCS» has no other column: the titles themselves are its headings.
  const namesRows = ["content", "target-label", "unit", "measure-unit"].some((role) => anchors.has(role));
  // «STT | Năm 2025 (đã thực hiện) | Năm 2026»: what was and what is to be, year beside year.
  const comparesYears = anchors.has("number") && years >= 2;
  // «TT | Tên trạm | TTLĐTT» over stations: whoever is listed, beside their number and their titles.
  const listsThem = anchors.has("number") && awards >= 1 && columns.some((column) => namesBelow(sheet, row, column));
  const isAnchored =
    anchors.size >= 2 ||
    listsThem ||
    (anchors.has("name") && awards >= 1) ||
    (namesRows && awards >= 2) ||
    comparesYears;
  if (!isAnchored) return headsNames(sheet, row, columns);
  // «Chỉ tiêu | Đơn vị tính | Văn phòng | Phòng Kế toán | …»: what is counted down, whose it is across.
  if (anchors.has("measure-unit"))
    recognised += columns.filter(
      (column) => headerGuesses(sheet.plain(row, column)).length === 0 && looksLikeUnit(sheet.text(row, column)),
    ).length;
  const share = recognised / columns.length;
  // Few rows come as far as this: whether a box of signs stands below is looked up for them alone.
  return share >= (anchors.has("number") ? 0.25 : 0.5) && !headsLegend(sheet, row, columns);
}

/** «BẢNG MÃ | Cá nhân | Tập thể» over «| 1 = LĐTT | T1 = TTLĐTT»: a box of signs, in which nobody is listed. */
function headsLegend(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  const heads = columns.map((column) => headerGuesses(sheet.plain(row, column))[0]);
  if (heads.some((best) => best !== undefined && best.weight >= 0.9 && LISTS.has(best.role))) return false;
  const below = sheet.filled(row + 1);
  const defines = (at: number, column: number) => {
    const found = definitionIn(sheet.text(at, column));
    return found !== null && awardsNamed(found.words).length > 0;
  };
  return (
    columns.filter((column) => defines(row, column)).length * 2 > columns.length ||
    (below.length > 0 && below.every((column) => defines(row + 1, column)))
  );
}

/** Heads of lists, which no box of signs has. */
const LISTS: ReadonlySet<string> = new Set(["number", "name"]);

/** «Họ và tên» over names is a heading, whatever stands beside it: a word that nobody knows is asked about, not passed over. */
function headsNames(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  const isShortText = (column: number) => isShort(sheet.plain(row, column)) && sheet.plain(row, column).length <= 60;
  if (!columns.every(isShortText)) return false;
  return columns.some((column) => {
    const best = headerGuesses(sheet.plain(row, column))[0];
    if (best?.role !== "name" || best.weight < 0.9) return false;
    return namesBelow(sheet, row, column);
  });
}

/** People or units right below a cell, two at least. */
function namesBelow(sheet: SheetText, row: number, column: number): boolean {
  const below = [1, 2, 3].map((step) => sheet.text(row + step, column)).filter((text) => text !== "");
  return below.filter((text) => looksLikePerson(text) || looksLikeUnit(text)).length >= 2;
}

/**
 * «Phòng Kế toán | … | Tập thể lao động tiên tiến | Tập thể» begins with a name: a line, however its words sound. Right
 * before «STT» stands the head of the units: «Tổ sản xuất / bộ phận | STT | Họ và tên».
 */
function namesSomebody(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  const [column = 1, next = 0] = columns;
  const text = sheet.text(row, column);
  if (!looksLikePerson(text) && !looksLikeUnit(text)) return false;
  if (next === column + 1 && isNumberHeading(sheet.plain(row, next))) return false;
  const words = sheet.plain(row, column);
  return headerGuesses(words).length === 0 && !isGroupHeading(words) && awardsNamed(words).length === 0;
}

/** A heading is a few words; an instruction or a title of a work is a sentence. */
function isShort(words: string): boolean {
  const phrase = headPhrase(words).replace(/ ?\([^)]*\)/g, "");
  return !/[;:]$|;/.test(phrase) && phrase.split(" ").length <= 12;
}

/** «2026-01-06», «06/01/2026 14:05»: when somebody answered. */
function isDate(words: string): boolean {
  return /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2}\/\d{4})(?:$|[ t]\d)/.test(words);
}

function isYear(value: unknown): boolean {
  const year = Number(value);
  return Number.isInteger(year) && year >= 1990 && year <= 2100;
}

/** «Năm 2026», «Kế hoạch năm 2026», «Năm học 2025-2026 (đã thực hiện)». */
function isHeadOfYear(words: string): boolean {
  return /^(?:(?:(?:ke hoach|chi tieu|muc tieu|noi dung|ket qua|thuc hien) )*nam (?:hoc )?|(?:ke hoach|chi tieu|muc tieu|ket qua|thuc hien) )20\d\d(?: ?[-–/] ?20\d\d)?(?: ?\(.{1,40}\))?$/.test(
    words,
  );
}

/** Group headings may stand above the row of «STT | Họ và tên»: «Danh hiệu thi đua» over three titles. */
function topOf(sheet: SheetText, row: number, columns: readonly number[]): number {
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
function bottomOf(sheet: SheetText, row: number): number {
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
      awardsNamed(words).length > 0
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
