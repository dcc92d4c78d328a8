import { cellKey, columnOfKey, contains, rowOfKey, type Area, type CellKey } from "../workbook/refs";
import { sourcesOf, type FormulaSources, type SpokenOf } from "./formula-sources";

/** Cells by sheet name. */
export type CellsBySheet = ReadonlyMap<string, ReadonlySet<CellKey>>;

/** The formulas of one sheet by their cells. */
export interface SheetOfFormulas {
  readonly name: string;
  readonly formulas: ReadonlyMap<CellKey, { readonly text: string }>;
}

interface PlacedFormula extends FormulaSources {
  readonly sheet: string;
  readonly key: CellKey;
}

/**
 * The formulas whose result an edit of these cells has surely put out of date, those depending on them included. What
 * one reads that works out its references while it is calculated, nobody knows before Excel has calculated: it is not
 * among them (`uncertainFormulas`).
 */
export function formulasTouchedBy(
  changed: CellsBySheet,
  sheets: readonly SheetOfFormulas[],
  book: SpokenOf,
): CellsBySheet {
  return dependentsOf(
    changed,
    placed(sheets, book).filter(({ beyond }) => beyond === null),
  );
}

/**
 * The formulas whose result may be out of date once anything was edited, since their text does not tell what they
 * read; and those depending on them.
 */
export function uncertainFormulas(sheets: readonly SheetOfFormulas[], book: SpokenOf): CellsBySheet {
  const formulas = placed(sheets, book);
  const open = new Map<string, Set<CellKey>>();
  for (const { sheet, key, beyond } of formulas) {
    if (beyond !== null) open.set(sheet, (open.get(sheet) ?? new Set()).add(key));
  }
  if (open.size === 0) return open;
  for (const [sheet, keys] of dependentsOf(open, formulas)) {
    open.set(sheet, new Set([...(open.get(sheet) ?? []), ...keys]));
  }
  return open;
}

function placed(sheets: readonly SheetOfFormulas[], book: SpokenOf): readonly PlacedFormula[] {
  return sheets.flatMap(({ name, formulas }) =>
    [...formulas].map(([key, { text }]) => ({
      sheet: name,
      key,
      ...sourcesOf(text, { sheet: name, row: rowOfKey(key) }, book),
    })),
  );
}

/** All formulas that read these cells, or formulas that do. */
function dependentsOf(from: CellsBySheet, formulas: readonly PlacedFormula[]): ReadonlyMap<string, Set<CellKey>> {
  const dirty = new Map([...from].map(([sheet, cells]) => [sheet.toLowerCase(), dirtySheet(cells)]));
  const touched = new Map<string, Set<CellKey>>();
  let waiting = formulas;
  for (let grew = true; grew;) {
    grew = false;
    const further: PlacedFormula[] = [];
    for (const formula of waiting) {
      if (!formula.areas.some(({ sheet, area }) => touches(dirty.get(sheet), area))) {
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
