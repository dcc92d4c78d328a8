import type { Form } from "../domain/form/form";
import { hasRole } from "../domain/form/form";
import type { Entry } from "../domain/register/register";
import { fold } from "../text/fold";
import { valueAt, type Grid } from "../workbook/grid";
import { shown } from "./shown";
import { groupBy, hasAnyRole } from "./facts";

/**
 * Whether a form gives every award a row of its own, so that a person with two awards rightly stands in two rows:
 * lists with one column for title and award together or with codes, and lists where several people do so.
 */
export function hasRowPerAward(form: Form, entries: readonly Entry[]): boolean {
  if (hasRole(form, "mark")) return false;
  const words = form.columns.filter(({ role }) => role === "title" || role === "award" || role === "title-or-award");
  const codes = form.columns.filter(({ role }) => role === "award-code");
  const isOneColumnForAll =
    words.length === 1 ? words[0]?.role === "title-or-award" : words.length + codes.length === 1;
  if (isOneColumnForAll && hasAnyRole(form, ["title-or-award", "award-code"])) return true;
  return peopleWithDifferentAwards(entries) > 1;
}

function peopleWithDifferentAwards(entries: readonly Entry[]): number {
  const rowsOf = groupBy(entries, ({ subject }) => subject);
  return [...rowsOf.values()].filter((rows) => rows.length > 1 && !repeatsAnAward(rows)).length;
}

/** One award claimed in two rows, or two rows that claim nothing. */
function repeatsAnAward(entries: readonly Entry[]): boolean {
  const awards = entries.flatMap(({ claims }) => [...new Set(claims.map(({ award }) => award))]);
  const silent = entries.filter(({ claims }) => claims.length === 0).length;
  return new Set(awards).size < awards.length || silent > 1;
}

/** Two rows that say the same in every column but the number: even a list with a row per award has them by mistake. */
export function holdsACopy(rows: readonly Entry[], form: Form, grid: Grid | undefined): boolean {
  if (grid === undefined) return false;
  const columns = form.columns.filter(({ role }) => role !== "number");
  const told = rows.map(({ at: { row } }) =>
    JSON.stringify(columns.map(({ column }) => fold(shown(valueAt(grid, row, column))))),
  );
  return new Set(told).size < told.length;
}
