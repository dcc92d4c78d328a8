import type { Failure } from "../workbook/failure";
import { contentOf } from "../workbook/cell-content";
import { revealedIn } from "./revealed";
import type { WorkbookSnapshot } from "../workbook/grid";
import type { CellRef } from "../workbook/refs";
import type { SheetChange, Workbook, WorkbookView } from "../workbook/ports";
import { err, ok, type Result } from "../workbook/result";
import type { CellContent } from "../workbook/write-plan";
import type { RemoteWorkbook } from "../worker/remote-workbook";
import { isPlan, type Edit, type HistoryStep, type WrittenPlan } from "./history";
import type { WorkbenchEvent } from "./open-workbook-state";
import type { SheetLook } from "../xlsx/sheet-look";

type Dispatch = (event: WorkbenchEvent) => void;

/** One workbook open in the page: the port for the pane, her edits, and what tells the sheet view. */
export interface Session {
  readonly workbook: Workbook;
  readonly view: WorkbookView;
  open(name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void>;
  /** Her own typing; it is not an entry in the journal. */
  edit(snapshot: WorkbookSnapshot, sheet: string, row: number, column: number, content: CellContent): Promise<void>;
  /** Takes the last step back, or does it again; a plan is taken back as an entry of the journal is. */
  replay(step: HistoryStep, how: "undone" | "redone"): Promise<void>;
  bytes(): Promise<Result<Uint8Array, Failure>>;
  /** Begins at this cell, unless she has gone anywhere meanwhile. */
  readonly beginAt: (cell: CellRef) => void;
  /** The cell the sheet view stands on; null while nothing is open. */
  standsOn(cell: CellRef | null): void;
}

/** Speaks with the worker that holds the workbook, and tells the page what changed. */
export function createSession(remote: RemoteWorkbook, dispatch: Dispatch): Session {
  let shown: WorkbookSnapshot | null = null;
  let selected: CellRef | null = null;
  const listeners = new Set<(change: SheetChange) => void>();
  const tell = (change: SheetChange) => {
    for (const listener of listeners) listener(change);
  };

  async function load(): Promise<
    Result<{ snapshot: WorkbookSnapshot; looks: ReadonlyMap<string, SheetLook> }, Failure>
  > {
    const snapshot = await remote.read();
    if (!snapshot.ok) return snapshot;
    shown = snapshot.value;
    const looks = await remote.looks();
    return looks.ok ? ok({ snapshot: snapshot.value, looks: looks.value }) : looks;
  }

  async function readAgain(planId: string | null): Promise<void> {
    const loaded = await load();
    if (loaded.ok) dispatch({ type: "read-again", ...loaded.value });
    else dispatch({ type: "trouble", failure: loaded.error });
    tell({ sheet: null, planId });
  }

  function stored<T>(result: Result<T, Failure>): Result<T, Failure> {
    if (result.ok) dispatch({ type: "stored" });
    return result;
  }

  const workbook: Workbook = {
    ...remote,
    store: {
      get: (key) => remote.store.get(key),
      set: async (key, value) => stored(await remote.store.set(key, value)),
    },
    journal: { list: () => remote.journal.list(), remove: async (id) => stored(await remote.journal.remove(id)) },
    apply: async (plan) => {
      const applied = await remote.apply(plan);
      if (applied.ok) await readAgain(plan.id);
      if (applied.ok) dispatch({ type: "plan", step: { plan, entry: applied.value }, how: "done" });
      return applied;
    },
    restore: async (entry, options) => {
      const restored = await remote.restore(entry, options);
      if (restored.ok) await readAgain(entry.id);
      if (restored.ok) dispatch({ type: "restored", id: entry.id });
      return restored;
    },
  };

  const view: WorkbookView = {
    reveal: (target) => {
      const answer = shown ? revealedIn(shown, target) : ok(null);
      if (!answer.ok) return Promise.resolve(answer);
      if (answer.value === null || typeof answer.value === "string")
        return Promise.resolve(ok(answer.value ?? "shown"));
      dispatch({ type: "select", ...answer.value });
      return Promise.resolve(ok("shown"));
    },
    selected: () => {
      return Promise.resolve(selected === null ? err({ code: "host", detail: "no workbook is open" }) : ok(selected));
    },
    watch: (onChange) => {
      listeners.add(onChange);
      return Promise.resolve(() => {
        listeners.delete(onChange);
        return Promise.resolve();
      });
    },
  };

  async function write(
    edit: Edit,
    content: CellContent,
    expected: CellContent,
    how: "typed" | "undone" | "redone",
  ): Promise<void> {
    const { ref } = edit.write;
    const written = await remote.edit({ ref, content, expectedBefore: expected });
    if (!written.ok) {
      dispatch({ type: "trouble", failure: written.error });
      return;
    }
    dispatch({ type: "edited", edit, how, stale: written.value });
    tell({ sheet: ref.sheet, planId: null });
  }

  async function replayPlan(step: WrittenPlan, how: "undone" | "redone"): Promise<void> {
    const { plan, entry } = step;
    // An entry of its own: the one that was taken back stays what it was.
    const again = { ...plan, id: `${plan.id}-r` };
    const done =
      how === "undone" ? await remote.restore(entry, { deleteCreatedTabs: true }) : await remote.apply(again);
    if (!done.ok) {
      dispatch({ type: "trouble", failure: done.error });
      return;
    }
    // The pane has not asked for it: it hears of it as of her own typing.
    await readAgain(null);
    dispatch({ type: "plan", step: "purpose" in done.value ? { plan: again, entry: done.value } : step, how });
    const [first] = plan.writes;
    if (first !== undefined) await view.reveal(first.ref);
  }

  return {
    workbook,
    view,
    open: async (name, bytes, signal) => {
      dispatch({ type: "opening", name });
      const onProgress = (share: number) => {
        dispatch({ type: "progress", share });
      };
      // Read whole before anything is given up: a file that cannot be opened leaves the open one as it is.
      const opened = await remote.openBeside(bytes, { onProgress, ...(signal ? { signal } : {}) });
      // Whoever stopped it is looking at something else by now.
      if (signal?.aborted) return;
      const kept = opened.ok ? await remote.keep() : opened;
      if (opened.ok && kept.ok) {
        shown = opened.value.snapshot;
        dispatch({ type: "opened", name, ...opened.value });
      } else if (!kept.ok) dispatch({ type: "failed", name, failure: kept.error });
    },
    edit: (snapshot, sheet, row, column, content) => {
      const before = contentIn(snapshot, sheet, row, column);
      const edit: Edit = { write: { ref: { sheet, row, column }, content, expectedBefore: before }, before };
      return write(edit, content, before, "typed");
    },
    replay: (step, how) => {
      if (isPlan(step)) return replayPlan(step, how);
      return how === "undone"
        ? write(step, step.before, step.write.content, how)
        : write(step, step.write.content, step.before, how);
    },
    bytes: () => remote.bytes(),
    beginAt: (cell) => {
      dispatch({ type: "begin-at", ...cell });
    },
    standsOn: (cell) => {
      selected = cell;
    },
  };
}

function contentIn(snapshot: WorkbookSnapshot, sheet: string, row: number, column: number): CellContent {
  const grid = snapshot.sheets.find((candidate) => candidate.name === sheet);
  return grid ? contentOf(grid, row, column) : { kind: "empty" };
}
