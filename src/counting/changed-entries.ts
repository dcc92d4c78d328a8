import type { WorkbookReading } from "../domain/check";
import type { SubjectKey } from "../domain/recipient";
import type { Entry } from "../domain/register/register";
import { isAsCounted } from "./basis";
import { isWithoutClaims } from "./member-of";
import type { Population } from "./population";
import { claimedIn, headingsOf } from "./titles-held";

/** The same population after a trial: only the recipients named are looked at again, whatever the size of the register. */
export function withEntriesChanged(
  population: Population,
  changed: ReadonlyMap<SubjectKey, readonly Entry[]>,
  reading: WorkbookReading,
): Population {
  if (!isAsCounted(population.basis)) return population;
  const headings = headingsOf(reading);
  return {
    ...population,
    people: population.people.map((person) => {
      const entries = changed.get(person.key);
      if (entries === undefined) return person;
      return { ...person, held: claimedIn(entries, headings), claimsNothing: entries.every(isWithoutClaims) };
    }),
    collectives: population.collectives.map((body) => {
      const entries = changed.get(body.key);
      return entries === undefined ? body : { ...body, held: claimedIn(entries, headings) };
    }),
  };
}
