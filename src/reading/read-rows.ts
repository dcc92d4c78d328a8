import type { Bilingual } from "../domain/bilingual";
import type { Column } from "../domain/form/form";
import type { FormKind } from "../domain/form/form-kind";
import type { RowFate, StructuralAs } from "../domain/form/row-fate";
import { isCellError } from "../workbook/grid";
import { awardsNamed } from "./award-words";
import { lookOf, looksLikePerson, looksLikeUnit } from "./cell-looks";
import type { HeaderBand } from "./find-headers";
import type { Table } from "./find-tables";
import { type Context, headingOf, isGroupName, isUpper, type SectionHeading, sectionHeading } from "./section-rows";
import {
  isLetterhead,
  isNote,
  isPlaceAndDate,
  isSectionNumber,
  isSignature,
  isTitle,
  splitSectionText,
  totalWords,
} from "./row-words";

/** What a row is before anything is counted: a line of the list, or a part of the form. */
export type RowShape =
  | { readonly shape: "line" }
  | { readonly shape: "structural"; readonly as: StructuralAs; readonly heading?: SectionHeading }
  | { readonly shape: "excluded"; readonly why: Bilingual }
  | { readonly shape: "questioned"; readonly why: Bilingual };

export interface ShapedRow {
  readonly row: number;
  readonly shape: RowShape;
  readonly sections: readonly string[];
}

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
  let inFoot = false;
  let afterLetterhead = false;
  let sections: readonly string[] = NONE;
  const rows: number[] = [];
  for (let row = table.first; row <= table.last; row += 1) if (cellsOf(context, row).length > 0) rows.push(row);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const heading = printed.get(row);
    let shape: RowShape;
    if (heading) {
      shape = { shape: "structural", as: heading };
      inFoot = false;
    } else if (row < table.body) {
      shape = aboveShape(context, row, afterLetterhead);
    } else {
      shape = answeredShape(context, row, said(row), stack, () =>
        bodyShape(context, row, rows[at + 1] ?? null, inFoot, shaped),
      );
      inFoot = shape.shape === "structural" && (shape.as === "signature" || (inFoot && shape.as !== "section"));
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

function cellsOf({ table }: Context, row: number): readonly number[] {
  return table.sheet.filled(row).filter((column) => column >= table.left && column <= table.right);
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

/** Rows above the heading: letterhead, title, notes, and the section the table stands under («1. Cá nhân:»). */
function aboveShape({ table }: Context, row: number, afterLetterhead: boolean): RowShape {
  const words = table.sheet.filled(row).map((column) => table.sheet.plain(row, column));
  const text = table.sheet.text(row, table.sheet.filled(row)[0] ?? 1);
  if (words.some((one) => /^cong hoa xa hoi|^doc lap ?-|mau so|bieu (?:mau )?so/.test(one)))
    return structural("letterhead");
  if (words.some(isTitle) && words.length === 1) return structural("title");
  if (words.some(isPlaceAndDate)) return structural("letterhead");
  if (words.every(isLetterhead) && !afterLetterhead) return structural("letterhead");
  if (words.some(isNote)) return structural("note");
  const section = words.length <= 2 ? sectionText(table, row) : null;
  if (
    section &&
    words.some((one) => /\b(?:ca nhan|tap the|ho gia dinh)\b/.test(one) || splitSectionText(text) !== null) &&
    !isTitle(words[0] ?? "")
  )
    return structural("section", section);
  if (words.some(isNote) || words.some((one) => one.startsWith("("))) return structural("note");
  if (words.some(isTitle)) return structural("title");
  if (words.every(isLetterhead)) return structural("letterhead");
  return structural(afterLetterhead || row > 1 ? "title" : words.length > 1 ? "letterhead" : "title");
}

function sectionText(table: Table, row: number): SectionHeading | null {
  const texts = table.sheet.filled(row).map((column) => table.sheet.text(row, column));
  const text = texts.join(" ").replace(/\s+/g, " ").trim();
  if (text.length > 200 || text === "") return null;
  return headingOf(text);
}

function structural(as: StructuralAs, heading?: SectionHeading): RowShape {
  return heading ? { shape: "structural", as, heading } : { shape: "structural", as };
}

function bodyShape(
  context: Context,
  row: number,
  next: number | null,
  inFoot: boolean,
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
  const hasLines = before.some(
    ({ shape }) => shape.shape === "line" || (shape.shape === "structural" && shape.as === "empty-line"),
  );
  const looksSigned =
    texts.some((text) => isSignature(text) || isPlaceAndDate(text)) && !isNumbered && cells.length <= 4;
  if (goesOn(context, row, cells, before)) return LINE;
  const isLine = isLineOfList(context, row, cells);
  if (inFoot && !(isNumbered && hasName) && !isLine) return structural(texts.some(isNote) ? "note" : "signature");
  if (looksSigned && (hasLines || next === null || !hasName || cells.length <= 2) && !isLine)
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
  if (isNumbered && words.length === 0) return structural("empty-line");
  if (texts.some(isNote) && !isNumbered && cells.length <= 2) return structural("note");

  const heading = sectionHeading(context, row, cells, numberText, next);
  if (heading) return structural("section", heading);

  if (cells.length === 1 && !isNumbered) {
    const text = sheet.text(row, first);
    const merged = sheet.mergeAt(row, first);
    const inNames = context.names.includes(first) || context.names.length === 0;
    if (/^[-+•*]/.test(text) || text.length > 90) return structural("note");
    if (!inNames && !isDataColumn(context, first)) return structural("note");
    if (context.kind === "summary" && looksLikeUnit(text)) return { shape: "line" };
    if (merged && merged.right - merged.left >= 2) return structural("note");
    if (!inNames && (context.kind === "registration" || context.kind === "staff")) return structural("note");
  }
  if (isNumbered && !hasName && !words.some((column) => isSubstantial(context, row, column)))
    return structural("empty-line");
  return { shape: "line" };
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

function isDataColumn({ data }: Context, column: number): boolean {
  return data.some((one) => one.column === column);
}

/** Formulas copied down far below the list, with nothing typed beside them. */
function isFormulaDust({ table }: Context, row: number, cells: readonly number[]): boolean {
  const { sheet } = table;
  return cells.every((column) => {
    const value = sheet.value(row, column);
    if (isCellError(value)) return true;
    const formula = sheet.grid.formulas.get(row * 16_385 + column);
    return formula !== undefined && (value === 0 || value === "" || value === null);
  });
}

function isSubstantial({ table }: Context, row: number, column: number): boolean {
  const text = table.sheet.text(row, column);
  if (text === "") return false;
  const look = lookOf(table.sheet.value(row, column), text, "General");
  return look !== "nothing" && !/^[.…_\s]+$/.test(text);
}

/** A name in its column with something beside it that belongs there: no signature, which puts names and posts anywhere. */
function isLineOfList(context: Context, row: number, cells: readonly number[]): boolean {
  const { sheet } = context.table;
  const name = context.names.find((column) => sheet.text(row, column) !== "");
  if (name === undefined || cells.length < 2) return false;
  const text = sheet.text(row, name);
  if ((!looksLikePerson(text) && !looksLikeUnit(text)) || isSignature(sheet.plain(row, name))) return false;
  return cells.every((column) => {
    if (context.names.includes(column) || column === context.number?.column) return true;
    const role = context.columns.find((one) => one.column === column)?.role;
    if (role === "position" || role === "position-and-unit") return true;
    const words = sheet.plain(row, column);
    return !looksLikePerson(sheet.text(row, column)) && !isSignature(words) && !isPlaceAndDate(words);
  });
}

/** «Cộng» in the number or name column, or alone before figures; «Công ty …» is a name. */
function isTotalRow({ table, names, number }: Context, row: number, cells: readonly number[]): boolean {
  const at = cells.find((column) => totalWords(table.sheet.plain(row, column)) !== null);
  if (at === undefined) return false;
  const limit = Math.max(number?.column ?? table.left, ...names, table.left);
  return at <= limit || cells.length === 1;
}

/** A further title of whoever stands above: nothing but it, and perhaps its giver, in the columns of titles. */
function goesOn(context: Context, row: number, cells: readonly number[], before: readonly ShapedRow[]): boolean {
  const { sheet } = context.table;
  if (before[before.length - 1]?.shape.shape !== "line" || cells.length > 3) return false;
  if (context.number && sheet.text(row, context.number.column) !== "") return false;
  if (context.names.some((column) => sheet.text(row, column) !== "")) return false;
  const titles = context.columns.filter(
    ({ role }) => role === "title" || role === "award" || role === "title-or-award",
  );
  return titles.some(({ column }) => cells.includes(column) && awardsNamed(sheet.text(row, column)).length > 0);
}

function isProseWithFigure(text: string): boolean {
  return (
    /\d+\s*(?:người|cá nhân|tập thể|đồng chí|sáng kiến|đơn vị|phòng)/iu.test(text) &&
    text.length > 20 &&
    !/[|]/.test(text) &&
    /[:.;,]/.test(text)
  );
}

/** The heading is printed anew further down: what is summed here is the part above it. */
function repeatsFollow({ table }: Context, row: number): boolean {
  return table.repeats.some(({ top }) => top > row);
}

function moreSectionsFollow(context: Context, row: number, next: number | null): boolean {
  if (next === null || next > context.table.last) return false;
  const { sheet } = context.table;
  for (let below = next; below <= Math.min(context.table.last, row + 3); below += 1) {
    const cells = cellsOf(context, below);
    if (cells.length === 0) continue;
    const first = sheet.plain(below, cells[0] ?? 1);
    if (
      isSectionNumber(first) ||
      (context.number && /^\d+$/.test(sheet.plain(below, context.number.column)) && cells.length > 1)
    )
      return true;
    return totalWords(first) !== null;
  }
  return false;
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
