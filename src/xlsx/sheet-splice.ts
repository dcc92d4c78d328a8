import type { CellValue } from "../workbook/grid";
import { cellKey, columnLetters, columnOfKey, rowOfKey, type Area, type CellKey } from "../workbook/refs";
import { type CellEdit, cellXml, formulaXml, restyled, resultXml } from "./cell-xml";
import { damaged } from "./fault";
import { tagsOf, type Tags } from "./tags";

export interface SheetEdits {
  readonly cells: ReadonlyMap<CellKey, CellEdit>;
  /** Formulas of shared groups whose first cell is written over: each gets its own text. */
  readonly ownFormulas: ReadonlyMap<CellKey, string>;
  /** Formulas whose cached result is out of date: it is taken away. */
  readonly stale: ReadonlySet<CellKey>;
  /** Formulas with a new result. */
  readonly results?: ReadonlyMap<CellKey, CellValue>;
}

/**
 * The worksheet's text with these cells changed and every other character as it was, but for the dimension and
 * the `spans` hints of rows that grow. Texts go in as inline strings, so that the shared strings part, which holds
 * all other sheets' texts, stays untouched; Excel moves them there at its next save.
 */
export function spliceSheet(xml: string, edits: SheetEdits): string {
  const pending = [...edits.cells.keys()].sort((one, other) => one - other);
  const out: string[] = [];
  let copied = 0;
  let taken = 0;
  const tag = tagsOf(xml);
  while (tag.next() && !(tag.name() === "sheetData" && tag.kind() !== "close")) {
    if (tag.name() === "dimension" && tag.kind() !== "close") {
      out.push(xml.slice(copied, tag.start), grownDimension(xml.slice(tag.start, tag.end), tag, pending));
      copied = tag.end;
    }
  }
  if (tag.name() !== "sheetData") damaged("no sheetData");
  const prefix = tag.prefix();
  const newRow = (row: number): string => {
    const cells: string[] = [];
    for (let key = pending[taken]; key !== undefined && rowOfKey(key) === row; key = pending[++taken]) {
      cells.push(cellXml(prefix, key, edits.cells.get(key)));
    }
    const written = cells.join("");
    return written === "" ? "" : `<${prefix}row r="${String(row)}">${written}</${prefix}row>`;
  };
  const rowsBefore = (row: number): void => {
    for (let key = pending[taken]; key !== undefined && rowOfKey(key) < row; key = pending[taken]) {
      out.push(newRow(rowOfKey(key)));
    }
  };
  const touchedRows = rowsOf(edits);
  if (tag.kind() === "empty") {
    const open = xml.slice(tag.start, tag.end).replace(/\s*\/>$/, ">");
    out.push(xml.slice(copied, tag.start), open);
    rowsBefore(Infinity);
    out.push(`</${prefix}sheetData>`);
    copied = tag.end;
  } else {
    let row = 0;
    while (tag.next() && !(tag.kind() === "close" && tag.name() === "sheetData")) {
      if (tag.name() !== "row" || tag.kind() === "close") continue;
      const number = Number(tag.attribute("r") ?? row + 1);
      if (number <= row) damaged(`rows out of order at ${String(number)}`);
      row = number;
      out.push(xml.slice(copied, tag.start));
      copied = tag.start;
      rowsBefore(row);
      if (!touchedRows.has(row)) {
        if (tag.kind() === "open") tag.skip();
        continue;
      }
      const keys: CellKey[] = [];
      for (let key = pending[taken]; key !== undefined && rowOfKey(key) === row; key = pending[++taken]) keys.push(key);
      out.push(splicedRow(xml, tag, row, keys, edits));
      copied = tag.end;
    }
    out.push(xml.slice(copied, tag.start));
    copied = tag.start;
    rowsBefore(Infinity);
  }
  out.push(xml.slice(copied));
  return out.join("");
}

function rowsOf(edits: SheetEdits): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const keys of [edits.cells.keys(), edits.ownFormulas.keys(), edits.stale, edits.results?.keys() ?? []]) {
    for (const key of keys) rows.add(rowOfKey(key));
  }
  return rows;
}

/** Rewrites one row element; the cursor is on its open tag and is left on its end. */
function splicedRow(xml: string, tag: Tags, row: number, keys: readonly CellKey[], edits: SheetEdits): string {
  const prefix = tag.prefix();
  const isEmpty = tag.kind() === "empty";
  const open = xml.slice(tag.start, tag.end).replace(/\s*\/>$/, ">");
  const out: string[] = [];
  let copied = tag.end;
  let next = 0;
  let column = 0;
  const added: string[] = [];
  const cellsBefore = (before: number): void => {
    for (let key = keys[next]; key !== undefined && columnOfKey(key) < before; key = keys[++next]) {
      const written = cellXml(prefix, key, edits.cells.get(key));
      if (written !== "") added.push(written);
      out.push(written);
    }
  };
  while (!isEmpty && tag.next() && !(tag.kind() === "close" && tag.name() === "row")) {
    if (tag.name() !== "c" || tag.kind() === "close") continue;
    const address = tag.attribute("r");
    const number = address === null ? column + 1 : columnOfAddress(address);
    if (number <= column) damaged(`cells out of order at ${address ?? String(row)}`);
    column = number;
    out.push(xml.slice(copied, tag.start));
    copied = tag.start;
    cellsBefore(column);
    const key = cellKey(row, column);
    const start = tag.start;
    const openTag = xml.slice(tag.start, tag.end);
    const { end, formula, value } = cellParts(tag);
    const edit = edits.cells.get(key);
    const own = edits.ownFormulas.get(key);
    const isStale = edits.stale.has(key);
    const result = edits.results?.get(key) ?? null;
    if (edit && edit.content !== null) {
      out.push(cellXml(prefix, key, edit, openTag));
      copied = end;
    } else if (edit || own !== undefined || isStale || result !== null) {
      const kept = adjusted(xml, { start, end, formula, value }, prefix, { own, isStale, result });
      out.push(edit ? restyled(kept, edit.style) : kept);
      copied = end;
    }
    if (edit) next++;
  }
  out.push(xml.slice(copied, isEmpty ? copied : tag.start));
  cellsBefore(Infinity);
  const cells = out.join("");
  const head = added.length > 0 ? open.replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, "") : open;
  if (isEmpty && cells === "") return xml.slice(tag.start, tag.end);
  return `${head}${cells}</${prefix}row>`;
}

interface CellParts {
  readonly start: number;
  readonly end: number;
  readonly formula: Span | null;
  readonly value: Span | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the formula and the value of the cell under the cursor stand; the cursor is left on the cell's end. */
function cellParts(tag: Tags): Omit<CellParts, "start"> {
  if (tag.kind() === "empty") return { end: tag.end, formula: null, value: null };
  let formula: Span | null = null;
  let value: Span | null = null;
  while (tag.next() && !(tag.kind() === "close" && tag.name() === "c")) {
    if (tag.kind() === "close") continue;
    const { start } = tag;
    const name = tag.name();
    tag.skip();
    if (name === "f") formula = { start, end: tag.end };
    if (name === "v") value = { start, end: tag.end };
  }
  return { end: tag.end, formula, value };
}

interface Adjustment {
  readonly own: string | undefined;
  readonly isStale: boolean;
  readonly result: CellValue;
}

/** A formula cell with its own text instead of a shared one, without its outdated result, or with a new one. */
function adjusted(xml: string, cell: CellParts, prefix: string, { own, isStale, result }: Adjustment): string {
  const { start, end, formula, value } = cell;
  if (!formula) return xml.slice(start, end);
  const before = xml.slice(start, formula.start);
  const text = own === undefined ? xml.slice(formula.start, formula.end) : formulaXml(prefix, own, null);
  const shown = result === null ? null : resultXml(prefix, result);
  const dropsValue = (isStale || shown !== null) && value !== null;
  const rest = dropsValue
    ? xml.slice(formula.end, value.start) + xml.slice(value.end, end)
    : xml.slice(formula.end, end);
  // Without a result its type says nothing any more.
  const untyped =
    dropsValue || shown !== null ? before.replace(/^(<[^>]*?)\s+t\s*=\s*(?:"[^"]*"|'[^']*')/, "$1") : before;
  if (shown === null) return untyped + text + rest;
  const typed = shown.type === "" ? untyped : untyped.replace(/^<[^\s/>]+/, (head) => `${head} t="${shown.type}"`);
  return typed + text + shown.element + rest;
}

function columnOfAddress(address: string): number {
  let column = 0;
  for (const letter of address.toUpperCase()) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column;
}

function grownDimension(element: string, tag: Tags, keys: readonly CellKey[]): string {
  const [from = "", to = from] = (tag.attribute("ref") ?? "").split(":");
  const corner = (text: string): { row: number; column: number } => ({
    row: Number(/\d+$/.exec(text)?.[0] ?? 1),
    column: Math.max(1, columnOfAddress(text)),
  });
  const first = corner(from);
  const last = corner(to);
  const area: Area = keys.reduce(
    (box, key) => ({
      top: Math.min(box.top, rowOfKey(key)),
      left: Math.min(box.left, columnOfKey(key)),
      bottom: Math.max(box.bottom, rowOfKey(key)),
      right: Math.max(box.right, columnOfKey(key)),
    }),
    { top: first.row, left: first.column, bottom: last.row, right: last.column },
  );
  const same =
    area.top === first.row && area.left === first.column && area.bottom === last.row && area.right === last.column;
  if (same) return element;
  const ref = `${columnLetters(area.left)}${String(area.top)}:${columnLetters(area.right)}${String(area.bottom)}`;
  return element.replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${ref}"`);
}
