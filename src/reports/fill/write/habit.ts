import { valueAt, type Grid } from "../../../workbook/grid";
import { empty, text, type CellContent } from "../../../workbook/write-plan";
import type { Binding } from "../binding";
import { isShare } from "../source";
import { shareInText, shareTextOf, type ShareText } from "./share-text";

/** How a form shows a figure that does not occur, and how it writes small ones. */
export interface Habit {
  readonly zero: CellContent;
  /** How the form writes shares as text («94,29%», «84,6 %»); null where they are numbers. */
  readonly share: ShareText | null;
  /** «05» as text, as the form's other figures are. */
  readonly paddedText: boolean;
}

/** One habit for the whole form, from what stands in its cells of figures already; blank where they say nothing. */
export function habitOf(grid: Grid, bindings: readonly Binding[]): Habit {
  const values = bindings.map(({ ref }) => valueAt(grid, ref.row, ref.column));
  const zeros = values.filter(
    (value) => value === 0 || (typeof value === "string" && /^0(\/\d+)?$/.test(value.trim())),
  ).length;
  const dashes = values.filter((value) => typeof value === "string" && /^\s*[-–—]\s*$/.test(value)).length;
  const padded = values.filter((value) => typeof value === "string" && /^0\d$/.test(value)).length;
  const plain = values.filter((value) => typeof value === "number").length;
  return {
    share: shareTextOf(grid, bindings),
    zero: zeros > dashes && zeros > 0 ? { kind: "number", number: 0 } : dashes > 1 ? text("-") : empty,
    paddedText: padded > 0 && padded > plain,
  };
}

/** A figure as the form would write it. */
export function shaped({ source, figure }: Binding, value: CellContent, habit: Habit): CellContent {
  // «0/7» stands where she writes noughts; elsewhere nobody of seven is a blank like any other nought.
  if (source?.kind === "fraction" && isNobody(value)) return habit.zero.kind === "number" ? value : habit.zero;
  if (value.kind !== "number") return value;
  if (source !== null && isShare(source) && figure !== null && habit.share !== null)
    return text(shareInText(figure, habit.share));
  if (value.number === 0) return habit.zero;
  if (habit.paddedText && Number.isInteger(value.number)) return text(String(value.number).padStart(2, "0"));
  return value;
}

function isNobody(value: CellContent): boolean {
  return value.kind === "text" && value.text.startsWith("0/");
}
