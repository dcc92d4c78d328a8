import { bareValue } from "./cell-content";
import type { Failure } from "./failure";
import type { CreatedTab, JournalCell, JournalEntry, JournalSheet } from "./journal-entry";
import { err, ok, type Result } from "./result";
import { encodePart, MAX_JOURNAL_BYTES, MAX_JOURNAL_ENTRIES, type PartKey } from "./store-codec";
import type { TextRun } from "./text-runs";
import type { CellContent, CellState, PlanPurpose } from "./write-plan";

/** A journal entry ready to be stored: the key and text of its custom XML part, and its size in bytes. */
export interface JournalPart {
  readonly key: PartKey;
  readonly xml: string;
  readonly bytes: number;
}

/** An entry that is stored already. */
export interface StoredEntry {
  readonly id: string;
  /** Its `at`: ISO-like, so that text order is time order. */
  readonly at: string;
  readonly bytes: number;
}

/** Ids that may be part of a store key; anything else is refused before writing. */
const ID = /^[\w.-]{1,100}$/;

/**
 * The part for a new entry and the ids of the oldest entries that must go to make room for it.
 * `store-full` where the entry alone is larger than the whole journal may be.
 */
export function planJournal(
  stored: readonly StoredEntry[],
  entry: JournalEntry,
): Result<{ readonly part: JournalPart; readonly drop: readonly string[] }, Failure> {
  if (!ID.test(entry.id)) return err({ code: "host", detail: `not an id for a journal entry: «${entry.id}»` });
  const xml = encodePart(`journal/${entry.id}`, encodeEntry(entry));
  const part: JournalPart = { key: `journal/${entry.id}`, xml, bytes: utf8Length(xml) };
  if (part.bytes > MAX_JOURNAL_BYTES) {
    return err({ code: "store-full", bytes: part.bytes, limit: MAX_JOURNAL_BYTES });
  }
  const others = newestFirst(stored.filter(({ id }) => id !== entry.id));
  let room = MAX_JOURNAL_BYTES - part.bytes;
  let kept = 1;
  const drop: string[] = [];
  for (const { id, bytes } of others) {
    room -= bytes;
    kept += 1;
    if (room < 0 || kept > MAX_JOURNAL_ENTRIES) drop.push(id);
  }
  return ok({ part, drop });
}

/** Entries in the order they were stored, newest first; of two in the same second the one stored later. */
export function newestFirst<T extends { readonly at: string }>(stored: readonly T[]): readonly T[] {
  return [...stored].reverse().sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    // Half of a surrogate pair: the pair is four bytes.
    else if (unit >= 0xd800 && unit <= 0xdfff) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

/**
 * An entry as JSON. States and row keys stand once in a table and cells point into it, so that a fill of ten
 * thousand cells stays well below the journal's limit.
 */
export function encodeEntry(entry: JournalEntry): string {
  const states = tableOf<CellState>((state) => JSON.stringify(packState(state)));
  const keys = tableOf<string>((key) => key);
  const sheets = entry.sheets.map(({ name, headerRows, signature, keyColumns, cells }) => ({
    name,
    headerRows,
    signature,
    keyColumns,
    cells: cells.map(({ row, column, rowKey, before, after }) => [
      row,
      column,
      rowKey === null ? -1 : keys.place(rowKey),
      states.place(before),
      states.place(after),
    ]),
  }));
  const { id, purpose, label, at, createdTabs } = entry;
  const packed = states.items.map(packState);
  return JSON.stringify({ id, purpose, label, at, createdTabs, keys: keys.items, states: packed, sheets });
}

/** Reads an entry's JSON back; null where anything in it is not as `encodeEntry` writes it. */
export function decodeEntry(json: string): JournalEntry | null {
  const root = asObject(parse(json));
  if (!root) return null;
  const { id, purpose, label, at } = root;
  const keys = asList(root["keys"], asString);
  const states = asList(root["states"], unpackState);
  const createdTabs = asList(root["createdTabs"], unpackTab);
  if (typeof id !== "string" || typeof label !== "string" || typeof at !== "string") return null;
  if (!isPurpose(purpose) || !keys || !states || !createdTabs) return null;
  const sheets = asList(root["sheets"], (sheet) => unpackSheet(sheet, keys, states));
  return sheets && { id, purpose, label, at, sheets, createdTabs };
}

/** Distinct items in order of first appearance; `place` adds what is new and answers where it stands. */
function tableOf<T>(identity: (item: T) => string): {
  readonly items: readonly T[];
  readonly place: (item: T) => number;
} {
  const items: T[] = [];
  const places = new Map<string, number>();
  const place = (item: T): number => {
    const name = identity(item);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, items.length);
    return items.push(item) - 1;
  };
  return { items, place };
}

/**
 * [content, number format, font], and a fourth where the words of a text differ in look: [text, look] for each run.
 * A content is a bare value, or {f, array?} for a formula and {e} for an error.
 */
function packState({ content, numberFormat, font, runs }: CellState): readonly unknown[] {
  const packed = [packContent(content), numberFormat, font];
  return runs === undefined ? packed : [...packed, runs.map(({ text, look }) => [text, look])];
}

function packContent(content: CellContent): unknown {
  if (content.kind === "error") return { e: content.error };
  if (content.kind !== "formula") return bareValue(content);
  return content.array ? { f: content.formula, array: true } : { f: content.formula };
}

function unpackState(value: unknown): CellState | null {
  const parts = asList(value, (part) => ({ part }));
  if (parts?.length !== 3 && parts?.length !== 4) return null;
  const [packed, numberFormat, font, packedRuns] = parts.map(({ part }) => part);
  const content = unpackContent(packed);
  const runs = packedRuns === undefined ? undefined : asList(packedRuns, unpackRun);
  if (content === null || typeof numberFormat !== "string" || runs === null) return null;
  if (font !== null && typeof font !== "string") return null;
  return { content, numberFormat, font, ...(runs === undefined ? {} : { runs }) };
}

function unpackRun(value: unknown): TextRun | null {
  const [text, look, ...more] = asList(value, asString) ?? [];
  return text !== undefined && look !== undefined && more.length === 0 ? { text, look } : null;
}

function unpackContent(value: unknown): CellContent | null {
  if (value === null) return { kind: "empty" };
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  const object = asObject(value);
  if (typeof object?.["f"] === "string") {
    return { kind: "formula", formula: object["f"], ...(object["array"] === true ? { array: true } : {}) };
  }
  return typeof object?.["e"] === "string" ? { kind: "error", error: object["e"] } : null;
}

function unpackTab(value: unknown): CreatedTab | null {
  const tab = asObject(value);
  if (typeof tab?.["name"] !== "string" || typeof tab["content"] !== "string") return null;
  return { name: tab["name"], content: tab["content"] };
}

function unpackSheet(value: unknown, keys: readonly string[], states: readonly CellState[]): JournalSheet | null {
  const sheet = asObject(value);
  if (!sheet) return null;
  const { name, signature, headerRows } = sheet;
  const rows = headerRows === null ? null : asList(headerRows, asIndex);
  const keyColumns = asList(sheet["keyColumns"], asIndex);
  const cells = asList(sheet["cells"], (cell) => unpackCell(cell, keys, states));
  if (typeof name !== "string" || !keyColumns || !cells) return null;
  if (signature !== null && typeof signature !== "string") return null;
  if (rows === null) return headerRows === null ? { name, headerRows: null, signature, keyColumns, cells } : null;
  const [first, last, ...more] = rows;
  if (first === undefined || last === undefined || more.length > 0) return null;
  return { name, headerRows: [first, last], signature, keyColumns, cells };
}

function unpackCell(value: unknown, keys: readonly string[], states: readonly CellState[]): JournalCell | null {
  const numbers = asList(value, (part) => (Number.isInteger(part) ? Number(part) : null));
  if (numbers?.length !== 5) return null;
  const [row = 0, column = 0, keyIndex = 0, beforeIndex = 0, afterIndex = 0] = numbers;
  const key = keyIndex === -1 ? null : keys[keyIndex];
  const before = states[beforeIndex];
  const after = states[afterIndex];
  if (row < 1 || column < 1 || key === undefined || !before || !after) return null;
  return { row, column, rowKey: key, before, after };
}

const PURPOSES: readonly PlanPurpose[] = ["fill", "fix", "create", "what-if", "edit"];

function isPurpose(value: unknown): value is PlanPurpose {
  return PURPOSES.some((purpose) => purpose === value);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Damaged: told by the null below, like every other unexpected shape.
    return null;
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** Every item read, or null where one of them cannot be. */
function asList<T>(value: unknown, read: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const items: T[] = [];
  for (const item of value) {
    const one = read(item);
    if (one === null) return null;
    items.push(one);
  }
  return items;
}

function asString(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** A row or column number. */
function asIndex(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 ? value : null;
}
