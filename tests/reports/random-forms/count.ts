import type { Office, Person } from "./office";
import type { Title } from "./titles";
import { leaders } from "./units";

// What the cells of a summary must show, counted from the office itself: nothing of the product is asked.

/** Units meant; null: the whole office. */
export type Units = readonly string[] | null;

/** Everybody shares are taken of: the staff list where there is one, else those who registered. */
export function peopleIn({ people, notRegistered }: Office, units: Units): readonly Person[] {
  return [...people, ...(notRegistered ?? [])].filter((person) => units?.includes(person.unit) ?? true);
}

export function departmentsIn({ departments }: Office, units: Units): Office["departments"] {
  return departments.filter((each) => each.name !== leaders && (units?.includes(each.name) ?? true));
}

/** How many hold a title. */
export function holders(office: Office, { award, kind }: Pick<Title, "award" | "kind">, units: Units): number {
  const all = kind === "individual" ? peopleIn(office, units) : departmentsIn(office, units);
  return all.filter(({ awards }) => awards.has(award)).length;
}

/** In percent with two decimals, of the people or of the departments; null where there is nobody to take it of. */
export function share(office: Office, title: Pick<Title, "award" | "kind">, units: Units): number | null {
  const whole = title.kind === "individual" ? peopleIn(office, units).length : departmentsIn(office, units).length;
  return whole === 0 ? null : percent(holders(office, title, units), whole);
}

export function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 100;
}
