import type { Person, Register, Unit } from "../../domain/register/register";

/** People of one unit; the unit is null for those whose unit no form says. */
export interface UnitPeople {
  readonly unit: Unit | null;
  readonly people: readonly Person[];
}

/** Registered people by unit, in the order of the register: leaders first, as forms put them; no unit is empty. */
export function peopleByUnit({ units, people }: Register): readonly UnitPeople[] {
  const ordered: readonly (Unit | null)[] = [
    ...units.filter((unit) => unit.kind === "leadership"),
    ...units.filter((unit) => unit.kind !== "leadership"),
    null,
  ];
  return ordered
    .map((unit) => ({
      unit,
      people: people.filter((person) => person.entries.length > 0 && person.unit === (unit?.key ?? null)),
    }))
    .filter((group) => group.people.length > 0);
}
