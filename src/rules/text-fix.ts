import type { Bilingual } from "../domain/bilingual";
import type { Fix } from "../domain/findings/finding";
import { detectEncoding } from "../text/legacy/detect";
import { contentOf } from "../workbook/cell-content";
import { fontAt } from "../workbook/grid";
import type { CellRef } from "../workbook/refs";
import { text } from "../workbook/write-plan";
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
  const grid = facts.gridBySheet.get(ref.sheet);
  if (grid === undefined) return null;
  const before = contentOf(grid, ref.row, ref.column);
  if (before.kind !== "text" || before.text === after) return null;
  // Unicode in a .VnTime font would show as garbage: such a form is converted as a whole first.
  if (detectEncoding(before.text, fontAt(grid, ref.row, ref.column)).encoding !== "unicode") return null;
  const words = change ?? { vi: after, en: after };
  return {
    safe: isSafe,
    label: { vi: `Sửa thành «${words.vi}»`, en: `Change to «${words.en}»` },
    writes: [{ ref, content: text(after), expectedBefore: before }],
  };
}
