import type { UnitKey } from "../../domain/recipient";
import type { Sourced } from "../../domain/register/sourced";

/** What a unit is called before its own name, as keys spell it. Another «Phòng» is left out of the keys themselves. */
const KINDS = ["tổ", "khoa", "đội", "trạm", "bộ phận", "bộ môn", "phân xưởng", "chi cục"];

/** A name without its kind, and the unit it stands for. */
export interface KindlessUnit {
  readonly bare: UnitKey;
  readonly whole: UnitKey;
}

/**
 * «Toán - Tin» under «Tổ» in one list, «Tổ Toán - Tin» in another: the same units, their kind said by the head of the
 * column. Several must pair up by the same kind, and no two that one column tells apart.
 */
export function kindlessUnits(units: ReadonlyMap<UnitKey, readonly Sourced<string>[]>): readonly KindlessUnit[] {
  return KINDS.flatMap((kind) => {
    const found = [...units.keys()].flatMap((bare): readonly KindlessUnit[] => {
      const whole = `${kind} ${bare}`;
      return units.has(whole) && !namesKind(units.get(bare) ?? []) ? [{ bare, whole }] : [];
    });
    const columns = (key: UnitKey) =>
      new Set((units.get(key) ?? []).map(({ cell }) => `${cell.sheet} ${String(cell.column)}`));
    const bares = new Set(found.flatMap(({ bare }) => [...columns(bare)]));
    const isToldApart = found.some(({ whole }) => [...columns(whole)].some((column) => bares.has(column)));
    return found.length < 2 || isToldApart ? [] : found;
  });
}

/** «Phòng Y tế» is no «Trạm Y tế». */
function namesKind(spellings: readonly Sourced<string>[]): boolean {
  return spellings.some(({ value }) => /^\s*(phòng|p\.)\s/iu.test(value));
}
