import type { Column, Form } from "../../domain/form/form";
import type { ColumnRole } from "../../domain/form/column-role";
import { isBlank, valueAt, type Grid } from "../../workbook/grid";
import { cellKey, columnOfKey, rowOfKey, type CellKey, type CellRef } from "../../workbook/refs";
import { privateMatterIn, type PrivateMatter } from "./private-words";

/** Why a cell had better stay at home. */
export type PrivateKind = PrivateMatter | "birth-date" | "id-number" | "comment" | "struck";

export interface PrivateCell {
  readonly ref: CellRef;
  readonly kind: PrivateKind;
}

/** Columns whose words speak of work and never of somebody's life: «Điều trị nội trú» is a unit, «phòng bệnh» an initiative. */
const aboutWork: ReadonlySet<ColumnRole> = new Set([
  "number",
  "name",
  "family-name",
  "given-name",
  "unit",
  "position",
  "position-and-unit",
  "title",
  "award",
  "title-or-award",
  "past-title",
  "decision",
  "deciding-authority",
  "award-type",
  "initiative",
  "achievement",
  "content",
  "assigned-by",
  "lead-unit",
  "supporting-unit",
  "state",
  "result",
  "target-label",
  "target-object",
  "basis",
  "attested-result",
  "attested-evidence",
  "assessment",
  "figure",
]);

/** Forms that speak of plans and figures, not of persons. */
const impersonal: ReadonlySet<Form["kind"]> = new Set(["targets", "tasks", "works", "initiatives", "summary"]);

/**
 * The cells of a sheet that tell more of a person than the form to be handed in asks for, in reading
 * order. `names` are those of the people known, in small letters.
 */
export function privateCells(grid: Grid, forms: readonly Form[], names: readonly string[]): readonly PrivateCell[] {
  const found = new Map<CellKey, PrivateKind>();
  for (const key of grid.struck.keys()) found.set(key, "struck");
  for (const form of forms.filter(({ unfolded }) => !unfolded))
    for (const [key, kind] of ofForm(grid, form)) found.set(key, kind);
  for (const [key, kind] of besideForms(grid, forms, names)) found.set(key, kind);
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([key, kind]) => ({ ref: { sheet: grid.name, row: rowOfKey(key), column: columnOfKey(key) }, kind }));
}

function* ofForm(grid: Grid, form: Form): Iterable<readonly [CellKey, PrivateKind]> {
  const [, lastHead] = form.headerRows ?? [0, 0];
  for (const column of form.columns) {
    const kind = personalKind(form, column);
    const isSpoken = !aboutWork.has(column.role) && !impersonal.has(form.kind);
    if (kind === null && !isSpoken) continue;
    for (const { row, fate } of form.rows) {
      if (row <= lastHead || fate.fate === "structural") continue;
      const value = valueAt(grid, row, column.column);
      if (isBlank(value)) continue;
      const matter = kind ?? (typeof value === "string" ? privateMatterIn(value) : null);
      if (matter !== null) yield [cellKey(row, column.column), matter];
    }
  }
}

/** A column of birth dates or ID numbers that the form does not ask for by its own title. */
function personalKind({ title }: Form, { role, header }: Column): PrivateKind | null {
  const asked = title.normalize("NFC").toLowerCase();
  if (/trích ngang|lý lịch|sơ yếu/u.test(asked)) return null;
  if (role === "birth-date") return /đề nghị|tờ trình|xét tặng/u.test(asked) ? null : "birth-date";
  // A number that the office gave itself («Mã nhân viên») tells nobody anything.
  if (role === "id-number" && !/cccd|cmnd|cmt|căn cước|chứng minh|định danh|hộ chiếu|bhxh|bảo hiểm/iu.test(header))
    return null;
  if (role === "id-number") return /tiền thưởng|chi tiền|chi trả|nhận tiền/u.test(asked) ? null : "id-number";
  return null;
}

/**
 * What stands in no column of a table. Beside a person's row it is about that person; elsewhere it speaks of rules
 * («không tính người nghỉ thai sản») unless it names somebody.
 */
function* besideForms(
  grid: Grid,
  forms: readonly Form[],
  names: readonly string[],
): Iterable<readonly [CellKey, PrivateKind]> {
  for (const [rowIndex, values] of grid.values.entries()) {
    const row = rowIndex + 1;
    const tables = forms.filter(
      ({ dataRows, unfolded }) => !unfolded && dataRows !== null && row >= dataRows[0] && row <= dataRows[1],
    );
    const columns = new Set(tables.flatMap((form) => form.columns.map(({ column }) => column)));
    const isPersons = tables.some((form) => isPersonsRow(form, row));
    for (const [index, value] of values.entries()) {
      if (typeof value !== "string" || columns.has(index + 1)) continue;
      const matter = privateMatterIn(value);
      if (matter !== null && (isPersons || namesSomebody(value, names))) yield [cellKey(row, index + 1), matter];
    }
  }
}

function isPersonsRow({ kind, rows }: Form, row: number): boolean {
  return !impersonal.has(kind) && rows.some((one) => one.row === row && one.fate.fate !== "structural");
}

function namesSomebody(text: string, names: readonly string[]): boolean {
  const said = text.normalize("NFC").toLowerCase();
  return names.some((name) => said.includes(name));
}
