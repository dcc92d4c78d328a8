import { undoWords, type Edit } from "../../src/workbench/history";
import { reduce, type WorkbenchEvent, type WorkbenchState } from "../../src/workbench/open-workbook-state";
import { revealedIn } from "../../src/workbench/revealed";
import { cellKey } from "../../src/workbook/refs";
import { empty, text } from "../../src/workbook/write-plan";
import { gridOf, snapshotOf } from "./grid-of";

const hidden = gridOf([["b"]], { name: "Ẩn", visibility: "hidden" });
const sheet = gridOf(
  [
    ["a", "b"],
    [null, "c"],
  ],
  {
    hiddenRows: new Set([3]),
    merges: [{ top: 5, left: 1, bottom: 6, right: 2 }],
    formulas: new Map([[cellKey(1, 2), { text: "=A1", stale: false }]]),
  },
);
const snapshot = snapshotOf(hidden, sheet);
const edit: Edit = {
  write: { ref: { sheet: "Biểu", row: 4, column: 1 }, content: text("mới"), expectedBefore: empty },
  before: empty,
};
const edited = (how: "typed" | "undone" | "redone", stale: readonly number[] = []): WorkbenchEvent => ({
  type: "edited",
  edit,
  how,
  stale: new Map([["Biểu", stale]]),
});

function after(...events: readonly WorkbenchEvent[]): WorkbenchState {
  const start: WorkbenchEvent = { type: "opened", name: "tệp.xlsx", snapshot, looks: new Map() };
  return [start, ...events].reduce<WorkbenchState>(reduce, { phase: "empty" });
}

describe("the state of the page", () => {
  test("a workbook opens on its first visible sheet", () => {
    expect(after()).toMatchObject({ phase: "open", sheet: "Biểu", unsaved: false });
  });

  test("typing shows at once, is unsaved and can be undone and done again", () => {
    const typed = after(edited("typed"));
    expect(typed).toMatchObject({ unsaved: true, undo: [edit], redo: [] });
    expect(typed.phase === "open" && typed.snapshot.sheets[1]?.values[3]).toEqual(["mới"]);
    const undone = after(edited("typed"), edited("undone"));
    expect(undone).toMatchObject({ undo: [], redo: [edit], selected: { row: 4, column: 1 } });
    expect(undone.phase === "open" && undone.snapshot.sheets[1]?.values[3]).toEqual([null]);
    expect(after(edited("typed"), edited("undone"), edited("redone"))).toMatchObject({ undo: [edit], redo: [] });
  });

  test("typing and what the pane wrote stand in one line; what «Khôi phục» took back leaves it", () => {
    const step = {
      plan: { id: "p1", purpose: "fill", label: "Điền biểu", writes: [edit.write], tabs: [], anchors: [] },
      entry: { id: "p1", purpose: "fill", label: "Điền biểu", at: "2022-03-01T09:22:00", sheets: [], createdTabs: [] },
    } as const;
    const written: WorkbenchEvent = { type: "plan", step, how: "done" };
    const both = after(edited("typed"), written);
    expect(both).toMatchObject({ undo: [edit, step], redo: [] });
    expect(undoWords(step).vi).toBe("Khôi phục lần điền 09:22");
    expect(undoWords(edit).vi).toBe("Hoàn tác gõ ô A4");
    expect(reduce(both, { type: "plan", step, how: "undone" })).toMatchObject({ undo: [edit], redo: [step] });
    expect(reduce(both, { type: "restored", id: "p1" })).toMatchObject({ undo: [edit], redo: [] });
    expect(reduce(both, { type: "restored", id: "an older one" })).toMatchObject({ undo: [edit, step] });
  });

  test("the first check leads to the registration, unless she has gone anywhere before", () => {
    const begin: WorkbenchEvent = { type: "begin-at", sheet: "Biểu", row: 2, column: 2 };
    expect(after(begin)).toMatchObject({ sheet: "Biểu", selected: { row: 2, column: 2 }, unsaved: false });
    const gone: WorkbenchEvent = { type: "select", row: 1, column: 2 };
    expect(after(gone, begin)).toMatchObject({ selected: { row: 1, column: 2 } });
    expect(after({ ...begin, sheet: "Ẩn" })).toMatchObject({ sheet: "Biểu", selected: { row: 1, column: 1 } });
  });

  test("results that depend on it are out of date", () => {
    const state = after(edited("typed", [cellKey(1, 2)]));
    expect(state.phase === "open" && state.snapshot.sheets[1]?.formulas.get(cellKey(1, 2))?.stale).toBe(true);
  });

  test("what the pane stores in the file is unsaved; a saved copy is not", () => {
    expect(after({ type: "stored" })).toMatchObject({ unsaved: true });
    expect(after({ type: "stored" }, { type: "saved" })).toMatchObject({ unsaved: false });
  });

  test("an opening given up leads back; an open workbook is not touched by it", () => {
    const opening: WorkbenchState = { phase: "opening", name: "a", share: 0, behind: null };
    expect(reduce(opening, { type: "stopped" })).toEqual({ phase: "empty" });
    expect(after({ type: "stopped" })).toMatchObject({ phase: "open" });
  });
});

describe("going to a cell or row", () => {
  test.each([
    ["a cell", { sheet: "Biểu", row: 1, column: 2 }, { sheet: "Biểu", row: 1, column: 2 }],
    ["a row: its first filled cell", [{ sheet: "Biểu", row: 2 }], { sheet: "Biểu", row: 2, column: 2 }],
    ["a merged cell: its first", { sheet: "Biểu", row: 6, column: 2 }, { sheet: "Biểu", row: 5, column: 1 }],
    ["a hidden row", { sheet: "Biểu", row: 3, column: 1 }, "hidden-row"],
    ["a hidden sheet", { sheet: "Ẩn", row: 1, column: 1 }, "hidden-sheet"],
    ["nothing", [], null],
  ])("%s", (_, target, answer) => {
    expect(revealedIn(snapshot, target)).toEqual({ ok: true, value: answer });
  });

  test("a sheet that is gone is named", () => {
    expect(revealedIn(snapshot, { sheet: "Cũ", row: 1, column: 1 })).toEqual({
      ok: false,
      error: { code: "sheet-gone", sheet: "Cũ" },
    });
  });
});
