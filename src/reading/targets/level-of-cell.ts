import { lettersOf } from "../../domain/glossary/letters";
import { exactFraction } from "../../domain/targets/exact";
import type { Target } from "../../domain/targets/target";
import { type CellValue, type Grid, formatAt, isBlank } from "../../workbook/grid";
import { type Level, levelIn, wholeOrShare } from "./quantity-in";
import { shareOfNumber } from "./share-numbers";

/** A cell that names a level, with what stands around it. */
export interface LevelCell {
  readonly value: CellValue;
  readonly format: string;
  /** Letters of the unit column. */
  readonly unit: string;
  readonly isPercent: boolean;
  /** The shares of its table are written as parts of one: 0,85 and 1. */
  readonly ofOne: boolean;
  readonly comparator: Target["comparator"];
  readonly label: string;
}

/** «Tối thiểu 10 | Tối đa 15»: a range; a ceiling alone is what may not be passed. */
export function withCeiling(
  floor: Level | null,
  value: CellValue,
  cell: LevelCell,
  column: number | null,
  grid: Grid,
  row: number,
): Level | null {
  if (column === null || isBlank(value)) return floor;
  const upper = levelOf({ ...cell, value, format: formatAt(grid, row, column), comparator: null });
  if (upper === null) return floor;
  return floor === null || isBlank(cell.value)
    ? { ...upper, comparator: "<=" }
    : { ...floor, comparator: "range", max: upper.threshold };
}

/** The level that a cell names, or its label where the cell is empty; null for neither. */
export function levelOf(cell: LevelCell): Level | null {
  const { value, format, isPercent, ofOne, unit, comparator, label } = cell;
  const read = readLevel(value, format, isPercent || (unit === "" && isOfShare(label)), ofOne);
  const level = read ?? (isBlank(value) ? levelIn(label) : null);
  if (level === null || comparator === null) return level;
  // «từ–đến» with one number only has no upper end; the number itself is the floor.
  const chosen = comparator === "range" && level.max === null ? ">=" : level.max !== null ? "range" : comparator;
  return { ...level, comparator: chosen };
}

/** «Tỷ lệ …», «LĐTT (%)». */
function isOfShare(label: string): boolean {
  return /^(?:ty le|ti le)/.test(lettersOf(label)) || /[(,]\s*(?:t[ỷỉ] lệ )?%\s*\)?\s*$/iu.test(label.normalize("NFC"));
}

function readLevel(value: CellValue, format: string, isPercent: boolean, ofOne: boolean): Level | null {
  const around = { before: "", after: "" };
  if (typeof value === "number") {
    const isShare = isPercent || format.includes("%");
    return wholeOrShare({
      comparator: ">=",
      threshold: isShare ? shareOfNumber(value, format, ofOne) : exactFraction(value),
      max: null,
      isShare,
      ...around,
    });
  }
  if (typeof value !== "string") return null;
  const level = levelIn(value);
  if (level === null || level.isShare || !isPercent) return level;
  const inPercent = (fraction: Level["threshold"]) =>
    fraction.num < fraction.den ? fraction : { num: fraction.num, den: fraction.den * 100 };
  return {
    ...level,
    threshold: inPercent(level.threshold),
    max: level.max === null ? null : inPercent(level.max),
    isShare: true,
  };
}
