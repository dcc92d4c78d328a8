import type { Form } from "../domain/form/form";
import { hasRole } from "../domain/form/form";
import type { Entry } from "../domain/register/register";
import { groupBy, hasAnyRole } from "./facts";

/**
 * Whether a form gives every award a row of its own, so that a person with two awards rightly stands in two rows:
 * lists with one column for title and award together or with codes, and lists where several people do so.
 */
export function hasRowPerAward(form: Form, entries: readonly Entry[]): boolean {
  if (hasRole(form, "mark")) return false;
  const words = form.columns.filter(({ role }) => role === "title" || role === "award" || role === "title-or-award");
  const isOneColumnForAll = words.length === 1 ? words[0]?.role === "title-or-award" : words.length === 0;
  if (isOneColumnForAll && hasAnyRole(form, ["title-or-award", "award-code"])) return true;
  return peopleWithDifferentAwards(entries) > 1;
}

function peopleWithDifferentAwards(entries: readonly Entry[]): number {
  const rowsOf = groupBy(entries, ({ subject }) => subject);
  return [...rowsOf.values()].filter((rows) => rows.length > 1 && !repeatsAnAward(rows)).length;
}

/** One award claimed in two rows, or two rows that claim nothing. */
export function repeatsAnAward(entries: readonly Entry[]): boolean {
  const awards = entries.flatMap(({ claims }) => [...new Set(claims.map(({ award }) => award))]);
  const silent = entries.filter(({ claims }) => claims.length === 0).length;
  return new Set(awards).size < awards.length || silent > 1;
}
