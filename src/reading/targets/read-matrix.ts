import type { Column, Form } from "../../domain/form/form";
import { type AwardId, glossaryEntry } from "../../domain/glossary/awards";
import { lettersOf } from "../../domain/glossary/letters";
import type { Target } from "../../domain/targets/target";
import { formatAt, isBlank, valueAt, type Grid } from "../../workbook/grid";
import { awardAsked } from "./award-asked";
import type { Surroundings } from "./plan-of-sheet";
import { levelIn } from "./quantity-in";
import { targetsInLine } from "./read-line";
import { textOf } from "./read-table";
import { inScope, type ScopeNamed, scopesOf } from "./unit-scope";

/**
 * Titles across and units down, a level in each cell: «Phòng | Tỷ lệ LĐTT | Số CSTĐCS». Rows without units speak of the
 * whole office, and take at least two columns of levels to be such a table.
 */
export function targetsInMatrix(form: Form, grid: Grid, surroundings: Surroundings): readonly Target[] {
  const { units, organisation, answers } = surroundings;
  const named = form.columns.find(({ role, award }) => award === null && role !== "number");
  const nameOf = (row: number) => (named ? textOf(valueAt(grid, row, named.column)) : "");
  const columns = form.columns.flatMap((column) => {
    const award = column.award ?? awardAsked(column.header, null);
    return award === null || column === named ? [] : [{ column, award }];
  });
  const rows = bodyRows(form).filter((row) => columns.some((each) => lineOf(grid, row, each) !== null));
  const levels = columns.filter((each) => rows.some((row) => lineOf(grid, row, each) !== null));
  const names = rows.map((row) => nameOf(row));
  const scopeOf = scopesOf(names, units, organisation, answers);
  const isOfUnits =
    isHeadOfUnits(named?.header ?? "") || names.some((name) => name !== "" && scopeOf(name).kind === "unit");
  if (levels.length < (isOfUnits ? 1 : 2)) return [];
  return rows.flatMap((row) => {
    const name = nameOf(row);
    const scope: ScopeNamed = isOfUnits ? scopeOf(name) : { kind: "whole" };
    return levels.flatMap((each) => targetsAt(form, grid, row, each, { name, scope }));
  });
}

/** Lines, and whatever else holds a level: «Toàn cơ quan» stands where totals do. */
function bodyRows(form: Form): readonly number[] {
  return form.rows
    .filter(({ fate }) => fate.fate !== "structural" || ["total", "subtotal", "section"].includes(fate.as))
    .map(({ row }) => row);
}

function isHeadOfUnits(head: string): boolean {
  return /^(?:ten )?(?:cac )?(?:don vi|phong|khoa|to|bo phan|tap the|phong don vi|phong ban)(?: |$)/.test(
    lettersOf(head),
  );
}

interface AwardColumn {
  readonly column: Column;
  readonly award: AwardId;
}

interface RowName {
  readonly name: string;
  readonly scope: ScopeNamed;
}

function targetsAt(
  form: Form,
  grid: Grid,
  row: number,
  each: AwardColumn,
  { name, scope }: RowName,
): readonly Target[] {
  const line = lineOf(grid, row, each);
  if (line === null) return [];
  const source = { sheet: form.sheet, row, column: each.column.column };
  return targetsInLine(line, { source, section: null }, false).map((target) =>
    inScope({ ...target, label: scope.kind === "whole" ? line : `${line} (${name})` }, scope),
  );
}

/** The cell with its heading as a line of a plan: «LĐTT: trên 90%»; null where the cell names no level. */
function lineOf(grid: Grid, row: number, { column: { column, header }, award }: AwardColumn): string | null {
  const value = valueAt(grid, row, column);
  if (isBlank(value)) return null;
  const head = header.split(" › ").join(" ");
  const isShare = /%|tỷ lệ|tỉ lệ/iu.test(head) || formatAt(grid, row, column).includes("%");
  const typed =
    typeof value === "number" && isShare && value <= 1 ? String(Number((value * 100).toPrecision(12))) : textOf(value);
  if (levelIn(typed) === null) return null;
  const recipients: readonly string[] = glossaryEntry(award)?.recipients ?? [];
  const whose = recipients.includes("individual") && !/tập thể/iu.test(head) ? "người" : "tập thể";
  const words = head.replace(/\s*\([^)]*\)/gu, "").trim();
  return `${words}: ${typed}${isShare ? (typed.includes("%") ? "" : "%") : ` ${whose}`}`;
}
