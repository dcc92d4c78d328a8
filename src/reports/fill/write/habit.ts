import { valueAt, type Grid } from "../../../workbook/grid";
import { empty, text, type CellContent } from "../../../workbook/write-plan";
import type { Binding } from "../binding";
import { isShare } from "../source";

/** How a form shows a figure that does not occur, and how it writes small ones. */
export interface Habit {
  readonly zero: CellContent;
  /** Decimals of shares that the form writes as text («94,29%»); null where they are numbers. */
  readonly shareDecimals: number | null;
  /** «05» as text, as the form's other figures are. */
  readonly paddedText: boolean;
}

/** One habit for the whole form, from what stands in its cells of figures already; blank where they say nothing. */
export function habitOf(grid: Grid, bindings: readonly Binding[]): Habit {
  const values = bindings.map(({ ref }) => valueAt(grid, ref.row, ref.column));
  const zeros = values.filter((value) => value === 0 || value === "0").length;
  const dashes = values.filter((value) => typeof value === "string" && /^\s*[-–—]\s*$/.test(value)).length;
  const padded = values.filter((value) => typeof value === "string" && /^0\d$/.test(value)).length;
  const plain = values.filter((value) => typeof value === "number").length;
  const shares = bindings
    .filter(({ source }) => source !== null && isShare(source))
    .map(({ ref }) => valueAt(grid, ref.row, ref.column))
    .flatMap((value) => (typeof value === "string" ? [/^\s*\d+(?:,(\d+))?\s*%\s*$/.exec(value)] : []))
    .flatMap((found) => (found === null ? [] : [(found[1] ?? "").length]));
  return {
    shareDecimals: shares.length === 0 ? null : Math.max(...shares),
    zero: zeros > dashes && zeros > 0 ? { kind: "number", number: 0 } : dashes > 1 ? text("-") : empty,
    paddedText: padded > 0 && padded > plain,
  };
}

/** A figure as the form would write it. */
export function shaped({ source, figure }: Binding, value: CellContent, habit: Habit): CellContent {
  if (value.kind !== "number") return value;
  if (source !== null && isShare(source) && figure !== null && habit.shareDecimals !== null)
    return text(`${(figure * 100).toFixed(habit.shareDecimals).replace(".", ",")}%`);
  if (value.number === 0) return habit.zero;
  if (habit.paddedText && Number.isInteger(value.number)) return text(String(value.number).padStart(2, "0"));
  return value;
}
