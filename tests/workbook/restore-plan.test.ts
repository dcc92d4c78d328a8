import { contentOf } from "../../src/workbook/cell-content";
import type { CellValue, Grid } from "../../src/workbook/grid";
import { journalEntryOf } from "../../src/workbook/journal-of";
import { planRestore } from "../../src/workbook/restore-plan";
import { toA1 } from "../../src/workbook/refs";
import { verifyPlan } from "../../src/workbook/verify-plan";
import type { CellWrite, WritePlan } from "../../src/workbook/write-plan";
import { gridOf, snapshotOf } from "./grid-of";
import { planOf, tabOf, write } from "./plan-of";

const at = "2022-03-01T08:15:00";
const header = ["TT", "Họ và tên", "Danh hiệu"];
const before: readonly (readonly CellValue[])[] = [
  header,
  [1, "Nguyễn Thị Hạnh", "x"],
  [2, "Trần Văn Bình", null],
  ["", "Tổng", 1],
];
const anchors = [{ sheet: "Đăng ký", headerRows: [1, 1], keyColumns: [2] }] as const;
const plan = planOf([write("C2", "x", "CSTĐCS"), write("C3", null, "LĐTT"), write("C4", 1, 2)], { anchors });
const entry = journalEntryOf(plan, snapshotOf([gridOf(before)]), at);
const after: readonly (readonly CellValue[])[] = [
  header,
  [1, "Nguyễn Thị Hạnh", "CSTĐCS"],
  [2, "Trần Văn Bình", "LĐTT"],
  ["", "Tổng", 2],
];

/** The lists of an outcome as addresses, the writes as «address=content». */
function restore(sheets: readonly Grid[], from = entry) {
  const { writes, outcome } = planRestore(from, snapshotOf(sheets));
  const addresses = (cells: readonly { row: number; column: number }[]) => cells.map(toA1).join(" ");
  return {
    writes: writes.map(({ ref, content }) => `${toA1(ref)}=${JSON.stringify(content).replace(/^\{"kind":|\}$/g, "")}`),
    back: addresses(outcome.alreadyBack),
    changed: addresses(outcome.changedSince),
    lost: addresses(outcome.notFound),
  };
}

test("an entry keeps what each cell held and what was written, with its number format", () => {
  const formatted = gridOf(before, { formats: { C4: "0.0" } });
  const { sheets } = journalEntryOf(planOf([write("C4", 1, 2, { numberFormat: "0%" })]), snapshotOf([formatted]), at);
  expect(sheets).toEqual([
    {
      name: "Đăng ký",
      headerRows: null,
      signature: null,
      keyColumns: [],
      cells: [
        {
          row: 4,
          column: 3,
          rowKey: null,
          before: { content: { kind: "number", number: 1 }, numberFormat: "0.0", font: null },
          after: { content: { kind: "number", number: 2 }, numberFormat: "0%", font: null },
        },
      ],
    },
  ]);
});

test("everything still as written goes back", () => {
  expect(restore([gridOf(after)])).toEqual({
    writes: ['C2="text","text":"x"', 'C3="empty"', 'C4="number","number":1'],
    back: "",
    changed: "",
    lost: "",
  });
});

test("a second restore finds everything back already", () => {
  expect(restore([gridOf(before)])).toEqual({ writes: [], back: "C2 C3 C4", changed: "", lost: "" });
});

test("a cell changed since is left and named", () => {
  const edited = [header, [1, "Nguyễn Thị Hạnh", "CSTĐ cấp tỉnh"], ...after.slice(2)];
  expect(restore([gridOf(edited)])).toMatchObject({ changed: "C2", writes: ['C3="empty"', 'C4="number","number":1'] });
});

test("rows are followed after an insertion, a sort and a renamed tab", () => {
  const [, hanh = [], binh = [], total = []] = after;
  const moved = gridOf([header, [], binh, hanh, total], { name: "Đăng ký (2)" });
  expect(restore([moved]).writes).toEqual(['C4="text","text":"x"', 'C3="empty"', 'C5="number","number":1']);
});

test("a row that was deleted is named where it stood", () => {
  const [, hanh = [], , total = []] = after;
  expect(restore([gridOf([header, hanh, total])])).toMatchObject({ lost: "C3", writes: expect.any(Array) as unknown });
});

test("another person now in that row is never touched, even where the mark is the same", () => {
  const replaced = [header, [1, "Lê Thị Mai", "CSTĐCS"], ...after.slice(2)];
  expect(restore([gridOf(replaced)]).lost).toBe("C2");
});

test("a sheet that is gone is told cell by cell", () => {
  expect(restore([gridOf([["Khác"]], { name: "Khác" })])).toEqual({
    writes: [],
    back: "",
    changed: "",
    lost: "C2 C3 C4",
  });
});

describe("a fix of the very name that identifies the row", () => {
  const fix = planOf([write("B3", "Trần Văn Bình", "Trần Văn Bính")], { purpose: "fix", anchors });
  const fixed = journalEntryOf(fix, snapshotOf([gridOf(before)]), at);
  const mended = [header, [1, "Nguyễn Thị Hạnh", "x"], [2, "Trần Văn Bính", null]];

  test("goes back", () => {
    expect(restore([gridOf(mended)], fixed).writes).toEqual(['B3="text","text":"Trần Văn Bình"']);
  });

  test("is known as back already", () => {
    expect(restore([gridOf(before)], fixed).back).toBe("B3");
  });
});

test("a cell that was merged into another since is left", () => {
  const blanked = planOf([write("C2", "x", null)]);
  const from = journalEntryOf(blanked, snapshotOf([gridOf(before)]), at);
  const merged = gridOf([header, [1, "Nguyễn Thị Hạnh", null]], { merges: ["B2:C2"] });
  expect(restore([merged], from)).toMatchObject({ changed: "C2", writes: [] });
});

describe("a write that changes only the number format or the font", () => {
  const formatOnly = planOf([write("A2", 1, 1, { numberFormat: "0%" })]);
  const fontOnly = planOf([write("B2", "Nguyễn Thị Hạnh", "Nguyễn Thị Hạnh", { font: "Times New Roman" })]);
  const run = (what: WritePlan, then: Grid) => {
    const start = gridOf(before, { formats: { A2: "0.0" }, fonts: { B2: ".VnTime" } });
    return planRestore(journalEntryOf(what, snapshotOf([start]), at), snapshotOf([then])).writes.map(lookOf);
  };
  const lookOf = (write: CellWrite) => ({
    numberFormat: write.numberFormat ?? null,
    font: write.font ?? null,
  });

  test("goes back while it is still ours", () => {
    expect(run(formatOnly, gridOf(before, { formats: { A2: "0%" } }))).toEqual([{ numberFormat: "0.0", font: null }]);
    expect(run(fontOnly, gridOf(before, { fonts: { B2: "Times New Roman" } }))).toEqual([
      { numberFormat: null, font: ".VnTime" },
    ]);
  });

  test("is left where it is back already or somebody has chosen another", () => {
    expect(run(formatOnly, gridOf(before, { formats: { A2: "0.0" } }))).toEqual([]);
    expect(run(formatOnly, gridOf(before, { formats: { A2: "0.00" } }))).toEqual([]);
    expect(run(fontOnly, gridOf(before, { fonts: { B2: "Arial" } }))).toEqual([]);
  });

  test("a number format chosen since stays though the content goes back", () => {
    const both = journalEntryOf(planOf([write("C4", 1, 2, { numberFormat: "0%" })]), snapshotOf([gridOf(before)]), at);
    const { writes } = planRestore(both, snapshotOf([gridOf(after, { formats: { C4: "0.00" } })]));
    expect(writes.map(lookOf)).toEqual([{ numberFormat: null, font: null }]);
  });
});

describe("a tab we created", () => {
  const created = journalEntryOf(planOf([], { tabs: [tabOf("Chỉ tiêu")] }), snapshotOf([gridOf(before)]), at);
  const ours = gridOf([["CHỈ TIÊU THI ĐUA"]], { name: "Chỉ tiêu" });
  const touched = gridOf([["CHỈ TIÊU THI ĐUA", 90]], { name: "Chỉ tiêu" });

  test.each([
    ["goes when it is as created and she agrees", [ours], true, ["Chỉ tiêu"], []],
    ["stays when she has not agreed", [ours], false, [], ["Chỉ tiêu"]],
    ["stays when something was written in it", [touched], true, [], ["Chỉ tiêu"]],
    ["is not spoken of when it is gone", [gridOf(before)], true, [], []],
  ])("%s", (_, sheets, deleteCreatedTabs, deletedTabs, keptTabs) => {
    const { outcome } = planRestore(created, snapshotOf(sheets), { deleteCreatedTabs });
    expect(outcome).toMatchObject({ deletedTabs, keptTabs });
  });
});

test("what a restore writes passes the same verification as any plan", () => {
  const grid = gridOf(after);
  const { writes } = planRestore(entry, snapshotOf([grid]));
  expect(verifyPlan(planOf(writes), snapshotOf([grid]))).toBeNull();
  expect(writes[0]?.expectedBefore).toEqual(contentOf(grid, 2, 3));
});
