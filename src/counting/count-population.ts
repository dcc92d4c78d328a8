import type { WorkbookReading } from "../domain/check";
import type { SubjectKey } from "../domain/recipient";
import type { Register } from "../domain/register/register";
import type { Stage } from "../domain/stage";
import { basisAt, toldAt } from "./basis";
import { marksOfLists } from "./marks-of-lists";
import { type MemberFacts, bodyOf, memberOf } from "./member-of";
import type { Body, Member, Population } from "./population";
import { type Told, titlesBySource } from "./sources";
import { type HeldBy, heldFrom, undecidedIn } from "./titles-held";

export interface PopulationInput extends Omit<MemberFacts, "unitByKey" | "saidByMarks"> {
  readonly register: Register;
  readonly reading: WorkbookReading;
  /** Decides what titles are taken from: registrations, what the council voted for, what was decided. */
  readonly stage: Stage;
}

/**
 * One pass over the register. Claims of one person in several rows are all held; at later stages the council's list or
 * the decided results replace them, award by award, as far as the workbook holds them, and results do so where nothing
 * is registered.
 */
export function populationOf({ register, reading, stage, ...settings }: PopulationInput): Population {
  const unitByKey = new Map(register.units.map((unit) => [unit.key, unit]));
  const bySource = titlesBySource(reading, settings.year);
  const isRegistered = register.entries.length > 0;
  const basis = basisAt(stage, bySource, isRegistered);
  const undecided = undecidedIn(basis, isRegistered, bySource);
  const told = toldAt(basis, bySource);
  const heldBy = heldFrom({ reading, told, basis, undecided });
  const facts: MemberFacts = { ...settings, unitByKey, saidByMarks: marksOfLists(register) };
  const named = {
    people: peopleOf(register, heldBy, facts),
    collectives: register.collectives.map((one) => bodyOf(one, unitByKey, heldBy("collective", one.key, one.entries))),
  };
  const further = onlyTold(told, named, heldBy, facts);
  return {
    people: [...named.people, ...further.people],
    collectives: [...named.collectives, ...further.collectives],
    families: register.families.map(({ key, name, entries }) => ({
      key,
      name,
      unit: null,
      held: heldBy("family", key, entries),
    })),
    unitByKey,
    basis,
    undecided,
  };
}

/** Whom the register names, and then those of the staff list whom it does not. */
function peopleOf(register: Register, heldBy: HeldBy, facts: MemberFacts): readonly Member[] {
  const people = register.people.map((person) =>
    memberOf(person, heldBy("individual", person.key, person.entries), facts),
  );
  const known = new Set(people.map(({ key }) => key));
  const linked = new Set(register.people.flatMap(({ staff }) => (staff === null ? [] : [staff.key])));
  for (const staff of register.staff) {
    const { key, name, unit } = staff;
    if (known.has(key) || linked.has(key)) continue;
    known.add(key);
    people.push(memberOf({ key, name: name.value, unit, entries: [], staff }, heldBy("individual", key, []), facts));
  }
  return people;
}

interface Recipients {
  readonly people: readonly Member[];
  readonly collectives: readonly Body[];
}

/** Whom only the results name. */
function onlyTold(
  toldOf: ReadonlyMap<SubjectKey, readonly Told[]>,
  named: Recipients,
  heldBy: HeldBy,
  facts: MemberFacts,
): Recipients {
  const known = new Set([...named.people, ...named.collectives].map(({ key }) => key));
  const people: Member[] = [];
  const collectives: Body[] = [];
  for (const [key, [first]] of toldOf) {
    if (first === undefined || known.has(key)) continue;
    const { kind, name, unit, at } = first;
    const held = heldBy(kind, key, []);
    if (kind === "individual")
      people.push({ ...memberOf({ key, name, unit, entries: [], staff: null }, held, facts), rows: [at] });
    else if (kind === "collective")
      collectives.push({
        ...bodyOf({ key, name, unit: unit ?? name, entries: [] }, facts.unitByKey, held),
        rows: [at],
      });
  }
  return { people, collectives };
}
