import { isSectionNumber, totalWords } from "../../vocabulary/row-words";
import { cellsOf } from "./rows-of-list";
import type { Context } from "./section-rows";

/** «Cộng» in the number or name column, or alone before figures; «Công ty …» is a name. */
export function isTotalRow({ table, names, number }: Context, row: number, cells: readonly number[]): boolean {
  const at = cells.find((column) => totalWords(table.sheet.plain(row, column)) !== null);
  if (at === undefined) return false;
  const limit = Math.max(number?.column ?? table.left, ...names, table.left);
  return at <= limit || cells.length === 1;
}

/** «Tổng số: 35 người, trong đó …» is a sentence, no row of totals. */
export function isProseWithFigure(text: string): boolean {
  return (
    /\d+\s*(?:người|cá nhân|tập thể|đồng chí|sáng kiến|đơn vị|phòng)/iu.test(text) &&
    text.length > 20 &&
    !/[|]/.test(text) &&
    /[:.;,]/.test(text)
  );
}

/** The heading is printed anew further down: what is summed here is the part above it. */
export function repeatsFollow({ table }: Context, row: number): boolean {
  return table.repeats.some(({ top }) => top > row);
}

/** Another section or more lines come below: what is summed here is a part. */
export function moreSectionsFollow(context: Context, row: number, next: number | null): boolean {
  if (next === null || next > context.table.last) return false;
  const { sheet } = context.table;
  for (let below = next; below <= Math.min(context.table.last, row + 3); below += 1) {
    const cells = cellsOf(context, below);
    if (cells.length === 0) continue;
    const first = sheet.plain(below, cells[0] ?? 1);
    if (
      isSectionNumber(first) ||
      (context.number && /^\d+$/.test(sheet.plain(below, context.number.column)) && cells.length > 1)
    )
      return true;
    return totalWords(first) !== null;
  }
  return false;
}
