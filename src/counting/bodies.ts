import type { UnitKey } from "../domain/recipient";
import type { Body } from "./population";

/** One body a unit, though a form may name it in several rows or by several names: all that any of them holds. */
export function oneAUnit(bodies: readonly Body[]): readonly Body[] {
  const byUnit = new Map<UnitKey, Body>();
  for (const body of bodies) {
    const before = byUnit.get(body.unit);
    byUnit.set(
      body.unit,
      before === undefined
        ? body
        : {
            ...before,
            rows: [...before.rows, ...body.rows],
            held: [...before.held, ...body.held],
            headcount: before.headcount ?? body.headcount,
          },
    );
  }
  return [...byUnit.values()];
}
