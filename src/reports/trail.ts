import type { CellRef, RowRef } from "../workbook/refs";
import type { Binding } from "./fill/binding";

/** «Những dòng nào?»: the rows behind a filled figure, in the order of the sheets. */
export interface Trail {
  readonly ref: CellRef;
  readonly why: Binding["why"];
  readonly rows: readonly RowRef[];
}

/** The trail of a cell; null where no binding fills it. */
export function trailOf(bindings: readonly Binding[], ref: CellRef): Trail | null {
  const binding = bindings.find(
    (each) => each.ref.sheet === ref.sheet && each.ref.row === ref.row && each.ref.column === ref.column,
  );
  return binding ? { ref, why: binding.why, rows: binding.rows } : null;
}
