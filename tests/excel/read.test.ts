/** @jest-environment jsdom */
import { formatAt, fontAt, formulaAt, isLocked } from "../../src/workbook/grid";
import { gridIn, must, startExcel } from "./excel-harness";

const excel = startExcel();

test("values come with their kinds: text, number, truth value, error, empty text and nothing", async () => {
  const workbook = excel.open({
    sheets: [
      {
        name: "Mau 01",
        rows: [
          ["Họ tên", 12, true, { error: "#N/A" }, null],
          [null, null, "x"],
        ],
        cells: { B2: { value: "", formula: '=IF(A1="","",1)' }, A4: { value: "=1", prefixed: true } },
      },
    ],
  });
  const grid = gridIn(must(await workbook.read()), "Mau 01");
  expect(grid.values).toEqual([["Họ tên", 12, true, { error: "#N/A" }], [null, "", "x"], [], ["=1"]]);
  expect(formulaAt(grid, 2, 2)).toEqual({ text: '=IF(A1="","",1)', stale: false });
  expect(formulaAt(grid, 4, 1)).toBeNull();
});

test("merged areas, hidden rows and columns, formats, names and visibility are told", async () => {
  const workbook = excel.open({
    sheets: [
      {
        name: "Đăng ký, 2022",
        rows: [["a", "b"], ["c"], ["d", "e"]],
        cells: { B3: { value: 44562, numberFormat: "dd/mm/yyyy" } },
        merges: ["A1:B1", "D5:E6"],
        hiddenRows: [2],
        hiddenColumns: [2],
        names: [{ name: "Vùng", refersTo: "'Đăng ký, 2022'!$A$1:$B$3" }],
      },
      { name: "Ẩn", visibility: "very-hidden" },
    ],
    names: [{ name: "NamHoc", refersTo: "2022" }],
    date1904: true,
  });
  const snapshot = must(await workbook.read());
  const grid = gridIn(snapshot, "Đăng ký, 2022");
  expect(grid.merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 2 },
    { top: 5, left: 4, bottom: 6, right: 5 },
  ]);
  expect([...grid.hiddenRows, ...grid.hiddenColumns]).toEqual([2, 2]);
  expect(formatAt(grid, 3, 2)).toBe("dd/mm/yyyy");
  expect(snapshot.dateSystem).toBe(1904);
  expect(gridIn(snapshot, "Ẩn")).toMatchObject({ visibility: "very-hidden", position: 1, values: [] });
  expect(snapshot.names).toEqual([
    { name: "NamHoc", scope: null, refersTo: "2022", area: null },
    {
      name: "Vùng",
      scope: "Đăng ký, 2022",
      refersTo: "'Đăng ký, 2022'!$A$1:$B$3",
      area: { sheet: "Đăng ký, 2022", top: 1, left: 1, bottom: 3, right: 2 },
    },
  ]);
});

test("under protection, open cells are known also where they are still empty", async () => {
  const workbook = excel.open({
    sheets: [{ name: "Biểu 1", rows: [["Số", 1]], protected: true, unlocked: ["B1", "B5"] }],
  });
  const grid = gridIn(must(await workbook.read()), "Biểu 1");
  expect([isLocked(grid, 1, 1), isLocked(grid, 1, 2), isLocked(grid, 5, 2), isLocked(grid, 6, 2)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test("fonts are told per column, and per cell only where a column mixes them", async () => {
  const workbook = excel.open({
    sheets: [
      {
        name: "S",
        rows: [
          ["a", "b"],
          ["c", "d"],
        ],
        cells: { B2: { value: "d", font: { name: ".VnTime" } } },
      },
    ],
  });
  const plain = gridIn(must(await workbook.read()), "S");
  expect(fontAt(plain, 2, 2)).toBeNull();
  const grid = gridIn(must(await workbook.read({ fonts: true })), "S");
  expect([fontAt(grid, 1, 1), fontAt(grid, 1, 2), fontAt(grid, 2, 2)]).toEqual([
    "Times New Roman",
    "Times New Roman",
    ".VnTime",
  ]);
  expect(grid.fonts.byColumn.size).toBe(1);
});

test("page setup is told in millimetres", async () => {
  const workbook = excel.open({
    sheets: [
      {
        name: "S",
        rows: [["a"]],
        page: { orientation: "Landscape", titleRows: [6, 7], zoom: { horizontalFitToPages: 1 } },
      },
    ],
  });
  expect(gridIn(must(await workbook.read({ page: true })), "S").page).toEqual({
    paper: "A4",
    orientation: "landscape",
    margins: { top: 19, right: 18, bottom: 19, left: 18 },
    titleRows: [6, 7],
    printArea: null,
    fitToWidth: true,
    bodyFont: { name: "Times New Roman", size: 12 },
  });
});

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    index + 1,
    `Nguyễn Thị Phương Thảo ${String(index)}`,
    "Phòng Tổ chức - Hành chính",
    ...Array.from({ length: 9 }, () => "x"),
  ]);

test.each([
  { name: "values alone", options: {}, trips: 3 },
  { name: "with fonts, one column mixed", options: { fonts: true }, trips: 4 },
])("as many round trips for 5,000 people as for 10: $name", async ({ options, trips }) => {
  const counts: number[] = [];
  for (const count of [10, 5_000]) {
    const workbook = excel.open({
      sheets: [{ name: "S", rows: people(count), cells: { B3: { value: "ThÞ", font: { name: ".VnTime" } } } }],
    });
    excel.host.payloadLimit = 5 * 1024 * 1024;
    expect(gridIn(must(await workbook.read(options)), "S").values).toHaveLength(count);
    counts.push(excel.host.log.length);
  }
  expect(counts).toEqual([trips, trips]);
});

test("a workbook beyond 5 MB is read in bands, every row once, within what Excel on the web sends", async () => {
  const workbook = excel.open({
    sheets: [
      { name: "A", rows: people(7_000) },
      { name: "B", rows: people(30).map((row) => row.map(() => "Đơn vị ".repeat(40))) },
    ],
  });
  excel.host.payloadLimit = 5 * 1024 * 1024;
  const shares: number[] = [];
  const snapshot = must(await workbook.read({ onProgress: (share) => shares.push(share) }));
  expect(gridIn(snapshot, "A").values.map((row) => row[0])).toEqual(people(7_000).map((row) => row[0]));
  expect(gridIn(snapshot, "B").values).toHaveLength(30);
  expect(shares.at(-1)).toBe(1);
  expect(excel.host.log.length).toBeGreaterThan(3);
});

test("where cells hold more text than expected, an answer too large is asked for again in halves", async () => {
  const long = "Quyết định ".repeat(1_000);
  const workbook = excel.open({
    sheets: [{ name: "S", rows: Array.from({ length: 400 }, (_, row) => [row, long]) }],
  });
  excel.host.payloadLimit = 5 * 1024 * 1024;
  const grid = gridIn(must(await workbook.read()), "S");
  expect(grid.values.map((row) => row[0])).toEqual(Array.from({ length: 400 }, (_, row) => row));
  expect(excel.host.log.map(({ error }) => error)).toContain("5104");
});

test("reading can be stopped", async () => {
  const workbook = excel.open({ sheets: [{ name: "S", rows: [["a"]] }] });
  const stop = new AbortController();
  stop.abort();
  expect(await workbook.read({ signal: stop.signal })).toEqual({ ok: false, error: { code: "cancelled" } });
});

test("a sheet that is not there any more is named", async () => {
  const workbook = excel.open({ sheets: [{ name: "S" }] });
  expect(await workbook.read({ sheets: ["Mau 01"] })).toEqual({
    ok: false,
    error: { code: "sheet-gone", sheet: "Mau 01" },
  });
});

test("while a cell is being edited, reading says so", async () => {
  const workbook = excel.open({ sheets: [{ name: "S" }] });
  excel.host.cellEditMode = true;
  expect(await workbook.read()).toEqual({ ok: false, error: { code: "cell-edit-mode" } });
});

test.each([
  { code: "InvalidOperationInCellEditMode", failure: { code: "cell-edit-mode" } },
  { code: "AccessDenied", failure: { code: "protected", sheet: null } },
  { code: "ResponsePayloadSizeLimitExceeded", failure: { code: "too-large", what: "request", limit: 5_242_880 } },
  {
    code: "GeneralException",
    failure: { code: "host", detail: "GeneralException: told to fail with GeneralException" },
  },
])("reading that fails with $code at any request is a failure with a sentence, never an exception", async (fault) => {
  for (const request of [0, 1, 2]) {
    const workbook = excel.open({ sheets: [{ name: "S", rows: [["a"]] }] });
    excel.host.fail({ request, code: fault.code });
    expect(await workbook.read()).toEqual({ ok: false, error: fault.failure });
  }
});
