import type { Question } from "../../domain/answer";
import type { Bilingual, Locale } from "../../domain/bilingual";
import type { Grid } from "../../workbook/grid";
import type { SheetAnchor, SkippedCell, WritePlan } from "../../workbook/write-plan";
import { bindLabelCells } from "./bind/bind-label-cells";
import { bindTable } from "./bind/bind-table";
import { heldBack } from "./bind/held-back";
import type { BindInput, BoundTable } from "./bind/bound-table";
import { bindList } from "./bind/list/bind-list";
import { bindNames } from "./bind/marks/bind-names";
import { bindPlaceholders } from "./bind/marks/bind-placeholders";
import type { Binding } from "./binding";
import { decideWrites } from "./decide-writes";
import { factsOf, type Facts } from "./facts";
import { titleFacets } from "./meaning/form-title";
import { labelColumns } from "./read-table/label-columns";
import type { Table } from "./read-table/table";
import { isInternalSheet } from "../internal-sheet";
import type { ReportInput } from "./report-input";
import { sheetsToFill, type SheetToFill } from "./tables-to-fill";
import { formulasThatDiffer } from "./write/formulas-that-differ";

export interface FillPlan {
  readonly plan: WritePlan;
  readonly skipped: readonly SkippedCell[];
  readonly bindings: readonly Binding[];
  readonly questions: readonly Question[];
  readonly notes: readonly Bilingual[];
}

/**
 * Plans the filling of every summary form in the workbook, whatever its layout. Touches nothing: the plan is shown
 * first. Formulas, figures typed by hand and cells that are not clear are left and named.
 */
export function planFill(input: ReportInput): FillPlan {
  const { snapshot, reading, targets, stage, answers, year, locale } = input;
  const sheets = sheetsToFill(input);
  const filledForms = sheets.flatMap(({ forms }) => forms);
  const told = factsOf(reading, targets, stage, { withoutForms: new Set(filledForms), answers });
  const facts = { ...told, year: reading.register.year === null ? (yearOfForms(sheets) ?? year) : year };
  const context: BindInput = { facts, answers, year, sheets: snapshot.sheets.map(({ name }) => name) };
  const named = bindNames(snapshot, context);
  const parts = sheets
    .filter(({ grid }) => !isInternalSheet(grid))
    .map((sheet) => fillSheet(boundSheet(sheet, named, context, locale), facts, input));
  return {
    plan: {
      id: input.planId,
      purpose: "fill",
      label: labels[locale],
      writes: parts.flatMap(({ writes }) => writes),
      tabs: [],
      anchors: parts.flatMap(({ anchors }) => anchors),
    },
    skipped: parts.flatMap(({ skipped }) => skipped),
    bindings: parts.flatMap(({ bindings }) => bindings),
    questions: parts.flatMap(({ questions }) => questions),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

/** Registrations that name no year are of the one year that the forms to be filled name. */
function yearOfForms(sheets: readonly SheetToFill[]): number | null {
  const named = sheets.flatMap(({ tables }) => tables.flatMap((table) => titleFacets(table).years));
  const [only = null, ...others] = new Set(named.map(({ to }) => to));
  return others.length === 0 ? only : null;
}

const labels: Bilingual = { vi: "Điền biểu", en: "Fill in the forms" };

/** A sheet with its bindings, before what stands in its cells is looked at. */
interface BoundSheet {
  readonly grid: Grid;
  /** Tables and lists with something in them, in the order of the sheet. */
  readonly bound: readonly { readonly table: Table; readonly result: BoundTable }[];
  /** One binding a cell. */
  readonly bindings: readonly Binding[];
  /** Lists without room, placeholders that nobody knows. */
  readonly skipped: readonly SkippedCell[];
}

function boundSheet(
  { grid, found, tables, lists }: SheetToFill,
  named: readonly Binding[],
  context: BindInput,
  locale: Locale,
): BoundSheet {
  const lines = lists.map(({ list }) => {
    const { blocked, ...bound } = bindList(list, context);
    const result = heldBack(list.table, bound, context);
    return { list, table: list.table, blocked: result === bound ? blocked : null, result };
  });
  const figures = tables.map((table) => ({ table, result: heldBack(table, bindTable(table, context), context) }));
  const bound = [
    ...figures.filter(({ result }) => result.bindings.length > 0 || result.questions.length > 0),
    ...lines.filter(
      ({ result: { bindings, notes, questions } }) => bindings.length + notes.length + questions.length > 0,
    ),
  ];
  const marked = bindPlaceholders(grid, context, locale);
  const labels = isBoxOf(grid, context.facts) ? bindLabelCells(grid, found, context) : [];
  const tooShort = lines.flatMap(({ list, table, blocked }): readonly SkippedCell[] => {
    const ref = { sheet: grid.name, row: table.firstRow, column: list.name };
    return blocked === null ? [] : [{ ref, why: blocked[locale] }];
  });
  const left = [...figures, ...lines].flatMap(({ result }) =>
    result.left.map(({ ref, why }): SkippedCell => ({ ref, why: why[locale] })),
  );
  return {
    grid,
    bound,
    bindings: firstOfEach([
      ...named.filter((binding) => binding.ref.sheet === grid.name),
      ...marked.bindings,
      ...bound.flatMap(({ result }) => result.bindings),
      ...labels,
    ]),
    skipped: [...tooShort, ...marked.unknown, ...left],
  };
}

/** Figures beside a list speak of this list: they are those of the register where nobody is registered elsewhere. */
function isBoxOf({ name }: Grid, { register }: Facts): boolean {
  const isElsewhere = register.entries.some(({ at }) => at.sheet !== name);
  const isHere = register.entries.some(({ at }) => at.sheet === name);
  return !isHere || !isElsewhere;
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

interface FilledSheet extends Omit<FillPlan, "plan"> {
  readonly writes: WritePlan["writes"];
  readonly anchors: readonly SheetAnchor[];
}

function fillSheet({ grid, bound, bindings, skipped }: BoundSheet, facts: Facts, input: ReportInput): FilledSheet {
  const { locale, writtenByUs = () => null } = input;
  const nothing: FilledSheet = { writes: [], anchors: [], skipped, bindings: [], questions: [], notes: [] };
  if (bound.length + bindings.length === 0) return nothing;
  if (holdsNothing(facts)) return { ...nothing, notes: [noRegister(grid)] };
  if (grid.visibility !== "visible") return { ...nothing, notes: [hiddenSheet(grid)] };
  const decided = decideWrites(grid, bindings, writtenByUs, locale);
  const [first] = bound;
  // Nothing is written into a locked form, so what its formulas would show says nothing.
  const isLocked = decided.skipped.some(({ locked }) => locked === true);
  return {
    writes: decided.writes,
    anchors: first && decided.writes.length > 0 ? [anchorFor(first.table)] : [],
    skipped: [
      ...skipped,
      ...decided.skipped,
      ...(isLocked ? [] : formulasThatDiffer(grid, bindings, decided.writes, locale)),
    ],
    bindings,
    questions: bound.flatMap(({ result }) => result.questions),
    notes: bound.flatMap(({ result }) => result.notes),
  };
}

function holdsNothing({ register }: Facts): boolean {
  return register.entries.length + register.staff.length + register.initiatives.length + register.results.length === 0;
}

function noRegister(grid: Grid): Bilingual {
  return {
    vi: `Biểu «${grid.name}»: tệp chưa có biểu đăng ký nên chưa có số để điền, biểu được giữ nguyên. Anh/chị thêm biểu đăng ký vào tệp rồi bấm Điền biểu lại.`,
    en: `Sheet “${grid.name}”: the file has no registration form, so there are no figures to fill in and it is left as it is. Add the registration and fill again.`,
  };
}

function hiddenSheet(grid: Grid): Bilingual {
  return {
    vi: `Sheet «${grid.name}» đang ẩn nên không điền. Nếu muốn điền cả sheet này, anh/chị bỏ ẩn rồi bấm Điền biểu lại.`,
    en: `The sheet “${grid.name}” is hidden, so it is not filled in. If it should be, unhide it and fill again.`,
  };
}

function anchorFor(table: Table): SheetAnchor {
  const { number, name } = labelColumns(table);
  return { sheet: table.grid.name, headerRows: table.headRows, keyColumns: number === null ? [name] : [number, name] };
}
