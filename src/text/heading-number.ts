import { parseRoman } from "./roman";

/** A line that carries its number in its own text: «II. CÁ NHÂN», «1/ Văn phòng», «(3) Tổ Toán», «Mục II: Tập thể». */
export interface NumberedText {
  /** As written, without what sets it off: «II», «1», «2.1», «b», «Mục II». */
  readonly number: string;
  /** What it numbers, trimmed; never empty. */
  readonly rest: string;
}

const SET_OFF =
  /^\s*(?:\(?([IVX]{1,6}|[ivx]{1,5}|[A-HĐ]|[a-hđ]|\d{1,3}(?:\.\d{1,2}){0,3})\s*(?:[):]|[./](?!\p{L}(?!\p{L}))|-(?!\p{Ll}))|((?:Phần|PHẦN|Mục|MỤC)\s+[IVX\d]+)\s*[.:]?)\s*(\S.*)$/su;

/**
 * The number in front of a line and what it numbers; null for «Đ/c An», «X-quang», «12/5/2026», «10-15 người» and all that
 * has none.
 */
export function numberedText(text: string): NumberedText | null {
  if (/^\s*\(?\d+\s*[/:-]\s*\d/.test(text)) return null;
  const [, figure, named, rest] = SET_OFF.exec(text) ?? [];
  const number = figure ?? named;
  return number === undefined || rest === undefined ? null : { number, rest: rest.trim() };
}

/** A line without the number set off in front of it: «II. Văn phòng», «2.1) Văn phòng» → «Văn phòng». */
export function withoutNumber(text: string): string {
  return numberedText(text)?.rest ?? text.trim();
}

const SPACED = /^\s*([IVX]{1,6}|[A-HĐa-hđ]|\d{1,2}(?:\.\d{1,2})*)\s+(\S.*)$/su;

/** As `numberedText`, of a heading, whose number a blank alone may set off: «B Văn phòng», «IV Phòng Nội vụ». */
export function numberedHeading(heading: string): NumberedText | null {
  const numbered = numberedText(heading);
  if (numbered !== null) return numbered;
  const [, number, rest] = SPACED.exec(heading) ?? [];
  return number === undefined || rest === undefined ? null : { number, rest: rest.trim() };
}

/** A heading without the number in front of it: «II. Văn phòng», «B Văn phòng», «2.1) Văn phòng» → «Văn phòng». */
export function withoutHeadingNumber(heading: string): string {
  return numberedHeading(heading)?.rest ?? heading.trim();
}

/**
 * How deep a heading of this number stands, 1 for the outermost: «A» over «I», «I» over «1», «1» over «1.1», that over
 * «1.1.1», over «a», and under them a heading without a number (7).
 */
export function headingDepth(number: string): number {
  if (/^(?:Phần|PHẦN)/.test(number) || /^[A-HĐ]$/.test(number)) return 1;
  if (/^[IVX]+$/.test(number) || /^(?:Mục|MỤC)/.test(number)) return 2;
  const figures = /^\d+((?:\.\d+)*)$/.exec(number)?.[1];
  if (figures !== undefined) return Math.min(3 + figures.split(".").length - 1, 5);
  return /^[a-hđ]$/.test(number) ? 6 : 7;
}

/** With and without «Đ», as lists are lettered. */
const ALPHABETS = ["ABCDEFGH", "ABCDĐEGH"] as const;

/** Whether a heading of the second number follows one of the first in their series: «I» and «II», «c» and «d», «2.1» and «2.2». */
export function isNextNumber(number: string, next: string): boolean {
  const [series, own] = lastOf(number);
  const [nextSeries, other] = lastOf(next);
  if (series !== nextSeries || headingDepth(number) !== headingDepth(next)) return false;
  const order = orderOf(own);
  if (order !== null) return orderOf(other) === order + 1;
  const [letter, nextLetter] = [own.toUpperCase(), other.toUpperCase()];
  return ALPHABETS.some((letters) => letters.includes(letter) && letters[letters.indexOf(letter) + 1] === nextLetter);
}

/** «2.» and «1» of «2.1», «Mục » and «II» of «Mục II». */
function lastOf(number: string): readonly [string, string] {
  const [, series = "", last = ""] = /^(.*[.\s])?([^.\s]+)$/.exec(number) ?? [];
  return [series, last];
}

function orderOf(last: string): number | null {
  return /^\d+$/.test(last) ? Number(last) : parseRoman(last);
}

const HEADCOUNT =
  /\s*(?:[-–,:]|\()\s*(?:gồm |có |tổng số:? ?)?\d{1,4}\s*(?:người|đ\/c|đồng chí|cb|cbccvc|cbcnv|cbvc|cán bộ|lao động|lđ|viên chức|công chức|công nhân|nhân viên|giáo viên|gv)\s*\)?\s*$/iu;

/** A unit's heading without the number of its people: «Phân xưởng Sửa chữa - 59 người», «Tổ Văn (09 GV)». */
export function withoutHeadcount(heading: string): string {
  return heading.replace(HEADCOUNT, "").trim();
}
