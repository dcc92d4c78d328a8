/** @jest-environment jsdom */
import { applyPlan } from "../../src/actions/apply-plan";
import { contentOf } from "../../src/workbook/cell-content";
import { formatAt } from "../../src/workbook/grid";
import { empty, number, text, type CellContent } from "../../src/workbook/write-plan";
import type { WorkbookDescription } from "../office-host/describe";
import { at, gridIn, must, pictureOf, planOf, startExcel, write } from "./excel-harness";

const excel = startExcel();

const TEXTS = ["=1", "+84912345678", "-", "'05", "001203004567", "1/2", "TRUE", "#N/A", "12%", "1e5", "Nguyễn Văn A"];

describe.each([{ format: "General" }, { format: "@" }, { format: "dd/mm/yyyy" }])(
  "in a cell of format $format",
  ({ format }) => {
    test.each(TEXTS)("the text «%s» stays text, and the cell keeps its format", async (value) => {
      const workbook = excel.open({ sheets: [{ name: "S", cells: { B2: { numberFormat: format } } }] });
      must(await workbook.apply(planOf([write("S", "B2", text(value), empty)])));
      const grid = gridIn(must(await workbook.read()), "S");
      expect(contentOf(grid, 2, 2)).toEqual(text(value));
      expect(formatAt(grid, 2, 2)).toBe(format);
    });

    test.each<CellContent>([
      number(0.1),
      number(45_000),
      { kind: "boolean", boolean: true },
      { kind: "formula", formula: "=SUM(A1:A9)" },
    ])("%j is written as what it is, and the cell keeps its format", async (content) => {
      const workbook = excel.open({ sheets: [{ name: "S", cells: { B2: { numberFormat: format } } }] });
      must(await workbook.apply(planOf([write("S", "B2", content, empty)])));
      const grid = gridIn(must(await workbook.read()), "S");
      expect(contentOf(grid, 2, 2)).toEqual(content);
      expect(formatAt(grid, 2, 2)).toBe(format);
    });
  },
);

test("a name gets no apostrophe it does not need", async () => {
  const workbook = excel.open({ sheets: [{ name: "S" }] });
  must(
    await workbook.apply(planOf([write("S", "A1", text("Nguyễn Văn A"), empty), write("S", "A2", text("1/2"), empty)])),
  );
  const cells = [...(excel.host.workbook.sheets[0]?.cells.values() ?? [])];
  expect(cells.map(({ prefixed }) => prefixed)).toEqual([false, true]);
});

const form: WorkbookDescription = {
  sheets: [
    {
      name: "Mau 01",
      rows: [
        ["STT", "Họ tên", "LĐTT"],
        [1, "Nguyễn Văn A", "x"],
        [2, "Trần Thị B", null],
      ],
    },
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

const fill = planOf(
  [
    write("Biểu 1", "B1", number(2), empty),
    write("Biểu 1", "B2", number(1), number(5)),
    write("Biểu 1", "B4", { kind: "formula", formula: "=sum( b1:b2 )" }, empty),
    write("Mau 01", "C3", text("x"), empty, { numberFormat: "0.0" }),
  ],
  { anchors: [{ sheet: "Mau 01", headerRows: [1, 1], keyColumns: [2] }] },
);

test("a plan over two sheets is applied whole, remembered, and can be taken back", async () => {
  const workbook = excel.open(form);
  const before = pictureOf(excel.host.workbook);
  const entry = must(await workbook.apply(fill));
  expect(entry.at).toBe("2022-03-01T08:15:00");
  expect(must(await workbook.journal.list())).toEqual({ entries: [entry], unreadable: 0 });
  const outcome = must(await workbook.restore(entry));
  expect(outcome.restored).toHaveLength(4);
  expect(pictureOf(excel.host.workbook)).toEqual(before);
  expect(must(await workbook.restore(entry)).alreadyBack).toHaveLength(4);
});

test("a formula that Excel spells its own way is remembered as Excel spells it", async () => {
  const workbook = excel.open(form);
  const entry = must(await workbook.apply(fill));
  const spelled = entry.sheets.flatMap(({ cells }) => cells).map(({ after }) => after.content);
  expect(spelled).toContainEqual({ kind: "formula", formula: "=SUM( B1:B2 )" });
  expect(must(await workbook.journal.list()).entries).toEqual([entry]);
  expect(must(await workbook.restore(entry)).restored).toHaveLength(4);
});

test("a plan that changes nothing asks for nothing to be written", async () => {
  const workbook = excel.open(form);
  must(await workbook.apply(planOf([])));
  expect(excel.host.workbook.parts.size).toBe(0);
});

test.each([
  {
    name: "a cell that was changed since",
    writes: [write("Biểu 1", "B2", number(1), number(4))],
    code: "changed-since",
  },
  { name: "a sheet that is gone", writes: [write("Biểu 9", "B2", number(1), empty)], code: "sheet-gone" },
])("$name is refused before anything is written", async ({ writes, code }) => {
  const workbook = excel.open(form);
  const before = pictureOf(excel.host.workbook);
  expect(await workbook.apply(planOf(writes))).toMatchObject({ ok: false, error: { code } });
  expect(pictureOf(excel.host.workbook)).toEqual(before);
  expect(excel.host.workbook.parts.size).toBe(0);
});

test("locked cells of a protected sheet are named, open ones are written", async () => {
  const workbook = excel.open({ sheets: [{ name: "S", rows: [["a"]], protected: true, unlocked: ["B2"] }] });
  expect(
    await workbook.apply(planOf([write("S", "B2", number(1), empty), write("S", "B3", number(1), empty)])),
  ).toEqual({
    ok: false,
    error: { code: "protected", sheet: "S", cells: [at("S", "B3")] },
  });
  must(await workbook.apply(planOf([write("S", "B2", number(1), empty)])));
});

test("a read-only workbook, and one open for viewing alone, are left alone", async () => {
  const writes = [write("S", "A1", number(1), empty)];
  const readOnly = excel.open({ sheets: [{ name: "S" }], readOnly: true });
  expect(await readOnly.apply(planOf(writes))).toEqual({ ok: false, error: { code: "read-only" } });
  const viewOnly = excel.open({ sheets: [{ name: "S" }] });
  excel.host.viewOnly = true;
  expect(await viewOnly.apply(planOf(writes))).toEqual({ ok: false, error: { code: "read-only" } });
});

test("a write under a merge, not at its first cell, is refused instead of being lost", async () => {
  const workbook = excel.open({ sheets: [{ name: "S", merges: ["A1:B2"] }] });
  expect(await workbook.apply(planOf([write("S", "B2", text("x"), empty)]))).toMatchObject({ error: { code: "host" } });
  must(await workbook.apply(planOf([write("S", "A1", text("x"), empty)])));
});

test("when somebody types into a planned cell at the last moment, all is put back and theirs stays", async () => {
  const workbook = excel.open(form);
  excel.host.beforeRequest = (request) => {
    if (request !== 4) return;
    const cell = excel.host.workbook.sheets[1]?.cells.values().next().value;
    if (cell) cell.value = "Tổng số (sửa)";
  };
  const result = await workbook.apply(planOf([write("Biểu 1", "A1", text("mới"), text("Tổng số")), ...fill.writes]));
  expect(result).toEqual({ ok: false, error: { code: "changed-since", cells: [at("Biểu 1", "A1")] } });
  const grid = gridIn(must(await workbook.read()), "Biểu 1");
  expect([contentOf(grid, 1, 1), contentOf(grid, 1, 2), contentOf(grid, 2, 2)]).toEqual([
    text("Tổng số (sửa)"),
    empty,
    number(5),
  ]);
  expect(must(await workbook.journal.list()).entries).toEqual([]);
});

test("a sheet renamed between reading and writing is named as gone, and nothing is written", async () => {
  const workbook = excel.open(form);
  excel.host.beforeRequest = (request) => {
    const [, sheet] = excel.host.workbook.sheets;
    if (request === 4 && sheet) sheet.name = "Biểu 2";
  };
  expect(await workbook.apply(fill)).toEqual({ ok: false, error: { code: "sheet-gone", sheet: "Biểu 1" } });
  expect(excel.host.workbook.sheets[0]?.cells.has(3 * 16_385 + 3)).toBe(false);
});

test("as many round trips for 5,000 cells as for one", async () => {
  const counts: number[] = [];
  for (const count of [1, 5_000]) {
    const workbook = excel.open({ sheets: [{ name: "S", rows: [["a"]] }] });
    excel.host.payloadLimit = 5 * 1024 * 1024;
    const writes = Array.from({ length: count }, (_, row) =>
      write("S", `C${String(row + 2)}`, text(`Đơn vị ${String(row)}`), empty),
    );
    must(await workbook.apply(planOf(writes)));
    counts.push(excel.host.log.length);
  }
  expect(counts).toEqual([6, 6]);
});

describe("a text whose words differ in look, which Excel would make alike", () => {
  const rich: WorkbookDescription = {
    sheets: [
      {
        name: "S",
        rows: [["a  b"], ["c  d"]],
        cells: {
          A3: {
            runs: [
              { text: "Lê  ", font: { bold: true } },
              { text: "An", font: { color: "#FF0000" } },
            ],
          },
        },
      },
    ],
  };
  const mend = planOf([
    write("S", "A1", text("a b"), text("a  b")),
    write("S", "A2", text("c d"), text("c  d")),
    write("S", "A3", text("Lê An"), text("Lê  An")),
  ]);
  const cellA3 = () => excel.host.workbook.sheets[0]?.cells.get(3 * 16_385 + 1);

  test("is not written: the plan is refused as a whole and names it", async () => {
    const workbook = excel.open(rich);
    const before = pictureOf(excel.host.workbook);
    expect(await workbook.apply(mend)).toEqual({ ok: false, error: { code: "several-looks", cells: [at("S", "A3")] } });
    expect(pictureOf(excel.host.workbook)).toEqual(before);
    expect(cellA3()?.runs).toHaveLength(2);
  });

  test("is left and named while all else is mended, in one entry", async () => {
    const workbook = excel.open(rich);
    const entry = must(await applyPlan(workbook, mend));
    expect(entry.left).toEqual([at("S", "A3")]);
    expect(gridIn(must(await workbook.read()), "S").values).toEqual([["a b"], ["c d"], ["Lê  An"]]);
    expect(cellA3()?.runs).toHaveLength(2);
    expect(must(await workbook.journal.list()).entries).toHaveLength(1);
  });

  test("alone is refused, so that she hears why", async () => {
    const workbook = excel.open(rich);
    const alone = { ...mend, writes: mend.writes.slice(2) };
    expect(await applyPlan(workbook, alone)).toMatchObject({ ok: false, error: { code: "several-looks" } });
  });

  test("is left by a restore, too, where she has made a word bold since", async () => {
    const workbook = excel.open(rich);
    const entry = must(await applyPlan(workbook, mend));
    const cell = excel.host.workbook.sheets[0]?.cells.get(16_385 + 1);
    if (cell)
      cell.runs = [
        { text: "a ", font: {} },
        { text: "b", font: { bold: true } },
      ];
    const outcome = must(await workbook.restore(entry));
    expect([outcome.restored, outcome.changedSince]).toEqual([[at("S", "A2")], [at("S", "A1")]]);
    expect(cell?.runs).toHaveLength(2);
  });
});
