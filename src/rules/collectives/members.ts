import { type Holder, holdersAmong } from "../../counting/holders";
import type { Member } from "../../counting/population";
import { ADVANCED } from "../../domain/eligibility/titles-held";
import type { Collective, Person } from "../../domain/register/register";
import type { RuleView } from "../rule";

/** What the workbook knows of a collective's own people. */
export interface Members {
  /** People of the unit: the staff list's where there is one, else those registered. */
  readonly size: number;
  readonly advanced: readonly Holder<Member>[];
  readonly fighters: readonly Holder<Member>[];
  readonly people: readonly Person[];
}

/** The members of a collective; null where the workbook names none, and the whole body's are everybody. */
export function membersOf({ unit }: Collective, { facts, reading: { register } }: RuleView): Members | null {
  const kind = facts.unitByKey.get(unit)?.kind;
  const isWholeBody = kind === "whole-body";
  const people = isWholeBody
    ? register.people.filter(({ entries }) => entries.length > 0)
    : (facts.peopleByUnit.get(unit) ?? []);
  if (people.length === 0) return null;
  const members = isWholeBody ? facts.population.people : (facts.membersByUnit.get(unit) ?? []);
  const staff = isWholeBody ? register.staff : (facts.staffByUnit.get(unit) ?? []);
  const stayed = staff.filter(({ name }) => !facts.setAside.left.has(facts.foldedName(name.value)));
  return {
    size: Math.max(stayed.length, people.length),
    people,
    advanced: holdersAmong(members, ADVANCED),
    fighters: holdersAmong(members, ["grassroots-emulation-fighter"]),
  };
}
