import { type Area, areaToA1 } from "../../src/workbook/refs";
import { accessDenied, type HostState, invalidArgument, isHostObject, mayChange, stillThere } from "./host-object";
import { cellAt, type SheetModel } from "./model";

/** A rectangle of one sheet: what stands behind a range and everything reached from it. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** The one value all share; null where they differ, as the application answers. */
export function uniform<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Refuses what a protected sheet, a view-only document or a deleted sheet refuses. */
export function mayWrite(target: RangeTarget, state: HostState): void {
  stillThere(state, target.sheet);
  mayChange(state);
  if (!target.sheet.protected) return;
  for (const [row, column] of cellsOf(target)) {
    if (cellAt(target.sheet, row, column).locked) throw accessDenied("The cell or chart is protected.");
  }
}

/** No form is larger; whoever asks for more means whole columns and would wait for ever. */
const LARGEST_LOOP = 5_000_000;

export function* cellsOf({ area }: RangeTarget): Generator<readonly [number, number]> {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > LARGEST_LOOP) {
    throw new Error(`asked cell by cell for ${areaToA1(area)}`);
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}

export function rangeArgument(value: unknown): RangeTarget {
  if (!isHostObject(value) || value.type !== "Range") throw invalidArgument("a range expected");
  return value.target as RangeTarget;
}
