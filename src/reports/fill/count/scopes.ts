import type { UnitKey } from "../../../domain/recipient";
import type { Facts, Subject } from "../facts";
import type { Scope } from "../source";

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

/** Collectives of the whole body are counted only where the body itself is asked for. */
export function holderInScope(subject: Subject, scope: Scope, facts: Facts): boolean {
  const unit = subject.unit === null ? null : (facts.unitOf.get(subject.unit) ?? null);
  switch (scope.kind) {
    case "whole":
      return subject.kind !== "collective" || unit === null || unit.kind === "department";
    case "units":
      return inScope(subject.unit, scope);
    case "whole-body":
      return unit?.kind === "whole-body";
  }
}
