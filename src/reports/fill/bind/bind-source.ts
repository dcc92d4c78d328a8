import type { Bilingual } from "../../../domain/bilingual";
import { formatAt, type Grid } from "../../../workbook/grid";
import { number, type CellContent } from "../../../workbook/write-plan";
import type { Binding } from "../binding";
import { whyOf } from "../count/describe-source";
import { evaluate } from "../evaluate";
import type { Facts } from "../facts";
import { isShare, type Source } from "../source";

/** A cell that waits for a figure, and how sure it is that this figure belongs there. */
export interface Place extends Pick<Binding, "confidence" | "form" | "key"> {
  readonly doubt?: Bilingual | null;
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

/** Binds a cell to what it counts: the figure as its format wants it, the sentence that says so, the rows behind it. */
export function bindSource(source: Source, place: Place, facts: Facts): Binding {
  const { grid, row, column, confidence, doubt = null, form, key } = place;
  const figure = evaluate(source, facts);
  return {
    ref: { sheet: grid.name, row, column },
    source,
    value: figure.value === null ? null : contentFor(source, figure.value, formatAt(grid, row, column)),
    confidence,
    doubt,
    why: figure.missing ?? whyOf(source, facts),
    rows: figure.rows,
    figure: typeof figure.value === "number" ? figure.value : null,
    form,
    key,
  };
}

/** A number as the cell's own format wants it: a share is 0.9429 under a format with «%», 94.29 elsewhere. */
function contentFor(source: Source, value: number | string, format: string): CellContent {
  if (typeof value === "string") return { kind: "text", text: value };
  if (!isShare(source) || format.includes("%")) return number(value);
  return number(Math.round(value * 10_000) / 100);
}
