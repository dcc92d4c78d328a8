import type { Answer } from "../domain/answer";
import type { Unit } from "../domain/register/register";
import { folded } from "../text/fold";
import { isToldApart, matchUnit, type UnitMatch } from "./match-unit";
import { isPartOfName, isShortFormOf } from "./short-forms";
import { spellingsOf } from "./unit-spellings";
import { wordsOf } from "./unit-words";

/**
 * Matches the labels of one list with the units of the register, one to one: what is left of the one list after the
 * names that agree is compared with what is left of the other, so that «Toán - Tin» or «P. ĐT» find their only partner.
 * What stays open is asked with the units that are still free.
 */
export function matchList(
  labels: readonly string[],
  units: readonly Unit[],
  answers: readonly Answer[],
): (label: string) => UnitMatch {
  const matches = new Map(labels.map((label) => [folded(label), matchUnit(label, units, answers)]));
  const isFree = (unit: Unit) => ![...matches.values()].some((match) => match.kind === "unit" && match.unit === unit);
  const open = () => labels.filter((label) => matches.get(folded(label))?.kind !== "unit");
  const alike = (label: string, isAlike: (one: readonly string[], other: readonly string[]) => boolean) => {
    const words = wordsOf(label);
    return units.filter(
      (unit) =>
        isFree(unit) &&
        !isToldApart(label, unit, answers) &&
        spellingsOf(unit).some((spelling) => isAlike(words, spelling)),
    );
  };
  const partners = (label: string): readonly Unit[] => alike(label, isShortFormOf);
  pairUp(partners);
  // Beside a list that has found its partners, the name left over is the unit left over, a word of it left out.
  if (labels.length - open().length > 1) pairUp((label) => alike(label, isPartOfName));
  for (const label of open()) matches.set(folded(label), stillOpen(label));
  return (label) => matches.get(folded(label)) ?? matchUnit(label, units, answers);

  /** Pairs each label that has one partner with it, as long as no other label could have the same. */
  function pairUp(partnersOf: (label: string) => readonly Unit[]): void {
    for (let isNew = true; isNew;) {
      isNew = false;
      for (const label of open()) {
        const [only, ...others] = partnersOf(label);
        if (only === undefined || others.length > 0) continue;
        if (open().some((other) => other !== label && partnersOf(other).includes(only))) continue;
        matches.set(folded(label), { kind: "unit", unit: only, exact: false });
        isNew = true;
      }
    }
  }

  function stillOpen(label: string): UnitMatch {
    const match = matches.get(folded(label));
    const near = match?.kind === "ask" ? match.candidates.filter(isFree) : [];
    const candidates = [...new Set([...near, ...partners(label)])];
    return candidates.length === 0 ? { kind: "none" } : { kind: "ask", candidates };
  }
}
