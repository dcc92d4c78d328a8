import type { Column } from "../../domain/form/form";
import type { ColumnRole } from "../../domain/form/column-role";
import type { Period } from "../../domain/register/period";
import type { Sourced } from "../../domain/register/sourced";
import type { SheetText } from "../../layout/sheet-text";
import { isCellError } from "../../workbook/grid";
import { periodOf } from "./periods";

/** Reads the cells of one line by the roles of their columns. */
export interface LineReader {
  readonly sheet: SheetText;
  readonly row: number;
  readonly columns: readonly Column[];
  readonly dateSystem: 1900 | 1904;
}

const grouped = new WeakMap<readonly Column[], ReadonlyMap<ColumnRole, readonly Column[]>>();

/** A form's columns by their roles, worked out once for all of its lines. */
function columnsByRole(columns: readonly Column[]): ReadonlyMap<ColumnRole, readonly Column[]> {
  const known = grouped.get(columns);
  if (known) return known;
  const byRole = new Map<ColumnRole, Column[]>();
  for (const column of columns) byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  grouped.set(columns, byRole);
  return byRole;
}

/** What a line says in the first of these roles that is filled. */
export function cellOf(line: LineReader, ...roles: readonly ColumnRole[]): Sourced<string> | null {
  const byRole = columnsByRole(line.columns);
  for (const role of roles) {
    for (const column of byRole.get(role) ?? []) {
      if (isCellError(line.sheet.value(line.row, column.column))) continue;
      const text = line.sheet.text(line.row, column.column) || mergedDown(line, column.column);
      if (text !== "") return { value: oneSpaced(text), cell: line.sheet.ref(line.row, column.column), text };
    }
  }
  return null;
}

/** Most cells have no doubled blank and no line break: they are what they are. */
export function oneSpaced(text: string): string {
  return text.includes("\n") || text.includes("  ") ? text.replace(/\s+/g, " ").trim() : text;
}

/** A unit or an initiative merged down over several lines is said of each of them. */
function mergedDown({ sheet, row }: LineReader, column: number): string {
  const area = sheet.mergeAt(row, column);
  return area && area.left === area.right && area.top < row ? sheet.text(area.top, area.left) : "";
}

/** A cell that holds a day, a month or a year. */
export function periodCell(line: LineReader, role: ColumnRole): Sourced<Period> | null {
  const cell = cellOf(line, role);
  if (!cell) return null;
  const value = line.sheet.value(cell.cell.row, cell.cell.column);
  return { ...cell, value: periodOf(value, cell.value, line.dateSystem) };
}
