import type { Answer, Question } from "../../domain/answer";
import type { Bilingual, Locale } from "../../domain/bilingual";
import type { WorkbookReading } from "../../domain/check";
import type { Form } from "../../domain/form/form";
import type { Stage } from "../../domain/stage";
import type { TargetResult } from "../../domain/targets/target-result";
import type { Grid, WorkbookSnapshot } from "../../workbook/grid";
import { formulaAt } from "../../workbook/grid";
import type { CellWrite, SheetAnchor, SkippedCell, WritePlan } from "../../workbook/write-plan";
import { bindFigures, type BindInput, type BoundTable } from "./bind-figures";
import { awardListOf, bindList, namesIn, subjectsOf, type AwardList } from "./bind-list";
import { bindTargets, isTargetTable } from "./bind-targets";
import { CERTAIN_ENOUGH, type Binding } from "./binding";
import { anchorOf, decideWrites, shown, type WrittenByUs } from "./decide-writes";
import { factsOf, type Facts } from "./facts";
import { findTables } from "./find-tables";
import { formulaResult } from "./formula-check";
import { bindLabelCells } from "./label-cells";
import { labelColumns } from "./lines";
import { bindNames, bindPlaceholders } from "./placeholders";
import type { Table } from "./table";
import { folded } from "./words";

export interface ReportInput {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  readonly targets: readonly TargetResult[];
  /** Year of achievement. */
  readonly year: number;
  readonly stage: Stage;
  readonly answers: readonly Answer[];
  readonly locale: Locale;
  readonly planId: string;
  /** What the journal says we wrote into a cell; a figure of ours may be brought up to date, hers never. */
  readonly writtenByUs?: WrittenByUs;
}

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
  const { snapshot, reading, locale } = input;
  const writtenByUs = input.writtenByUs ?? (() => null);
  const sheets = snapshot.sheets.map((grid) => ({ grid, tables: findTables(grid) }));
  const lists = sheets.flatMap(({ tables }) => tables.flatMap((table) => listToFill(table, input)));
  const facts = factsOf(reading, input.targets, input.stage, new Set(lists.flatMap(({ forms }) => forms)));
  const context: BindInput = { facts, answers: input.answers, year: input.year };
  const writes: CellWrite[] = [];
  const skipped: SkippedCell[] = [];
  const bindings: Binding[] = [];
  const questions: Question[] = [];
  const notes: Bilingual[] = [];
  const anchors: SheetAnchor[] = [];
  const nothing = holdsNothing(facts);
  const named = bindNames(snapshot, context);
  for (const { grid, tables } of sheets) {
    // Our own review sheet quotes figures; it is no form to be filled.
    if (/^Phiếu rà soát( \(\d+\))?$/.test(grid.name.normalize("NFC"))) continue;
    const listed = new Set(lists.map(({ list }) => list.table));
    const bound = tables
      .filter((table) => !listed.has(table) && !isSource(table, reading) && !onlyStatesTargets(table, reading))
      .map((table) => ({ table, result: bindTable(table, context) }))
      .filter(({ result }) => result.bindings.length > 0 || result.questions.length > 0);
    for (const { list } of lists.filter((each) => each.list.table.grid === grid)) {
      const result = bindList(list, context);
      if (result.blocked !== null) {
        skipped.push({
          ref: { sheet: grid.name, row: list.table.firstRow, column: list.name },
          why: result.blocked[locale],
        });
      }
      if (result.bindings.length > 0 || result.notes.length > 0) bound.push({ table: list.table, result });
    }
    const marked = bindPlaceholders(grid, context, locale);
    const ownNames = named.filter((binding) => binding.ref.sheet === grid.name);
    skipped.push(...marked.unknown);
    if (bound.length + marked.bindings.length + ownNames.length === 0) continue;
    if (nothing) {
      notes.push(noRegister(grid));
      continue;
    }
    if (grid.visibility !== "visible") {
      notes.push(hiddenSheet(grid));
      continue;
    }
    const labelled = bound.length === 0 ? [] : bindLabelCells(grid, tables, context);
    const own = firstOfEach([
      ...ownNames,
      ...marked.bindings,
      ...bound.flatMap(({ result }) => result.bindings),
      ...labelled,
    ]);
    const decided = decideWrites(grid, own, writtenByUs, locale);
    writes.push(...decided.writes);
    skipped.push(...decided.skipped, ...formulasThatDiffer(grid, own, decided.writes, locale));
    bindings.push(...own);
    questions.push(...bound.flatMap(({ result }) => result.questions));
    notes.push(...bound.flatMap(({ result }) => result.notes));
    if (decided.writes.length > 0) anchors.push(...bound.slice(0, 1).map(({ table }) => anchorFor(table)));
  }
  return {
    plan: { id: input.planId, purpose: "fill", label: labels[locale], writes, tabs: [], anchors },
    skipped,
    bindings,
    questions,
    notes,
  };
}

const labels: Bilingual = { vi: "Điền biểu", en: "Fill in the forms" };

function bindTable(table: Table, context: BindInput): BoundTable {
  if (isTargetTable(table)) return bindTargets(table, context);
  const named = table.columns.some((column) =>
    /^(ho va ten|ho ten|ho va chu dem)\b/.test(folded(column.path.at(-1) ?? "")),
  );
  return named ? { bindings: [], questions: [], notes: [] } : bindFigures(table, context);
}

/** One binding a cell: a name or a placeholder says more than a head. */
function firstOfEach(bindings: readonly Binding[]): readonly Binding[] {
  const seen = new Set<string>();
  return bindings.filter(({ ref }) => {
    const key = `${String(ref.row)},${String(ref.column)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * A list to be filled: nobody stands in it yet, or everybody in it is known from other forms (we filled it before).
 * With it the forms that the reader made of it, which are no source of themselves.
 */
function listToFill(
  table: Table,
  { reading, targets, stage }: ReportInput,
): readonly { readonly list: AwardList; readonly forms: readonly string[] }[] {
  const list = awardListOf(table);
  if (list === null) return [];
  const forms = (reading.sheets.find((sheet) => sheet.name === table.grid.name)?.forms ?? [])
    .filter((form) => overlaps(form, table))
    .map((form) => form.id);
  const names = [...namesIn(list).values()];
  const elsewhere = new Set(
    subjectsOf(list, factsOf(reading, targets, stage, new Set(forms))).map((subject) => folded(subject.name)),
  );
  const known = names.filter((name) => elsewhere.has(folded(name))).length;
  return names.length === 0 || (known > 0 && known * 2 > names.length) ? [{ list, forms }] : [];
}

/** A form that the register is made of is never written into. */
function isSource(table: Table, reading: WorkbookReading): boolean {
  const forms = reading.sheets.find((sheet) => sheet.name === table.grid.name)?.forms ?? [];
  return forms.some((form) => overlaps(form, table) && speaks(form));
}

/** A sheet of targets has lines and levels, but no cells that wait for a figure. */
function onlyStatesTargets(table: Table, reading: WorkbookReading): boolean {
  if (isTargetTable(table)) return false;
  const forms = reading.sheets.find((sheet) => sheet.name === table.grid.name)?.forms ?? [];
  return forms.some((form) => form.kind === "targets" && overlaps(form, table));
}

function overlaps(form: Form, table: Table): boolean {
  const [top] = form.headerRows ?? [form.extent.top];
  return top <= Math.max(table.lastRow, table.headRows[1]) && form.extent.bottom >= table.headRows[0];
}

/** Whether its rows are data of the register, not figures made from it. */
function speaks(form: Form): boolean {
  if (form.kind === "summary" || form.kind === "targets" || form.kind === "other") return false;
  return form.rows.some((row) => row.fate.fate === "counted");
}

function holdsNothing(facts: Facts): boolean {
  const { register } = facts;
  return register.entries.length + register.staff.length + register.initiatives.length + register.results.length === 0;
}

function noRegister(grid: Grid): Bilingual {
  return {
    vi: `Biểu «${grid.name}»: tệp chưa có biểu đăng ký nên chưa có số để điền. Biểu được giữ nguyên.`,
    en: `Sheet “${grid.name}”: the file has no registration form, so there are no figures to fill in. It is left as it is.`,
  };
}

function hiddenSheet(grid: Grid): Bilingual {
  return {
    vi: `Sheet «${grid.name}» đang ẩn nên không điền. Anh/chị bỏ ẩn nếu muốn điền cả sheet này.`,
    en: `The sheet “${grid.name}” is hidden, so it is not filled in. Unhide it if it should be.`,
  };
}

/** Her formulas stay; where one will not show our figure, that is said. */
function formulasThatDiffer(
  grid: Grid,
  bindings: readonly Binding[],
  writes: readonly CellWrite[],
  locale: Locale,
): readonly SkippedCell[] {
  return bindings.flatMap((binding) => {
    const ref = anchorOf(grid, binding.ref);
    if (ref === null || binding.value?.kind !== "number" || binding.confidence < CERTAIN_ENOUGH) return [];
    if (formulaAt(grid, ref.row, ref.column) === null) return [];
    const result = formulaResult(grid, ref.row, ref.column, writes);
    const ours = binding.value.number;
    if (result === null || Math.abs(result - ours) < 0.00006 * Math.max(1, Math.abs(ours))) return [];
    const theirs = shown({ kind: "number", number: result });
    const why: Bilingual = {
      vi: `Ô này có công thức của anh/chị, cho ${theirs}; số đếm được là ${shown(binding.value)}. Công thức được giữ nguyên; anh/chị xem lại giúp.`,
      en: `This cell holds a formula, which gives ${theirs}; our count is ${shown(binding.value)}. The formula is left; please have a look.`,
    };
    return [{ ref, why: why[locale] }];
  });
}

function anchorFor(table: Table): SheetAnchor {
  const { number, name } = labelColumns(table);
  return { sheet: table.grid.name, headerRows: table.headRows, keyColumns: number === null ? [name] : [number, name] };
}
