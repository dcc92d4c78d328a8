import type { Rounding } from "../regimes/regime";
import type { Comparator, Fraction } from "./target";

/** −1, 0 or 1: one count against a share of a base, in whole numbers (`count * den` against `num * base`). */
export function compareToShare(count: number, share: Fraction, base: number): number {
  const difference = BigInt(count) * BigInt(share.den) - BigInt(share.num) * BigInt(base);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** `share` of `base` as a whole number: «15% của 35 là 5,25» → 5, 5 or 6. */
export function roundedShare(share: Fraction, base: number, rounding: Rounding): number {
  const product = BigInt(share.num) * BigInt(base);
  const den = BigInt(share.den);
  switch (rounding) {
    case "floor":
      return Number(product / den);
    case "half-up":
      return Number((2n * product + den) / (2n * den));
    case "ceil":
      return Number((product + den - 1n) / den);
  }
}

/** Whether a count satisfies the comparator for a share of `base` (1 for bare numbers). */
export function satisfies(count: number, comparator: Comparator, threshold: Fraction, base: number): boolean {
  const sign = compareToShare(count, threshold, base);
  switch (comparator) {
    case ">=":
    case "range":
      return sign >= 0;
    case ">":
      return sign > 0;
    case "=":
      return sign === 0;
    case "<=":
      return sign <= 0;
    case "<":
      return sign < 0;
  }
}

/** The smallest whole number that reaches a floor («≥», «>», «=», the lower end of a range); null for a ceiling. */
export function smallestMeeting(comparator: Comparator, threshold: Fraction, base: number): number | null {
  switch (comparator) {
    case ">=":
    case "range":
    case "=":
      return roundedShare(threshold, base, "ceil");
    case ">":
      return roundedShare(threshold, base, "floor") + 1;
    case "<=":
    case "<":
      return null;
  }
}

/** The largest whole number under a ceiling («≤», «<», «=»); null for a floor and for a range, whose upper end is soft. */
export function largestMeeting(comparator: Comparator, threshold: Fraction, base: number): number | null {
  switch (comparator) {
    case "<=":
    case "=":
      return roundedShare(threshold, base, "floor");
    case "<":
      return roundedShare(threshold, base, "ceil") - 1;
    case ">=":
    case ">":
    case "range":
      return null;
  }
}

/**
 * The largest base of which a count still reaches a floor; null for a ceiling and for a floor of nothing, which have
 * none. «34 on 90 %» holds up to 37.
 */
export function largestBaseMeeting(comparator: Comparator, threshold: Fraction, count: number): number | null {
  if (threshold.num <= 0) return null;
  const product = BigInt(count) * BigInt(threshold.den);
  const num = BigInt(threshold.num);
  switch (comparator) {
    case ">=":
    case "range":
      return Number(product / num);
    case ">":
      return Number((product + num - 1n) / num) - 1;
    case "=":
    case "<=":
    case "<":
      return null;
  }
}

/** A decimal number as people type it → an exact fraction: 12.5 → { 125, 10 }. Fifteen digits, as a file keeps them. */
export function exactFraction(value: number): Fraction {
  const text = Number(value.toPrecision(15)).toString();
  const [mantissa = "0", exponent = "0"] = text.split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const shift = Number(exponent) - decimals.length;
  const digits = Number(`${whole}${decimals}`);
  return shift >= 0 ? { num: digits * 10 ** shift, den: 1 } : { num: digits, den: 10 ** -shift };
}

/** 90 read with the unit «%» → { 90, 100 }; 12.5 → { 125, 1000 }. */
export function percentFraction(percent: number): Fraction {
  const { num, den } = exactFraction(percent);
  return { num, den: den * 100 };
}
