import { awardsNamed } from "../vocabulary/award-words";
import { looksLikePerson, looksLikeUnit } from "./cell-looks";
import { findHeaders } from "./find-heads";
import type { HeaderBand } from "./header-band";
import { saysTheSame } from "./printed-again";
import { isLetterhead, isNote, isPlaceAndDate, isSignature, isTitle, totalWords } from "../vocabulary/row-words";
import { type LinesOverRows, ONE_ROW_EACH } from "./line-extent";
import type { SheetText } from "./sheet-text";
import { rightEdge } from "./words-beside";

/** One table on a sheet before anything is known of its meaning: where it begins, its heading, where it ends. */
export interface Table {
  readonly sheet: SheetText;
  readonly left: number;
  readonly right: number;
  /** null: a list without a heading, or lines of prose. */
  readonly header: HeaderBand | null;
  /** What lines of prose say, one sentence a row, or a table with units across; null for rows of cells. */
  readonly prose: "targets" | "recipients" | "titles-down" | null;
  /** Rows of the heading printed again further down, with their numbering rows. */
  readonly repeats: readonly HeaderBand[];
  /** First and last row of the whole form, letterhead and signatures included. */
  readonly first: number;
  readonly last: number;
  /** First row after the heading. */
  readonly body: number;
  /** The table on its left of which it is the second column of print: one heading, one title. */
  readonly continues: Table | null;
  /** Lines that take several rows; `sheet` shows each of them in one. */
  readonly lines: LinesOverRows;
  /** The sheet row by row, as it was typed. */
  readonly typed: SheetText;
}

/** The tables of a sheet, one under the other or beside one another. */
export function findTables(sheet: SheetText): readonly Table[] {
  const bands = findHeaders(sheet);
  const groups: { band: HeaderBand; repeats: HeaderBand[] }[] = [];
  for (const band of bands) {
    const before = [...groups].reverse().find(({ band: other }) => overlap(other, band));
    if (before && sameHeading(sheet, before.band, band) && !isDivided(sheet, lastOf(before).bottom, band)) {
      before.repeats.push(band);
    } else groups.push({ band, repeats: [] });
  }
  const tables = groups.map(({ band, repeats }): Table => {
    const others = groups.map((group) => group.band).filter((other) => other !== band && overlap(other, band));
    const below = others.filter((other) => other.top > band.bottom).sort((a, b) => a.top - b.top)[0];
    const above = others.some((other) => other.bottom < band.top);
    // What stands above tables beside one another belongs to the leftmost.
    const onTheLeft = groups.filter((group) => group.band.right < band.left && group.band.top <= band.top);
    const headed = Math.max(0, ...onTheLeft.map((group) => group.band.numbering ?? group.band.bottom));
    const first =
      onTheLeft.length > 0
        ? Math.min(ownTitleTop(sheet, band), Math.max(titleTop(sheet, band), headed + 1))
        : above
          ? titleTop(sheet, band)
          : firstFilled(sheet);
    const last = below ? lastFilled(sheet, titleTop(sheet, below) - 1) : lastFilled(sheet, sheet.lastRow);
    return {
      sheet,
      left: band.left,
      right: rightEdge(sheet, band, bands, last),
      header: band,
      prose: null,
      repeats,
      first,
      last,
      body: (band.numbering ?? band.bottom) + 1,
      continues: null,
      lines: ONE_ROW_EACH,
      typed: sheet,
    };
  });
  return tables.map((table) => ({ ...table, continues: tables.find((left) => isPrintedBeside(left, table)) ?? null }));
}

/** The same headings in the same rows further left: a long list printed in two columns. */
function isPrintedBeside(left: Table, right: Table): boolean {
  if (left.header === null || right.header === null || left.right >= right.left) return false;
  return left.header.top === right.header.top && headOf(left) === headOf(right);
}

function headOf({ sheet, header }: Table): string {
  const words: string[] = [];
  for (let row = header?.top ?? 1; header !== null && row <= header.bottom; row += 1)
    for (let column = header.left; column <= header.right; column += 1) words.push(sheet.plain(row, column));
  return words.filter((word) => word !== "").join("|");
}

function lastOf(group: { band: HeaderBand; repeats: readonly HeaderBand[] }): HeaderBand {
  return group.repeats[group.repeats.length - 1] ?? group.band;
}

function overlap(one: HeaderBand, other: HeaderBand): boolean {
  return one.left <= other.right && other.left <= one.right;
}

function sameHeading(sheet: SheetText, one: HeaderBand, other: HeaderBand): boolean {
  if (one.left !== other.left || one.bottom - one.top !== other.bottom - other.top) return false;
  return saysTheSame(sheet, { ...one, right: Math.max(one.right, other.right) }, other.top);
}

/** A signature or a new title between two equal headings makes two forms of them; a section's name does not. */
function isDivided(sheet: SheetText, from: number, band: HeaderBand): boolean {
  for (let row = from + 1; row < band.top; row += 1) {
    const filled = sheet.filled(row).filter((column) => column >= band.left && column <= band.right);
    if (filled.length > 2) continue;
    for (const column of filled) {
      const words = sheet.plain(row, column);
      if (
        isTitle(words) ||
        isPlaceAndDate(words) ||
        (isSignature(words) && filled.length <= 2 && !isNumbered(sheet, row, band.left))
      )
        return true;
    }
  }
  return false;
}

function isNumbered(sheet: SheetText, row: number, column: number): boolean {
  return /^\d+$/.test(sheet.plain(row, column));
}

/** Of blocks side by side each may have a title of its own right above its head: «II. Chiến sĩ thi đua cơ sở». */
function ownTitleTop(sheet: SheetText, band: HeaderBand): number {
  let top = band.top;
  while (top > 1) {
    const filled = sheet.filled(top - 1).filter((column) => column >= band.left && column <= band.right);
    const [only, ...others] = filled;
    if (only === undefined || others.length > 0 || awardsNamed(sheet.text(top - 1, only)).length === 0) break;
    top -= 1;
  }
  return top;
}

/** Going up from a heading, what names it: titles, section lines, a letterhead; not the lines of the table above. */
function titleTop(sheet: SheetText, band: HeaderBand): number {
  let top = band.top;
  for (let row = band.top - 1; row >= 1; row -= 1) {
    const filled = sheet.filled(row).filter((column) => column >= band.left && column <= band.right);
    if (filled.length === 0) continue;
    const words = filled.map((column) => sheet.plain(row, column));
    const ofTableAbove =
      filled.length > 3 ||
      isNumbered(sheet, row, filled[0] ?? 1) ||
      words.some((text) => (isSignature(text) || isPlaceAndDate(text) || /^[-+•]/.test(text)) && !isTitle(text)) ||
      filled.some((column) => totalWords(sheet.text(row, column)) !== null && !isTitle(sheet.plain(row, column))) ||
      (words.some(isNote) && band.top - row > 1);
    if (ofTableAbove || (top - row > 1 && (isFootOfTable(sheet, row, band) || isLineWithoutNumber(sheet, row, filled))))
      break;
    top = row;
    // A blank row above a title ends the search: what stands higher has its own place.
    if (words.some(isTitle) && sheet.filled(row - 1).length === 0 && !hasLetterheadAbove(sheet, row)) break;
  }
  return top;
}

/** Behind a gap, «| Ban Tài chính | 6 | LĐTT» right under a row of the same columns: the last line of the list above. */
function isLineWithoutNumber(sheet: SheetText, row: number, filled: readonly number[]): boolean {
  const above = sheet.filled(row - 1);
  const words = filled.map((column) => sheet.plain(row, column));
  return (
    filled.filter((column) => above.includes(column)).length >= 2 &&
    !words.some((text) => isLetterhead(text) || isTitle(text) || text.endsWith(":")) &&
    filled.some((column) => looksLikeUnit(sheet.text(row, column)) || looksLikePerson(sheet.text(row, column)))
  );
}

/** Behind a gap, right under numbered lines: «Tập thể khối B đăng ký: …» is the last word of the list above. */
function isFootOfTable(sheet: SheetText, row: number, { left, right }: HeaderBand): boolean {
  for (let up = row - 1; up >= 1; up -= 1) {
    const filled = sheet.filled(up).filter((column) => column >= left && column <= right);
    const [first] = filled;
    if (first === undefined) return false;
    if (filled.length >= 3 && isNumbered(sheet, up, first)) return true;
  }
  return false;
}

function hasLetterheadAbove(sheet: SheetText, row: number): boolean {
  for (let up = row - 1; up >= Math.max(1, row - 4); up -= 1)
    if (sheet.filled(up).some((column) => /^cong hoa xa hoi|^doc lap/.test(sheet.plain(up, column)))) return true;
  return false;
}

function firstFilled(sheet: SheetText): number {
  for (let row = 1; row <= sheet.lastRow; row += 1) if (sheet.filled(row).length > 0) return row;
  return 1;
}

function lastFilled(sheet: SheetText, from: number): number {
  for (let row = from; row >= 1; row -= 1) if (sheet.filled(row).length > 0) return row;
  return from;
}
