/** @jest-environment jsdom */
import { contentOf } from "../../src/workbook/cell-content";
import { extentOf, fontAt, formatAt, type Grid, isLocked, type WorkbookSnapshot } from "../../src/workbook/grid";
import { MAX_JOURNAL_ENTRIES } from "../../src/workbook/store-codec";
import { empty, number, text, type CellContent, type NewTab } from "../../src/workbook/write-plan";
import { at, gridIn, must, planOf, write } from "../excel/excel-harness";
import type { WorkbookDescription } from "../office-host/describe";
import { doors } from "./doors";

const both = doors();
const [excel, file] = both;

const form: WorkbookDescription = {
  sheets: [
    {
      name: "Mẫu 01, năm 2022",
      rows: [
        ["UBND TỈNH", null, null, null],
        ["STT", "Họ tên", "Ngày sinh", "LĐTT"],
        [1, "Nguyễn Văn A", null, "x"],
        [2, "Trần Thị B", "1/2", true],
        [null, "Tổng", null, { error: "#N/A" }],
      ],
      cells: {
        C3: { value: 32_874, numberFormat: "dd/mm/yyyy" },
        D6: { value: 2, formula: "=COUNTA(D3:D5)" },
        E6: { value: "", formula: '=IF(D6>2,"đạt","")' },
        B4: { value: "TrÇn ThÞ B", font: { name: ".VnTime" } },
        B7: { value: "Lê Văn Rút", font: { strikethrough: true } },
        D7: { value: 1, font: { strikethrough: true } },
        B8: {
          runs: [
            { text: "Phạm Thị ", font: {} },
            { text: "Nhầm", font: { strikethrough: true } },
          ],
        },
        B9: {
          runs: [
            { text: "Đỗ", font: { bold: true, strikethrough: true } },
            { text: " Văn", font: { strikethrough: true } },
          ],
        },
        B10: {
          runs: [
            { text: "Vũ ", font: {} },
            { text: "ThÞ", font: { name: ".VnTime" } },
          ],
        },
      },
      merges: ["A1:D1", "G8:H9"],
      hiddenRows: [4],
      hiddenColumns: [3],
    },
    {
      name: "Biểu 1",
      rows: [
        ["Tổng số", null],
        ["Cá nhân", 5],
        ["Khoá", "giữ"],
      ],
      protected: true,
      unlocked: ["B1:B2", "A6"],
    },
    { name: "Ẩn", rows: [["x"]], visibility: "hidden" },
    { name: "Ẩn kỹ", visibility: "very-hidden" },
  ],
  names: [{ name: "NamXet", refersTo: "'Biểu 1'!$B$2" }],
};

/**
 * What both doors must tell alike; where nothing stands, only that nothing does. Without `results`, formulas count
 * as what they are: a file cannot know their results once something they may depend on has changed.
 */
function told(snapshot: WorkbookSnapshot, results = true): unknown {
  return {
    names: snapshot.names,
    dateSystem: snapshot.dateSystem,
    readOnly: snapshot.readOnly,
    structureProtected: snapshot.structureProtected,
    sheets: snapshot.sheets.map((grid) => ({
      name: grid.name,
      position: grid.position,
      visibility: grid.visibility,
      values: results ? grid.values : null,
      contents: cells(grid, (row, column) => contentOf(grid, row, column)),
      formats: cells(grid, (row, column) => formatAt(grid, row, column)),
      locked: cells(grid, (row, column) => isLocked(grid, row, column)),
      fonts: cells(grid, (row, column) =>
        contentOf(grid, row, column).kind === "text" ? fontAt(grid, row, column) : null,
      ),
      struck: [...grid.struck].sort(([one], [other]) => one - other),
      formulas: [...grid.formulas]
        .map(([key, { text, stale }]) => [key, text, results && stale] as const)
        .sort(([one], [other]) => one - other),
      merges: [...grid.merges].sort((one, other) => one.top - other.top || one.left - other.left),
      hiddenRows: [...grid.hiddenRows],
      hiddenColumns: [...grid.hiddenColumns],
      isProtected: grid.protection !== null,
    })),
  };
}

function cells<T>(grid: Grid, of: (row: number, column: number) => T): readonly (readonly T[])[] {
  const { rows, columns } = extentOf(grid);
  return Array.from({ length: rows + 2 }, (_, row) =>
    Array.from({ length: columns + 1 }, (_, column) => of(row + 1, column + 1)),
  );
}

test.each([{ options: {} }, { options: { fonts: true } }, { options: { sheets: ["Biểu 1"] } }])(
  "the same workbook reads the same in Excel and from a file, asked with $options",
  async ({ options }) => {
    const fromExcel = must(await (await excel.open(form)).workbook.read(options));
    const fromFile = must(await (await file.open(form)).workbook.read(options));
    expect(told(fromFile)).toEqual(told(fromExcel));
  },
);

test("days counted from 1904 are told by both", async () => {
  for (const door of both) {
    const { workbook } = await door.open({ sheets: [{ name: "S", rows: [[1]] }], date1904: true });
    expect([door.name, must(await workbook.read()).dateSystem]).toEqual([door.name, 1904]);
  }
});

const tab: NewTab = {
  name: "Phiếu rà soát",
  cells: [
    { row: 1, column: 1, content: text("001203004567") },
    { row: 2, column: 1, content: number(0.9429), numberFormat: "0.00%" },
    { row: 3, column: 2, content: { kind: "formula", formula: "=SUM(A2:A2)" } },
  ],
  merges: [{ top: 5, left: 1, bottom: 5, right: 3 }],
  columnWidths: new Map([[1, 24]]),
  rowHeights: new Map([[1, 30]]),
  styles: [{ area: { top: 1, left: 1, bottom: 3, right: 2 }, borders: "all", bold: true, font: "Times New Roman" }],
  lists: [{ area: { top: 2, left: 2, bottom: 3, right: 2 }, items: ["có", "không"] }],
  page: {
    orientation: "landscape",
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    titleRows: [1, 1],
    fitToWidth: true,
    pageNumbers: true,
  },
};

const [first] = form.sheets;
const open: WorkbookDescription = {
  ...form,
  sheets: [
    ...(first ? [first] : []),
    {
      name: "Biểu 1",
      rows: [
        ["Tổng số", null],
        ["Cá nhân", 5],
      ],
    },
  ],
};

const fill = planOf(
  [
    write("Biểu 1", "B1", number(2), empty),
    write("Biểu 1", "B2", { kind: "formula", formula: "=B1+1" }, number(5)),
    write("Biểu 1", "C9", text("=1"), empty, { numberFormat: "@" }),
    write("Mẫu 01, năm 2022", "D3", empty, text("x")),
    write("Mẫu 01, năm 2022", "B4", text("Trần Thị B"), text("TrÇn ThÞ B"), { font: "Times New Roman" }),
    write("Mẫu 01, năm 2022", "A1", text("UỶ BAN NHÂN DÂN TỈNH"), text("UBND TỈNH")),
  ],
  { tabs: [tab], anchors: [{ sheet: "Mẫu 01, năm 2022", headerRows: [2, 2], keyColumns: [2] }] },
);

test("the same plan leaves the same workbook and the same journal entry behind both doors", async () => {
  const results = [];
  for (const door of both) {
    const { workbook } = await door.open(open);
    const entry = must(await workbook.apply(fill));
    const snapshot = must(await workbook.read({ fonts: true }));
    // Excel calculates what it is given; a file waits for Excel: results are compared as formulas.
    const contents = snapshot.sheets.map((grid) => [
      grid.name,
      cells(grid, (row, column) => [contentOf(grid, row, column), formatAt(grid, row, column)]),
      grid.merges,
    ]);
    results.push({ entry, contents });
  }
  expect(results[1]).toEqual(results[0]);
});

const TEXTS = ["=1", "+84912345678", "-", "'05", "001203004567", "1/2", "TRUE", "#N/A", " a ", "x\ny", "Nguyễn"];

describe.each(both)("behind $name", (door) => {
  test.each(TEXTS)("the text %j stays text, also in a cell of the format Text", async (value) => {
    const { workbook } = await door.open({ sheets: [{ name: "S", cells: { B1: { numberFormat: "@" } } }] });
    must(await workbook.apply(planOf([write("S", "A1", text(value), empty), write("S", "B1", text(value), empty)])));
    const grid = gridIn(must(await workbook.read()), "S");
    expect([contentOf(grid, 1, 1), contentOf(grid, 1, 2)]).toEqual([text(value), text(value)]);
    expect([formatAt(grid, 1, 1), formatAt(grid, 1, 2)]).toEqual(["General", "@"]);
  });

  test.each<CellContent>([
    number(0.1),
    number(-1e15),
    { kind: "boolean", boolean: false },
    { kind: "formula", formula: "=A9" },
  ])("%j keeps its kind, also in a cell of the format Text", async (content) => {
    const { workbook } = await door.open({ sheets: [{ name: "S", cells: { B1: { numberFormat: "@" } } }] });
    must(await workbook.apply(planOf([write("S", "A1", content, empty), write("S", "B1", content, empty)])));
    const grid = gridIn(must(await workbook.read()), "S");
    expect([contentOf(grid, 1, 1), contentOf(grid, 1, 2), formatAt(grid, 1, 2)]).toEqual([content, content, "@"]);
  });

  test("what was filled can be taken back, tab and all, and a second time there is nothing to do", async () => {
    const { workbook } = await door.open(open);
    const before = told(must(await workbook.read({ fonts: true })), false);
    const entry = must(await workbook.apply(fill));
    const outcome = must(await workbook.restore(entry, { deleteCreatedTabs: true }));
    expect(outcome).toMatchObject({ changedSince: [], notFound: [], deletedTabs: ["Phiếu rà soát"] });
    expect(outcome.restored).toHaveLength(6);
    expect(told(must(await workbook.read({ fonts: true })), false)).toEqual(before);
    expect(must(await workbook.restore(entry))).toMatchObject({ restored: [], deletedTabs: [] });
  });

  test("a cell changed since is left and named, and a tab stays without her consent", async () => {
    const { workbook } = await door.open(open);
    const entry = must(await workbook.apply(fill));
    must(await workbook.apply(planOf([write("Biểu 1", "B1", number(99), number(2))], { id: "plan-2" })));
    const outcome = must(await workbook.restore(entry));
    expect(outcome).toMatchObject({ changedSince: [at("Biểu 1", "B1")], keptTabs: ["Phiếu rà soát"] });
    const grid = gridIn(must(await workbook.read()), "Biểu 1");
    expect([contentOf(grid, 1, 2), contentOf(grid, 2, 2)]).toEqual([number(99), number(5)]);
  });

  test.each([
    {
      name: "cells that changed since",
      writes: [write("Biểu 1", "B2", number(1), number(4))],
      error: { code: "changed-since", cells: [at("Biểu 1", "B2")] },
    },
    {
      name: "locked cells",
      writes: [write("Biểu 1", "B3", text("x"), text("giữ"))],
      error: { code: "protected", sheet: "Biểu 1", cells: [at("Biểu 1", "B3")] },
    },
    {
      name: "a sheet that is gone",
      writes: [write("Biểu 9", "A1", text("x"), empty)],
      error: { code: "sheet-gone", sheet: "Biểu 9" },
    },
    {
      name: "a cell inside a merged area",
      writes: [write("Mẫu 01, năm 2022", "B1", text("x"), empty)],
      error: { code: "host" },
    },
  ])("$name refuse the whole plan, and nothing is written or remembered", async ({ writes, error }) => {
    const { workbook, parts } = await door.open(form);
    const before = told(must(await workbook.read()));
    const result = await workbook.apply(planOf([write("Biểu 1", "B1", number(2), empty), ...writes]));
    expect(result).toMatchObject({ ok: false, error });
    expect(told(must(await workbook.read()))).toEqual(before);
    expect(await parts()).toEqual([]);
  });

  test("open cells of a protected sheet can be filled", async () => {
    const { workbook } = await door.open(form);
    must(
      await workbook.apply(planOf([write("Biểu 1", "B1", number(2), empty), write("Biểu 1", "A6", text("x"), empty)])),
    );
  });

  test("what is stored is found again, and more than fits is refused", async () => {
    const { workbook } = await door.open(open);
    expect(must(await workbook.store.get("answers"))).toBeNull();
    must(await workbook.store.set("answers", '{"tên":"<Nguyễn> & \\u0001"}'));
    expect(must(await workbook.store.get("answers"))).toBe('{"tên":"<Nguyễn> & \\u0001"}');
    expect(await workbook.store.set("profile", JSON.stringify("x".repeat(3_000_000)))).toMatchObject({
      error: { code: "store-full" },
    });
    expect(await workbook.store.set("profile", "not JSON")).toMatchObject({ error: { code: "host" } });
    expect(must(await workbook.store.get("profile"))).toBeNull();
  });

  test("the journal keeps the newest entries; that the oldest had to go is told", async () => {
    const { workbook } = await door.open(open);
    const dropped: (number | undefined)[] = [];
    for (let count = 0; count < MAX_JOURNAL_ENTRIES + 2; count++) {
      const before = count === 0 ? empty : number(count);
      const plan = planOf([write("Biểu 1", "C9", number(count + 1), before)]);
      dropped.push(must(await workbook.apply({ ...plan, id: `fill-${String(count)}` })).droppedEntries);
    }
    expect(dropped.slice(MAX_JOURNAL_ENTRIES)).toEqual([1, 1]);
    expect(dropped.slice(0, MAX_JOURNAL_ENTRIES).every((count) => count === undefined)).toBe(true);
    // All of the same second: the order is that of their writing.
    const { entries } = must(await workbook.journal.list());
    expect(entries.map(({ id }) => id)).toEqual(
      Array.from({ length: MAX_JOURNAL_ENTRIES }, (_, index) => `fill-${String(MAX_JOURNAL_ENTRIES + 1 - index)}`),
    );
  });

  test("the same plan a second time is refused by its id", async () => {
    const { workbook } = await door.open(open);
    const plan = planOf([write("Biểu 1", "B2", number(5), number(5))]);
    must(await workbook.apply(plan));
    expect(await workbook.apply(plan)).toMatchObject({ ok: false, error: { code: "host" } });
    expect(must(await workbook.journal.list()).entries).toHaveLength(1);
  });
});

test.each([
  { from: excel, to: file },
  { from: file, to: excel },
])("a journal and a store written behind $from.name are read behind $to.name", async ({ from, to }) => {
  const written = await from.open(open);
  const entry = must(await written.workbook.apply({ ...fill, tabs: [] }));
  must(await written.workbook.store.set("waivers", '[{"lý do":"đã báo cáo"}]'));
  const read = await to.open(open, await written.parts());
  expect(must(await read.workbook.journal.list())).toEqual({ entries: [entry], unreadable: 0 });
  expect(must(await read.workbook.store.get("waivers"))).toBe('[{"lý do":"đã báo cáo"}]');
  // The cells still hold what was there before the plan: nothing is to be put back, and nothing is lost.
  expect(must(await read.workbook.restore(entry)).alreadyBack).toHaveLength(6);
  must(await read.workbook.apply({ ...fill, tabs: [], id: "plan-there" }));
  expect(must(await read.workbook.restore(entry)).restored).toHaveLength(6);
  must(await read.workbook.journal.remove("plan-there"));
  must(await read.workbook.journal.remove(entry.id));
  expect(must(await read.workbook.journal.list()).entries).toEqual([]);
});
