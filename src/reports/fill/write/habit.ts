import { valueAt, type Grid } from "../../../workbook/grid";
import { empty, text, type CellContent } from "../../../workbook/write-plan";
import type { Binding } from "../binding";
import { isShare } from "../source";
import { shareInText, shareTextOf, type ShareText } from "./share-text";

/** How a form shows a figure that does not occur, and how it writes small ones. */
export interface Habit {
  readonly zero: CellContent;
  /** Nobody of several, as a share or a fraction: a figure like any other, unless she writes dashes. */
  readonly noShare: CellContent | null;
  /** How the form writes shares as text («94,29%», «84,6 %»); null where they are numbers. */
  readonly share: ShareText | null;
  /** «05» as text, as the form's other figures are. */
  readonly paddedText: boolean;
}

/** One habit for the whole form, from what stands in its cells of figures already; blank where they say nothing. */
export function habitOf(grid: Grid, bindings: readonly Binding[]): Habit {
  const valueOf = ({ ref }: Binding) => valueAt(grid, ref.row, ref.column);
  const values = bindings.map(valueOf);
  // Nobody of several is written out whatever her noughts are.
  const counts = bindings.filter((binding) => !isDivided(binding)).map(valueOf);
  const zeros = counts.filter((value) => value === 0 || (typeof value === "string" && value.trim() === "0")).length;
  const dashes = values.filter((value) => typeof value === "string" && /^\s*[-–—]\s*$/.test(value)).length;
  const padded = values.filter((value) => typeof value === "string" && /^0\d$/.test(value)).length;
  const plain = values.filter((value) => typeof value === "number").length;
  return {
    share: shareTextOf(grid, bindings),
    noShare: dashes > 1 && dashes >= zeros ? text("-") : null,
    zero: zeros > dashes && zeros > 0 ? { kind: "number", number: 0 } : dashes > 1 ? text("-") : empty,
    paddedText: padded > 0 && padded > plain,
  };
}

/** A figure as the form would write it. */
export function shaped({ source, figure }: Binding, value: CellContent, habit: Habit): CellContent {
  const isPart = isDivided({ source });
  if (isPart && isNobody(value) && habit.noShare !== null) return habit.noShare;
  if (value.kind !== "number") return value;
  if (source !== null && isShare(source) && figure !== null && habit.share !== null)
    return text(shareInText(figure, habit.share));
  if (value.number === 0) return isPart ? value : habit.zero;
  if (habit.paddedText && Number.isInteger(value.number)) return text(String(value.number).padStart(2, "0"));
  return value;
}

function isDivided({ source }: Pick<Binding, "source">): boolean {
  return source?.kind === "fraction" || source?.kind === "share";
}

function isNobody(value: CellContent): boolean {
  return (value.kind === "text" && value.text.startsWith("0/")) || (value.kind === "number" && value.number === 0);
}
