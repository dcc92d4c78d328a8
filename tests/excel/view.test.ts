/** @jest-environment jsdom */
import type { SheetChange } from "../../src/workbook/ports";
import { empty, number } from "../../src/workbook/write-plan";
import { at, must, planOf, startExcel, write } from "./excel-harness";

const excel = startExcel();

const form = {
  sheets: [
    { name: "Mau 01", rows: [["a"], ["b"], ["c"]], hiddenRows: [2] },
    { name: "Biểu 1", rows: [["x"]] },
    { name: "Ẩn", rows: [["y"]], visibility: "hidden" as const },
  ],
};

describe("going to a cell", () => {
  test.each([
    { name: "selects it and shows its sheet", target: at("Biểu 1", "C3"), answer: "shown", areas: [[3, 3, 3, 3]] },
    {
      name: "selects the first block of rows that follow each other",
      target: [7, 3, 4, 9].map((row) => ({ sheet: "Biểu 1", row })),
      answer: "shown",
      areas: [[3, 1, 4, 16_384]],
    },
    { name: "leaves a hidden row hidden and says so", target: at("Mau 01", "A2"), answer: "hidden-row", areas: null },
    { name: "leaves a hidden sheet hidden and says so", target: at("Ẩn", "A1"), answer: "hidden-sheet", areas: null },
  ])("$name", async ({ target, answer, areas }) => {
    const { view } = excel.open(form);
    expect(must(await view.reveal(target))).toBe(answer);
    const selected = excel.host.workbook.selection?.areas.map(({ top, left, bottom, right }) => [
      top,
      left,
      bottom,
      right,
    ]);
    expect(selected ?? null).toEqual(areas);
    expect(excel.host.workbook.sheets[0]?.hiddenRows).toEqual(new Set([2]));
    expect(excel.host.workbook.sheets[2]?.visibility).toBe("Hidden");
  });

  test("names a sheet that is gone", async () => {
    const { view } = excel.open(form);
    expect(await view.reveal(at("Biểu 9", "A1"))).toEqual({
      ok: false,
      error: { code: "sheet-gone", sheet: "Biểu 9" },
    });
  });
});

describe("the cell she is on", () => {
  test("is the one clicked last; before any click the first of the sheet in front", async () => {
    const { view } = excel.open(form);
    expect(must(await view.selected())).toEqual(at("Mau 01", "A1"));
    must(await view.reveal(at("Biểu 1", "C3")));
    expect(must(await view.selected())).toEqual(at("Biểu 1", "C3"));
  });

  test("is not known while a cell is being typed into", async () => {
    const { view } = excel.open(form);
    excel.host.cellEditMode = true;
    expect(await view.selected()).toEqual({ ok: false, error: { code: "cell-edit-mode" } });
  });
});

/** Lets the timers of Excel and of the pane run, however long that takes by the clock on the wall. */
const quiet = () => jest.advanceTimersByTimeAsync(120);

describe("watching", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test("tells of others' changes and of our own, which carry their plan, until it is ended", async () => {
    const workbook = excel.open(form);
    const told: SheetChange[] = [];
    const end = await workbook.view.watch((change) => told.push(change));
    excel.host.someoneChanges("Biểu 1", "A1", () => undefined);
    excel.host.someoneChanges("Biểu 1", "B7:C9", () => undefined);
    await quiet();
    expect(told.splice(0)).toEqual([{ sheet: "Biểu 1", planId: null }]);

    must(await workbook.apply(planOf([write("Biểu 1", "B2", number(1), empty)], { id: "plan-7" })));
    await quiet();
    expect(told.splice(0)).toEqual([{ sheet: "Biểu 1", planId: "plan-7" }]);

    excel.host.someoneChanges("Mau 01", "A1", ({ sheets: [, sheet] }) => {
      if (sheet) sheet.name = "Biểu 2";
    });
    await quiet();
    expect(told.splice(0)).toEqual([
      { sheet: null, planId: null },
      { sheet: "Mau 01", planId: null },
    ]);

    await end();
    excel.host.someoneChanges("Mau 01", "A1", () => undefined);
    await quiet();
    expect(told).toEqual([]);
  });
});
