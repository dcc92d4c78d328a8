import type { Bilingual } from "../../../domain/bilingual";
import type { UnitKey } from "../../../domain/recipient";
import { matchUnit } from "../../../units/match-unit";
import type { Facts } from "../facts";
import { withScope, type Scope, type Source } from "../source";

/** The count in the words of the year before: a unit is the one of that name. null where it had none. */
export function asOfYearBefore(source: Source, facts: Facts, before: Facts): Source | null {
  const scope = scopeOf(source);
  if (scope?.kind !== "units") return source;
  const units = scope.units.map((key) => unitBefore(key, facts, before));
  const known = units.filter((key) => key !== null);
  return known.length < units.length ? null : withScope(source, { kind: "units", units: known });
}

function unitBefore(key: UnitKey, { unitOf }: Facts, before: Facts): UnitKey | null {
  const unit = unitOf.get(key);
  if (unit === undefined) return null;
  if (before.unitOf.has(key)) return key;
  const match = matchUnit(unit.name, before.units, []);
  return match.kind === "unit" && match.exact ? match.unit.key : null;
}

function scopeOf(source: Source): Scope | null {
  switch (source.kind) {
    case "share":
    case "fraction":
      return scopeOf(source.part);
    case "year-before":
      return scopeOf(source.of);
    case "last-year":
      return source.of.scope;
    case "sum":
    case "target":
      return null;
    default:
      return source.scope;
  }
}

export const unitNotThereBefore: Bilingual = {
  vi: "Biểu đăng ký năm trước không có đơn vị này nên chưa điền. Nếu đơn vị mới thành lập hoặc đổi tên, anh/chị tự ghi giúp.",
  en: "Last year's registration does not name this unit, so this is left empty. If the unit is new or renamed, please write it yourself.",
};
