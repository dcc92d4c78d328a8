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

/**
 * The rows of one recipient that repeat one another even in a list with a row per award: they name the same award, or
 * say the same in every column but the number. Under the headings of two titles equal rows are two registrations.
 */
export function repeatedRows(rows: readonly Entry[], form: Form, grid: Grid | undefined): readonly Entry[] {
  const columns = form.columns.filter(({ role }) => role !== "number");
  const copies = ({ at: { row } }: Entry, other: Entry) =>
    grid !== undefined &&
    columns.every(
      ({ column }) => fold(shown(valueAt(grid, row, column))) === fold(shown(valueAt(grid, other.at.row, column))),
    );
  return rows.filter((one) =>
    rows.some(
      (other) =>
        other !== one &&
        (sharesAnAward(one, other) || (one.claims.length + other.claims.length === 0 && copies(one, other))),
    ),
  );
}

function sharesAnAward({ claims }: Entry, other: Entry): boolean {
  return claims.some(({ award }) => other.claims.some((claim) => claim.award === award));
}
