import type { Bilingual } from "../domain/bilingual";
import type { Fix } from "../domain/findings/finding";
import { detectEncoding } from "../text/legacy/detect";
import { contentOf } from "../workbook/cell-content";
import { fontAt } from "../workbook/grid";
import type { CellRef } from "../workbook/refs";
import { text } from "../workbook/write-plan";
import type { Facts } from "./facts";
import type { RuleView } from "./rule";

/**
 * A fix that puts `after` in a text cell; null where the cell holds anything but Unicode text (a formula, a number, a
 * text in a legacy encoding) or holds `after` already.
 */
export function textFix(
  { facts }: RuleView,
  ref: CellRef,
  after: string,
  { isSafe, change }: { readonly isSafe: boolean; readonly change?: Bilingual },
): Fix | null {
  const grid = facts.typedSheet.get(ref.sheet);
  if (grid === undefined) return null;
  const before = contentOf(grid, ref.row, ref.column);
  if (before.kind !== "text") return null;
  const whole = wholeText(before.text, ref, after, facts);
  if (whole === null || whole === before.text) return null;
  // Unicode in a .VnTime font would show as garbage: such a form is converted as a whole first.
  if (detectEncoding(before.text, fontAt(grid, ref.row, ref.column)).encoding !== "unicode") return null;
  const words = change ?? { vi: after, en: after };
  return {
    safe: isSafe,
    label: { vi: `Sửa thành «${words.vi}»`, en: `Change to «${words.en}»` },
    writes: [{ ref, content: text(whole), expectedBefore: before }],
  };
}

/** The text that the cell is to hold: on a card the label before the words stays; null where they stand there twice. */
function wholeText(before: string, ref: CellRef, after: string, { forms }: Facts): string | null {
  if (ref.under === undefined) return after;
  const form = forms.find(({ sheet, unfolded }) => sheet === ref.sheet && unfolded);
  const cells = form?.unfolded?.flatMap((line) => line.cells) ?? [];
  const own = cells.find(({ at }) => at.row === ref.row && at.column === ref.column && at.under === ref.under);
  if (typeof own?.value !== "string") return null;
  const around = before.split(own.value);
  return around.length === 2 ? around.join(after) : null;
}
