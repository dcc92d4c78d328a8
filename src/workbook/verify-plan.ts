import { contentOf } from "./cell-content";
import type { Failure } from "./failure";
import { isLocked, mergeAt, type Grid, type WorkbookSnapshot } from "./grid";
import { areaToA1, cellKey, MAX_COLUMN, MAX_ROW, toFullA1, type CellKey, type CellRef } from "./refs";
import { sameContent, type CellContent, type CellWrite, type NewTab, type WritePlan } from "./write-plan";

/** Cells one plan may write, new tabs included: far above any form, low enough to be previewed and taken back. */
export const MAX_PLAN_CELLS = 50_000;

/**
 * Cells of the new tabs of one plan where they are written into a file: the register of an office of thirty thousand. A
 * tab is taken back by deleting it, so that it weighs nothing in the journal; a host takes it in one request, a file in none.
 */
export const MAX_TAB_CELLS_OF_FILE = 1_000_000;

/** What Excel keeps of one cell's text and of one formula, in characters. */
const MAX_TEXT_LENGTH = 32_767;
const MAX_FORMULA_LENGTH = 8_192;

/** Characters of a tab's name. */
const MAX_TAB_NAME_LENGTH = 31;

export interface VerifyOptions {
  /** The plan puts back what cells held: that may be anything a cell can hold, error values included. */
  readonly restoring?: boolean;
  /** New tabs have a limit of their own; without one their cells count as the plan's. */
  readonly mostCellsOfTabs?: number;
}

/**
 * Whether a plan may be applied to the workbook as it stands now: null, or the first reason why not. Nothing is
 * written before this has answered. A write inside a merged area but not at its anchor (top left), the only cell that
 * Excel shows, is a mistake of the plan and refused as `host`, and so are impossible addresses and contents.
 */
export function verifyPlan(
  plan: WritePlan,
  snapshot: WorkbookSnapshot,
  { restoring = false, mostCellsOfTabs }: VerifyOptions = {},
): Failure | null {
  if (snapshot.readOnly) return { code: "read-only" };
  const ofTabs = plan.tabs.reduce((sum, tab) => sum + tab.cells.length, 0);
  if (mostCellsOfTabs !== undefined && ofTabs > mostCellsOfTabs)
    return { code: "too-large", what: "plan", limit: mostCellsOfTabs };
  if (plan.writes.length + (mostCellsOfTabs === undefined ? ofTabs : 0) > MAX_PLAN_CELLS)
    return { code: "too-large", what: "plan", limit: MAX_PLAN_CELLS };
  return verifyTabs(plan.tabs, snapshot) ?? verifyWrites(plan.writes, snapshot, restoring);
}

function verifyTabs(tabs: readonly NewTab[], snapshot: WorkbookSnapshot): Failure | null {
  if (tabs.length === 0) return null;
  if (snapshot.structureProtected) return { code: "protected", sheet: null };
  const taken = new Set(snapshot.sheets.map((grid) => grid.name.toLowerCase()));
  for (const tab of tabs) {
    if (!isTabName(tab.name)) return host(`not a name for a tab: «${tab.name}»`);
    if (taken.has(tab.name.toLowerCase())) return host(`a tab of this name exists: «${tab.name}»`);
    taken.add(tab.name.toLowerCase());
    for (const cell of tab.cells) {
      const ref = { sheet: tab.name, row: cell.row, column: cell.column };
      const fault = placeFault(ref) ?? contentFault(ref, cell.content);
      if (fault) return fault;
    }
  }
  return null;
}

/** What Excel accepts as a tab's name. */
function isTabName(name: string): boolean {
  const length = name.length > 0 && name.length <= MAX_TAB_NAME_LENGTH;
  return length && !/[[\]:*?/\\\u0000-\u001F]|^'|'$/.test(name) && name.toLowerCase() !== "history";
}

function verifyWrites(writes: readonly CellWrite[], snapshot: WorkbookSnapshot, restoring: boolean): Failure | null {
  const grids = new Map(snapshot.sheets.map((grid) => [grid.name, grid]));
  const seen = new Map<string, Set<CellKey>>();
  const locked: CellRef[] = [];
  const changed: CellRef[] = [];
  for (const { ref, content, expectedBefore } of writes) {
    const grid = grids.get(ref.sheet);
    if (!grid) return { code: "sheet-gone", sheet: ref.sheet };
    const fault =
      placeFault(ref) ??
      (restoring ? null : contentFault(ref, content)) ??
      twiceIn(seen, ref) ??
      besideAnchor(grid, ref);
    if (fault) return fault;
    if (isLocked(grid, ref.row, ref.column)) locked.push(ref);
    if (!sameContent(contentOf(grid, ref.row, ref.column), expectedBefore)) changed.push(ref);
  }
  const [first] = locked;
  if (first) return { code: "protected", sheet: first.sheet, cells: locked };
  return changed.length > 0 ? { code: "changed-since", cells: changed } : null;
}

function twiceIn(seen: Map<string, Set<CellKey>>, ref: CellRef): Failure | null {
  const cells = seen.get(ref.sheet) ?? new Set();
  seen.set(ref.sheet, cells);
  const key = cellKey(ref.row, ref.column);
  if (cells.has(key)) return host(`written twice in one plan: ${toFullA1(ref)}`);
  cells.add(key);
  return null;
}

function besideAnchor(grid: Grid, ref: CellRef): Failure | null {
  const merge = mergeAt(grid, ref.row, ref.column);
  if (merge === null || (merge.top === ref.row && merge.left === ref.column)) return null;
  return host(`${toFullA1(ref)} lies inside the merged area ${areaToA1(merge)}, not at its first cell`);
}

function placeFault(ref: CellRef): Failure | null {
  const inSheet = Number.isInteger(ref.row) && Number.isInteger(ref.column) && ref.row >= 1 && ref.column >= 1;
  if (inSheet && ref.row <= MAX_ROW && ref.column <= MAX_COLUMN) return null;
  return host(`no such cell: row ${String(ref.row)}, column ${String(ref.column)}`);
}

function contentFault(ref: CellRef, content: CellContent): Failure | null {
  switch (content.kind) {
    case "empty":
    case "boolean":
      return null;
    case "text":
      return content.text.length > MAX_TEXT_LENGTH ? host(`text too long for a cell: ${toFullA1(ref)}`) : null;
    case "number":
      return Number.isFinite(content.number) ? null : host(`not a number: ${toFullA1(ref)}`);
    case "formula": {
      const fits = content.formula.length <= MAX_FORMULA_LENGTH && /^=./s.test(content.formula);
      return fits ? null : host(`not a formula: ${toFullA1(ref)}`);
    }
    case "error":
      return host(`an error value is never planned: ${toFullA1(ref)}`);
  }
}

function host(detail: string): Failure {
  return { code: "host", detail };
}
