import type { Answer } from "../../domain/answer";
import type { Form } from "../../domain/form/form";
import { lettersOf } from "../../domain/glossary/letters";
import type { Unit } from "../../domain/register/register";
import type { Target } from "../../domain/targets/target";
import { formatAt, type Grid, valueAt } from "../../workbook/grid";
import { awardsNamed } from "./award-asked";
import { linesOf, rowsUnderTargets, textTargets } from "./lines-of-plan";
import { looseTables } from "./loose-tables";
import { namesReport, readsAsPlan } from "./plan-by-its-lines";
import { linesOfCell } from "./cell-lines";
import { isStatement } from "./plan-in-sentences";
import { targetsBeside } from "./targets-beside";
import { isHeadOfLevels } from "./level-column";
import { yearOfPlan } from "./plan-year";
import { levelIn } from "./quantity-in";
import { targetsOfForm } from "./plan-of-form";
import { sheetWords } from "../books/sheet-words";
import { textOf } from "./read-table";

/** What one sheet says of targets. */
export interface PlanOfSheet {
  readonly sheet: string;
  /** By which answers know it: the form's signature, or the sheet's name where its lines stand in no form. */
  readonly form: string;
  /** The year it is about, where it says one. */
  readonly year: number | null;
  /** None: the sheet holds a plan that was not understood. */
  readonly targets: readonly Target[];
  /** It compares figures with targets that stand elsewhere, and is only a second source of them. */
  readonly isComparison: boolean;
  /** Its own words put it aside: «DỰ THẢO LẦN 1, đã thay bằng …», a sheet named «KH 2026 (cũ)». */
  readonly isSetAside: boolean;
}

type PlanFound = Omit<PlanOfSheet, "isSetAside">;

/** What a sheet is read with. */
export interface Surroundings {
  readonly dateSystem: 1900 | 1904;
  readonly units: readonly Unit[];
  readonly organisation: string | null;
  readonly answers: readonly Answer[];
  /** The year at hand. */
  readonly year: number | null;
}

/** The plans of a sheet, in its order: tables, lines of text, or lines under a list. */
export function plansOfSheet(
  grid: Grid,
  forms: readonly Form[],
  outside: readonly number[],
  surroundings: Surroundings,
): readonly PlanOfSheet[] {
  const head = grid.values.slice(0, HEAD_ROWS).flatMap((cells) => cells.filter((value) => typeof value === "string"));
  const lines = head.map((text) => ({ text, isTitle: !/^\s*\(/.test(text) }));
  const { isSetAside } = sheetWords(grid.name, lines);
  return plansFound(grid, forms, outside, surroundings).map((plan) => ({ ...plan, isSetAside }));
}

/** Rows in which a sheet says what it is. */
const HEAD_ROWS = 4;

function plansFound(
  grid: Grid,
  forms: readonly Form[],
  outside: readonly number[],
  surroundings: Surroundings,
): readonly PlanFound[] {
  const listsNobody = !forms.some(({ countedIn }) => countedIn);
  const isPlan =
    forms.some(({ kind }) => kind === "targets") || (listsNobody && (namesTargets(grid) || readsAsPlan(grid, outside)));
  const candidates = forms.filter(
    (form) =>
      form.kind === "targets" ||
      form.kind === "summary" ||
      (form.kind === "other" && isPlan) ||
      (registersNobody(form) && (isPlanByItsColumns(form, grid, surroundings) || isPlanInOneCell(form, grid))),
  );
  const fromForms = candidates.flatMap((form): readonly PlanFound[] => {
    const { targets, year } = targetsOfForm(form, grid, surroundings);
    if (targets.length === 0) return [];
    const isComparison = form.kind === "summary" || comparesFigures(form);
    return form.kind === "summary" && !targets.some(({ measure }) => measure.kind !== "attested")
      ? []
      : [{ sheet: grid.name, form: form.signature, year: year ?? yearOfPlan(grid, form), targets, isComparison }];
  });
  if (fromForms.length > 0) return merged(fromForms, isPlan ? statedOutside(grid, outside, surroundings) : []);
  const beside = forms.filter(({ countedIn }) => countedIn).flatMap((form) => rowsUnderTargets(form, grid));
  const lines = isPlan
    ? statedOutside(grid, outside, surroundings)
    : [...textTargets(grid, beside, { year: surroundings.year }), ...targetsBeside(grid, forms)];
  const [first = null] = candidates;
  const here = { sheet: grid.name, form: first?.signature ?? grid.name, isComparison: false };
  if (lines.length > 0) return [{ ...here, year: isPlan ? yearOfPlan(grid, first) : null, targets: lines }];
  return isPlan && (statesLevels(grid) || candidates.some((form) => holdsNumbers(form, grid)))
    ? [{ ...here, year: yearOfPlan(grid, first), targets: [] }]
    : [];
}

/** What rows in no form ask for: small tables, and lines. */
function statedOutside(grid: Grid, outside: readonly number[], surroundings: Surroundings): readonly Target[] {
  const tables = looseTables(grid, outside).flatMap((form) => {
    const targets = targetsOfForm(form, grid, surroundings).targets;
    return targets.some(({ measure }) => measure.kind !== "attested") ? [{ form, targets }] : [];
  });
  const taken = new Set(tables.flatMap(({ form }) => form.rows.map(({ row }) => row)));
  const left = outside.filter((row) => !taken.has(row));
  return [...tables.flatMap(({ targets }) => targets), ...linesOf(grid, left, surroundings.year)];
}

/** Lines beside a table of targets on the same sheet: more targets, or what the plan takes out of its base. */
function merged(tables: readonly PlanFound[], lines: readonly Target[]): readonly PlanFound[] {
  const [first, ...others] = tables;
  return first === undefined || lines.length === 0
    ? tables
    : [{ ...first, targets: [...first.targets, ...lines] }, ...others];
}

/** Whether a table of targets holds any number beside its running numbers. */
function holdsNumbers({ kind, columns, dataRows }: Form, grid: Grid): boolean {
  if (kind !== "targets" || dataRows === null) return false;
  const [first, last] = dataRows;
  const others = columns.filter(({ role }) => role !== "number");
  for (let row = first; row <= last; row += 1) {
    if (others.some(({ column }) => /\d/.test(textOf(valueAt(grid, row, column))))) return true;
  }
  return false;
}

/** Whether any cell is a level by itself: an empty template states no plan. */
function statesLevels(grid: Grid): boolean {
  return grid.values.some((cells, index) =>
    cells.some((value, at) =>
      typeof value === "string"
        ? value.length < 60 && (levelIn(value)?.isShare === true || namesLevelOfTitle(grid, index, at))
        : typeof value === "number" && formatAt(grid, index + 1, at + 1).includes("%"),
    ),
  );
}

/** «LĐTT | 06 người»: a number beside the name of a title. */
function namesLevelOfTitle(grid: Grid, row: number, column: number): boolean {
  const [left, here] = [grid.values[row]?.[column - 1], grid.values[row]?.[column]];
  const isTitle = typeof left === "string" && left.length < 60 && awardsNamed(lettersOf(left)).length > 0;
  return isTitle && typeof here === "string" && levelIn(here) !== null;
}

/** The sheet's name or one of its first lines says that it holds targets. */
function namesTargets(grid: Grid): boolean {
  const lines = grid.values.slice(0, 8).flatMap((cells) => cells.filter((value) => typeof value === "string"));
  return [grid.name, ...lines].some((line) =>
    /chi tieu|muc tieu thi dua|phat dong phong trao thi dua|ke hoach (?:phat dong |to chuc |thuc hien |phong trao )*thi dua/.test(
      lettersOf(line),
    ),
  );
}

/** No list of anybody: a table of pledges may look like a registration by its title alone. */
function registersNobody({ kind, rows }: Form): boolean {
  return kind === "other" || (kind === "registration" && rows.every(({ fate }) => fate.fate === "structural"));
}

/** «Nội dung giao ước | Mức phấn đấu»: a table that says by its heads and lines what its title does not. */
function isPlanByItsColumns(form: Form, grid: Grid, surroundings: Surroundings): boolean {
  if (form.headerRows === null || !form.columns.some(({ header }) => isHeadOfLevels(header))) return false;
  const measured = targetsOfForm(form, grid, surroundings).targets.filter(
    ({ measure, threshold }) => measure.kind !== "attested" && threshold !== null,
  );
  return measured.length >= LEAST_LINES;
}

/** «Nội dung | Cụ thể» with all the lines of the plan in one cell, whatever its title calls it; a report says what was reached. */
function isPlanInOneCell({ extent }: Form, grid: Grid): boolean {
  if (namesReport(grid)) return false;
  const cells = grid.values.slice(extent.top - 1, extent.bottom).flat();
  return cells.some((value) => {
    const lines = typeof value === "string" ? linesOfCell(value) : [];
    return lines.length >= LEAST_LINES && lines.filter((line) => isStatement(line)).length >= LEAST_LINES;
  });
}

/** One line may be a remark about a title; two make a plan. */
const LEAST_LINES = 2;

/** «Bảng đối chiếu», «So sánh», or a column of figures or verdicts beside the levels. */
function comparesFigures(form: Form): boolean {
  const hasFigures = form.columns.some(({ role }) => role === "figure" || role === "share" || role === "assessment");
  return (
    hasFigures && /doi chieu|so sanh|tong hop|ket qua thuc hien|danh gia/.test(lettersOf(`${form.sheet} ${form.title}`))
  );
}
