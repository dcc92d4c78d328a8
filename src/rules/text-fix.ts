import type { Bilingual } from "../domain/bilingual";
import type { Fix } from "../domain/findings/finding";
import type { CellRef } from "../workbook/refs";
import { text } from "../workbook/write-plan";
import { contentAt } from "./cell-content";
import type { RuleView } from "./rule";

/**
 * A fix that puts `after` in a text cell; null where the cell holds anything but text (a formula, a number) or holds
 * `after` already.
 */
export function textFix(
  { facts }: RuleView,
  ref: CellRef,
  after: string,
  { isSafe, change }: { readonly isSafe: boolean; readonly change?: Bilingual },
): Fix | null {
  const grid = facts.gridBySheet.get(ref.sheet);
  if (grid === undefined) return null;
  const before = contentAt(grid, ref.row, ref.column);
  if (before.kind !== "text" || before.text === after) return null;
  const words = change ?? { vi: after, en: after };
  return {
    safe: isSafe,
    label: { vi: `Sửa thành «${words.vi}»`, en: `Change to «${words.en}»` },
    writes: [{ ref, content: text(after), expectedBefore: before }],
  };
}
