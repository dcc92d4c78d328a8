import type { Grid } from "../workbook/grid";
import { cellKey, columnOfKey, contains, parseArea, rowOfKey, type Area, type CellKey } from "../workbook/refs";
import { formulaTokens } from "./formula-tokens";
import type { RawName } from "./workbook-part";

/** Cells by sheet name. */
export type CellsBySheet = ReadonlyMap<string, ReadonlySet<CellKey>>;

/** Functions whose result may depend on any cell, whatever their arguments say. */
const ANYWHERE = new Set(["INDIRECT", "OFFSET", "CELL", "GETPIVOTDATA", "TABLE", "SHEET", "SHEETS"]);

/** What one formula reads. */
interface Sources {
  readonly sheet: string;
  readonly key: CellKey;
  readonly areas: readonly { readonly sheet: string; readonly area: Area }[];
  /** Names no cell for certain: tables, names we cannot follow, INDIRECT. */
  readonly anywhere: boolean;
}

/**
 * The formulas whose result an edit of these cells may have changed, those depending on them included. In doubt
 * a formula counts as touched: a result shown as unknown is harmless, an outdated one is not.
 */
export function formulasTouchedBy(
  changed: CellsBySheet,
  grids: readonly Grid[],
  names: readonly RawName[],
  tabNames: readonly string[],
): CellsBySheet {
  const dirty = new Map([...changed].map(([sheet, cells]) => [sheet.toLowerCase(), dirtySheet(cells)]));
  let waiting = grids.flatMap((grid) => sourcesOf(grid, names, tabNames));
  const touched = new Map<string, Set<CellKey>>();
  for (let grew = true; grew;) {
    grew = false;
    const further: Sources[] = [];
    for (const formula of waiting) {
      if (!formula.anywhere && !formula.areas.some(({ sheet, area }) => touches(dirty.get(sheet), area))) {
        further.push(formula);
        continue;
      }
      grew = true;
      const cells = touched.get(formula.sheet) ?? new Set<CellKey>();
      touched.set(formula.sheet, cells.add(formula.key));
      const lower = formula.sheet.toLowerCase();
      const sheet = dirty.get(lower) ?? dirtySheet(new Set());
      dirty.set(lower, sheet);
      addDirty(sheet, formula.key);
    }
    waiting = further;
  }
  return touched;
}

interface DirtySheet {
  readonly cells: Set<CellKey>;
  box: Area;
}

function dirtySheet(cells: ReadonlySet<CellKey>): DirtySheet {
  const sheet: DirtySheet = { cells: new Set(), box: { top: Infinity, left: Infinity, bottom: 0, right: 0 } };
  for (const key of cells) addDirty(sheet, key);
  return sheet;
}

function addDirty(sheet: DirtySheet, key: CellKey): void {
  const row = rowOfKey(key);
  const column = columnOfKey(key);
  sheet.cells.add(key);
  sheet.box = {
    top: Math.min(sheet.box.top, row),
    left: Math.min(sheet.box.left, column),
    bottom: Math.max(sheet.box.bottom, row),
    right: Math.max(sheet.box.right, column),
  };
}

function touches(sheet: DirtySheet | undefined, area: Area): boolean {
  if (!sheet) return false;
  const top = Math.max(area.top, sheet.box.top);
  const bottom = Math.min(area.bottom, sheet.box.bottom);
  const left = Math.max(area.left, sheet.box.left);
  const right = Math.min(area.right, sheet.box.right);
  if (top > bottom || left > right) return false;
  if ((bottom - top + 1) * (right - left + 1) > sheet.cells.size) {
    for (const key of sheet.cells) {
      if (contains(area, rowOfKey(key), columnOfKey(key))) return true;
    }
    return false;
  }
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (sheet.cells.has(cellKey(row, column))) return true;
    }
  }
  return false;
}

function sourcesOf(grid: Grid, names: readonly RawName[], tabNames: readonly string[]): readonly Sources[] {
  const sources: Sources[] = [];
  for (const [key, { text }] of grid.formulas) {
    const areas: { sheet: string; area: Area }[] = [];
    const anywhere = collect(text, grid.name, names, tabNames, areas, new Set());
    sources.push({ sheet: grid.name, key, areas, anywhere });
  }
  return sources;
}

/** Adds what a formula reads to `areas`; true where it may read anything. */
function collect(
  formula: string,
  home: string,
  names: readonly RawName[],
  tabNames: readonly string[],
  areas: { sheet: string; area: Area }[],
  followed: Set<string>,
): boolean {
  const tokens = formulaTokens(formula);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "reference") {
      const area = parseArea(token.text);
      const sheet = token.sheet ?? home;
      if (sheet.startsWith("[")) continue;
      if (!tabNames.includes(sheet) && sheet.includes(":")) return true;
      if (area) areas.push({ sheet: sheet.toLowerCase(), area });
    } else if (token.kind === "name") {
      if (token.called) {
        if (ANYWHERE.has(token.text.toUpperCase())) return true;
        continue;
      }
      const next = tokens[index + 1];
      if (next?.kind === "other" && next.text.startsWith("[")) return true;
      if (followed.has(token.text.toLowerCase()) || /^(?:TRUE|FALSE)$/i.test(token.text)) continue;
      followed.add(token.text.toLowerCase());
      const found = names.filter(({ name }) => name.toLowerCase() === token.text.toLowerCase());
      // A name that nobody defines is #NAME? whatever is edited; a letter after «#» is an error value.
      for (const { refersTo } of found) {
        if (collect(refersTo, home, names, tabNames, areas, followed)) return true;
      }
    }
  }
  return false;
}
