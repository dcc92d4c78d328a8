import { facetsOf } from "../../meaning/label-facets";
import type { FigureColumn } from "../../meaning/column-uses";
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
  const { award, recipient, measure, who } = facetsOf(head, null);
  return (
    /^(tong|cong|chung|toan)\b/.test(folded(head)) ||
    who.length > 0 ||
    [award, recipient, measure].some((each) => each !== null)
  );
}
