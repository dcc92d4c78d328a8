import { isFound, isPattern } from "./criteria";
import { error, isCells, isError, single, UNKNOWN, type Cells, type Outcome } from "./values";

/** VLOOKUP. Exact lookups only; a nearest one depends on an order of texts that differs from program to program. */
export function lookedUp([wanted = null, table = null, column = null, nearest]: readonly Outcome[]): Outcome {
  const isExact = nearest === null || (nearest !== undefined && (nearest === false || single(nearest) === 0));
  const place = single(column);
  if (!isExact || typeof place !== "number" || !isCells(table)) return UNKNOWN;
  const { top, left, bottom, right } = table.whole;
  const heads = { ...table, whole: { top, left, bottom, right: left }, area: { ...table.area, right: left } };
  const row = positionOf(wanted, heads);
  if (typeof row !== "number") return row;
  return left + place - 1 > right || place < 1 ? error("#REF!") : table.valueAt(top + row - 1, left + place - 1);
}

/** XLOOKUP in one column or row, exact and from the first on only. */
export function foundBeside([
  wanted = null,
  sought = null,
  answers = null,
  otherwise,
  mode,
  from,
]: readonly Outcome[]): Outcome {
  const isExact = mode === undefined || mode === null || single(mode) === 0;
  const isFromFirst = from === undefined || single(from) === 1;
  if (!isExact || !isFromFirst || !isCells(sought) || !isCells(answers)) return UNKNOWN;
  const { top, left, bottom, right } = answers.whole;
  const isAlike =
    bottom - top === sought.whole.bottom - sought.whole.top && right - left === sought.whole.right - sought.whole.left;
  if (!isAlike) return UNKNOWN;
  const place = positionOf(wanted, sought);
  if (isNotFound(place, wanted) && otherwise !== undefined) return otherwise ?? UNKNOWN;
  if (typeof place !== "number") return place;
  const isColumn = left === right;
  return isColumn ? answers.valueAt(top + place - 1, left) : answers.valueAt(top, left + place - 1);
}

/** #N/A of the search itself: what was asked for may have been an error of its own. */
function isNotFound(place: Outcome, wanted: Outcome): boolean {
  return isError(place) && !isError(single(wanted));
}

/** MATCH, exact only. */
export function matched([wanted = null, cells = null, nearest]: readonly Outcome[]): Outcome {
  if (nearest === undefined || (nearest !== null && single(nearest) !== 0)) return UNKNOWN;
  return isCells(cells) ? positionOf(wanted, cells) : UNKNOWN;
}

/** The place of a value in one row or column of cells, from 1; #N/A where it is not there. */
function positionOf(asked: Outcome, { area, whole, valueAt }: Cells): Outcome {
  const wanted = single(asked);
  const isLine = whole.top === whole.bottom || whole.left === whole.right;
  if (wanted === UNKNOWN || wanted === null || isPattern(wanted) || !isLine) return UNKNOWN;
  if (isError(wanted)) return wanted;
  let place = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      place++;
      const value = valueAt(row, column);
      if (value === UNKNOWN) return UNKNOWN;
      const isSame = isFound(value, wanted);
      if (isSame === UNKNOWN) return UNKNOWN;
      if (isSame) return place;
    }
  }
  return error("#N/A");
}

/** INDEX of one cell. */
export function indexed([cells = null, row = null, column]: readonly Outcome[]): Outcome {
  if (!isCells(cells)) return UNKNOWN;
  const { top, left, bottom, right } = cells.whole;
  const first = single(row);
  const second = column === undefined ? null : single(column);
  if (typeof first !== "number") return isError(first) ? first : UNKNOWN;
  if (second !== null && typeof second !== "number") return isError(second) ? second : UNKNOWN;
  const isRow = top === bottom && second === null;
  const [down, across] = isRow ? [1, first] : [first, second ?? 1];
  if (down < 1 || across < 1) return UNKNOWN;
  return top + down - 1 > bottom || left + across - 1 > right
    ? error("#REF!")
    : cells.valueAt(top + down - 1, left + across - 1);
}
