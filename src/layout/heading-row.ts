import { awardsNamed } from "../vocabulary/award-words";
import { headPhrase } from "../vocabulary/head-phrase";
import { headerGuesses, isGroupHeading } from "../vocabulary/head-words";
import { definitionIn } from "../vocabulary/sign-definitions";
import { looksLikePerson, looksLikeUnit } from "./cell-looks";
import { isNumberHeading } from "./heads-beside";
import type { SheetText } from "./sheet-text";

/** Whether these cells of a row are worded like the headings of a table. */
export function isHeading(sheet: SheetText, row: number, columns: readonly number[]): boolean {
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
    // As typed: «GK của GĐ Sở» is told by its capitals.
    const isAward = awardsNamed(sheet.text(row, column)).length > 0;
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

/** «2026» over a column. */
export function isYear(value: unknown): boolean {
  const year = Number(value);
  return Number.isInteger(year) && year >= 1990 && year <= 2100;
}

/** «Năm 2026», «Kế hoạch năm 2026», «Năm học 2025-2026 (đã thực hiện)». */
function isHeadOfYear(words: string): boolean {
  return /^(?:(?:(?:ke hoach|chi tieu|muc tieu|noi dung|ket qua|thuc hien) )*nam (?:hoc )?|(?:ke hoach|chi tieu|muc tieu|ket qua|thuc hien) )20\d\d(?: ?[-–/] ?20\d\d)?(?: ?\(.{1,40}\))?$/.test(
    words,
  );
}
