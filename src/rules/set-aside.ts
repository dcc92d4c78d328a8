import { type Form, hasRole } from "../domain/form/form";
import { plain } from "../text/plain";
import { type Grid, strikeAt, valueAt } from "../workbook/grid";
import type { Facts } from "./facts";
import { shown } from "./shown";

/** People whom a registration form names in rows that do not count: with a reason, as she sees it. Folded names. */
export interface SetAside {
  readonly names: ReadonlySet<string>;
  /** Those of them who are crossed out or said to have left: their unit is smaller by them. */
  readonly left: ReadonlySet<string>;
}

const leaving =
  /\b(?:nghi huu|nghi viec|thoi viec|xuat ngu|phuc vien|chuyen cong tac|chuyen di|chuyen ve|chuyen sang|dieu dong|luan chuyen|tu tran|da mat|buoc thoi)\b/;

/** The names in rows of registration forms that were left out, or wait for her word. */
export function setAsideIn({ registrationForms, gridBySheet, foldedName }: Omit<Facts, "setAside">): SetAside {
  const names = new Set<string>();
  const left = new Set<string>();
  for (const form of registrationForms) {
    const grid = gridBySheet.get(form.sheet);
    if (grid === undefined) continue;
    for (const { row, fate } of form.rows) {
      if (fate.fate !== "excluded" && fate.fate !== "questioned") continue;
      const name = foldedName(nameIn(form, grid, row));
      if (name === "") continue;
      names.add(name);
      if (hasLeft(form, grid, row)) left.add(name);
    }
  }
  return { names, left };
}

function nameIn(form: Form, grid: Grid, row: number): string {
  const parts = hasRole(form, "name") ? ["name"] : ["family-name", "given-name"];
  return form.columns
    .filter(({ role }) => parts.includes(role))
    .map(({ column }) => shown(valueAt(grid, row, column)).trim())
    .filter((part) => part !== "")
    .join(" ");
}

function hasLeft({ columns }: Form, grid: Grid, row: number): boolean {
  return columns.some(
    ({ column, role }) =>
      (role === "remarks" && leaving.test(plain(shown(valueAt(grid, row, column))))) ||
      ((role === "name" || role === "family-name") && strikeAt(grid, row, column) === "whole"),
  );
}
