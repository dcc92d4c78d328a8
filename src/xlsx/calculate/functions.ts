import { ifs } from "./ifs";
import { foundBeside, indexed, lookedUp, matched } from "./lookups";
import { ofTexts } from "./texts";
import {
  error,
  fifteenDigits,
  isCells,
  isError,
  numberOf,
  onNumber,
  single,
  UNKNOWN,
  type Cells,
  type Outcome,
  type Scalar,
  type Unknown,
} from "./values";

/** The functions that forms are full of, where they mean one thing in every program. */
export const functions: ReadonlyMap<string, (given: readonly Outcome[]) => Outcome> = new Map<
  string,
  (given: readonly Outcome[]) => Outcome
>([
  ["SUM", (given) => overNumbers(given, (numbers) => numbers.reduce((sum, number) => sum + number, 0))],
  [
    "MIN",
    (given) =>
      overNumbers(given, (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  ],
  [
    "MAX",
    (given) =>
      overNumbers(given, (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  ],
  ["AVERAGE", (given) => overNumbers(given, (numbers) => (numbers.length === 0 ? error("#DIV/0!") : mean(numbers)))],
  ["COUNT", (given) => counted(given, (value) => typeof value === "number")],
  ["COUNTA", (given) => counted(given, (value) => value !== null)],
  ["COUNTBLANK", ([cells = null]) => countBlank(cells)],
  ["COUNTIF", (given) => ifs(given, null)],
  ["COUNTIFS", (given) => ifs(given, null)],
  ["SUMIF", ([range = null, asked = null, sum = null]) => ifs([range, asked], sum ?? range)],
  ["SUMIFS", ([sum = null, ...given]) => ifs(given, sum)],
  ["ROUND", (given) => rounded(given, Math.round)],
  ["ROUNDUP", (given) => rounded(given, Math.ceil)],
  ["ROUNDDOWN", (given) => rounded(given, Math.floor)],
  ["INT", ([value = null]) => onNumber(value, whole)],
  ["ABS", ([value = null]) => onNumber(value, Math.abs)],
  ...ofTexts,
  ["ISBLANK", ([value = null]) => about(value, (own) => own === null)],
  ["ISERROR", ([value = null]) => about(value, isError)],
  ["ISNA", ([value = null]) => about(value, (own) => isError(own) && own.error === "#N/A")],
  ["ISNUMBER", ([value = null]) => about(value, (own) => typeof own === "number")],
  ["ISTEXT", ([value = null]) => about(value, (own) => typeof own === "string")],
  ["VLOOKUP", lookedUp],
  ["XLOOKUP", foundBeside],
  ["INDEX", indexed],
  ["MATCH", matched],
  ["ROWS", ([cells = null]) => extent(cells, ({ top, bottom }) => bottom - top + 1)],
  ["COLUMNS", ([cells = null]) => extent(cells, ({ left, right }) => right - left + 1)],
]);

/** Of 2,9999999999999996 some programs make 2 and some 3. */
function whole(number: number): number | Unknown {
  return Math.floor(number) === Math.floor(fifteenDigits(number)) ? Math.floor(number) : UNKNOWN;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** All values of the cells of an argument; UNKNOWN as soon as one of them is. */
function valuesOf({ area, valueAt }: Cells): readonly Scalar[] | Unknown {
  const values: Scalar[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = valueAt(row, column);
      if (value === UNKNOWN) return UNKNOWN;
      values.push(value);
    }
  }
  return values;
}

/** Of cells only the numbers count; of single arguments whatever can be read as one. The first error is the answer. */
function overNumbers(given: readonly Outcome[], sum: (numbers: readonly number[]) => Scalar): Outcome {
  const numbers: number[] = [];
  for (const argument of given) {
    if (argument === UNKNOWN) return UNKNOWN;
    const isGroup = argument !== null && isCells(argument);
    const values = isGroup ? valuesOf(argument) : [argument];
    if (values === UNKNOWN) return UNKNOWN;
    for (const value of values) {
      if (isError(value)) return value;
      if (typeof value === "number") numbers.push(value);
      else if (!isGroup) {
        const number = numberOf(value);
        if (typeof number !== "number") return number;
        numbers.push(number);
      }
    }
  }
  return sum(numbers);
}

function counted(given: readonly Outcome[], counts: (value: Scalar) => boolean): Outcome {
  let count = 0;
  for (const argument of given) {
    if (!isCells(argument)) return UNKNOWN;
    const values = valuesOf(argument);
    if (values === UNKNOWN) return UNKNOWN;
    count += values.filter(counts).length;
  }
  return count;
}

function countBlank(argument: Outcome): Outcome {
  const shown = counted([argument], (value) => value !== null && value !== "");
  if (typeof shown !== "number" || !isCells(argument)) return UNKNOWN;
  const { top, left, bottom, right } = argument.whole;
  return (bottom - top + 1) * (right - left + 1) - shown;
}

function about(argument: Outcome, is: (value: Scalar) => boolean): Outcome {
  const value = single(argument);
  return value === UNKNOWN ? UNKNOWN : is(value);
}

function rounded([value = null, digits = null]: readonly Outcome[], round: (number: number) => number): Outcome {
  const asked = single(digits) ?? 0;
  if (typeof asked !== "number") return UNKNOWN;
  const places = Math.trunc(asked);
  return onNumber(value, (number) => {
    const scaled = fifteenDigits(Math.abs(number) * 10 ** places);
    return (Math.sign(number) * round(scaled)) / 10 ** places;
  });
}

function extent(argument: Outcome, measure: (area: Cells["whole"]) => number): Outcome {
  return isCells(argument) ? measure(argument.whole) : UNKNOWN;
}
