import type { Form } from "../../domain/form/form";
import type { RowReading } from "../../domain/form/row-fate";
import type { Target } from "../../domain/targets/target";
import { type CellValue, type Grid, isBlank, valueAt } from "../../workbook/grid";
import { levelsIn } from "./level-column";
import { rowsOf } from "./lines-of-plan";
import type { PlanColumns } from "./plan-columns";
import { comparisonIn } from "./plan-words";
import { groupInHead, targetsInRow } from "./read-table";
import { recipientColumnsOf } from "./recipient-columns";

/** One of several columns of levels: of a group, of a recipient, of a unit. */
export interface LevelColumn {
  readonly column: number;
  /** The columns of the plan with this one for its level. */
  readonly plan: PlanColumns;
  /** Under what the line stands; as the rows say where it is left out. */
  readonly section?: string;
  readonly scoped?: (target: Target) => Target;
}

/** Every level of these columns, line by line. */
export function targetsAcross(
  form: Form,
  grid: Grid,
  { threshold }: PlanColumns,
  across: readonly LevelColumn[],
  dateSystem: 1900 | 1904,
): readonly Target[] {
  return rowsOf(form, grid, isTableLine(grid, threshold)).flatMap((line) =>
    across.flatMap(({ column, plan, section = line.section, scoped = asItIs }) =>
      isNotSet(valueAt(grid, line.row, column))
        ? []
        : targetsInRow({ form, grid, columns: plan, row: line.row, section, dateSystem }).map(scoped),
    ),
  );
}

function asItIs(target: Target): Target {
  return target;
}

/** Columns by recipient: each line is asked of people or of collectives, as the head says. */
export function columnsByRecipient(form: Form, grid: Grid, columns: PlanColumns): readonly LevelColumn[] {
  return recipientColumnsOf(form, grid, columns.label).map(({ column, recipient }) => ({
    column,
    plan: { ...columns, threshold: column, quantity: null },
    section: recipient,
  }));
}

/** «Danh hiệu | Nữ | Đảng viên»: titles down, groups of people across; fewer than two columns are none. */
export function columnsByGroup(form: Form, grid: Grid, columns: PlanColumns): readonly LevelColumn[] {
  const found = form.columns.filter(
    ({ column, header }) =>
      column !== columns.label &&
      groupInHead(header.split(" › ").at(-1) ?? header) !== "" &&
      levelsIn(form, grid, column) > 0,
  );
  return found.length > 1
    ? found.map(({ column, header }) => ({ column, plan: ofColumn(columns, column, header) }))
    : [];
}

/** One column as the only one of levels. */
function ofColumn(columns: PlanColumns, column: number, header: string): PlanColumns {
  const head = header.split(" › ").at(-1) ?? header;
  const only = { quantity: null, aim: null, ceiling: null, comparison: comparisonIn(header) };
  return { ...columns, ...only, threshold: column, thresholdHead: head, isPercent: /%|tỷ lệ|tỉ lệ/iu.test(header) };
}

/** Nothing, or a dash: this unit is given no level. */
function isNotSet(value: CellValue): boolean {
  return isBlank(value) || (typeof value === "string" && /^[-–—/]*$/u.test(value.trim()));
}

/** In a table a heading that holds a level is a target all the same. */
export function isTableLine(grid: Grid, threshold: number | null): (row: RowReading) => boolean {
  return ({ row, fate }) =>
    fate.fate !== "structural" ||
    (["section", "note"].includes(fate.as) &&
      threshold !== null &&
      !isBlank(valueAt(grid, row, threshold)) &&
      !isMerged(grid, row));
}

function isMerged(grid: Grid, row: number): boolean {
  return grid.merges.some(({ top, bottom, left, right }) => top <= row && row <= bottom && right > left);
}
