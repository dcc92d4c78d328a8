import { columnUses, type FigureColumn } from "../../meaning/column-uses";
import type { Item, Line } from "../../read-table/line";
import { readLines } from "../../read-table/read-lines";
import type { Table } from "../../read-table/table";
import type { BindInput } from "../bound-table";
import { labelColumns } from "../../read-table/label-columns";
import { saysNothing, type Facets } from "../../meaning/facets";
import { titleFacets } from "../../meaning/form-title";
import { folded } from "../../words";
import { formKey } from "../form-keys";

/** A table of figures as read: its lines, its columns of figures, and which way its units run. */
export interface FigureTable {
  readonly table: Table;
  readonly form: string;
  /** What the lines above the table say of all its figures. */
  readonly title: Facets;
  readonly lines: readonly Line[];
  /** The lines that stand for something of their own. */
  readonly items: readonly Item[];
  readonly figures: readonly FigureColumn[];
  /** Units down × titles across; else titles down × numbers or units across. */
  readonly unitsDown: boolean;
}

export function figureTableOf(table: Table, { facts, answers }: BindInput): FigureTable {
  const lines = readLines(table, facts.units, answers);
  const items = lines.filter((line) => line.kind === "item");
  const units = items.filter((item) => item.match.kind === "unit").length;
  const titles = items.filter((item) => item.facets.award !== null).length;
  return {
    table,
    form: formKey(table),
    title: titleAsTold(table, answers),
    lines,
    items,
    figures: columnUses(table, facts, answers).filter((use) => use.use === "figure"),
    // A title may look like a unit («Tập thể Văn phòng»): most lines must be units.
    unitsDown: (units > 0 && units * 2 >= titles) || isOfUnknownUnits(table, items),
  };
}

/** «Lấy số đăng ký» of a form of results: what she answered stands for the title's words. */
function titleAsTold(table: Table, answers: BindInput["answers"]): Facets {
  const title = titleFacets(table);
  const form = formKey(table);
  const told = answers.find((answer) => answer.kind === "standing" && answer.form === form && answer.header === null);
  return told?.kind === "standing" && told.standing === "registered" ? { ...title, standing: "registered" } : title;
}

/** «Đơn vị» over names of which the register knows none: units still, and none of them is the whole. */
function isOfUnknownUnits(table: Table, items: readonly Item[]): boolean {
  const { name } = labelColumns(table);
  const head = folded(table.columns.find((column) => column.column === name)?.path.at(-1) ?? "");
  const isUnitHead = /^(ten )?(cac )?(co quan |phong |ban |to |khoa |don vi|bo phan)/.test(`${head} `);
  return (
    isUnitHead && items.length > 1 && items.every((item) => item.match.kind !== "unit" && saysNothing(item.facets))
  );
}
