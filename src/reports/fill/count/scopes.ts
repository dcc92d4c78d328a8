import type { UnitKey } from "../../../domain/recipient";
import type { Facts, Subject } from "../facts";
import type { Scope } from "../source";
import { folded } from "../words";

/** Whether something of a unit belongs to a scope; the body itself has no unit of its own. */
export function inScope(unit: UnitKey | null, scope: Scope): boolean {
  switch (scope.kind) {
    case "whole":
      return true;
    case "units":
      return unit !== null && scope.units.includes(unit);
    case "whole-body":
      return false;
  }
}

/** The subjects of a scope, in the order of the register. */
export function subjectsIn(subjects: readonly Subject[], scope: Scope): readonly Subject[] {
  if (scope.kind !== "units") return subjects.filter(({ unit }) => inScope(unit, scope));
  const [only, ...more] = scope.units;
  // Most cells of a form speak of one unit: its people are looked up, not looked for.
  if (only !== undefined && more.length === 0) return byUnit(subjects).get(only) ?? [];
  const units = new Set(scope.units);
  return subjects.filter(({ unit }) => unit !== null && units.has(unit));
}

/**
 * A unit of which nobody stands in the lists, while somebody there has no unit: they may be its people, so that nobody is
 * not none.
 */
export function isUnitOpen(people: readonly Subject[], scope: Scope): boolean {
  if (scope.kind !== "units" || subjectsIn(people, scope).length > 0) return false;
  return people.some(({ unit }) => unit === null);
}

/** Those who may hold a title in a scope; collectives of the whole body only where the body itself is asked for. */
export function holdersIn(subjects: readonly Subject[], scope: Scope, { unitOf }: Facts): readonly Subject[] {
  const kindOf = ({ unit }: Subject) => (unit === null ? null : (unitOf.get(unit)?.kind ?? null));
  switch (scope.kind) {
    case "whole":
      return subjects.filter((each) => {
        const kind = kindOf(each);
        return each.kind !== "collective" || kind === null || kind === "department" || isBodyOfItsOwn(each, kind);
      });
    case "units":
      return subjectsIn(subjects, scope);
    case "whole-body":
      return subjects.filter((each) => kindOf(each) === "whole-body");
  }
}

/** «Hội Nông dân tỉnh», «Tỉnh đoàn» register titles as any unit does; «Chi bộ», «Công đoàn cơ sở» those of other bodies. */
function isBodyOfItsOwn({ name }: Subject, kind: string): boolean {
  return kind === "association" && /^(hoi|tinh doan|huyen doan|lien doan|lien hiep)\b/.test(folded(name));
}

const indexes = new WeakMap<readonly Subject[], ReadonlyMap<UnitKey, readonly Subject[]>>();

/** Made once for each list of subjects, however many cells ask. */
function byUnit(subjects: readonly Subject[]): ReadonlyMap<UnitKey, readonly Subject[]> {
  const known = indexes.get(subjects);
  if (known !== undefined) return known;
  const index = new Map<UnitKey, Subject[]>();
  for (const subject of subjects) {
    if (subject.unit === null) continue;
    const own = index.get(subject.unit);
    if (own) own.push(subject);
    else index.set(subject.unit, [subject]);
  }
  indexes.set(subjects, index);
  return index;
}
