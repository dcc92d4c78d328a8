import type { Column, Form } from "../../domain/form/form";
import { lettersOf } from "../../domain/glossary/letters";
import { remembered } from "../../text/remembered";
import { type Grid, valueAt } from "../../workbook/grid";
import { isOfReached, newestOf, yearsIn } from "./level-column";
import { linesOfCell } from "./cell-lines";
import { targetsInLine } from "./read-line";

/** A table whose cells state targets in whole sentences: which of its columns and rows are the plan. */
export interface PlanInSentences {
  /** Columns that say something else: another year's plan, what was reached. */
  readonly passedOver: ReadonlySet<number>;
  /** The year that the head of the sentences names, where years stand beside one another. */
  readonly year: number | null;
  /** Rows of the item «Chỉ tiêu» where the table has one; null: any row may state a target. */
  readonly rows: ReadonlySet<number> | null;
}

/**
 * «TT | Kế hoạch năm 2025 (đã thực hiện) | Kế hoạch năm 2026»: the year at hand is the plan; where none is of it, the
 * newest. «TT | Mục | Nội dung» with an item «Chỉ tiêu»: what stands beside that item is.
 */
export function planInSentences(form: Form, grid: Grid, year: number | null): PlanInSentences {
  const stating = form.columns.filter((column) => statesTargets(form, grid, column));
  const asked = stating.filter(({ header }) => !isOfReached(header));
  const hand = year ?? newestOf(asked);
  const isOf = (column: Column, wanted: number | null) => wanted !== null && yearsIn(column).includes(wanted);
  const isOfHand = (column: Column) => isOf(column, hand) || yearsIn(column).length === 0;
  const chosen = asked.some(isOfHand)
    ? asked.filter(isOfHand)
    : asked.filter((column) => isOf(column, newestOf(asked)));
  const dated = chosen.find((column) => yearsIn(column).length > 0);
  return {
    passedOver: new Set(stating.filter((column) => !chosen.includes(column)).map(({ column }) => column)),
    year: dated === undefined ? null : newestOf([dated]),
    rows: rowsOfTargets(form, grid),
  };
}

/** Whether columns of sentences stand beside one another, so that one of them has to be chosen. */
export function standsBeside({ passedOver }: PlanInSentences): boolean {
  return passedOver.size > 0;
}

/** Half of what stands in the column asks for something that is measured, each cell by itself. */
function statesTargets(form: Form, grid: Grid, { column, role }: Column): boolean {
  if (role === "number") return false;
  const texts = bodyRows(form).flatMap((row) => {
    const value = valueAt(grid, row, column);
    return typeof value === "string" && value.trim() !== "" ? [value] : [];
  });
  const stating = texts.filter((text) => isStatement(text));
  return stating.length > 0 && stating.length * 2 >= texts.length;
}

/** Whether a cell says by itself what is asked for and how much of it. */
export const isStatement = remembered((text) =>
  linesOfCell(text).some((line) =>
    targetsInLine(line, { source: null, section: null }, false).some(
      ({ measure, threshold }) => measure.kind !== "attested" && threshold !== null,
    ),
  ),
);

/** The rows of the item «Chỉ tiêu», those below it that name no item of their own included. */
function rowsOfTargets(form: Form, grid: Grid): ReadonlySet<number> | null {
  const labels = form.columns.find(({ column }) => bodyRows(form).some((row) => isItemOfTargets(grid, row, column)));
  if (labels === undefined) return null;
  const found = new Set<number>();
  let isInside = false;
  for (const row of bodyRows(form)) {
    const value = valueAt(grid, row, labels.column);
    if (typeof value === "string" && value.trim() !== "") isInside = isItemOfTargets(grid, row, labels.column);
    if (isInside) found.add(row);
  }
  return found;
}

/** «Chỉ tiêu», «2. Các chỉ tiêu thi đua»: a few words, with more in the next cells. */
function isItemOfTargets(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  if (typeof value !== "string" || value.length > 40) return false;
  const isItem =
    /^(?:(?:[ivx]+|\d+) )?(?:cac |nhung |mot so )?(?:chi tieu|muc tieu)(?: (?:thi dua|phan dau|chu yeu|cu the|khen thuong|nam \d{4}))*$/.test(
      lettersOf(value),
    );
  const beside = grid.values[row - 1]?.slice(column) ?? [];
  return isItem && beside.some((cell) => typeof cell === "string" && /\d/.test(cell));
}

function bodyRows({ dataRows }: Form): readonly number[] {
  if (dataRows === null) return [];
  const [first, last] = dataRows;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
