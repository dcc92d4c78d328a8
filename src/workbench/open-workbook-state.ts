import { valueOfContent } from "../workbook/cell-content";
import type { Failure } from "../workbook/failure";
import { cellKey, type CellKey } from "../workbook/refs";
import type { Grid, WorkbookSnapshot } from "../workbook/grid";
import type { CellContent } from "../workbook/write-plan";
import type { SheetLook } from "../xlsx/sheet-look";
import { noHistory, withoutEntry, withStep, type Edit, type History, type WrittenPlan } from "./history";

/** A workbook as the page shows it. The truth lives in the worker: original bytes and the list of edits. */
export interface OpenWorkbook extends History {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  readonly looks: ReadonlyMap<string, SheetLook>;
  readonly sheet: string;
  readonly selected: { readonly row: number; readonly column: number };
  /** She has gone to a sheet or a cell herself, or was led there. */
  readonly hasMoved: boolean;
  /** Something was changed since the file was opened or saved. */
  readonly unsaved: boolean;
  /** How manieth file of this page it is: two files may bear one name. */
  readonly ordinal: number;
  /** The file that could not be opened while this one was, until she closes the message. */
  readonly refused: RefusedFile | null;
  /** A refused edit or save, until the next thing that works. */
  readonly trouble: Failure | null;
}

/** A file that could not be opened, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly failure: Failure;
}

type Open = { readonly phase: "open" } & OpenWorkbook;

export type WorkbenchState =
  | { readonly phase: "empty" }
  /** `behind` is the workbook that stays open until the new one is. */
  | { readonly phase: "opening"; readonly name: string; readonly share: number; readonly behind: Open | null }
  | { readonly phase: "failed"; readonly name: string; readonly failure: Failure }
  | Open;

export type WorkbenchEvent =
  | { readonly type: "opening"; readonly name: string }
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "failed"; readonly name: string; readonly failure: Failure }
  /** She gave the opening up. */
  | { readonly type: "stopped" }
  | {
      readonly type: "opened";
      readonly name: string;
      readonly snapshot: WorkbookSnapshot;
      readonly looks: ReadonlyMap<string, SheetLook>;
    }
  /** The pane or a restore wrote: everything was read again. */
  | { readonly type: "read-again"; readonly snapshot: WorkbookSnapshot; readonly looks: ReadonlyMap<string, SheetLook> }
  | { readonly type: "sheet"; readonly sheet: string }
  | { readonly type: "select"; readonly row: number; readonly column: number; readonly sheet?: string }
  | {
      readonly type: "edited";
      readonly edit: Edit;
      readonly how: "typed" | "undone" | "redone";
      /** Formulas whose results nobody has calculated since, by sheet. */
      readonly stale: ReadonlyMap<string, readonly CellKey[]>;
    }
  /** The pane wrote a plan, or the arrows took it back or wrote it again. */
  | { readonly type: "plan"; readonly step: WrittenPlan; readonly how: "done" | "undone" | "redone" }
  /** «Khôi phục» took an entry of the journal back. */
  | { readonly type: "restored"; readonly id: string }
  /** The first check says where the registration stands: there, unless she has gone anywhere meanwhile. */
  | { readonly type: "begin-at"; readonly sheet: string; readonly row: number; readonly column: number }
  /** The pane stored something in the file: an answer, a reason, her settings. */
  | { readonly type: "stored" }
  | { readonly type: "trouble"; readonly failure: Failure }
  /** She has read which file could not be opened. */
  | { readonly type: "refusal-read" }
  | { readonly type: "saved" };

/** The workbook that is open, though another one may be opening in front of it. */
export function openOf(state: WorkbenchState): Open | null {
  if (state.phase === "opening") return state.behind;
  return state.phase === "open" ? state : null;
}

/** What the page holds after an event; an event that no longer fits its phase changes nothing. */
export function reduce(state: WorkbenchState, event: WorkbenchEvent): WorkbenchState {
  switch (event.type) {
    case "opening":
      return { phase: "opening", name: event.name, share: 0, behind: openOf(state) };
    case "failed": {
      const refused = { name: event.name, failure: event.failure };
      const behind = openOf(state);
      return behind === null ? { phase: "failed", ...refused } : { ...behind, refused };
    }
    case "stopped":
      return state.phase === "opening" ? (state.behind ?? { phase: "empty" }) : state;
    case "opened":
      return {
        phase: "open",
        name: event.name,
        snapshot: event.snapshot,
        looks: event.looks,
        sheet: firstVisible(event.snapshot),
        selected: { row: 1, column: 1 },
        ordinal: (openOf(state)?.ordinal ?? 0) + 1,
        refused: null,
        ...noHistory,
        hasMoved: false,
        unsaved: false,
        trouble: null,
      };
    case "progress":
      return state.phase === "opening" ? { ...state, share: event.share } : state;
    default: {
      // What was under way when the new file came is still about the workbook behind it.
      const open = openOf(state);
      if (open === null) return state;
      const changed = reduceOpen(open, event);
      return state.phase === "opening" ? { ...state, behind: changed } : changed;
    }
  }
}

type OpenEvent = Exclude<WorkbenchEvent, { type: "opening" | "failed" | "stopped" | "opened" | "progress" }>;

function reduceOpen(state: Open, event: OpenEvent): Open {
  switch (event.type) {
    case "read-again": {
      const { snapshot, looks } = event;
      const stays = snapshot.sheets.some((sheet) => sheet.name === state.sheet);
      const sheet = stays ? state.sheet : firstVisible(snapshot);
      return { ...state, snapshot, looks, sheet, unsaved: true, trouble: null };
    }
    case "sheet":
      return { ...state, sheet: event.sheet, selected: { row: 1, column: 1 }, hasMoved: true };
    case "select":
      return {
        ...state,
        sheet: event.sheet ?? state.sheet,
        selected: { row: event.row, column: event.column },
        hasMoved: true,
      };
    case "begin-at": {
      const { sheet, row, column } = event;
      const isThere = state.snapshot.sheets.some(({ name, visibility }) => name === sheet && visibility === "visible");
      return state.hasMoved || !isThere ? state : { ...state, sheet, selected: { row, column }, hasMoved: true };
    }
    case "plan":
      return { ...state, ...withStep(state, event.step, event.how) };
    case "restored":
      return { ...state, ...withoutEntry(state, event.id) };
    case "edited":
      return edited(state, event);
    case "stored":
      return { ...state, unsaved: true };
    case "trouble":
      return { ...state, trouble: event.failure };
    case "refusal-read":
      return { ...state, refused: null };
    case "saved":
      return { ...state, unsaved: false, trouble: null };
  }
}

function edited(state: Open, { edit, how, stale }: Extract<WorkbenchEvent, { type: "edited" }>): Open {
  const { sheet, row, column } = edit.write.ref;
  const content = how === "undone" ? edit.before : edit.write.content;
  const changed = withCell(state.snapshot, sheet, row, column, content);
  const history = withStep(state, edit, how === "typed" ? "done" : how);
  // What is taken back or done again is shown.
  const shown = how === "typed" ? {} : { sheet, selected: { row, column } };
  return {
    ...state,
    ...history,
    ...shown,
    hasMoved: true,
    snapshot: withStale(changed, stale),
    unsaved: true,
    trouble: null,
  };
}

function withStale(snapshot: WorkbookSnapshot, stale: ReadonlyMap<string, readonly CellKey[]>): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((grid) => {
    const keys = new Set(stale.get(grid.name));
    const formulas = [...grid.formulas].map(
      ([key, formula]) =>
        [key, formula.stale === keys.has(key) ? formula : { ...formula, stale: keys.has(key) }] as const,
    );
    return grid.formulas.size === 0 ? grid : { ...grid, formulas: new Map(formulas) };
  });
  return { ...snapshot, sheets };
}

/** The snapshot with one cell changed, so that typing shows at once; nothing here calculates formulas. */
function withCell(
  snapshot: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
  content: CellContent,
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((grid) => (grid.name === sheet ? gridWith(grid, row, column, content) : grid));
  return { ...snapshot, sheets };
}

function gridWith(grid: Grid, row: number, column: number, content: CellContent): Grid {
  const values = [...grid.values];
  while (values.length < row) values.push([]);
  const cells = [...(values[row - 1] ?? [])];
  while (cells.length < column) cells.push(null);
  cells[column - 1] = valueOfContent(content);
  values[row - 1] = cells;
  const formulas = new Map(grid.formulas);
  if (content.kind === "formula") formulas.set(cellKey(row, column), { text: content.formula, stale: true });
  else formulas.delete(cellKey(row, column));
  return { ...grid, values, formulas };
}

function firstVisible(snapshot: WorkbookSnapshot): string {
  const visible = snapshot.sheets.find((sheet) => sheet.visibility === "visible") ?? snapshot.sheets[0];
  return visible?.name ?? "";
}
