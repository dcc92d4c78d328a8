/** @jest-environment jsdom */
import { empty, number, text } from "../../src/workbook/write-plan";
import { type CellRef, cellKey } from "../../src/workbook/refs";
import type { WorkbookDescription } from "../office-host/describe";
import { type WorkbookModel } from "../office-host/model";
import { type Fault, WEB_PAYLOAD_LIMIT } from "../office-host/office-host";
import { must, pictureOf, planOf, startExcel, write } from "./excel-harness";

const excel = startExcel();

const form: WorkbookDescription = {
  sheets: [
    { name: "Mau 01", rows: [["Họ tên"], ["Nguyễn Văn A"], ["Trần Thị B"]] },
    {
      name: "Biểu 1",
      rows: [
        ["Tổng số", null],
        ["Cá nhân", 5],
      ],
      cells: { B4: { numberFormat: "@" } },
    },
  ],
};

/** Two sheets, four blocks, a format, a font, a Text cell, and a tab of its own. */
const plan = planOf(
  [
    write("Biểu 1", "B1", number(2), empty),
    write("Biểu 1", "B2", number(1), number(5)),
    write("Biểu 1", "B4", number(7), empty),
    write("Mau 01", "A2", text("Nguyễn Văn Á"), text("Nguyễn Văn A"), { font: "Arial" }),
    write("Mau 01", "C3", text("1/2"), empty, { numberFormat: "0.0" }),
  ],
  {
    tabs: [
      {
        name: "Phiếu",
        cells: [
          { row: 1, column: 1, content: text("001203004567") },
          { row: 2, column: 2, content: number(3), numberFormat: "0.00" },
        ],
        merges: [{ top: 4, left: 1, bottom: 4, right: 2 }],
        columnWidths: new Map([[1, 20]]),
        rowHeights: new Map([[1, 30]]),
        styles: [{ area: { top: 1, left: 1, bottom: 2, right: 2 }, borders: "all", bold: true }],
        lists: [{ area: { top: 2, left: 1, bottom: 2, right: 1 }, items: ["có", "không"] }],
        page: {
          orientation: "landscape",
          margins: { top: 20, right: 15, bottom: 20, left: 30 },
          titleRows: [1, 1],
          fitToWidth: true,
          pageNumbers: true,
        },
      },
    ],
  },
);

const CODES = ["GeneralException", "InvalidOperationInCellEditMode", "AccessDenied"];

/** How many requests applying takes when nothing goes wrong, and how many actions each has. */
async function undisturbed(): Promise<readonly number[]> {
  const workbook = excel.open(form);
  must(await workbook.apply(plan));
  return excel.host.log.map(({ actions }) => actions);
}

async function applyWith(faults: readonly Fault[]) {
  const workbook = excel.open(form);
  const before = excel.host.workbook;
  const pictureBefore = pictureOf(before);
  const cellsBefore = cellsOf(before);
  const contentsBefore = contentsOf(before);
  for (const fault of faults) excel.host.fail(fault);
  const result = await workbook.apply(plan);
  excel.host.watchFromNow();
  return {
    workbook,
    result,
    pictureBefore,
    cellsBefore,
    contentsBefore,
    wrong: wrongCells(cellsBefore, cellsOf(excel.host.workbook)),
  };
}

function cellsOf(workbook: WorkbookModel): ReadonlyMap<string, string> {
  return new Map(
    workbook.sheets.flatMap((sheet) =>
      [...sheet.cells].map(([key, cell]) => [
        `${sheet.name}!${String(key)}`,
        JSON.stringify([cell.value, cell.formula, cell.numberFormat, cell.font.name]),
      ]),
    ),
  );
}

/** What the cells of the forms hold, formats aside. */
function contentsOf(workbook: WorkbookModel): ReadonlyMap<string, string> {
  const forms = workbook.sheets.filter(({ name }) => name !== "Phiếu");
  return new Map(
    forms.flatMap((sheet) =>
      [...sheet.cells]
        .filter(([, { value, formula }]) => value !== null || formula !== null)
        .sort(([one], [other]) => one - other)
        .map(([key, { value, formula }]) => [`${sheet.name}!${String(key)}`, JSON.stringify([value, formula])]),
    ),
  );
}

const NEW_CELL = JSON.stringify([null, null, "General", "Times New Roman"]);

function wrongCells(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...after].filter(([place, state]) => state !== (before.get(place) ?? NEW_CELL)).map(([place]) => place);
}

function places(cells: readonly CellRef[]): readonly string[] {
  return cells.map(({ sheet, row, column }) => `${sheet}!${String(cellKey(row, column))}`);
}

/** Cells of the tabs that were there; a tab left behind is wrong as a whole. */
function cellsOfForms(found: readonly string[]): readonly string[] {
  return found.filter((place) => !place.startsWith("Phiếu!")).sort();
}

test("a failure at any request, before or after it took effect, leaves the workbook as it was", async () => {
  const requests = await undisturbed();
  for (const [request] of requests.entries()) {
    for (const code of CODES) {
      for (const afterwards of [false, true]) {
        const { result, pictureBefore, workbook } = await applyWith([{ request, code, afterwards }]);
        const where = `request ${String(request)} ${code} ${afterwards ? "after" : "before"}`;
        expect([where, result.ok]).toEqual([where, false]);
        expect([where, pictureOf(excel.host.workbook)]).toEqual([where, pictureBefore]);
        const kept = must(await workbook.journal.list()).entries;
        for (const entry of kept) expect(must(await workbook.restore(entry)).restored).toEqual([]);
      }
    }
  }
});

test("a failure at any action of the write batch leaves the workbook as it was", async () => {
  const requests = await undisturbed();
  const request = requests.length - 1;
  const actions = requests[request] ?? 0;
  expect(actions).toBeGreaterThan(50);
  for (let action = 0; action < actions; action++) {
    const { result, pictureBefore, workbook } = await applyWith([{ request, action, code: "GeneralException" }]);
    expect([action, result.ok]).toEqual([action, false]);
    expect([action, pictureOf(excel.host.workbook)]).toEqual([action, pictureBefore]);
    expect(must(await workbook.journal.list())).toEqual({ entries: [], unreadable: 0 });
  }
});

test("where putting back fails at its own writing, exactly the wrong cells are named and the entry can restore them", async () => {
  const requests = await undisturbed();
  const request = requests.length - 1;
  const actions = requests[request] ?? 0;
  let tried = 0;
  for (let action = 0; action < actions; action += 3) {
    // After the failed batch: names, looks, then the writing back; three times over.
    const faults = [1, 2, 3].map((attempt): Fault => ({ request: request + attempt * 3, code: "GeneralException" }));
    const { result, wrong, workbook, contentsBefore } = await applyWith([
      { request, action, code: "GeneralException" },
      ...faults,
    ]);
    if (result.ok || result.error.code !== "partly-applied") continue;
    tried += 1;
    const named = places(result.error.cells);
    expect([action, cellsOfForms(named)]).toEqual([action, cellsOfForms(wrong)]);
    const tab = excel.host.workbook.sheets.some(({ name }) => name === "Phiếu");
    expect([action, named.some((place) => place.startsWith("Phiếu!"))]).toEqual([action, tab]);
    expect(must(await workbook.journal.list()).entries).toEqual([result.error.entry]);
    must(await workbook.restore(result.error.entry));
    // Contents are what restoring is about; a number format caught between two actions may stay.
    expect([action, contentsOf(excel.host.workbook)]).toEqual([action, contentsBefore]);
  }
  expect(tried).toBeGreaterThan(20);
});

test("where Excel answers nothing at all any more, no wrong cell goes unnamed and the entry is kept", async () => {
  const requests = await undisturbed();
  const request = requests.length - 1;
  const actions = requests[request] ?? 0;
  const seen = new Set<number>();
  for (let action = 0; action < actions; action++) {
    const lasting: Fault = { request, action, code: "GeneralException", lasting: true };
    const { result, wrong, workbook, contentsBefore } = await applyWith([lasting]);
    if (result.ok) throw new Error("cannot have been applied");
    if (result.error.code !== "partly-applied") {
      expect([action, wrong]).toEqual([action, []]);
      continue;
    }
    seen.add(wrong.length);
    const named = new Set(places(result.error.cells));
    expect([action, wrong.filter((place) => !named.has(place))]).toEqual([action, []]);
    expect(must(await workbook.journal.list()).entries).toEqual([result.error.entry]);
    must(await workbook.restore(result.error.entry));
    // Contents are what restoring is about; a number format caught between two actions may stay.
    expect([action, contentsOf(excel.host.workbook)]).toEqual([action, contentsBefore]);
  }
  expect(seen.size).toBeGreaterThan(2);
});

test("thousands of scattered cells go in requests below 5 MB, and come back whole when the last of them fails", async () => {
  const writes = Array.from({ length: 5_000 }, (_, index) =>
    write("Mau 01", `${index % 2 === 0 ? "E" : "G"}${String(index + 1)}`, text(`Đạt ${String(index)}`), empty),
  );
  const whole = excel.open(form);
  excel.host.payloadLimit = WEB_PAYLOAD_LIMIT;
  must(await whole.apply(planOf(writes)));
  const last = excel.host.log.length - 1;
  const largest = Math.max(...excel.host.log.map(({ requestBytes }) => requestBytes));
  expect(largest).toBeLessThan(WEB_PAYLOAD_LIMIT);
  expect(last).toBeGreaterThan(5);

  const workbook = excel.open(form);
  const before = pictureOf(excel.host.workbook);
  excel.host.payloadLimit = WEB_PAYLOAD_LIMIT;
  excel.host.fail({ request: last, action: 5_000, code: "GeneralException" });
  expect((await workbook.apply(planOf(writes))).ok).toBe(false);
  expect(pictureOf(excel.host.workbook)).toEqual(before);
});

test("a failure at any request of a restore leaves what was there", async () => {
  const probe = excel.open(form);
  const probed = must(await probe.apply(plan));
  excel.host.watchFromNow();
  must(await probe.restore(probed, { deleteCreatedTabs: true }));
  const requests = excel.host.log.length;
  for (let request = 0; request < requests; request++) {
    for (const afterwards of [false, true]) {
      const fresh = excel.open(form);
      const entry = must(await fresh.apply(plan));
      const filled = pictureOf(excel.host.workbook);
      excel.host.watchFromNow();
      excel.host.fail({ request, code: "GeneralException", afterwards });
      const result = await fresh.restore(entry);
      const where = `request ${String(request)} ${afterwards ? "after" : "before"}`;
      expect([where, result.ok]).toEqual([where, false]);
      expect([where, pictureOf(excel.host.workbook)]).toEqual([where, filled]);
    }
  }
});

test("when the user begins to type in the middle, putting back waits for the end of it", async () => {
  const requests = await undisturbed();
  const workbook = excel.open(form);
  const before = pictureOf(excel.host.workbook);
  excel.host.fail({ request: requests.length - 1, action: 40, code: "GeneralException" });
  excel.host.beforeRequest = (request) => {
    if (request !== requests.length) return;
    excel.host.cellEditMode = true;
    setTimeout(() => {
      excel.host.cellEditMode = false;
    }, 20);
  };
  expect((await workbook.apply(plan)).ok).toBe(false);
  expect(pictureOf(excel.host.workbook)).toEqual(before);
});
