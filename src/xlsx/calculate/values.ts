import type { CellError, CellValue } from "../../workbook/grid";
import type { Area } from "../../workbook/refs";

/** What nobody can tell by the means of this folder. */
export const UNKNOWN = Symbol("unknown");

export type Unknown = typeof UNKNOWN;

/** One value as a formula works with it; null is an empty cell. */
export type Scalar = CellValue;

/** Cells, asked for one by one: most functions look at a part of them only. */
export interface Cells {
  readonly sheet: string;
  /** Within what is filled; rows and columns beyond hold nothing. */
  readonly area: Area;
  /** As the formula names it. */
  readonly whole: Area;
  readonly valueAt: (row: number, column: number) => Scalar | Unknown;
}

export type Outcome = Scalar | Cells | Unknown;

export const error = (code: string): CellError => ({ error: code });

/** Whether an outcome is a group of cells and no single value. */
export function isCells(outcome: Outcome): outcome is Cells {
  return typeof outcome === "object" && outcome !== null && "whole" in outcome;
}

/** Whether an outcome is an error value, which most functions hand on. */
export function isError(outcome: Outcome): outcome is CellError {
  return typeof outcome === "object" && outcome !== null && "error" in outcome;
}

/** The single value of an outcome: of several cells there is none that we could tell. */
export function single(outcome: Outcome): Scalar | Unknown {
  if (!isCells(outcome)) return outcome;
  const { top, left, bottom, right } = outcome.whole;
  return top === bottom && left === right ? outcome.valueAt(top, left) : UNKNOWN;
}

/** What a program may read as a number, a percentage or a date, each by its own language: «0,5», «12/3/2026», «2E3». */
export function looksLikeAFigure(text: string): boolean {
  const isSpelt = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg|tháng)/iu.test(text);
  return /\d/.test(text) && (isSpelt || /^[\d\s.,/:%()+\-$€₫đe]*$/iu.test(text));
}

/** A value as a number: a text that is a whole one counts, as in Excel; #VALUE! for words. */
export function numberOf(value: Scalar): number | CellError | Unknown {
  if (isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  if (/^\s*[+-]?\d+\s*$/.test(value)) return Number(value);
  return looksLikeAFigure(value) ? UNKNOWN : error("#VALUE!");
}

/** Something done to the number that an outcome is. */
export function onNumber(outcome: Outcome, work: (number: number) => number | Unknown): Outcome {
  const value = single(outcome);
  const number = value === UNKNOWN ? UNKNOWN : numberOf(value);
  return typeof number === "number" ? work(number) : number;
}

/** A value as text; UNKNOWN for numbers that Excel might write otherwise: a decimal sign is one of the language. */
export function textOf(value: Scalar): string | CellError | Unknown {
  if (isError(value)) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const text = String(fifteenDigits(value));
  return /^-?\d+$/.test(text) ? text : UNKNOWN;
}

/** A value as a condition; a text is none. */
export function truthOf(value: Scalar): boolean | CellError | Unknown {
  if (typeof value === "boolean") return value;
  const number = numberOf(typeof value === "string" ? error("#VALUE!") : value);
  return typeof number === "number" ? number !== 0 : number;
}

/** A number as far as Excel keeps it: its sixteenth digit is an accident of how it was worked out. */
export function fifteenDigits(number: number): number {
  return Number(number.toPrecision(15));
}

/** Beyond fifteen digits, within which programs round each in its own way. */
const BLURRED = 1e-14;

/** Whether two texts are one, whatever their case; UNKNOWN if only the way their letters are composed differs. */
export function sameText(one: string, other: string): boolean | Unknown {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return first === second || (first.normalize("NFC") === second.normalize("NFC") ? UNKNOWN : false);
}

const RANKS = { number: 0, string: 1, boolean: 2 } as const;

/**
 * Negative, 0 or positive: numbers before texts before truth values, texts whatever their case, numbers by their first
 * fifteen digits. UNKNOWN where two are nearer than programs agree on.
 */
export function compare(one: string | number | boolean, other: string | number | boolean): number | Unknown {
  const [rank, otherRank] = [RANKS[typeof one as keyof typeof RANKS], RANKS[typeof other as keyof typeof RANKS]];
  if (rank !== otherRank) return rank - otherRank;
  if (typeof one === "string" && typeof other === "string") {
    const isSame = sameText(one, other);
    if (isSame === UNKNOWN) return UNKNOWN;
    return isSame ? 0 : one.toLowerCase() < other.toLowerCase() ? -1 : 1;
  }
  if (typeof one === "number" && typeof other === "number") {
    if (fifteenDigits(one) === fifteenDigits(other)) return 0;
    if (isBlurred(one - other, one, other)) return UNKNOWN;
  }
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Whether a difference is no more than the digits that get lost in working out: some programs call it 0. */
export function isBlurred(difference: number, one: number, other: number): boolean {
  return difference !== 0 && Math.abs(difference) <= BLURRED * Math.max(Math.abs(one), Math.abs(other));
}
