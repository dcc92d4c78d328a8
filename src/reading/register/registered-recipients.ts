import type { RecipientKind, UnitKey } from "../../domain/recipient";
import type { Collective, Entry, Family, Person, StaffMember } from "../../domain/register/register";

function bySubject(entries: readonly Entry[], kind: RecipientKind): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.kind !== kind) continue;
    const group = groups.get(entry.subject);
    if (group) group.push(entry);
    else groups.set(entry.subject, [entry]);
  }
  return groups;
}

/** Those who register in the order of their first lines, then those whom only the staff list names. */
export function peopleOf(entries: readonly Entry[], staff: readonly StaffMember[]): readonly Person[] {
  const byKey = new Map(staff.map((member) => [member.key, member]));
  const registered = [...bySubject(entries, "individual")].map(([key, own]) => ({
    key,
    name: own[0]?.name.value ?? "",
    unit: own.find(({ unit }) => unit !== null)?.unit ?? byKey.get(key)?.unit ?? null,
    entries: own,
    staff: byKey.get(key) ?? null,
  }));
  const known = new Set(registered.map(({ key }) => key));
  const others = [...byKey].filter(([key]) => !known.has(key));
  return [
    ...registered,
    ...others.map(([key, member]) => ({
      key,
      name: member.name.value,
      unit: member.unit,
      entries: [],
      staff: member,
    })),
  ];
}

/** Collectives in the order of their first lines. */
export function collectivesOf(
  entries: readonly Entry[],
  keyOf: (text: string | null) => UnitKey | null,
): readonly Collective[] {
  return [...bySubject(entries, "collective")].map(([key, own]) => {
    const name = own[0]?.name.value ?? "";
    return { key, name, unit: keyOf(name) ?? name, entries: own };
  });
}

/** Families in the order of their first lines. */
export function familiesOf(entries: readonly Entry[]): readonly Family[] {
  return [...bySubject(entries, "family")].map(([key, own]) => ({ key, name: own[0]?.name.value ?? "", entries: own }));
}
