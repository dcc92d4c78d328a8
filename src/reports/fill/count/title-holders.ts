import { type Holder, holdersAmong, type Mark } from "../../../counting/holders";
import type { AwardId } from "../../../domain/glossary/awards";
import type { Subject } from "../facts";

/** A subject as the one count of titles looks at it. */
interface Registrant {
  readonly key: Subject["key"];
  readonly unit: Subject["unit"];
  readonly held: readonly Mark[];
  readonly subject: Subject;
}

/**
 * Who of these holds a title, through a higher one too; each once, and a unit that stands under two names once. The same
 * count that targets and rules read: whatever stands in one form stands in the others.
 */
export function titleHolders(subjects: readonly Subject[], award: AwardId): readonly Holder<Registrant>[] {
  const holders = holdersAmong(subjects.map(registrantOf), awardsMeantBy(award));
  const units = new Set<string>();
  return holders.filter(({ who: { unit, subject } }) => {
    if (subject.kind !== "collective" || unit === null) return true;
    const isFirst = !units.has(unit);
    units.add(unit);
    return isFirst;
  });
}

/** «Bằng khen» without a level takes every level in. */
export function awardsMeantBy(award: AwardId): readonly AwardId[] {
  if (award !== "diploma-of-merit") return [award];
  return ["diploma-of-merit", "provincial-diploma-of-merit", "ministerial-diploma-of-merit"];
}

function registrantOf(subject: Subject): Registrant {
  const held = [...subject.claims].flatMap(([award, rows]) => rows.map((at) => ({ award, at })));
  return { key: subject.key, unit: subject.unit, held, subject };
}
