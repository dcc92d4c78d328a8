import type { Answer, Question } from "../../domain/answer";
import type { WorkbookReading } from "../../domain/check";
import type { Form } from "../../domain/form/form";
import type { RowReading } from "../../domain/form/row-fate";
import { lettersOf } from "../../domain/glossary/letters";
import type { UnitKey } from "../../domain/recipient";
import type { Unit } from "../../domain/register/register";
import { shortPlan } from "../../domain/targets/short-plan";
import type { Target } from "../../domain/targets/target";
import { withUniqueIds } from "../../domain/targets/target-id";
import { type Grid, type WorkbookSnapshot, isBlank, valueAt } from "../../workbook/grid";
import { withAnsweredBases } from "./base/answered-base";
import { staffWordsOf } from "./base/staff-word-of-plan";
import { isTextLine, linesOf, rowExclusions, rowsOf, rowsUnderTargets, textTargets } from "./lines-of-plan";
import { withExclusions } from "./parse-plan-text";
import { planColumnsOf } from "./plan-columns";
import { targetsInMatrix } from "./read-matrix";
import { targetsInRow } from "./read-table";
import { type StatedHeadcount, statedHeadcounts } from "./stated-headcount";
import { ofEachUnit, unitColumnsOf, unitInTitle, unitNamed } from "./unit-scope";

/** What the targets of one sheet are, and whether the sheet compares figures with them (then it is only a second source). */
interface SheetTargets {
  readonly sheet: string;
  readonly targets: readonly Target[];
  readonly isComparison: boolean;
}

/**
 * Every target the workbook states: sheets «Chỉ tiêu» as tables or as lines of text, whatever their wording. A comparison
 * («Bảng đối chiếu chỉ tiêu») states them too and is used only where nothing else does, so that none is counted twice.
 * Words that were not understood are kept in the target and asked about.
 */
export function readTargets(
  snapshot: WorkbookSnapshot,
  reading: WorkbookReading,
  answers: readonly Answer[] = [],
  year = reading.register.year?.value ?? null,
): { readonly targets: readonly Target[]; readonly questions: readonly Question[] } {
  const grids = new Map(snapshot.sheets.map((grid) => [grid.name, grid]));
  const found = reading.sheets.flatMap((sheet) => {
    const grid = grids.get(sheet.name);
    if (grid === undefined) return [];
    const { units } = reading.register;
    const unit = unitInTitle(grid, units);
    return sheetTargets(grid, sheet.forms, sheet.outside, { dateSystem: snapshot.dateSystem, units, year }).map(
      (own) => ({
        ...own,
        targets: own.targets
          .flatMap((target) => ofEachUnit(target, units))
          .map((target) => withinUnit(target, unit, units)),
      }),
    );
  });
  const stated = found.filter(({ isComparison }) => !isComparison);
  const sources = stated.length > 0 ? stated : found.slice(0, 1);
  const headcounts = statedHeadcounts(snapshot, reading);
  const several = new Set(sources.map(({ sheet }) => sheet)).size > 1;
  const understood = (own: readonly Target[]) => withAnsweredBases(inStaffWords(own), answers);
  const inStaffWords = staffWordsOf(
    sources.flatMap(({ targets: own }) => own),
    reading.register,
  );
  const targets = sources.flatMap(({ sheet, targets: own }) =>
    withUniqueIds(understood(own)).map((target) => ({
      ...withStated(target, headcounts),
      id: several ? `${target.id}@${slugOf(sheet)}` : target.id,
    })),
  );
  return { targets: withUniqueIds(targets), questions: targets.flatMap(questionAbout) };
}

/** The workbook's own targets, or the short form where it has none: ≥ 90 % LĐTT and ≥ 15 % CSTĐCS of CBCCVC. */
export function targetsOrDefault(
  stated: readonly Target[],
  snapshot: WorkbookSnapshot,
  reading: WorkbookReading,
): readonly Target[] {
  if (stated.length > 0) return stated;
  const headcounts = statedHeadcounts(snapshot, reading);
  return shortPlan.map((target) => withStated(target, headcounts));
}

/** A target of a unit's own sheet, column or section is measured in that unit; bodies have no part in it. */
function withinUnit(target: Target, ofSheet: UnitKey | null, units: readonly Unit[]): Target {
  const ofSection = target.section === null ? null : unitNamed(target.section, units);
  const unit = target.scope.unit ?? ofSection ?? ofSheet;
  if (unit === null || target.measure.kind === "attested") return target;
  return { ...target, id: `${target.id}@${slugOf(unit)}`, scope: { ...target.scope, unit } };
}

/** What a sheet is read with. */
interface Surroundings {
  readonly dateSystem: 1900 | 1904;
  readonly units: readonly Unit[];
  /** The year at hand. */
  readonly year: number | null;
}

function sheetTargets(
  grid: Grid,
  forms: readonly Form[],
  outside: readonly number[],
  surroundings: Surroundings,
): readonly SheetTargets[] {
  const isPlan =
    forms.some(({ kind }) => kind === "targets") || (namesTargets(grid) && !forms.some(({ countedIn }) => countedIn));
  const candidates = forms.filter(
    ({ kind }) => kind === "targets" || kind === "summary" || (isPlan && kind === "other"),
  );
  const fromForms = candidates.flatMap((form): readonly SheetTargets[] => {
    const targets = targetsOfForm(form, grid, surroundings);
    if (targets.length === 0) return [];
    const isComparison = form.kind === "summary" || comparesFigures(form);
    return form.kind === "summary" && !targets.some(({ measure }) => measure.kind !== "attested")
      ? []
      : [{ sheet: grid.name, targets, isComparison }];
  });
  if (fromForms.length > 0) return merged(fromForms, isPlan ? linesOf(grid, outside) : []);
  const beside = forms.filter(({ countedIn }) => countedIn).flatMap((form) => rowsUnderTargets(form, grid));
  const lines = isPlan ? linesOf(grid, outside) : textTargets(grid, beside);
  return lines.length === 0 ? [] : [{ sheet: grid.name, targets: lines, isComparison: false }];
}

/** Lines beside a table of targets on the same sheet: more targets, or what the plan takes out of its base. */
function merged(tables: readonly SheetTargets[], lines: readonly Target[]): readonly SheetTargets[] {
  const [first, ...others] = tables;
  return first === undefined || lines.length === 0
    ? tables
    : [{ ...first, targets: [...first.targets, ...lines] }, ...others];
}

function targetsOfForm(form: Form, grid: Grid, { dateSystem, units, year }: Surroundings): readonly Target[] {
  const matrix = form.kind === "targets" && form.headerRows !== null ? targetsInMatrix(form, grid, units) : [];
  if (matrix.length > 0) return matrix;
  const byUnit = form.headerRows === null ? [] : unitColumnsOf(form, grid, units);
  const columns = form.columns.length > 1 && form.headerRows !== null ? planColumnsOf(form, grid, year) : null;
  const exclusions = form.rows
    .filter(({ fate }) => !(fate.fate === "structural" && ["header", "numbering"].includes(fate.as)))
    .flatMap(({ row }) => rowExclusions(grid, row));
  const hasLevels =
    columns !== null && (byUnit.length > 0 || columns.threshold !== null || columns.comparator !== null);
  const targets =
    columns !== null && hasLevels
      ? rowsOf(form, isTableLine(grid, columns.threshold)).flatMap(({ row, section }) =>
          byUnit.length === 0
            ? targetsInRow(form, grid, columns, row, section, dateSystem)
            : byUnit.flatMap(({ column, unit }) =>
                isBlank(valueAt(grid, row, column))
                  ? []
                  : targetsInRow(form, grid, { ...columns, threshold: column }, row, section, dateSystem).map(
                      (target) => ({ ...target, scope: { ...target.scope, unit } }),
                    ),
              ),
        )
      : textTargets(grid, rowsOf(form, isTextLine));
  return targets.map((target) => withExclusions(target, exclusions));
}

/** In a table a heading that holds a level is a target all the same. */
function isTableLine(grid: Grid, threshold: number | null): (row: RowReading) => boolean {
  return ({ row, fate }) =>
    fate.fate !== "structural" ||
    (fate.as === "section" && threshold !== null && !isBlank(valueAt(grid, row, threshold)) && !isMerged(grid, row));
}

function isMerged(grid: Grid, row: number): boolean {
  return grid.merges.some(({ top, bottom, left, right }) => top <= row && row <= bottom && right > left);
}

/** The sheet's name or one of its first lines says that it holds targets. */
function namesTargets(grid: Grid): boolean {
  const lines = grid.values.slice(0, 8).flatMap((cells) => cells.filter((value) => typeof value === "string"));
  return [grid.name, ...lines].some((line) =>
    /chi tieu|muc tieu thi dua|phat dong phong trao thi dua/.test(lettersOf(line)),
  );
}

/** «Bảng đối chiếu», «So sánh», or a column of figures or verdicts beside the levels. */
function comparesFigures(form: Form): boolean {
  const hasFigures = form.columns.some(({ role }) => role === "figure" || role === "share" || role === "assessment");
  return (
    hasFigures && /doi chieu|so sanh|tong hop|ket qua thuc hien|danh gia/.test(lettersOf(`${form.sheet} ${form.title}`))
  );
}

function withStated(target: Target, headcounts: readonly StatedHeadcount[]): Target {
  // A total of the office says nothing about one of its units.
  if (target.scope.unit !== null) return target;
  const basis = target.denominator?.kind;
  const of = basis === "units" ? "units" : basis === "staff" || basis === "staff-and-contract" ? "people" : null;
  const stated = headcounts.find((one) => one.of === of) ?? null;
  return stated === null ? target : { ...target, statedDenominator: { value: stated.value, cell: stated.cell } };
}

function slugOf(sheet: string): string {
  return lettersOf(sheet).replace(/ /g, "-");
}

function questionAbout({ notUnderstood, source, id }: Target): readonly Question[] {
  if (notUnderstood === null) return [];
  return [
    {
      id: `targets:not-understood:${id}`,
      cause: "base",
      typed: null,
      at: source,
      sentence: {
        vi: `Chưa hiểu dòng «${notUnderstood}» tính từ số liệu nào, nên tạm coi là dòng anh/chị tự xác nhận. Anh/chị xem giúp.`,
        en: `It is not clear what the line “${notUnderstood}” is counted from, so it is taken as one that you attest. Please have a look.`,
      },
      options: [],
    },
  ];
}
