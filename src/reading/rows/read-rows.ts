import type { Column } from "../../domain/form/form";
import type { FormKind } from "../../domain/form/form-kind";
import type { RowFate, StructuralAs } from "../../domain/form/row-fate";
import { looksLikeUnit } from "../../layout/cell-looks";
import type { HeaderBand } from "../../layout/find-heads";
import type { Table } from "../../layout/find-tables";
import { type RowShape, type ShapedRow, structural } from "./row-shape";
import { isNote, isPlaceAndDate, isSignature, splitSectionText, totalWords } from "../../vocabulary/row-words";
import { aboveShape, sectionText } from "./rows-above";
import {
  cellsOf,
  goesOn,
  isMarkOfTitle,
  isDataColumn,
  isFormulaDust,
  isLineOfList,
  isSubstantial,
} from "./rows-of-list";
import { isProseWithFigure, isTotalRow, moreSectionsFollow, repeatsFollow } from "./rows-of-totals";
import { isFigureBelowTotal } from "./below-the-total";
import { signingFrom } from "./signing-block";
import { isSummedAbove } from "./summing-formulas";
import { type Context, type SectionHeading, headingOf, isGroupName, isUpper, sectionHeading } from "./section-rows";

/** Every non-empty row of a table, in order, with its shape and the headings it stands under. */
export function shapeRows(
  table: Table,
  kind: FormKind,
  columns: readonly Column[],
  said: (row: number) => RowFate | null,
): readonly ShapedRow[] {
  const context = contextOf(table, kind, columns);
  const printed = printedHeadings(table);
  const stack: SectionHeading[] = [];
  const shaped: ShapedRow[] = [];
  const signed = table.header === null && kind === "targets" ? null : signingFrom(context);
  let foot: Foot = NO_FOOT;
  let afterLetterhead = false;
  let sections: readonly string[] = NONE;
  const rows: number[] = [];
  const goesOn = table.lines.firstRowOf;
  for (let row = table.first; row <= table.last; row += 1)
    if (cellsOf(context, row).length > 0 || goesOn.has(row)) rows.push(row);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const word = row < table.body ? null : said(row);
    const heading = word === null ? printed.get(row) : undefined;
    let shape: RowShape;
    if (goesOn.has(row)) {
      shape = structural("continuation");
    } else if (heading) {
      shape = { shape: "structural", as: heading };
      foot = NO_FOOT;
    } else if (row < table.body) {
      shape = aboveShape(context, row, afterLetterhead);
    } else {
      shape = answeredShape(context, row, word, stack, () =>
        signed !== null && row >= signed
          ? structural(
              cellsOf(context, row).some((column) => isNote(table.sheet.plain(row, column))) ? "note" : "signature",
            )
          : bodyShape(context, row, rows[at + 1] ?? null, foot, shaped),
      );
      foot = footAfter(foot, shape, shaped);
    }
    if (shape.shape === "structural" && shape.as === "letterhead") afterLetterhead = true;
    if (shape.shape === "structural" && shape.heading) {
      const depth = shape.heading.depth;
      while ((stack[stack.length - 1]?.depth ?? 0) >= depth) stack.pop();
      stack.push(shape.heading);
      sections = stack.map(({ text }) => text);
      shaped.push({ row, shape, sections: sections.slice(0, -1) });
      continue;
    }
    shaped.push({ row, shape, sections: row < table.body ? NONE : sections });
  }
  return shaped;
}

/** What has already been met below the list: its total, or those who sign it. */
interface Foot {
  readonly total: boolean;
  readonly signature: boolean;
}

const NO_FOOT: Foot = { total: false, signature: false };

/** A section or a further line begins the list anew. */
function footAfter(foot: Foot, shape: RowShape, before: readonly ShapedRow[]): Foot {
  if (shape.shape !== "structural" || shape.as === "section") return NO_FOOT;
  const total = shape.as === "total" ? hasLines(before) : foot.total && shape.as !== "empty-line";
  return { total, signature: shape.as === "signature" || foot.signature };
}

/** Her word comes before any guess: a row she calls a heading groups the rows below, one she counts is a line. */
function answeredShape(
  context: Context,
  row: number,
  said: RowFate | null,
  stack: readonly SectionHeading[],
  guess: () => RowShape,
): RowShape {
  if (said === null || said.fate === "questioned") return guess();
  if (said.fate === "counted") return { shape: "line" };
  if (said.fate === "excluded") return { shape: "excluded", why: said.why };
  if (said.as !== "section") return structural(said.as);
  const heading = sectionText(context.table, row);
  if (!heading) return structural("section");
  // Without a number of its own it takes the place of the heading before it.
  const last = stack[stack.length - 1];
  return structural("section", heading.depth < 7 || !last ? heading : { ...heading, depth: last.depth });
}

const NONE: readonly string[] = [];

const LINE: RowShape = { shape: "line" };

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

function printedHeadings(table: Table): ReadonlyMap<number, StructuralAs> {
  const printed = new Map<number, StructuralAs>();
  const add = (band: HeaderBand) => {
    for (let row = band.top; row <= band.bottom; row += 1) printed.set(row, "header");
    if (band.numbering !== null) printed.set(band.numbering, "numbering");
  };
  if (table.header) add(table.header);
  table.repeats.forEach(add);
  return printed;
}

function bodyShape(
  context: Context,
  row: number,
  next: number | null,
  foot: Foot,
  before: readonly ShapedRow[],
): RowShape {
  const { table, number } = context;
  const { sheet } = table;
  const cells = cellsOf(context, row);
  if (table.header === null && context.kind === "targets") return proseShape(context, row, cells);
  const hasName = context.names.some((column) => sheet.text(row, column) !== "");
  // The ordinary line, and by far the most frequent one: a running number, a name, and something beside it.
  const numberValue = number ? sheet.value(row, number.column) : null;
  if (typeof numberValue === "number" && hasName && cells.length >= 3) return LINE;
  const numberText = number ? sheet.plain(row, number.column) : "";
  const words = cells.filter((column) => column !== number?.column || !/^[\d.]*$/.test(numberText));
  const first = words[0] ?? cells[0] ?? table.left;
  const isNumbered = /^\d{1,5}[.)]?$/.test(numberText);

  if (isFormulaDust(context, row, cells)) return structural("empty-line");
  const texts = cells.map((column) => sheet.plain(row, column));
  const looksSigned =
    texts.some((text) => isSignature(text) || isPlaceAndDate(text)) && !isNumbered && cells.length <= 4;
  if (goesOn(context, row, cells, before)) return LINE;
  const isLine = isLineOfList(context, row, cells);
  if (foot.signature && !(isNumbered && hasName) && !isLine)
    return structural(texts.some(isNote) ? "note" : "signature");
  if (looksSigned && (hasLines(before) || next === null || !hasName || cells.length <= 2) && !isLine)
    return structural("signature");

  const total = texts.map(totalWords).find((word) => word !== null) ?? null;
  if (total !== null && !isNumbered && isTotalRow(context, row, cells)) {
    if (isProseWithFigure(sheet.text(row, first)) && cells.length === 1) return structural("note");
    return structural(
      total === "subtotal" || repeatsFollow(context, row) || moreSectionsFollow(context, row, next)
        ? "subtotal"
        : "total",
    );
  }
  if (isSummedAbove(context, row) && hasLines(before))
    return structural(repeatsFollow(context, row) || moreSectionsFollow(context, row, next) ? "subtotal" : "total");
  if (isNumbered && words.length === 0) return structural("empty-line");
  if (texts.some(isNote) && !isNumbered && cells.length <= 2) return structural("note");

  const heading = sectionHeading(context, row, cells, numberText, next);
  if (heading) return structural("section", heading);
  if (foot.total && isFigureBelowTotal(context, row)) return structural("note");

  if (cells.length === 1 && !isNumbered) {
    const text = sheet.text(row, first);
    const merged = sheet.mergeAt(row, first);
    const inNames = context.names.includes(first) || context.names.length === 0;
    if (/^[-+•*]/.test(text) || text.length > 90) return structural("note");
    if (!inNames && !isDataColumn(context, first)) return structural("note");
    // A mark all by itself is somebody's: nobody knows whose.
    if (isMarkOfTitle(context, row, first)) return LINE;
    if (context.kind === "summary" && looksLikeUnit(text)) return { shape: "line" };
    if (merged && merged.right - merged.left >= 2) return structural("note");
    if (!inNames && (context.kind === "registration" || context.kind === "staff")) return structural("note");
  }
  if (isNumbered && !hasName && !words.some((column) => isSubstantial(context, row, column)))
    return structural("empty-line");
  return { shape: "line" };
}

function hasLines(before: readonly ShapedRow[]): boolean {
  return before.some(
    ({ shape }) => shape.shape === "line" || (shape.shape === "structural" && shape.as === "empty-line"),
  );
}

/** Lines of a plan written as text: every one may state a target, but for headings, notes and the signature. */
function proseShape({ table }: Context, row: number, cells: readonly number[]): RowShape {
  const { sheet } = table;
  const text = cells.map((column) => sheet.text(row, column)).join(" ");
  const words = cells.map((column) => sheet.plain(row, column)).join(" ");
  if (isSignature(words) || isPlaceAndDate(words)) return structural("signature");
  if (isNote(words)) return structural("note");
  const split = splitSectionText(text);
  if (split && !/\d/.test(split.rest)) return structural("section", headingOf(text));
  return isGroupName(text) || (isUpper(text) && !/\d/.test(text))
    ? structural("section", headingOf(text))
    : { shape: "line" };
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
