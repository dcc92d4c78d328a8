import type { Column, Form } from "../../domain/form/form";
import { lettersOf } from "../../domain/glossary/letters";
import type { Target } from "../../domain/targets/target";
import { type Grid, isBlank } from "../../workbook/grid";
import { countInRow } from "./last-year-stated";
import { isTextLine, rowExclusions, rowsOf, tellsOfPast, textTargets, unitAssignedAbove } from "./lines-of-plan";
import { withExclusions } from "./parse-plan-text";
import { columnsByGroup, columnsByRecipient, isTableLine, type LevelColumn, targetsAcross } from "./levels-across";
import { isHeadOfLevels } from "./level-column";
import { type PlanColumns, planColumnsOf, sharesAreOfOne } from "./plan-columns";
import { planInSentences, standsBeside } from "./plan-in-sentences";
import type { Surroundings } from "./plan-of-sheet";
import { targetsInMatrix } from "./read-matrix";
import { targetsInRow } from "./read-table";
import { withHeadsBelow } from "./heads-below";
import { type UnitColumn, unitColumnsOf } from "./unit-columns";
import { inScope, scopesOf } from "./unit-scope";

/** What one table says of targets. */
export interface TargetsOfForm {
  readonly targets: readonly Target[];
  /** The year that the head of the levels names. */
  readonly year: number | null;
}

/** The targets of one table: titles across or down, a column of levels, columns by unit or by recipient, or sentences. */
export function targetsOfForm(recognised: Form, grid: Grid, surroundings: Surroundings): TargetsOfForm {
  const form = withoutWorth(withHeadsBelow(recognised, grid));
  const { dateSystem, units, organisation, answers, year } = surroundings;
  const hasHead = form.headerRows !== null;
  const matrix = form.kind === "targets" && hasHead ? targetsInMatrix(form, grid, surroundings) : [];
  if (matrix.length > 0) return { targets: [...matrix, ...linesBelow(form, grid, matrix, year)], year: null };
  const byUnit = hasHead ? unitColumnsOf(form, grid, units) : [];
  const scopeOf = scopesOf(
    byUnit.map(({ name }) => name),
    units,
    organisation,
    answers,
  );
  const columns = form.columns.length > 1 && hasHead ? planColumnsOf(form, grid, year) : null;
  const bodyRows = form.rows
    .filter(({ fate }) => !(fate.fate === "structural" && ["header", "numbering"].includes(fate.as)))
    .map(({ row }) => row);
  const sentences = planInSentences(form, grid, year);
  const hasLevels =
    !standsBeside(sentences) &&
    columns !== null &&
    (byUnit.length > 0 || columns.threshold !== null || columns.comparator !== null);
  const ofOne =
    columns !== null && byUnit.length > 0
      ? sharesAreOfOne(form, grid, { ...columns, levels: byUnit.map(({ column }) => column) })
      : columns?.ofOne === true;
  const byRecipient = columns === null || byUnit.length > 0 ? [] : columnsByRecipient(form, grid, columns);
  const byGroup = columns === null || byUnit.length > 0 ? [] : columnsByGroup(form, grid, columns);
  const ofUnits =
    columns === null || !hasLevels
      ? []
      : [
          ...wholeBeside(columns, byUnit),
          ...byUnit.map(({ column, name, isPercent }): LevelColumn => {
            const scope = scopeOf(name);
            return {
              column,
              plan: { ...columns, threshold: column, ofOne, isPercent: isPercent ?? columns.isPercent },
              scoped: (target) => inScope(target, scope),
            };
          }),
        ];
  const across = [byGroup, byRecipient, ofUnits].find(({ length }) => length > 0) ?? [];
  const targets =
    columns !== null && across.length > 0
      ? targetsAcross(form, grid, columns, across, dateSystem)
      : columns !== null && hasLevels
        ? rowsOf(form, grid, isTableLine(grid, columns.threshold)).flatMap(({ row, section }) =>
            targetsInRow({ form, grid, columns, row, section, dateSystem }),
          )
        : textTargets(
            grid,
            rowsOf(form, grid, isTextLine).filter(({ row }) => sentences.rows?.has(row) ?? true),
            { year, passedOver: sentences.passedOver, assigned: unitAssignedAbove(form, grid) },
          );
  // Lines below a table, across all of its columns, ask for more: «III. Điều kiện khi đăng ký», «1. 100% …».
  const lines = hasLevels || byRecipient.length > 0 ? linesAcross(form, grid, targets, year) : [];
  // What stands beside a target takes people out of its own base; what stands on a row of its own, out of all.
  const rows = new Set(targets.map(({ source }) => source?.row));
  const ofAll = bodyRows.filter((row) => !rows.has(row)).flatMap((row) => rowExclusions(grid, row));
  const exclusionsFor = ({ source }: Target) =>
    hasLevels && source !== null ? [...rowExclusions(grid, source.row), ...ofAll] : ofAll;
  return {
    targets: [...targets, ...lines].map((target) =>
      withExclusions(withCountBeside(target, form, grid, year), exclusionsFor(target)),
    ),
    year: byUnit.length > 0 ? null : hasLevels ? columns.levelYear : sentences.year,
  };
}

/** «Chỉ tiêu chung | Văn phòng | Phòng Đo đạc»: what is asked of the whole has a head of its own, that names no unit. */
function wholeBeside(columns: PlanColumns, byUnit: readonly UnitColumn[]): readonly LevelColumn[] {
  const { threshold, thresholdHead } = columns;
  const isOfUnit = byUnit.length === 0 || byUnit.some(({ column }) => column === threshold);
  return threshold === null || isOfUnit || !isHeadOfLevels(thresholdHead) ? [] : [{ column: threshold, plan: columns }];
}

/** «Hệ số | Số tiền», «Điểm tối đa»: what a title or a criterion is worth is no level of it. */
function withoutWorth(form: Form): Form {
  const isWorth = ({ header }: Column) =>
    /^(?:so |muc |thang )?diem\b(?! phan tram)|\btrong so\b|\b(?:so tien|thanh tien|tien thuong|muc thuong|don gia|kinh phi|du toan)\b|^he so\b/.test(
      lettersOf(header),
    );
  return form.columns.some(isWorth) ? { ...form, columns: form.columns.filter((one) => !isWorth(one)) } : form;
}

/** «Tăng 02 so với năm 2025», with what was reached in 2025 in a column of the same row. */
function withCountBeside(target: Target, form: Form, grid: Grid, atHand: number | null): Target {
  const base = target.denominator;
  if (base?.kind !== "last-year" || base.value !== null || target.source === null) return target;
  return { ...target, denominator: { ...base, value: countInRow(form, grid, target.source.row, base.year, atHand) } };
}

function linesBelow(form: Form, grid: Grid, matrix: readonly Target[], year: number | null): readonly Target[] {
  const ofAll = form.rows.flatMap(({ row }) => rowExclusions(grid, row));
  return linesAcross(form, grid, matrix, year).map((target) => withExclusions(target, ofAll));
}

function linesAcross(form: Form, grid: Grid, read: readonly Target[], year: number | null): readonly Target[] {
  const taken = new Set(read.map(({ source }) => source?.row));
  const wordsOf = (row: number) => (grid.values[row - 1] ?? []).filter((value) => !isBlank(value));
  const below = form.rows.filter(
    ({ row, fate }) =>
      fate.fate === "structural" &&
      ["section", "note"].includes(fate.as) &&
      row >= (form.dataRows?.[0] ?? row) &&
      !taken.has(row) &&
      wordsOf(row).length < 3 &&
      !wordsOf(row).some((value) => typeof value === "string" && tellsOfPast(value, year)),
  );
  return textTargets(
    grid,
    below.map(({ row, sections }) => ({ row, section: sections.at(-1) ?? null })),
    { year },
  );
}
