import type { RowFate, StructuralAs } from "../../domain/form/row-fate";
import type { HeaderBand } from "../../layout/header-band";
import type { Table } from "../../layout/find-tables";
import { bestPath } from "./grammar/best-path";
import { openRow } from "./grammar/candidates";
import type { OpenRow, RowPart } from "./grammar/row-part";
import { isLeftToSign } from "./grammar/signers";
import { usualLine } from "./grammar/usual-line";
import { type RowShape, structural } from "./row-shape";
import { cellsOf } from "./rows-of-list";
import { proseListShapes, targetLineShape } from "./rows-of-prose";
import { titlesDownShapes } from "./rows-of-titles-down";
import type { Context } from "./section-rows";

const LINE: RowShape = { shape: "line" };

/** The rows from the first line on, as the grammar of a list explains them best. */
export function shapesBelow(
  context: Context,
  rows: readonly number[],
  said: (row: number) => RowFate | null,
): readonly RowShape[] {
  if (context.table.prose === "recipients")
    return proseListShapes(context.table.sheet, rows, (row) => saidShape(said(row)));
  if (context.table.prose === "titles-down")
    return titlesDownShapes(context.table, rows, (row) => saidShape(said(row)));
  if (context.table.header === null && context.kind === "targets")
    return rows.map((row) => saidShape(said(row)) ?? targetLineShape(context.table.sheet, row, cellsOf(context, row)));
  const path = bestPath(openRows(context, rows, said), (row) => isLeftToSign(context, row));
  return path.map(({ shape }) => shape);
}

/** What each row may be; what she said of one, and what is printed or goes on, is nothing else. */
function* openRows(
  context: Context,
  rows: readonly number[],
  said: (row: number) => RowFate | null,
): Generator<OpenRow> {
  const { table } = context;
  const printed = printedHeadings(table);
  const usual = usualLine(context);
  let hasLines = false;
  const settled = (row: number, part: RowPart, shape: RowShape): OpenRow => ({
    row,
    cells: cellsOf(context, row),
    candidates: [{ part, shape, weight: 0 }],
  });
  for (const [at, row] of rows.entries()) {
    const word = saidShape(said(row));
    const heading = printed.get(row);
    const open = table.lines.firstRowOf.has(row)
      ? settled(row, "continuation", structural("continuation"))
      : word !== null
        ? settled(row, partOf(word), word)
        : heading
          ? settled(row, "heading", structural(heading))
          : openRow(context, usual, row, rows[at + 1] ?? null, hasLines);
    yield open;
    hasLines ||= isProbablyLine(open);
  }
}

function isProbablyLine({ candidates }: OpenRow): boolean {
  const likely = candidates
    .filter(({ part }) => part !== "below-signature" && part !== "further-title" && part !== "figure-below")
    .reduce((one, other) => (other.weight > one.weight ? other : one));
  return likely.part === "line" || likely.part === "empty";
}

/** The part of the form that she calls a row. */
function partOf(shape: RowShape): RowPart {
  if (shape.shape !== "structural") return "line";
  switch (shape.as) {
    case "section":
    case "total":
    case "subtotal":
    case "signature":
      return shape.as;
    case "empty-line":
      return "empty";
    default:
      return "note";
  }
}

/** Her word comes before any guess; null where she said nothing. */
function saidShape(said: RowFate | null): RowShape | null {
  if (said === null || said.fate === "questioned") return null;
  if (said.fate === "counted") return LINE;
  return said.fate === "excluded" ? { shape: "excluded", why: said.why } : structural(said.as);
}

/** Rows of the head, here and where it is printed anew. */
export function printedHeadings(table: Table): ReadonlyMap<number, StructuralAs> {
  const printed = new Map<number, StructuralAs>();
  const add = (band: HeaderBand) => {
    for (let row = band.top; row <= band.bottom; row += 1) printed.set(row, "header");
    if (band.numbering !== null) printed.set(band.numbering, "numbering");
  };
  if (table.header) add(table.header);
  table.repeats.forEach(add);
  return printed;
}
