import { type Area, parseArea } from "../workbook/refs";

/** How long after a write Excel may still tell of it. */
const EXPECTED_FOR_MS = 3_000;

/** Which change events are echoes of our own writes. */
export interface OwnChanges {
  expect(planId: string, sheet: string, area: Area): void;
  /** The plan whose write this event tells of; null where somebody else changed the cells. */
  planOf(sheet: string, address: string): string | null;
}

/** Tells the change events of our own writes from those of people. */
export function ownChanges(): OwnChanges {
  const expected = new Map<symbol, { readonly planId: string; readonly sheet: string; readonly area: Area }>();
  return {
    expect: (planId, sheet, area) => {
      const key = Symbol(planId);
      expected.set(key, { planId, sheet, area });
      setTimeout(() => {
        expected.delete(key);
      }, EXPECTED_FOR_MS);
    },
    planOf: (sheet, address) => {
      const area = parseArea(address.slice(address.lastIndexOf("!") + 1));
      if (!area) return null;
      for (const write of expected.values()) {
        if (write.sheet === sheet && encloses(write.area, area)) return write.planId;
      }
      return null;
    },
  };
}

function encloses(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}
