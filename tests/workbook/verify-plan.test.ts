import { verifyPlan, MAX_PLAN_CELLS } from "../../src/workbook/verify-plan";
import type { WritePlan } from "../../src/workbook/write-plan";
import { gridOf, snapshotOf } from "./grid-of";
import { planOf, tabOf, write } from "./plan-of";

const rows = [
  ["TT", "Họ và tên", "Danh hiệu"],
  [1, "Nguyễn Thị Hạnh", "x"],
];
const open = snapshotOf([gridOf(rows)]);
const merged = snapshotOf([gridOf(rows, { merges: ["A1:B1"] })]);
const locked = snapshotOf([gridOf(rows, { unlocked: ["C2"] })]);

test("a plan that fits the workbook may be applied", () => {
  expect(verifyPlan(planOf([write("C2", "x", "CSTĐCS")]), open)).toBeNull();
});

test("an empty text counts as an empty cell", () => {
  expect(verifyPlan(planOf([write("D9", "", "x")]), open)).toBeNull();
});

test("under protection an unlocked cell may be written", () => {
  expect(verifyPlan(planOf([write("C2", "x", "y")]), locked)).toBeNull();
});

test("the first cell of a merged area may be written", () => {
  expect(verifyPlan(planOf([write("A1", "TT", "STT")]), merged)).toBeNull();
});

test("two new tabs with names of their own may be created", () => {
  expect(verifyPlan(planOf([], { tabs: [tabOf("Chỉ tiêu"), tabOf("Biểu tổng hợp")] }), open)).toBeNull();
});

test("every locked cell is named", () => {
  const plan = planOf([write("C2", "x", "y"), write("A1", "TT", "STT"), write("B1", "Họ và tên", "Tên")]);
  expect(verifyPlan(plan, locked)).toEqual({
    code: "protected",
    sheet: "Đăng ký",
    cells: [
      { sheet: "Đăng ký", row: 1, column: 1 },
      { sheet: "Đăng ký", row: 1, column: 2 },
    ],
  });
});

test("every cell that has changed since is named", () => {
  const plan = planOf([write("C2", "x", "y"), write("B2", "Trần Văn Bình", "Trần Văn Bình (B)"), write("A2", 2, 3)]);
  expect(verifyPlan(plan, open)).toEqual({
    code: "changed-since",
    cells: [
      { sheet: "Đăng ký", row: 2, column: 2 },
      { sheet: "Đăng ký", row: 2, column: 1 },
    ],
  });
});

test("a cell whose formula was replaced by its result has changed since", () => {
  const formula = { kind: "formula", formula: "=1+1" } as const;
  expect(verifyPlan(planOf([write("A2", formula, 1)]), open)?.code).toBe("changed-since");
});

test("a sheet that is gone is named", () => {
  const away = { ...write("A1", null, "x"), ref: { sheet: "Biểu cũ", row: 1, column: 1 } };
  expect(verifyPlan(planOf([away]), open)).toEqual({ code: "sheet-gone", sheet: "Biểu cũ" });
});

test("a read-only workbook takes nothing", () => {
  expect(verifyPlan(planOf([]), { ...open, readOnly: true })).toEqual({ code: "read-only" });
});

test("a workbook with a locked structure takes no new tab but takes values", () => {
  const closed = { ...open, structureProtected: true };
  expect(verifyPlan(planOf([], { tabs: [tabOf("Chỉ tiêu")] }), closed)).toEqual({ code: "protected", sheet: null });
  expect(verifyPlan(planOf([write("C2", "x", "y")]), closed)).toBeNull();
});

test("a plan beyond the limit is too large", () => {
  const one = write("C2", "x", "y");
  const plan = planOf(Array.from({ length: MAX_PLAN_CELLS + 1 }, () => one));
  expect(verifyPlan(plan, open)).toEqual({ code: "too-large", what: "plan", limit: MAX_PLAN_CELLS });
});

test("in a file new tabs have a limit of their own, and writes keep theirs", () => {
  const cells = Array.from({ length: MAX_PLAN_CELLS + 1 }, (_, at) => {
    return { row: at + 1, column: 1, content: { kind: "number", number: at } } as const;
  });
  const plan = planOf([], { tabs: [{ ...tabOf("Đăng ký cá nhân"), cells }] });
  expect(verifyPlan(plan, open)).toMatchObject({ limit: MAX_PLAN_CELLS });
  expect(verifyPlan(plan, open, { mostCellsOfTabs: cells.length })).toBeNull();
  expect(verifyPlan(plan, open, { mostCellsOfTabs: cells.length - 1 })).toMatchObject({ limit: cells.length - 1 });
  const writes = planOf(Array.from({ length: MAX_PLAN_CELLS + 1 }, () => write("C2", "x", "y")));
  expect(verifyPlan(writes, open, { mostCellsOfTabs: cells.length })).toMatchObject({ limit: MAX_PLAN_CELLS });
});

const impossible: readonly (readonly [string, WritePlan, RegExp])[] = [
  ["a cell inside a merged area", planOf([write("B1", null, "x")]), /merged area A1:B1/],
  ["one cell twice", planOf([write("C2", "x", "y"), write("C2", "x", "z")]), /twice/],
  ["an error value", planOf([write("C2", "x", { kind: "error", error: "#N/A" })]), /error value/],
  ["an infinite number", planOf([write("C2", "x", Infinity)]), /not a number/],
  ["a formula without «=»", planOf([write("C2", "x", { kind: "formula", formula: "1+1" })]), /not a formula/],
  ["a text longer than a cell", planOf([write("C2", "x", "ă".repeat(32_768))]), /too long/],
  [
    "a row beyond the sheet",
    planOf([{ ...write("C2", "x", "y"), ref: { sheet: "Đăng ký", row: 1_048_577, column: 1 } }]),
    /no such cell/,
  ],
  ["a tab whose name is taken, in other capitals", planOf([], { tabs: [tabOf("ĐĂNG KÝ")] }), /exists/],
  ["the same new tab twice", planOf([], { tabs: [tabOf("Mới"), tabOf("Mới")] }), /exists/],
  ["a tab name with a slash", planOf([], { tabs: [tabOf("Năm 2022/2023")] }), /not a name/],
  ["a tab name of 32 characters", planOf([], { tabs: [tabOf("a".repeat(32))] }), /not a name/],
  ["a tab without a name", planOf([], { tabs: [tabOf("")] }), /not a name/],
];

test.each(impossible)("%s is refused as a mistake of the plan", (_, plan, detail) => {
  expect(verifyPlan(plan, merged)).toEqual({ code: "host", detail: expect.stringMatching(detail) as unknown });
});

test("a restore may put back an error value that somebody had typed", () => {
  const plan = planOf([write("C2", "x", { kind: "error", error: "#N/A" })]);
  expect(verifyPlan(plan, open, { restoring: true })).toBeNull();
});
