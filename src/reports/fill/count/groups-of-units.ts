import type { UnitKey } from "../../../domain/recipient";
import type { Entry, Register, Unit } from "../../../domain/register/register";
import { folded } from "../words";

/** The units that the name of one means: itself, or those whose lines name it as their group. */
export type UnitsMeant = (key: UnitKey) => readonly UnitKey[];

/**
 * «Tập thể | Khối»: «Khối trường học» stands beside the names of units and has nobody of its own, so that a column or a line
 * called so counts the units of whose lines it is the group.
 */
export function unitsMeantIn({ people, collectives, staff }: Register, units: readonly Unit[]): UnitsMeant {
  const own = new Set([...people, ...collectives, ...staff].map(({ unit }) => unit));
  const within = new Map<UnitKey, Set<UnitKey>>();
  for (const group of units) {
    if (own.has(group.key)) continue;
    const names = new Set([group.name, ...group.spellings.map(({ value }) => value)].map(folded));
    const isWithin = ({ unitText }: Entry) => unitText !== null && names.has(folded(unitText.value));
    const members = collectives.flatMap(({ unit, entries }) => (entries.some(isWithin) ? [unit] : []));
    if (members.length > 0) within.set(group.key, new Set(members));
  }
  return (key) => [...(within.get(key) ?? [key])];
}
