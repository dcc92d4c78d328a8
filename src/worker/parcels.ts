import type { CheckResult } from "../domain/check";
import type { Collective, Entry, Family, Person, Register, StaffMember } from "../domain/register/register";

/** Of one list of a register, a stretch that crosses by itself. */
export type Parcel =
  | { readonly list: "entries"; readonly items: readonly Entry[] }
  | { readonly list: "people"; readonly items: readonly Packed<Person>[] }
  | { readonly list: "collectives"; readonly items: readonly Packed<Collective>[] }
  | { readonly list: "families"; readonly items: readonly Packed<Family>[] };

/** What is the same object here and in the register's own list crosses as its place there, and is one object again. */
type Packed<T extends Recipient> = {
  readonly [K in keyof T]: K extends "entries"
    ? readonly (number | Entry)[]
    : K extends "staff"
      ? number | StaffMember | null
      : T[K];
};

type Recipient = Person | Collective | Family;

/** Taken out of its envelope, so many do not hold the page's thread for longer than a frame or two. */
const MOST_IN_ONE = 400;

/** A large check as messages that are taken in one after the other: as one they would hold the page for long. */
export function parcelled(
  result: CheckResult,
  most = MOST_IN_ONE,
): { readonly parcels: readonly Parcel[]; readonly rest: CheckResult } {
  const { register } = result.reading;
  const { entries, people, collectives, families, staff } = register;
  if (entries.length <= most && people.length <= most) return { parcels: [], rest: result };
  const places = new Map<Entry | StaffMember, number>(
    [...entries.entries(), ...staff.entries()].map(([at, it]) => [it, at]),
  );
  const placeOf = <T extends Entry | StaffMember>(it: T): number | T => places.get(it) ?? it;
  const packed = <T extends Collective | Family>(it: T) => ({ ...it, entries: it.entries.map(placeOf) });
  const parcels: readonly Parcel[] = [
    ...stretches(entries, most).map((items): Parcel => ({ list: "entries", items })),
    ...stretches(people, most).map((items): Parcel => ({
      list: "people",
      items: items.map((person) => ({
        ...person,
        entries: person.entries.map(placeOf),
        staff: person.staff && placeOf(person.staff),
      })),
    })),
    ...stretches(collectives, most).map((items): Parcel => ({ list: "collectives", items: items.map(packed) })),
    ...stretches(families, most).map((items): Parcel => ({ list: "families", items: items.map(packed) })),
  ];
  const rest = withRegister(result, { ...register, entries: [], people: [], collectives: [], families: [] });
  return { parcels, rest };
}

/** The check as it was before it was parcelled. */
export function joined(rest: CheckResult, parcels: readonly Parcel[]): CheckResult {
  if (parcels.length === 0) return rest;
  const { register } = rest.reading;
  const entries = parcels.flatMap((parcel) => (parcel.list === "entries" ? parcel.items : []));
  const entryAt = (it: number | Entry) => (typeof it === "number" ? at(entries, it) : it);
  const staffAt = (it: number | StaffMember | null) => (typeof it === "number" ? at(register.staff, it) : it);
  return withRegister(rest, {
    ...register,
    entries,
    people: parcels.flatMap((parcel) =>
      parcel.list !== "people"
        ? []
        : parcel.items.map((it) => ({ ...it, entries: it.entries.map(entryAt), staff: staffAt(it.staff) })),
    ),
    collectives: parcels.flatMap((parcel) =>
      parcel.list !== "collectives" ? [] : parcel.items.map((it) => ({ ...it, entries: it.entries.map(entryAt) })),
    ),
    families: parcels.flatMap((parcel) =>
      parcel.list !== "families" ? [] : parcel.items.map((it) => ({ ...it, entries: it.entries.map(entryAt) })),
    ),
  });
}

function withRegister(result: CheckResult, register: Register): CheckResult {
  return { ...result, reading: { ...result.reading, register } };
}

function stretches<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`A parcel is missing: nothing stands at ${String(index)}`);
  return item;
}
