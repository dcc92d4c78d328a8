import type { Facts } from "../../facts";
import { facetsOf } from "../../meaning/label-facets";
import { tableLexicon } from "../../vocabulary/lexicon";
import type { FigureColumn } from "../../meaning/column-uses";
import { ofLastYear } from "../../meaning/narrowing";
import { folded } from "../../words";
import type { FigureTable } from "./figure-table";

/** Units across and a head that only looks like one of them, or that no register knows: nothing is guessed. */
export function isOpenUnit({ column, match }: FigureColumn, { unitsDown, figures }: FigureTable): boolean {
  if (unitsDown || match.kind === "unit") return false;
  if (match.kind === "ask") return true;
  return figures.some((each) => each.match.kind === "unit") && !saysWhatItCounts(column.path.at(-1) ?? "");
}

/** «Tổng cộng», «Cá nhân», «Số lượng»: no name. */
function saysWhatItCounts(head: string): boolean {
  const { award, recipient, measure, who } = facetsOf(head, null, tableLexicon);
  return (
    /^(tong|cong|chung|toan)\b/.test(folded(head)) ||
    who.length > 0 ||
    [award, recipient, measure].some((each) => each !== null)
  );
}

/** «2025 | 2026 | %»: beside the figures of two years a share that names nothing may be of everybody, or of last year's. */
export function mayCompareYears(
  { column, facets }: FigureColumn,
  figures: readonly FigureColumn[],
  facts: Facts,
): boolean {
  const { award, grade, base, years, lastYear, who } = facets;
  const saysMore = [award, grade, base, lastYear].some((each) => each !== null) || years.length + who.length > 0;
  if (saysMore || column.numbering?.includes("/") === true) return false;
  const left = figures.filter((each) => each.column.column < column.column && each.facets.measure !== "share");
  const near = left.slice(-2);
  return near.length === 2 && near.some((each) => ofLastYear(each.facets, facts) !== null) && isOfOneTitle(near);
}

function isOfOneTitle(figures: readonly FigureColumn[]): boolean {
  return new Set(figures.map(({ facets }) => facets.award)).size === 1;
}
