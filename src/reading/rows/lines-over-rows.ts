import type { Column } from "../../domain/form/form";
import { numberedText } from "../../text/heading-number";
import { awardsNamed } from "../../vocabulary/award-words";
import { lookOf, looksLikePerson, looksLikePosition, looksLikeUnit } from "../../layout/cell-looks";
import { isClaimColumn } from "../columns/claim-columns";
import type { Table } from "../../layout/find-tables";
import { type LinesOverRows, ONE_ROW_EACH, type UnderName } from "../../layout/line-extent";
import { isNote, isPlaceAndDate, isSignature, totalWords } from "../../vocabulary/row-words";
import { fold } from "../../text/fold";
import { surnames } from "../../text/surnames";
import { isRestOfName, isUnfinished } from "./in-one-row";
import type { SheetText } from "../../layout/sheet-text";

/** What is looked at: the numbered lines of a list, and the rows between two of them that have no number. */
interface List {
  readonly sheet: SheetText;
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly number: number;
  readonly names: readonly number[];
}

/** A numbered line with the rows right under it that have no number, and by how much the next number is higher. */
interface Line {
  readonly row: number;
  readonly under: readonly number[];
  /** null: no number follows. */
  readonly step: number | null;
}

/**
 * Finds the lines that take several rows. Running numbers decide: what stands between «4» and «5» without a number and
 * without a name is no fifth person; where the numbers leave one out, it may be.
 */
export function linesOverRows(
  table: Table,
  columns: readonly Column[],
  isSaid: (row: number) => boolean,
): LinesOverRows {
  const number = columns.find(({ role }) => role === "number");
  const names = columns.filter(({ role }) => role === "name" || role === "family-name" || role === "given-name");
  if (!number || names.length === 0) return ONE_ROW_EACH;
  const list = { sheet: table.sheet, table, columns, number: number.column, names: names.map(({ column }) => column) };
  const lines = linesOf(list);
  const underName = writtenUnderNames(list, lines);
  const postUnder = underName.size > 0 ? new Map<number, number>() : postsUnderNames(list, lines);
  const firstRowOf = new Map([...underName].map(([first, { row }]) => [row, first]));
  for (const { row: first, under } of lines)
    for (const row of under) if (postUnder.has(row)) firstRowOf.set(row, first);
  const open: Line[] = [];
  for (const line of lines) {
    const under = line.under.filter((row) => !firstRowOf.has(row));
    const end = under.findIndex((row) => isSaid(row) || !couldGoOn(list, row, [line.row, ...line.under]));
    const rows = end < 0 ? under : under.slice(0, end);
    // Where the numbers leave as many out as there are rows, each may be somebody, unless it ends a torn sentence.
    const isTorn = rows.some((row) => isTornOff(list, row, line.row) || isOneNumber(list, row, line.row));
    if (rows.length === 0 || (line.step === rows.length + 1 && !isTorn)) continue;
    if (line.step !== null || isTorn) for (const row of rows) firstRowOf.set(row, line.row);
    else open.push({ ...line, under: rows });
  }
  // After the last number nothing follows that could decide: the line is written as those before it are.
  if (firstRowOf.size > 0)
    for (const { row: first, under } of open) for (const row of under) firstRowOf.set(row, first);
  return firstRowOf.size === 0 ? ONE_ROW_EACH : { firstRowOf, underName, postUnder, names: list.names };
}

function linesOf({ sheet, table, number, names }: List): readonly Line[] {
  const printed = new Set(table.repeats.flatMap(({ top, bottom, numbering }) => between(top, numbering ?? bottom)));
  const lines: { row: number; under: number[]; step: number | null }[] = [];
  let last: { readonly row: number; readonly value: number } | null = null;
  let isAdjacent = false;
  const isPageNumber = (row: number, filled: readonly number[]) =>
    filled.length === 1 && printed.has(row + 1) && /^(?:trang )?\d{1,3}$/.test(sheet.plain(row, filled[0] ?? 1));
  for (let row = table.body; row <= table.last; row += 1) {
    const filled = sheet.filled(row).filter((column) => column >= table.left && column <= table.right);
    const value = runningNumber(sheet, row, number);
    const line = lines[lines.length - 1];
    // A page ends between two rows of a line: its number, the heading anew, and the rest of the line.
    if (isAdjacent && (printed.has(row) || isPageNumber(row, filled))) continue;
    if (filled.length === 0 || printed.has(row)) isAdjacent = false;
    else if (value !== null && names.some((column) => sheet.text(row, column) !== "")) {
      if (line && last) line.step = value - last.value;
      lines.push({ row, under: [], step: null });
      last = { row, value };
      isAdjacent = true;
    } else if (isAdjacent && line && sheet.text(row, number) === "") line.under.push(row);
    else isAdjacent = false;
  }
  return lines;
}

function between(top: number, bottom: number): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

/** «12», «12.», as the number column counts its lines. */
function runningNumber(sheet: SheetText, row: number, column: number): number | null {
  const found = /^(\d{1,5})[.)]?$/.exec(sheet.text(row, column));
  return found ? Number(found[1]) : null;
}

/** Nothing in the row says that it is a line of its own, or no line at all. */
function couldGoOn(list: List, row: number, above: readonly number[]): boolean {
  const { sheet, table, columns, names } = list;
  const cells = sheet.filled(row).filter((column) => column >= table.left && column <= table.right);
  const words = cells.map((column) => sheet.plain(row, column));
  // A note begins its row: «theo yêu cầu của trường học» further right is the rest of a sentence.
  if (isNote(words[0] ?? "") || words.some(isPlaceAndDate)) return false;
  if (cells.some((column) => totalWords(sheet.text(row, column)) !== null)) return false;
  // «Bằng khen của» over «Chủ tịch UBND tỉnh» is no signature.
  const isSigned = (column: number) =>
    isSignature(sheet.plain(row, column)) && !isUnfinished(sheet.text(above[0] ?? row, column));
  if (cells.some(isSigned)) return false;
  const isFilledAbove = (column: number) => above.some((one) => one < row && sheet.text(one, column) !== "");
  if (!cells.every((column) => isText(sheet, row, column))) return false;
  // One number for both rows: «12» merged down beside «Lê Kim» over «Phương Quyên».
  if (isOneNumber(list, row, above[0] ?? row))
    return names.every((column) => isRestOfName(sheet.text(above[0] ?? row, column), sheet.text(row, column)));
  if (!names.some((column) => sheet.text(row, column) !== "")) {
    // A title alone, whole by itself, is read where it stands.
    const isTitleAlone = cells.every((column) => {
      const own = columns.find((one) => one.column === column);
      return own !== undefined && isClaimColumn(own) && awardsNamed(sheet.text(row, column)).length > 0;
    });
    return !isTitleAlone && cells.some(isFilledAbove);
  }
  return isTornName(list, row, above[0] ?? row, above.length === 2);
}

/** Words, or «-» for none: no number, date or mark, which say something of somebody. */
function isText(sheet: SheetText, row: number, column: number): boolean {
  return typeof sheet.value(row, column) === "string" && !NO_WORDS.has(lookOf("", sheet.text(row, column), "General"));
}

const NO_WORDS: ReadonlySet<string> = new Set(["mark", "text-number", "percent", "id", "code", "year"]);

/** «Nguyễn Thị» over «Hồng Nhung»: the rest of a name, with the rest of what stands beside it. */
function isTornName(list: List, row: number, first: number, isOnlyOne: boolean): boolean {
  const { sheet, names } = list;
  const at = names.find((column) => sheet.text(row, column) !== "");
  if (at === undefined) return false;
  const rest = sheet.text(row, at);
  // «B. CÁ NHÂN» numbers a section of its own.
  if (numberedText(rest) !== null) return false;
  // «Trạm Thủy nông» over «Sông Cầu», alone in its row: nobody is called after a unit's name.
  const isAlone = isOnlyOne && sheet.filled(row).length === 1 && rest.split(/\s+/).length <= 3;
  if (isAlone && looksLikeUnit(sheet.text(first, at)) && !looksLikeUnit(rest) && !hasSurname(rest))
    return !/\d/.test(rest);
  if (looksLikeUnit(rest) || looksLikePosition(sheet.plain(row, at)) || rest.split(/\s+/).length > 3) return false;
  if (!rest.includes(" ") || /\b(?:thi|van)$/.test(sheet.plain(first, at))) return !/\d/.test(rest);
  return !looksLikePerson(rest) && isTornOff(list, row, first);
}

/** The number of the line is merged down over this row. */
function isOneNumber({ sheet, number }: List, row: number, first: number): boolean {
  const area = sheet.mergeAt(first, number);
  return area !== null && area.bottom >= row && area.left === number;
}

function hasSurname(text: string): boolean {
  return surnames.has(fold(text).split(/\s+/)[0] ?? "");
}

/** A cell that begins within a sentence, or under one that has not ended. */
function isTornOff({ sheet, table }: List, row: number, first: number): boolean {
  return sheet.filled(row).some((column) => {
    if (column < table.left || column > table.right) return false;
    return isUnfinished(sheet.text(first, column)) || /^\p{Ll}/u.test(sheet.text(row, column));
  });
}

/** «1 | Lê Văn Nam | x» over « | Phòng Một» for most people of the list: their units, or their posts, each under its name. */
function writtenUnderNames(list: List, lines: readonly Line[]): ReadonlyMap<number, UnderName> {
  const found = new Map<number, UnderName>();
  for (const { row, under } of lines) {
    const only = under.length === 1 ? onlyCellUnder(list, under[0] ?? row) : null;
    if (only !== null) found.set(row, only);
  }
  const first = lines[0];
  const last = lines[lines.length - 1];
  const isHabit = found.size >= 3 && found.size * 3 >= lines.length * 2;
  // A heading of people stands before the first of them, and not behind the last.
  if (!isHabit || !first || !last || !found.has(first.row) || !found.has(last.row)) return new Map();
  const units = [...found.values()].filter(({ says }) => says === "unit").length;
  return units * 2 > found.size ? new Map([...found].filter(([, { says }]) => says === "unit")) : found;
}

/** What stands under a name, alone in its row: a unit, or the post of whoever is named; null for anything else. */
function onlyCellUnder({ sheet, table, names }: List, row: number): UnderName | null {
  const [only, ...others] = sheet.filled(row).filter((column) => column >= table.left && column <= table.right);
  if (only === undefined || others.length > 0 || !names.includes(only)) return null;
  const [text, words] = [sheet.text(row, only), sheet.plain(row, only)];
  if (looksLikeUnit(text)) return { row, column: only, says: "unit" };
  const isPost =
    looksLikePosition(words) ||
    (!looksLikePerson(text) && !/\d/.test(text) && !isNote(words) && !isSignature(words) && totalWords(text) === null);
  return isPost && awardsNamed(text).length === 0 ? { row, column: only, says: "position" } : null;
}

/**
 * «1 | Lê Văn Nam | LĐTT» over « | Chánh Văn phòng | CSTĐCS», line after line: the post of each person stands under the
 * name, and what stands beside it is the person's as well.
 */
function postsUnderNames({ sheet, names }: List, lines: readonly Line[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let posts = 0;
  for (const { under, step } of lines) {
    const [below] = under;
    const at = names.find((column) => below !== undefined && sheet.text(below, column) !== "");
    if (below === undefined || under.length !== 1 || at === undefined || (step !== null && step !== 1)) continue;
    found.set(below, at);
    if (looksLikePosition(sheet.plain(below, at))) posts += 1;
  }
  const isHabit = posts >= 2 && found.size === lines.length && posts * 3 >= lines.length * 2;
  return isHabit ? found : new Map();
}
