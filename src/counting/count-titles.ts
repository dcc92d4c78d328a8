import type { Counted, CountedBase, CountedUnit } from "../domain/counted/counted";
import { rungNames, type RungName } from "../domain/counted/ladder";
import { glossaryAwardIds, type AwardId } from "../domain/glossary/awards";
import type { RecipientKind, UnitKey } from "../domain/recipient";
import { awardsImpliedBy } from "../domain/targets/implied-awards";
import { oneAUnit } from "./bodies";
import { type Candidate, type Holder, holdersAmong } from "./holders";
import type { Basis } from "./basis";
import { basisOfAward, type Population } from "./population";
import { ladderOf } from "./rungs";

/** Who stands in the base of a title's share. */
export interface BaseOfTitle extends CountedBase {
  readonly holds: (who: Candidate) => boolean;
}

/** All titles and awards that anybody marks or holds through a higher one, each counted once, in the glossary's order. */
export function countTitles(
  population: Population,
  baseOf: (award: AwardId, recipient: RecipientKind) => BaseOfTitle,
): readonly Counted[] {
  return (["individual", "collective", "family"] as const).flatMap((recipient) => {
    const candidates = candidatesOf(recipient, population);
    return titlesHeld(candidates).map((award): Counted => {
      const { holds, ...base } = baseOf(award, recipient);
      const holders = holdersAmong(candidates, [award]);
      return {
        award,
        recipient,
        standing: standingOf[basisOfAward(population, recipient, award)],
        ladder: ladderOf(holders, holds),
        base,
        byUnit: recipient === "family" ? [] : byUnit(holders, holds, population),
      };
    });
  });
}

const standingOf: Readonly<Record<Basis, Counted["standing"]>> = {
  counted: "registered",
  council: "council",
  nominated: "nominated",
  decided: "decided",
};

/** Whoever could hold a title of that kind: one a person, one a unit, one a household. */
export function candidatesOf(recipient: RecipientKind, population: Population): readonly Candidate[] {
  switch (recipient) {
    case "individual":
      return population.people;
    case "collective":
      return oneAUnit(population.collectives);
    case "family":
      return population.families;
  }
}

function titlesHeld(candidates: readonly Candidate[]): readonly AwardId[] {
  const held = new Set(candidates.flatMap((who) => who.held.map(({ award }) => award)));
  const all = new Set([...held].flatMap((award) => [award, ...awardsImpliedBy(award)]));
  const known = glossaryAwardIds.filter((id) => all.has(id));
  return all.has("other") ? [...known, "other"] : known;
}

/** By home unit, in the order in which the holders stand. */
function byUnit(
  holders: readonly Holder[],
  holds: (who: Candidate) => boolean,
  { unitByKey }: Population,
): readonly CountedUnit[] {
  const groups = new Map<UnitKey | null, Holder[]>();
  for (const holder of holders) {
    const group = groups.get(holder.who.unit);
    if (group) group.push(holder);
    else groups.set(holder.who.unit, [holder]);
  }
  return [...groups].map(([unit, own]) => {
    const ladder = ladderOf(own, holds);
    const rungs = Object.fromEntries(rungNames.map((rung) => [rung, ladder[rung].value])) as Record<RungName, number>;
    return { unit, name: unit === null ? "" : (unitByKey.get(unit)?.name ?? unit), rungs };
  });
}
