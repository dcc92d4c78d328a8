import { looksLikePerson } from "../../../layout/cell-looks";
import { isClaimColumn } from "../../columns/claim-columns";
import type { Context, SectionHeading } from "../section-rows";
import type { UsualLine } from "./usual-line";

/**
 * «Bến phà Gót», «Đại diện Cửa Lò (12)»: a name of nobody, all alone above a line of people, in a list whose lines have
 * more to say than a name. Which word it begins with does not matter.
 */
export function bareHeading(
  { table, names, columns }: Context,
  row: number,
  cells: readonly number[],
  usual: UsualLine,
  next: number | null,
): SectionHeading | null {
  const { sheet } = table;
  const [only = table.left, ...others] = cells;
  const text = sheet.text(row, only).replace(/\s+/g, " ");
  const isInNames = only <= Math.max(table.left, ...names);
  const isClaim = columns.some((column) => column.column === only && isClaimColumn(column));
  if (others.length > 0 || !isInNames || isClaim || usual.filled.length === 0 || !usual.is(next)) return null;
  if (!/\p{L}{2}/u.test(text) || text.length > 90 || /^[-+•*]/.test(text) || looksLikePerson(text)) return null;
  return { text, words: text, depth: 7 };
}
