import { criterion, type Criterion } from "./criteria";
import { isCells, isError, single, UNKNOWN, type Cells, type Outcome, type Scalar } from "./values";

/** COUNTIFS and SUMIFS: cells that answer all criteria, row by row; `sum` null counts them. */
export function ifs(given: readonly Outcome[], sum: Outcome): Outcome {
  const conditions: { readonly cells: Cells; readonly holds: Criterion }[] = [];
  for (let index = 0; index < given.length; index += 2) {
    const cells = given[index] ?? null;
    const asked = given[index + 1];
    if (!isCells(cells) || asked === undefined) return UNKNOWN;
    const wanted = single(asked);
    if (wanted === UNKNOWN) return UNKNOWN;
    const holds = criterion(wanted);
    if (holds === null) return UNKNOWN;
    conditions.push({ cells, holds });
  }
  const [first] = conditions;
  const summed = sum ?? first?.cells ?? null;
  if (first === undefined || !isCells(summed)) return UNKNOWN;
  const { whole } = first.cells;
  const [rows, columns] = [whole.bottom - whole.top, whole.right - whole.left];
  const isAlike = ({ whole: other }: Cells) =>
    other.bottom - other.top === rows && other.right - other.left === columns;
  if (!conditions.every(({ cells }) => isAlike(cells)) || !isAlike(summed)) return UNKNOWN;
  let total = 0;
  const all = [...conditions.map(({ cells }) => cells), summed];
  const reach = {
    rows: Math.max(...all.map((cells) => cells.area.bottom - cells.whole.top)),
    columns: Math.max(...all.map((cells) => cells.area.right - cells.whole.left)),
  };
  // Beyond what is filled every cell is empty: only conditions that an empty cell answers would reach there.
  const isWhole = reach.rows >= rows && reach.columns >= columns;
  if (!isWhole && conditions.every(({ holds }) => holds(null) !== false)) return UNKNOWN;
  for (let row = 0; row <= Math.min(rows, reach.rows); row++) {
    for (let column = 0; column <= Math.min(columns, reach.columns); column++) {
      const values = conditions.map(({ cells }) => cells.valueAt(cells.whole.top + row, cells.whole.left + column));
      if (values.includes(UNKNOWN)) return UNKNOWN;
      const answers = conditions.map(({ holds }, index) => holds(values[index] as Scalar));
      if (answers.includes(false)) continue;
      if (answers.includes(UNKNOWN)) return UNKNOWN;
      const value = sum === null ? 1 : summed.valueAt(summed.whole.top + row, summed.whole.left + column);
      if (value === UNKNOWN || isError(value)) return value;
      if (typeof value === "number") total += value;
    }
  }
  return total;
}
