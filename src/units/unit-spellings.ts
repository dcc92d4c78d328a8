import type { Unit } from "../domain/register/register";
import { wordsOf } from "./unit-words";

// Every label is compared with every spelling: in a workbook of hundreds of units they are folded once.
const knownSpellings = new WeakMap<Unit, readonly (readonly string[])[]>();
const knownIndexes = new WeakMap<readonly Unit[], ReadonlyMap<string, readonly Unit[]>>();

/** A unit's name and every spelling met in the register, as words. */
export function spellingsOf(unit: Unit): readonly (readonly string[])[] {
  const known = knownSpellings.get(unit);
  if (known) return known;
  const spellings = [wordsOf(unit.name), ...unit.spellings.map((spelling) => wordsOf(spelling.text))];
  knownSpellings.set(unit, spellings);
  return spellings;
}

/** Units by each of their spellings: most labels are spelt as the register spells them. */
export function bySpelling(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const known = knownIndexes.get(units);
  if (known) return known;
  const index = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const text of new Set(spellingsOf(unit).map((words) => words.join(" "))))
      index.set(text, [...(index.get(text) ?? []), unit]);
  }
  knownIndexes.set(units, index);
  return index;
}
