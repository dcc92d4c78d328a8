import { contentOf } from "../../../../workbook/cell-content";
import { toA1, type CellRef } from "../../../../workbook/refs";
import { number } from "../../../../workbook/write-plan";
import { CERTAIN_ENOUGH, type Binding } from "../../binding";
import type { FigureColumn } from "../../meaning/column-uses";
import { yearOtherThan } from "../../meaning/narrowing";
import type { Facts } from "../../facts";
import { isShare } from "../../source";
import { folded } from "../../words";
import { cellKey } from "../form-keys";
import { isDifferenceHead } from "./difference-head";
import type { FigureTable } from "./figure-table";

/**
 * «Tăng (+), giảm (-)» beside a count of last year and one of this year: this year's less last year's, line by line, as far
 * as both are known. `bindings`: what the table's other cells count.
 */
export function bindDifferences(read: FigureTable, bindings: readonly Binding[], facts: Facts): readonly Binding[] {
  const { table, figures, lines, form } = read;
  const figureAt = ({ row, column }: CellRef): number | null => {
    const own = bindings.find(({ ref }) => ref.row === row && ref.column === column);
    // What lies between two shares may be in points or in percents.
    if (own?.source != null && isShare(own.source)) return null;
    const typed = contentOf(table.grid, row, column);
    if (typed.kind === "number") return own?.figure == null || own.figure === typed.number ? typed.number : null;
    return typed.kind === "empty" && own !== undefined && own.confidence >= CERTAIN_ENOUGH ? own.figure : null;
  };
  return figures.filter(isDifference).flatMap((use) => {
    const pair = yearsBeside(use, figures, facts);
    if (pair === null) return [];
    return lines.flatMap(({ row, label }): readonly Binding[] => {
      const at = (column: number): CellRef => ({ sheet: table.grid.name, row, column });
      const [now, before] = [at(pair.now), at(pair.before)];
      const [ours, theirs] = [figureAt(now), figureAt(before)];
      if (ours === null || theirs === null) return [];
      const side = hasBothSides(use, figures) ? sideOf(use) : null;
      const difference = side === null ? ours - theirs : Math.max(0, (ours - theirs) * side);
      return [
        {
          ref: at(use.column.column),
          source: null,
          value: number(difference),
          confidence: 0.85,
          doubt: null,
          why: {
            vi: `Ô này là hiệu của ô ${toA1(now)} và ô ${toA1(before)}.`,
            en: `This cell is ${toA1(now)} less ${toA1(before)}.`,
          },
          rows: [],
          figure: difference,
          form,
          key: cellKey(use.column, label),
        },
      ];
    });
  });
}

/** Both «Tăng» and «Giảm» stand in this group: «Giảm» alone may be written with a minus. */
function hasBothSides(use: FigureColumn, figures: readonly FigureColumn[]): boolean {
  const sides = figures.filter((each) => groupOf(each) === groupOf(use)).map(sideOf);
  return sides.includes(1) && sides.includes(-1);
}

/** «CSTĐ cơ sở» over «2025 | 2026 | Tăng | Giảm». */
function groupOf({ column: { path } }: FigureColumn): string | null {
  return path.length > 1 ? path.slice(0, -1).map(folded).join(" › ") : null;
}

/** «Tăng», «Giảm» in columns of their own: so much more, so much less, and nothing where it is the other way. */
function sideOf({ column }: FigureColumn): 1 | -1 | null {
  const last = folded(column.path.at(-1) ?? "");
  return last === "tang" ? 1 : last === "giam" ? -1 : null;
}

/** A difference of numbers, in no words that narrow it further; one of shares is left to her. */
function isDifference({ column, facets }: FigureColumn): boolean {
  const isOfShares = facets.measure === "share" || column.path.some((text) => /%|tỷ lệ|tỉ lệ/iu.test(text));
  return !isOfShares && facets.leftover.length === 0 && isDifferenceHead(column.path);
}

/**
 * The only count of this year and the only one of the year before: under the same group where it holds both, else under the
 * same inner head where there is one.
 */
function yearsBeside(
  use: FigureColumn,
  figures: readonly FigureColumn[],
  { year }: Facts,
): { readonly now: number; readonly before: number } | null {
  const inner = use.column.path.length > 1 ? folded(use.column.path.at(-1) ?? "") : null;
  const group = groupOf(use);
  const all = figures.filter((each) => each !== use && !isDifference(each) && each.facets.measure !== "share");
  const together = group === null ? [] : all.filter((each) => groupOf(each) === group);
  const counts =
    together.length === 2
      ? together
      : all.filter(
          ({ column, facets }) =>
            facets.who.length === 0 && (inner === null || folded(column.path.at(-1) ?? "") === inner),
        );
  const isBefore = ({ facets }: FigureColumn) =>
    facets.lastYear !== null || (year !== null && yearOtherThan(year, facets.years)?.to === year - 1);
  const isNow = ({ facets }: FigureColumn) =>
    facets.lastYear === null && facets.foreign === null && yearOtherThan(year, facets.years) === null;
  const [now, ...moreNow] = counts.filter(isNow);
  const [before, ...moreBefore] = counts.filter(isBefore);
  if (now === undefined || before === undefined || moreNow.length + moreBefore.length > 0) return null;
  return { now: now.column.column, before: before.column.column };
}
