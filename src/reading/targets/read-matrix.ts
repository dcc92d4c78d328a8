import type { Column, Form } from "../../domain/form/form";
import { glossaryEntry } from "../../domain/glossary/awards";
import type { UnitKey } from "../../domain/recipient";
import type { Unit } from "../../domain/register/register";
import type { Target } from "../../domain/targets/target";
import { formatAt, isBlank, valueAt, type Grid } from "../../workbook/grid";
import { levelIn } from "./quantity-in";
import { targetsInLine } from "./read-line";
import { textOf } from "./read-table";
import { unitNamed } from "./unit-scope";

/**
 * Titles across and units down, a level in each cell: «Phòng | Tỷ lệ LĐTT | Số CSTĐCS». A row that names no unit speaks of
 * the whole office. Empty where fewer than two columns hold levels.
 */
export function targetsInMatrix(form: Form, grid: Grid, units: readonly Unit[]): readonly Target[] {
  const rows = form.rows.filter(({ fate }) => fate.fate === "counted").map(({ row }) => row);
  const levels = form.columns.filter(
    (column) => column.award !== null && rows.some((row) => lineOf(grid, row, column) !== null),
  );
  if (levels.length < 2) return [];
  return rows.flatMap((row) => {
    const name = rowName(form, grid, row);
    const unit = unitNamed(name, units);
    return levels.flatMap((column) => targetsAt(form, grid, row, column, { name, unit }));
  });
}

interface RowName {
  readonly name: string;
  readonly unit: UnitKey | null;
}

function targetsAt(form: Form, grid: Grid, row: number, column: Column, { name, unit }: RowName): readonly Target[] {
  const line = lineOf(grid, row, column);
  if (line === null) return [];
  const source = { sheet: form.sheet, row, column: column.column };
  return targetsInLine(line, { source, section: null }, false).map((target) => ({
    ...target,
    label: unit === null ? line : `${line} (${name})`,
    scope: { ...target.scope, unit },
  }));
}

/** The cell with its heading as a line of a plan: «LĐTT: trên 90%»; null where the cell names no level. */
function lineOf(grid: Grid, row: number, { column, header, award }: Column): string | null {
  const value = valueAt(grid, row, column);
  if (isBlank(value)) return null;
  const head = header.split(" › ").join(" ");
  const isShare = /%|tỷ lệ|tỉ lệ/iu.test(head) || formatAt(grid, row, column).includes("%");
  const typed =
    typeof value === "number" && isShare && value <= 1 ? String(Number((value * 100).toPrecision(12))) : textOf(value);
  if (levelIn(typed) === null) return null;
  const recipients: readonly string[] = award === null ? [] : (glossaryEntry(award)?.recipients ?? []);
  const whose = recipients.includes("individual") && !/tập thể/iu.test(head) ? "người" : "tập thể";
  const words = head.replace(/\s*\([^)]*\)/gu, "").trim();
  return `${words}: ${typed}${isShare ? (typed.includes("%") ? "" : "%") : ` ${whose}`}`;
}

function rowName(form: Form, grid: Grid, row: number): string {
  const named = form.columns.find(({ role, award }) => award === null && role !== "number");
  return named ? textOf(valueAt(grid, row, named.column)) : "";
}
