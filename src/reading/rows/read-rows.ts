import type { Column } from "../../domain/form/form";
import type { FormKind } from "../../domain/form/form-kind";
import type { RowFate } from "../../domain/form/row-fate";
import type { Table } from "../../layout/find-tables";
import { type RowShape, type ShapedRow, structural } from "./row-shape";
import { aboveShape, sectionText } from "./rows-above";
import { printedHeadings, shapesBelow } from "./rows-below";
import { cellsOf } from "./rows-of-list";
import type { Context, SectionHeading } from "./section-rows";

/** Every non-empty row of a table, in order, with its shape and the headings it stands under. */
export function shapeRows(
  table: Table,
  kind: FormKind,
  columns: readonly Column[],
  said: (row: number) => RowFate | null,
): readonly ShapedRow[] {
  const context = contextOf(table, kind, columns);
  const rows: number[] = [];
  for (let row = table.first; row <= table.last; row += 1)
    if (cellsOf(context, row).length > 0 || table.lines.firstRowOf.has(row)) rows.push(row);
  const start = rows.findIndex((row) => row >= table.body);
  const above = start < 0 ? rows : rows.slice(0, start);
  const below = start < 0 ? [] : rows.slice(start);
  const shapes = [...shapesAbove(context, above, said), ...shapesBelow(context, below, said)];
  return underHeadings(table, rows, shapes, said);
}

/** Rows with the headings they stand under; what stands above the list stands under none. */
function underHeadings(
  table: Table,
  rows: readonly number[],
  shapes: readonly RowShape[],
  said: (row: number) => RowFate | null,
): readonly ShapedRow[] {
  const stack: SectionHeading[] = [];
  let sections: readonly string[] = NONE;
  return rows.map((row, at) => {
    const read = shapes[at] ?? { shape: "line" };
    const shape = row >= table.body && said(row) !== null ? withHerHeading(table, row, read, stack) : read;
    if (shape.shape !== "structural" || !shape.heading)
      return { row, shape, sections: row < table.body ? NONE : sections };
    const depth = shape.heading.depth;
    while ((stack[stack.length - 1]?.depth ?? 0) >= depth) stack.pop();
    stack.push(shape.heading);
    sections = stack.map(({ text }) => text);
    return { row, shape, sections: sections.slice(0, -1) };
  });
}

function shapesAbove(
  context: Context,
  rows: readonly number[],
  said: (row: number) => RowFate | null,
): readonly RowShape[] {
  const { table } = context;
  const printed = printedHeadings(table);
  let afterLetterhead = false;
  return rows.map((row) => {
    const heading = printed.get(row);
    // «Có, tính là tập thể đăng ký» of a row above the heading: it registers as the lines below do.
    if (said(row)?.fate === "counted") return { shape: "line" };
    const shape = table.lines.firstRowOf.has(row)
      ? structural("continuation")
      : heading
        ? structural(heading)
        : aboveShape(context, row, afterLetterhead);
    if (shape.shape === "structural" && shape.as === "letterhead") afterLetterhead = true;
    return shape;
  });
}

/** A row she calls a heading groups the rows below; without a number of its own it takes the place of the one before it. */
function withHerHeading(table: Table, row: number, shape: RowShape, stack: readonly SectionHeading[]): RowShape {
  if (shape.shape !== "structural" || shape.as !== "section") return shape;
  const heading = sectionText(table, row);
  if (!heading) return shape;
  const last = stack[stack.length - 1];
  return structural("section", heading.depth < 7 || !last ? heading : { ...heading, depth: last.depth });
}

const NONE: readonly string[] = [];

function contextOf(table: Table, kind: FormKind, columns: readonly Column[]): Context {
  const naming = columns.filter(({ role }) =>
    ["name", "family-name", "given-name", "content", "target-label", "initiative"].includes(role),
  );
  const fallback = columns
    .filter(({ role }) => ["unit", "title", "award", "title-or-award", "id-number"].includes(role))
    .slice(0, 1);
  return {
    table,
    kind,
    columns,
    number: columns.find(({ role }) => role === "number"),
    names: (naming.length > 0 ? naming : fallback).map(({ column }) => column),
    data: columns.filter(({ role }) => role !== "number" && role !== "remarks" && role !== "other"),
  };
}

/** The fate of a row that is a part of the form, or not to be counted. */
export function fateOfShape(shape: Exclude<RowShape, { shape: "line" }>): RowFate {
  switch (shape.shape) {
    case "structural":
      return { fate: "structural", as: shape.as };
    case "excluded":
      return { fate: "excluded", why: shape.why };
    case "questioned":
      return { fate: "questioned", why: shape.why };
  }
}
