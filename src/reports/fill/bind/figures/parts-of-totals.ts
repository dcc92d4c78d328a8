import { evaluate } from "../../evaluate";
import type { Facts } from "../../facts";
import type { FigureColumn } from "../../meaning/column-uses";
import type { CellMeaning } from "../../meaning/count-meant";
import type { Line, Part, Sum } from "../../read-table/line";
import { isWholeStaff, wholeScope, type Scope } from "../../source";
import type { ToldByRow } from "./column-total";
import type { FigureTable } from "./figure-table";

/** «Cộng», below it «Trong đó: nữ», where the lines are no units. */
export function isPartOfTotal(line: Line, { lines, unitsDown }: FigureTable): line is Part {
  return line.kind === "part" && !unitsDown && totalOf(line, lines) !== undefined;
}

interface Counted {
  readonly toldByRow: ToldByRow;
  readonly meaningOf: (line: Line, scope: Scope | null, use: FigureColumn) => CellMeaning;
  readonly facts: Facts;
}

/** «Sĩ quan», «Hạ sĩ quan», «Cộng»: in this column the groups above the total come to everybody there is. */
export function isTotalOfAll(line: Part, use: FigureColumn, read: FigureTable, counted: Counted): boolean {
  const { toldByRow, meaningOf, facts } = counted;
  const total = totalOf(line, read.lines);
  const items = read.items.filter(({ row }) => total?.rows.includes(row));
  const areGroups = items.every(({ facets }) => facets.award === null && !isWholeStaff(facets.who));
  if (items.length === 0 || !areGroups || items.length !== total?.rows.length) return false;
  const values = items.map(({ row }) => {
    const told = toldByRow.get(row)?.get(use.column.column) ?? null;
    return told === null || told === "nobody" ? null : evaluate(told.source, facts).value;
  });
  const everybody = meaningOf({ ...line, facets: { ...line.facets, who: [] } }, wholeScope, use);
  if (everybody.kind !== "source" || !values.every((value) => typeof value === "number")) return false;
  return evaluate(everybody.source, facts).value === values.reduce((sum, value) => sum + value, 0);
}

function totalOf({ of }: Part, lines: readonly Line[]): Sum | undefined {
  return lines.find((line): line is Sum => line.kind === "sum" && line.row === of);
}
