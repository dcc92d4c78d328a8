import { isCellError, type CellError, type CellValue } from "../../workbook/grid";
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

/** A value as a number: a text that looks like one counts, as in Excel; #VALUE! otherwise. */
export function numberOf(value: Scalar): number | CellError {
  if (isCellError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  return /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : error("#VALUE!");
}

/** A value as text; UNKNOWN for numbers that Excel might write otherwise. */
export function textOf(value: Scalar): string | CellError | Unknown {
  if (isCellError(value)) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? UNKNOWN : text;
}

/** A value as a condition; a text is none. */
export function truthOf(value: Scalar): boolean | CellError {
  if (typeof value === "boolean") return value;
  const number = numberOf(typeof value === "string" ? error("#VALUE!") : value);
  return typeof number === "number" ? number !== 0 : number;
}

const RANKS = { number: 0, string: 1, boolean: 2 } as const;

/** Negative, 0 or positive: numbers before texts before truth values, texts whatever their case. */
export function compare(one: string | number | boolean, other: string | number | boolean): number {
  const [rank, otherRank] = [RANKS[typeof one as keyof typeof RANKS], RANKS[typeof other as keyof typeof RANKS]];
  if (rank !== otherRank) return rank - otherRank;
  const [first, second] = [one, other].map((value) => (typeof value === "string" ? value.toLowerCase() : value));
  return first === second ? 0 : (first ?? 0) < (second ?? 0) ? -1 : 1;
}
