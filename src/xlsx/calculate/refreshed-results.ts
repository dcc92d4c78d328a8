import { valueOfContent } from "../../workbook/cell-content";
import type { CellValue } from "../../workbook/grid";
import { cellKey, columnOfKey, rowOfKey, type CellKey } from "../../workbook/refs";
import type { CellWrite } from "../../workbook/write-plan";
import type { Model } from "../model";
import type { CellsBySheet } from "../stale-formulas";
import type { SheetData } from "../sheet-reader";
import { parseFormula } from "./parse-formula";
import { UNKNOWN, type Unknown } from "./values";
import { workOut, type Lookup } from "./work-out";

/** Results by sheet name and cell. */
export type Results = ReadonlyMap<string, ReadonlyMap<CellKey, CellValue>>;

/** Formulas that wait for one another within one look; longer chains are worked out from their far end. */
const LONGEST_CHAIN = 16;

/** Beyond this many cells looked at, the rest is left to Excel. */
const MOST_LOOKS = 3_000_000;

/**
 * What formulas show after these writes, as far as we can tell. One is worked out only if working it out from the
 * values of before gives just what Excel had got: whatever Excel means otherwise is left to it.
 */
export function refreshedResults(model: Model, touched: CellsBySheet, writes: readonly CellWrite[]): Results {
  const sheets = new Map(model.workbook.sheets.map((info) => [info.name.toLowerCase(), model.sheetData(info)]));
  const written = writtenCells(writes);
  const known = new Map<string, CellValue | Unknown>();
  const waiting = new Set<string>();
  let looks = 0;
  const cachedAt = (data: SheetData | undefined, key: CellKey): CellValue | Unknown => {
    looks++;
    if (looks > MOST_LOOKS || data?.formulas.get(key)?.cached === false) return UNKNOWN;
    return data?.values[rowOfKey(key) - 1]?.[columnOfKey(key) - 1] ?? null;
  };
  const before: Lookup = {
    valueAt: (sheet, row, column) => cachedAt(sheets.get(sheet.toLowerCase()), cellKey(row, column)),
    extentOf: (sheet) => extentOf(sheets.get(sheet.toLowerCase()), []),
  };
  const after: Lookup = {
    valueAt: (sheet, row, column) => {
      const lower = sheet.toLowerCase();
      const key = cellKey(row, column);
      const write = written.get(lower)?.get(key);
      if (write !== undefined) return write.content.kind === "formula" ? UNKNOWN : valueOfContent(write.content);
      return isTouched.get(lower)?.has(key) === true ? resultAt(lower, key) : cachedAt(sheets.get(lower), key);
    },
    extentOf: (sheet) => {
      const lower = sheet.toLowerCase();
      return extentOf(sheets.get(lower), [...(written.get(lower)?.keys() ?? [])]);
    },
  };
  const isTouched = new Map([...touched].map(([sheet, keys]) => [sheet.toLowerCase(), keys]));
  /** The formula that a chain was too long to reach, if any; nothing worked out meanwhile is worth keeping. */
  const unreached: Place[] = [];
  const resultAt = (sheet: string, key: CellKey): CellValue | Unknown => {
    const name = nameOf({ sheet, key });
    const found = known.get(name);
    if (found !== undefined || waiting.has(name) || unreached.length > 0) return found ?? UNKNOWN;
    if (waiting.size === LONGEST_CHAIN) {
      unreached.push({ sheet, key });
      return UNKNOWN;
    }
    waiting.add(name);
    const result = workedOut(model, sheets.get(sheet), sheet, key, before, after);
    waiting.delete(name);
    if (unreached.length === 0) known.set(name, result);
    return result;
  };
  const resultOf = (asked: Place): CellValue | Unknown => {
    const pending = new Map([[nameOf(asked), asked]]);
    for (let place: Place | undefined = asked; place !== undefined; place = [...pending.values()].at(-1)) {
      unreached.length = 0;
      resultAt(place.sheet, place.key);
      const [further] = unreached;
      if (further === undefined) pending.delete(nameOf(place));
      // It waits for itself by a long way round.
      else if (pending.has(nameOf(further))) known.set(nameOf(further), UNKNOWN);
      else pending.set(nameOf(further), further);
    }
    return known.get(nameOf(asked)) ?? UNKNOWN;
  };
  const results = new Map<string, Map<CellKey, CellValue>>();
  for (const [sheet, keys] of touched) {
    for (const key of keys) {
      const result = resultOf({ sheet: sheet.toLowerCase(), key });
      if (result !== UNKNOWN)
        results.set(sheet, (results.get(sheet) ?? new Map<CellKey, CellValue>()).set(key, result));
    }
  }
  return results;
}

interface Place {
  readonly sheet: string;
  readonly key: CellKey;
}

function nameOf({ sheet, key }: Place): string {
  return `${String(key)} ${sheet}`;
}

function workedOut(
  model: Model,
  data: SheetData | undefined,
  sheet: string,
  key: CellKey,
  before: Lookup,
  after: Lookup,
): CellValue | Unknown {
  const formula = data?.formulas.get(key);
  if (formula === undefined || !formula.cached || formula.array || formula.fixed) return UNKNOWN;
  const expression = parseFormula(formula.text, { sheet, row: rowOfKey(key) }, model.spokenOf());
  if (expression === null) return UNKNOWN;
  const had = before.valueAt(sheet, rowOfKey(key), columnOfKey(key));
  return isSame(workOut(expression, before), had) ? workOut(expression, after) : UNKNOWN;
}

/** The last digits of a sum depend on the order in which it was added up. */
function isSame(one: CellValue | Unknown, other: CellValue | Unknown): boolean {
  if (one === UNKNOWN || other === UNKNOWN) return false;
  if (typeof one !== "number" || typeof other !== "number") return JSON.stringify(one) === JSON.stringify(other);
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

function writtenCells(writes: readonly CellWrite[]): ReadonlyMap<string, ReadonlyMap<CellKey, CellWrite>> {
  const written = new Map<string, Map<CellKey, CellWrite>>();
  for (const write of writes) {
    const lower = write.ref.sheet.toLowerCase();
    const cells = written.get(lower) ?? new Map<CellKey, CellWrite>();
    written.set(lower, cells.set(cellKey(write.ref.row, write.ref.column), write));
  }
  return written;
}

const extents = new WeakMap<SheetData, { readonly rows: number; readonly columns: number }>();

function extentOf(data: SheetData | undefined, further: readonly CellKey[]): { rows: number; columns: number } {
  const filled = (data && extents.get(data)) ?? {
    rows: data?.values.length ?? 0,
    columns: (data?.values ?? []).reduce((widest, row) => Math.max(widest, row.length), 0),
  };
  if (data) extents.set(data, filled);
  return {
    rows: further.reduce((most, key) => Math.max(most, rowOfKey(key)), filled.rows),
    columns: further.reduce((most, key) => Math.max(most, columnOfKey(key)), filled.columns),
  };
}
