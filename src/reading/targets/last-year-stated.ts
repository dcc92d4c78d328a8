import type { Column, Form } from "../../domain/form/form";
import { lettersOf } from "../../domain/glossary/letters";
import type { Measure, Target } from "../../domain/targets/target";
import { type CellValue, type Grid, isBlank, valueAt } from "../../workbook/grid";
import { askedFor, unsaid } from "./asked-for";
import { isOfReached, yearsIn } from "./level-column";
import { textOf } from "./read-table";

/** A count of some year that a sheet states beside or below the plan: «B. KẾT QUẢ NĂM 2025 | Lao động tiên tiến: 40». */
export interface CountOfYear {
  readonly year: number;
  readonly measure: Measure;
  readonly value: number;
}

/**
 * Counts of past years in small tables of results: under a head that names the year and what was reached, beside words
 * that name a title. Where two cells differ none is taken.
 */
export function countsOfYears(grids: readonly Grid[]): readonly CountOfYear[] {
  const found = grids.flatMap((grid) =>
    [...headsOf(grid), ...headsUnderTitle(grid)].flatMap((head) => countsUnder(grid, head)),
  );
  return found.filter((one) =>
    found.every((other) => other.year !== one.year || !isSame(other.measure, one.measure) || other.value === one.value),
  );
}

/** A target against a year before, with that year's count where the sheets state it. */
export function withCountOfYear(counts: readonly CountOfYear[], atHand: number | null): (target: Target) => Target {
  return (target) => {
    const base = target.denominator;
    if (base?.kind !== "last-year" || base.value !== null || target.scope.unit !== null) return target;
    const year = base.year ?? (atHand === null ? null : atHand - 1);
    const stated = counts.find((one) => one.year === year && isSame(one.measure, target.measure));
    return stated === undefined ? target : { ...target, denominator: { ...base, value: stated.value } };
  };
}

/**
 * The count of a year before that the row of an increase states itself, under «Thực hiện năm 2025» or, where nothing is
 * headed so, under the bare year.
 */
export function countInRow(
  form: Form,
  grid: Grid,
  row: number,
  year: number | null,
  atHand: number | null,
): number | null {
  const reached = form.columns.filter(
    (column) => isOfReached(column.header) && (year === null || yearsIn(column).length === 0 || isOf(column, year)),
  );
  const before = year ?? (atHand === null ? null : atHand - 1);
  const ofYear = form.columns.filter((column) => before !== null && isOf(column, before) && isBareYear(column));
  const columns = reached.length > 0 ? reached : ofYear;
  const counts = columns.flatMap(({ column }) => wholeNumber(valueAt(grid, row, column)) ?? []);
  return counts.length === 1 ? (counts[0] ?? null) : null;
}

function isBareYear({ header }: Column): boolean {
  return /^(?:nam (?:hoc )?)?20\d\d(?: 20\d\d)?$/.test(lettersOf(header.split(" › ").at(-1) ?? header));
}

function isOf(column: Column, year: number): boolean {
  return yearsIn(column).includes(year);
}

interface Head {
  readonly row: number;
  readonly column: number;
  readonly year: number;
}

const FEW_ROWS = 3;

/** «Năm 2025», «Kết quả năm 2025», where it or a line close above speaks of what was reached. */
function headsOf(grid: Grid): readonly Head[] {
  return grid.values.flatMap((cells, index) =>
    cells.flatMap((value, at): readonly Head[] => {
      if (typeof value !== "string" || value.length > 40) return [];
      const named =
        /^(?:so |so luong |ket qua |thuc hien |da dat |dat duoc )*(?:nam (?:hoc )?)?(20\d\d)(?: dat duoc| thuc hien)?$/.exec(
          lettersOf(value),
        );
      if (named === null) return [];
      const row = index + 1;
      const column = at + 1;
      const isReached = isOfReached(value) || isUnderResults(grid, row, column);
      return isReached ? [{ row, column, year: Number(named[1]) }] : [];
    }),
  );
}

/** «KẾT QUẢ THI ĐUA NĂM 2025» over «Nội dung | Số lượng»: the title tells the year of the one column of numbers. */
function headsUnderTitle(grid: Grid): readonly Head[] {
  const row = grid.values.findIndex((cells) => cells.some((value) => isHeadOfCounts(value))) + 1;
  if (row === 0) return [];
  const cells = grid.values[row - 1] ?? [];
  const columns = cells.flatMap((value, index) => (isHeadOfCounts(value) ? [index + 1] : []));
  const above = grid.values.slice(0, row - 1).flatMap((line) => line.filter((value) => typeof value === "string"));
  const isPlan = above.some((line) => /\b(?:chi tieu|ke hoach|muc tieu|giao)\b/.test(lettersOf(line)));
  const years = new Set(
    above.flatMap((line) => [...line.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year))),
  );
  const [year] = years;
  const [column] = columns;
  if (isPlan || year === undefined || years.size > 1 || column === undefined || columns.length > 1) return [];
  return [{ row, column, year }];
}

function isHeadOfCounts(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    /^(?:so luong|ket qua|so lieu|thuc hien|da dat|dat duoc|tong so|so (?:da )?dat(?: duoc)?)$/.test(lettersOf(value))
  );
}

/** The nearest line above that stands over this column, or left of it, is headed «Kết quả …». */
function isUnderResults(grid: Grid, row: number, column: number): boolean {
  for (let above = row - 1; above >= Math.max(1, row - FEW_ROWS); above--) {
    for (let left = column; left >= Math.max(1, column - FEW_ROWS); left--) {
      const value = valueAt(grid, above, left);
      if (typeof value === "string" && value.trim() !== "") return isOfReached(value);
    }
  }
  return false;
}

function countsUnder(grid: Grid, { row, column, year }: Head): readonly CountOfYear[] {
  const found: CountOfYear[] = [];
  for (let below = row + 1; below <= grid.values.length; below++) {
    const value = wholeNumber(valueAt(grid, below, column));
    const measure = value === null ? null : measureOf(labelBeside(grid, below, column));
    if (value !== null && measure !== null) found.push({ year, measure, value });
    if (isBlank(valueAt(grid, below, column))) break;
  }
  return found;
}

function labelBeside(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= Math.max(1, column - FEW_ROWS); left--) {
    const text = textOf(valueAt(grid, row, left));
    if (/\p{L}{3}/u.test(text)) return text;
  }
  return "";
}

function measureOf(label: string): Measure | null {
  if (label === "") return null;
  const level = { isShare: false, comparator: ">=", before: label, after: "" } as const;
  return askedFor(label, level, unsaid)?.measure ?? null;
}

/** «12», «12 người»; no share and no part. */
function wholeNumber(value: CellValue): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : null;
  const typed =
    typeof value === "string" ? /^\s*(\d{1,6})(?:\s+\p{L}[\p{L} ]*)?\s*$/u.exec(value.normalize("NFC")) : null;
  return typed === null ? null : Number(typed[1]);
}

function isSame(one: Measure, other: Measure): boolean {
  if (one.kind === "award" && other.kind === "award")
    return one.award === other.award && one.recipient === other.recipient;
  if (one.kind === "initiatives" && other.kind === "initiatives") return one.level === other.level;
  return false;
}
