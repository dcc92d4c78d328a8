import { columnUses, type FigureColumn } from "../../meaning/column-uses";
import type { Item, Line } from "../../read-table/line";
import { readLines } from "../../read-table/read-lines";
import type { Table } from "../../read-table/table";
import type { BindInput } from "../bound-table";
import { formKey } from "../form-keys";

/** A table of figures as read: its lines, its columns of figures, and which way its units run. */
export interface FigureTable {
  readonly table: Table;
  readonly form: string;
  readonly lines: readonly Line[];
  /** The lines that stand for something of their own. */
  readonly items: readonly Item[];
  readonly figures: readonly FigureColumn[];
  /** Units down × titles across; else titles down × numbers or units across. */
  readonly unitsDown: boolean;
}

export function figureTableOf(table: Table, { facts, answers, year }: BindInput): FigureTable {
  const lines = readLines(table, facts.units, answers, year);
  const items = lines.filter((line) => line.kind === "item");
  const units = items.filter((item) => item.match.kind === "unit").length;
  const titles = items.filter((item) => item.facets.award !== null).length;
  return {
    table,
    form: formKey(table),
    lines,
    items,
    figures: columnUses(table, facts, answers, year).filter((use) => use.use === "figure"),
    // A title may look like a unit («Tập thể Văn phòng»): most lines must be units.
    unitsDown: units > 0 && units * 2 >= titles,
  };
}
