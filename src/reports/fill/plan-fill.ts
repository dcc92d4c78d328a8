import type { Question } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import type { DrawnForm } from "../../domain/form/drawn-form";
import type { SeenSheet } from "../../domain/form/seen-sheet";
import type { Grid } from "../../workbook/grid";
import type { CellWrite, SheetAnchor, SkippedCell, WritePlan } from "../../workbook/write-plan";
import { withNotes } from "../agreement/with-notes";
import type { BindInput } from "./bind/bound-table";
import { bindNames } from "./bind/marks/bind-names";
import type { Binding } from "./binding";
import { boundSheet, type BoundSheet } from "./bound-sheet";
import { smallPostsQuestion } from "./count/small-posts";
import { decideWrites } from "./decide-writes";
import { drawSheet } from "./draw/draw-sheet";
import type { Facts } from "./facts";
import { factsOf } from "./facts-of-reading";
import { withLastYear } from "./last-year";
import { titleFacets } from "./meaning/form-title";
import { labelColumns } from "./read-table/label-columns";
import type { Table } from "./read-table/table";
import { isInternalSheet } from "../../domain/form/internal-sheet";
import type { ReportInput } from "./report-input";
import { leftAsUnknown, seenSheet } from "./seen-sheets";
import { sheetsToFill, type SheetToFill } from "./tables-to-fill";
import { formulasThatDiffer } from "./write/formulas-that-differ";

export interface FillPlan {
  readonly plan: WritePlan;
  readonly skipped: readonly SkippedCell[];
  readonly bindings: readonly Binding[];
  readonly questions: readonly Question[];
  readonly notes: readonly Bilingual[];
  /** Every sheet with what filling made of it. */
  readonly seen: readonly SeenSheet[];
  /** Her forms as they would stand after the plan. */
  readonly forms: readonly DrawnForm[];
  /** What would stand where she typed something else: written only at her word. */
  readonly differing: readonly CellWrite[];
}

/**
 * Plans the filling of every summary form in the workbook, whatever its layout. Touches nothing: the plan is shown
 * first. Formulas, figures typed by hand and cells that are not clear are left and named.
 */
export function planFill(input: ReportInput): FillPlan {
  const { snapshot, reading, targets, stage, answers, year, locale } = input;
  const sheets = sheetsToFill(input);
  const filledForms = sheets.flatMap(({ forms }) => forms);
  const yearAtHand = reading.register.year === null ? (yearOfForms(sheets) ?? year) : year;
  const fromReading = factsOf(reading, targets, stage, {
    withoutForms: new Set(filledForms),
    answers,
    sheets: snapshot.sheets,
    year: yearAtHand,
  });
  const ours = input.writtenByUs === undefined ? {} : { writtenByUs: input.writtenByUs };
  const told = { answers, year, sheets: snapshot.sheets.map(({ name }) => name), ...ours };
  const before = factsBefore(input, yearAtHand);
  const { facts, notes: ofLastYear } = withLastYear({ ...fromReading, before, year: yearAtHand }, sheets, told);
  const context: BindInput = { ...told, facts };
  const named = bindNames(snapshot, context);
  const bound = sheets
    .filter(({ grid }) => !isInternalSheet(grid))
    .map((sheet) => boundSheet(sheet, named, context, locale));
  const noted = withNotes(bound, facts, input);
  const parts = noted.sheets.map((sheet) => fillSheet(sheet, facts, input));
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
    questions: [...new Map(parts.flatMap(({ questions }) => questions).map((each) => [each.id, each])).values()],
    notes: [...parts.flatMap(({ notes }) => notes), ...noted.told, ...ofLastYear],
    seen: parts.map(({ seen }) => seen),
    forms: parts.flatMap(({ forms }) => forms),
    differing: parts.flatMap(({ differing }) => differing),
  };
}

/** The registration of the year before, arranged for counting as it was then. */
function factsBefore({ before = null, snapshot, stage, answers }: ReportInput, year: number | null): Facts | null {
  if (before === null || year === null || before.register.year?.value !== year - 1) return null;
  return factsOf(before, [], stage, { answers, sheets: snapshot.sheets, year: year - 1 });
}

/** Registrations that name no year are of the one year that the forms to be filled name. */
function yearOfForms(sheets: readonly SheetToFill[]): number | null {
  const named = sheets.flatMap(({ tables }) => tables.flatMap((table) => titleFacets(table).years));
  const [only = null, ...others] = new Set(named.map(({ to }) => to));
  return others.length === 0 ? only : null;
}

const labels: Bilingual = { vi: "Điền biểu", en: "Fill in the forms" };

interface FilledSheet extends Omit<FillPlan, "plan" | "seen"> {
  readonly seen: SeenSheet;
  readonly writes: WritePlan["writes"];
  readonly anchors: readonly SheetAnchor[];
}

function fillSheet(sheet: BoundSheet, facts: Facts, input: ReportInput): FilledSheet {
  const { grid, found, bound, bindings } = sheet;
  const { locale, reading, writtenByUs = () => null } = input;
  const isVisible = grid.visibility === "visible";
  const { questions } = sheet;
  const seen = (isCompared: boolean) =>
    seenSheet(
      { grid, found, isCompared, isAsked: sheet.isHeld || questions.length + sheet.skipped.length > 0 },
      reading,
    );
  const nothing: FilledSheet = {
    writes: [],
    anchors: [],
    skipped: isVisible ? sheet.skipped : [],
    bindings: [],
    questions: [],
    notes: [],
    seen: seen(false),
    forms: [],
    differing: [],
  };
  if (bound.length + bindings.length + questions.length === 0) {
    if (nothing.seen.state !== "unknown") return nothing;
    if (holdsNothing(facts)) return { ...nothing, notes: [noRegister(grid)] };
    const { ref, why } = leftAsUnknown(grid, found);
    return { ...nothing, skipped: [...nothing.skipped, { ref, why: why[locale] }] };
  }
  if (holdsNothing(facts)) return { ...nothing, notes: [noRegister(grid)] };
  if (!isVisible) return { ...nothing, notes: [hiddenSheet(grid)] };
  const decided = decideWrites(grid, bindings, writtenByUs, locale);
  const [first] = bound;
  // Nothing is written into a locked form, so what its formulas would show says nothing.
  const isLocked = decided.skipped.some(({ locked }) => locked === true);
  const skipped = [
    ...sheet.skipped,
    ...decided.skipped,
    ...(isLocked ? [] : formulasThatDiffer(grid, bindings, decided.writes, locale)),
  ];
  const tables = bound.map(({ table }) => table);
  return {
    writes: decided.writes,
    anchors: first && decided.writes.length > 0 ? [anchorFor(first.table)] : [],
    skipped,
    bindings,
    questions: [...questions, ...smallPostsQuestion(grid, bindings, facts)],
    notes: bound.flatMap(({ result }) => result.notes),
    seen: seen(bindings.length > 0),
    forms: drawSheet({ ...decided, grid, tables, bindings, skipped, locale }),
    differing: decided.differing,
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
