/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { number } from "../../src/workbook/write-plan";
import { cellAt } from "../office-host/model";
import { must, planOf, startExcel, write } from "../excel/excel-harness";
import { tabOf } from "../workbook/plan-of";

const excel = startExcel();
const SHEET = "Biểu tổng hợp";

const newTab = tabOf("DS cá nhân");

type Command = (event: { completed(): void }) => void;

/** Presses «Khôi phục» of the ribbon, the pane being closed, and waits until Excel is told that it is done. */
let press: () => Promise<void>;
/** The pages of the small windows that Excel was asked for. */
const windows: string[] = [];
/** Whether Excel is still waiting for the button while such a window stands open. */
let waitsWhileOpen = true;

beforeEach(() => {
  windows.length = 0;
  waitsWhileOpen = true;
});

beforeAll(async () => {
  const command = new Promise<Command>((resolve) => {
    jest.spyOn(Office.actions, "associate").mockImplementation((name: string, run: Command) => {
      if (name === "restore") resolve(run);
    });
  });
  await import("../../src/commands/commands");
  press = async () => {
    const run = await command;
    let isDone = false;
    excel.host.openWindow = (address, close) => {
      const { pathname, search } = new URL(address);
      windows.push(pathname + search);
      waitsWhileOpen = !isDone;
      close();
    };
    await new Promise<void>((completed) => {
      run({
        completed: () => {
          isDone = true;
          completed();
        },
      });
    });
  };
});

/** A summary in which 31 stands in A1 and 7 in A2. */
function openSummary() {
  excel.open({ sheets: [{ name: "Đăng ký" }, { name: SHEET, rows: [[31], [7]] }] });
  let minute = 10;
  return excelWorkbook({ now: () => `2022-03-01T08:${String(minute++)}:00` });
}

function held(row: number) {
  const sheet = excel.host.workbook.sheets.find(({ name }) => name === SHEET);
  return sheet === undefined ? null : cellAt(sheet, row, 1).value;
}

function fill(id: string, address: string, before: number, after: number) {
  return planOf([write(SHEET, address, number(after), number(before))], { id });
}

test("«Khôi phục» puts back the last fill and no earlier one", async () => {
  const workbook = openSummary();
  must(await workbook.apply(fill("first", "A2", 7, 8)));
  must(await workbook.apply(fill("second", "A1", 31, 33)));
  await press();
  expect([held(1), held(2)]).toEqual([31, 8]);
  expect(windows).toEqual([]);
});

test("pressed twice, the second says that all is as before", async () => {
  const workbook = openSummary();
  must(await workbook.apply(fill("first", "A1", 31, 33)));
  await press();
  await press();
  expect(held(1)).toBe(31);
  expect(windows).toEqual(["/told.html?say=already"]);
});

test("a cell that somebody has changed since stays as it is", async () => {
  const workbook = openSummary();
  must(await workbook.apply(fill("first", "A1", 31, 33)));
  const sheet = excel.host.workbook.sheets[1];
  if (sheet === undefined) throw new Error("no summary");
  cellAt(sheet, 1, 1).value = 34;
  await press();
  expect(held(1)).toBe(34);
  expect(windows).toEqual(["/told.html?say=kept"]);
});

test("a sheet that was created stays; the fill before it is put back", async () => {
  const workbook = openSummary();
  must(await workbook.apply(fill("fill", "A1", 31, 33)));
  must(await workbook.apply(planOf([], { id: "tab", purpose: "create", tabs: [newTab] })));
  await press();
  expect(held(1)).toBe(31);
  expect(excel.host.workbook.sheets.map(({ name }) => name)).toContain(newTab.name);
});

test.each([
  { name: "nothing was ever written", prepare: () => undefined, told: "/told.html?say=nothing" },
  {
    name: "a cell is being edited",
    prepare: () => {
      excel.host.cellEditMode = true;
    },
    told: "/told.html?say=failed",
  },
])("where $name she is told so before Excel hears that the button is done; no cell changes", async (one) => {
  openSummary();
  one.prepare();
  await press();
  expect([held(1), held(2)]).toEqual([31, 7]);
  expect(windows).toEqual([one.told]);
  expect(waitsWhileOpen).toBe(true);
});
