import type { Column } from "../../domain/form/form";
import type { Mark } from "../../text/marks";
import { formulaAt } from "../../workbook/grid";
import type { RecognisedForm } from "../read-form";
import type { ShapedRow } from "../rows/row-shape";
import { signCounted } from "../rows/summing-formulas";
import { figureAt } from "../rows/figure-at";

/**
 * The sheet's own bookkeeping tells what a sign means: a total that was typed, or whose formula names the sign it
 * counts, is reached with the cells that hold it, or without them. null where no total says so, or two of them disagree.
 */
export function toldByTotals(
  { table: { sheet }, shaped }: RecognisedForm,
  { column }: Column,
  ticked: (row: number) => boolean,
  unknown: ReadonlySet<number>,
): Mark | null {
  const said = new Set<Mark>();
  for (const [at, row] of shaped.entries()) {
    const formula = formulaAt(sheet.grid, row.row, column);
    const isSaid = !formula || (!formula.stale && signCounted(formula.text) !== null);
    const printed = isSaid ? figureAt(sheet, row.row, column) : null;
    if (printed === null) continue;
    const rows = rowsUnder(shaped, at);
    const odd = rows.filter((one) => unknown.has(one)).length;
    if (odd === 0) continue;
    const yes = rows.filter(ticked).length;
    if (printed === yes + odd) said.add("yes");
    else if (printed === yes) said.add("no");
  }
  const [only, ...others] = said;
  return others.length === 0 ? (only ?? null) : null;
}

/** The lines that a heading, a subtotal or a total sums; none for other rows. */
function rowsUnder(shaped: readonly ShapedRow[], at: number): readonly number[] {
  const shape = shaped[at]?.shape;
  if (shape?.shape !== "structural") return [];
  const above = shaped.slice(0, at);
  const below = shaped.slice(at + 1);
  switch (shape.as) {
    case "section":
      return linesOf(upTo(below, (row) => isPart(row, "total") || depthOf(row) <= (shape.heading?.depth ?? 0)));
    case "subtotal":
      return linesOf(upTo(above.toReversed(), (row) => isPart(row, "subtotal") || isPart(row, "section")));
    case "total":
      return linesOf(linesOf(above).length > 0 ? above : below);
    default:
      return [];
  }
}

function upTo(rows: readonly ShapedRow[], ends: (row: ShapedRow) => boolean): readonly ShapedRow[] {
  const end = rows.findIndex(ends);
  return end < 0 ? rows : rows.slice(0, end);
}

function isPart({ shape }: ShapedRow, as: "section" | "subtotal" | "total"): boolean {
  return shape.shape === "structural" && shape.as === as;
}

function depthOf({ shape }: ShapedRow): number {
  return shape.shape === "structural" && shape.heading ? shape.heading.depth : Number.POSITIVE_INFINITY;
}

function linesOf(rows: readonly ShapedRow[]): readonly number[] {
  return rows.filter(({ shape }) => shape.shape === "line").map(({ row }) => row);
}
