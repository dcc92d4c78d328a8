import { valueAt, type Grid } from "../../../workbook/grid";
import type { Binding } from "../binding";
import { isShare } from "../source";

/** How somebody writes percents as words: «94,29%», «84,6 %», «100%» beside «66.7%». */
export interface ShareText {
  /** Between the number and its sign. */
  readonly gap: string;
  readonly point: string;
  readonly decimals: number;
  /** «100 %» beside «84,6 %»: noughts behind the point are left out. */
  readonly isTrimmed: boolean;
}

/** What is shown at most where whole percents alone tell nothing of decimals. */
const USUAL_DECIMALS = 2;

/** The manner of the shares that stand in a form as texts; null where none does. */
export function shareTextOf(grid: Grid, bindings: readonly Binding[]): ShareText | null {
  const typed = bindings.flatMap(({ ref, source, figure }) => {
    if (source === null || !isShare(source)) return [];
    const value = valueAt(grid, ref.row, ref.column);
    const found = typeof value === "string" ? /^\s*(\d+)(?:([.,])(\d+))?(\s*)%\s*$/.exec(value) : null;
    if (found === null) return [];
    const [, whole = "", point = "", digits = "", gap = ""] = found;
    // «85%» where the share is 84.6 %: she rounds.
    const isRounded = digits === "" && figure !== null && Math.abs(figure * 100 - Number(whole)) > 0.005;
    return [{ point, decimals: digits.length, gap, isRounded }];
  });
  const [first] = typed;
  if (first === undefined) return null;
  const decimals = Math.max(...typed.map((each) => each.decimals));
  const hasWhole = typed.some((each) => each.decimals < decimals);
  const saysNothing = decimals === 0 && !typed.some(({ isRounded }) => isRounded);
  return {
    gap: first.gap,
    point: typed.find(({ point }) => point !== "")?.point ?? ",",
    decimals: saysNothing ? USUAL_DECIMALS : decimals,
    isTrimmed: hasWhole || saysNothing,
  };
}

/** A share, given as a fraction of one, in her manner. */
export function shareInText(share: number, { gap, point, decimals, isTrimmed }: ShareText): string {
  const fixed = (share * 100).toFixed(decimals);
  const digits = isTrimmed && fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
  return `${digits.replace(".", point)}${gap}%`;
}
