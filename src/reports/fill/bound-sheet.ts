import type { Question } from "../../domain/answer";
import type { Locale } from "../../domain/bilingual";
import type { Grid } from "../../workbook/grid";
import type { SkippedCell } from "../../workbook/write-plan";
import { bindLabels } from "./bind/labels/bind-labels";
import { bindTable } from "./bind/bind-table";
import { boundNothing, type BindInput, type BoundTable } from "./bind/bound-table";
import { heldBack } from "./bind/held-back";
import { bindLengths } from "./bind/list/bind-lengths";
import { bindList } from "./bind/list/bind-list";
import { bindPlaceholders } from "./bind/marks/bind-placeholders";
import type { Binding } from "./binding";
import type { Facts } from "./facts";
import type { Table } from "./read-table/table";
import type { SheetToFill } from "./tables-to-fill";

/** A sheet with its bindings, before what stands in its cells is looked at. */
export interface BoundSheet {
  readonly grid: Grid;
  /** Everything found on the sheet. */
  readonly found: readonly Table[];
  /** Tables and lists with something in them, in the order of the sheet. */
  readonly bound: readonly { readonly table: Table; readonly result: BoundTable }[];
  /** One binding a cell. */
  readonly bindings: readonly Binding[];
  readonly questions: readonly Question[];
  /** A form on it was understood and left: another year's, a draft … */
  readonly isHeld: boolean;
  /** Lists without room, placeholders that nobody knows. */
  readonly skipped: readonly SkippedCell[];
}

export function boundSheet(
  { grid, found, tables, lists }: SheetToFill,
  named: readonly Binding[],
  context: BindInput,
  locale: Locale,
): BoundSheet {
  const lines = lists.map(({ list }) => {
    const { blocked, length, ...bound } = bindList(list, context);
    const result = heldBack(list.table, bound, context, list.kind === "named");
    const isHeld = result !== bound;
    return {
      list,
      table: list.table,
      blocked: isHeld ? null : blocked,
      length: isHeld ? null : length,
      isHeld,
      result,
    };
  });
  const figures = tables.map((table) => {
    const own = bindTable(table, context);
    const result = heldBack(table, own, context);
    return { table, isHeld: result !== own, result };
  });
  const bound = [
    ...figures.filter(({ result }) => result.bindings.length > 0 || result.questions.length > 0),
    ...lines.filter(
      ({ result: { bindings, notes, questions } }) => bindings.length + notes.length + questions.length > 0,
    ),
  ];
  const marked = bindPlaceholders(grid, context, locale);
  const lengths = bindLengths(
    grid,
    lines.map(({ table, length }) => ({ table, length })),
  );
  const labels = isBoxOf(grid, context.facts)
    ? heldLabels(grid, found, context, { besideList: lists.length > 0 })
    : { isHeld: false, result: boundNothing };
  const tooShort = lines.flatMap(({ list, table, blocked }): readonly SkippedCell[] => {
    const ref = { sheet: grid.name, row: table.firstRow, column: list.name };
    return blocked === null ? [] : [{ ref, why: blocked[locale] }];
  });
  const left = [...figures, ...lines, labels].flatMap(({ result }) =>
    result.left.map(({ ref, why }): SkippedCell => ({ ref, why: why[locale] })),
  );
  return {
    grid,
    found,
    bound,
    bindings: firstOfEach([
      ...named.filter((binding) => binding.ref.sheet === grid.name),
      ...marked.bindings,
      ...bound.flatMap(({ result }) => result.bindings),
      ...lengths,
      ...labels.result.bindings,
    ]),
    questions: [...bound.map(({ result }) => result), labels.result].flatMap(({ questions }) => questions),
    isHeld: [...figures, ...lines, labels].some(({ isHeld }) => isHeld),
    skipped: [...tooShort, ...marked.unknown, ...left],
  };
}

/** Figures outside the tables are as much in doubt as the lines above them say: another year's, a draft's … */
function heldLabels(grid: Grid, found: readonly Table[], context: BindInput, where: Parameters<typeof bindLabels>[3]) {
  const { title, result: own } = bindLabels(grid, found, context, where);
  const result = heldBack(title, own, context);
  return { isHeld: result !== own, result };
}

/** Figures beside a list speak of this list: they are those of the register where none of its kind is registered elsewhere. */
function isBoxOf({ name }: Grid, { people, collectives, families }: Facts): boolean {
  return [people, collectives, families].every((ofKind) => {
    const rows = ofKind.flatMap((each) => each.rows);
    const isElsewhere = rows.some(({ sheet }) => sheet !== name);
    return !isElsewhere || rows.every(({ sheet }) => sheet !== name);
  });
}

/** One binding a cell: a name or a placeholder says more than a head. */
function firstOfEach(bindings: readonly Binding[]): readonly Binding[] {
  const first = new Map<string, Binding>();
  for (const binding of bindings) {
    const key = `${String(binding.ref.row)},${String(binding.ref.column)}`;
    if (!first.has(key)) first.set(key, binding);
  }
  return [...first.values()];
}
