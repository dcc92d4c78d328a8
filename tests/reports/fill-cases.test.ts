import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { regimeFor } from "../../src/domain/regimes/regime-for";
import { readTargets } from "../../src/reading/targets/read-targets";
import { readWorkbook } from "../../src/reading/read-workbook";
import { planFill, type FillPlan } from "../../src/reports/fill/plan-fill";
import { measureTargets } from "../../src/targets/measure";
import { contentOf, valueOfContent } from "../../src/workbook/cell-content";
import { mergeAt, valueAt, type WorkbookSnapshot } from "../../src/workbook/grid";
import { parseA1, toA1, type CellRef } from "../../src/workbook/refs";
import type { CellContent } from "../../src/workbook/write-plan";
import { openWorkbook, type XlsxWorkbook } from "../../src/xlsx/open-workbook";

const FORMS = path.resolve(__dirname, "../../../shared/forms");
const TODAY = "2023-03-01";

/** The fill cases lie outside the project; where they are not, that is said, and never passed over. */
const withCases = existsSync(path.join(FORMS, "fill")) ? describe : describe.skip;

interface Expected {
  readonly cells: Readonly<Record<string, number | string>>;
  readonly keep: readonly string[];
  readonly ask?: readonly string[];
  readonly ignore?: readonly string[];
  readonly rates?: { readonly tolerancePoints: number; readonly cells: Readonly<Record<string, readonly string[]>> };
}

async function opened(file: string): Promise<XlsxWorkbook> {
  const result = await openWorkbook(readFileSync(file), { now: () => `${TODAY}T08:00:00` });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function snapshotOf(workbook: XlsxWorkbook): Promise<WorkbookSnapshot> {
  const result = await workbook.read();
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function filled(snapshot: WorkbookSnapshot, writtenByUs?: (ref: CellRef) => CellContent | null): FillPlan {
  const reading = readWorkbook(snapshot, { answers: [], today: TODAY });
  const year = reading.register.year?.value ?? 2022;
  const { targets } = readTargets(snapshot, reading);
  const { results } = measureTargets({
    register: reading.register,
    reading,
    targets,
    regime: regimeFor(year),
    overlay: {},
    stage: "registration",
    today: TODAY,
    answers: [],
    year,
  });
  return planFill({
    snapshot,
    reading,
    targets: results,
    year,
    stage: "registration",
    answers: [],
    locale: "vi",
    planId: "fill-case",
    ...(writtenByUs ? { writtenByUs } : {}),
  });
}

function placeOf(full: string): CellRef {
  const [sheet = "", cell = ""] = full.split("!");
  const place = parseA1(cell);
  if (!place) throw new Error(`«${full}» is no cell`);
  return { sheet, ...place };
}

withCases("the fill cases of real offices", () => {
  const cases = ["K01-cong-theo-nhom-so-cong-thuong", "K04-so-sanh-chi-tieu-so-ngoai-vu", "K12-danh-sach-de-nghi"];

  test.each(cases)(
    "%s: every expected cell is filled, nothing else is touched, a second run writes nothing",
    async (name) => {
      const expected = JSON.parse(readFileSync(path.join(FORMS, "fill", `${name}.expected.json`), "utf8")) as Expected;
      const workbook = await opened(path.join(FORMS, "fill", `${name}.xlsx`));
      const before = await snapshotOf(workbook);
      const { plan } = filled(before);
      const applied = await workbook.apply(plan);
      expect(applied.ok).toBe(true);
      const after = await snapshotOf(workbook);

      const wrong: string[] = [];
      for (const [cell, value] of Object.entries(expected.cells)) {
        const { sheet, row, column } = placeOf(cell);
        const grid = after.sheets.find((each) => each.name === sheet);
        const held = grid ? valueAt(grid, row, column) : null;
        const tolerance = expected.rates?.cells[cell] ? expected.rates.tolerancePoints / 100 : 1e-9;
        const isRight =
          typeof value === "number"
            ? (typeof held === "number" && Math.abs(held - value) <= tolerance) || (value === 0 && held === null)
            : held === value;
        if (!isRight) wrong.push(`${cell}: ${JSON.stringify(held)} instead of ${String(value)}`);
      }
      expect(wrong).toEqual([]);

      const allowed = new Set([...Object.keys(expected.cells), ...(expected.ignore ?? [])]);
      const extra = plan.writes.map(({ ref }) => `${ref.sheet}!${toA1(ref)}`).filter((cell) => !allowed.has(cell));
      expect(extra).toEqual([]);
      for (const cell of [...expected.keep, ...(expected.ask ?? [])]) {
        expect(plan.writes.map(({ ref }) => `${ref.sheet}!${toA1(ref)}`)).not.toContain(cell);
      }
      expect(filled(after).plan.writes).toEqual([]);
    },
  );

  test("K01 with a figure typed by hand: it stays and is named with both figures", async () => {
    const workbook = await opened(path.join(FORMS, "fill", "K01-cong-theo-nhom-so-cong-thuong.xlsx"));
    const first = await snapshotOf(workbook);
    await workbook.apply(filled(first).plan);
    const after = await snapshotOf(workbook);
    const grid = after.sheets.find(({ name }) => name === "Tổng hợp");
    if (!grid) throw new Error("no summary");
    const values = grid.values.map((row) => [...row]);
    const row = values[12];
    if (row) row[3] = 8;
    const typed = { ...after, sheets: after.sheets.map((sheet) => (sheet === grid ? { ...grid, values } : sheet)) };
    const { plan, skipped } = filled(typed, (ref) => {
      const holds = first.sheets.find(({ name }) => name === ref.sheet);
      return holds ? contentOf(holds, ref.row, ref.column) : null;
    });
    expect(plan.writes).toEqual([]);
    expect(skipped.map(({ why }) => why)).toEqual([
      "Ô D13 đang ghi 8, số đếm được là 9. Giữ nguyên số anh/chị đã ghi; anh/chị xem lại giúp.",
    ]);
  });

  test.each(["F10-bieu-mau-01-khen-thuong-cap-nha-nuoc", "F11-bieu-mau-03-khen-thuong-cap-tinh"])(
    "%s: without a registration nothing is written, and that is said",
    async (name) => {
      const { plan, notes, skipped } = filled(await snapshotOf(await opened(path.join(FORMS, `${name}.xlsx`))));
      expect(plan.writes).toEqual([]);
      expect(skipped).toEqual([]);
      expect(notes.map(({ vi }) => vi).join()).toContain("tệp chưa có biểu đăng ký");
    },
  );

  test.each([
    ["F10-bieu-mau-01-khen-thuong-cap-nha-nuoc", "Bieu 01", 7, 21],
    ["F11-bieu-mau-03-khen-thuong-cap-tinh", "Bieu 03", 8, 11],
  ])(
    "%s emptied, beside a registration: only what the register knows is written, the rest is left to her",
    async (name, sheet, first, last) => {
      const registration = await snapshotOf(
        await opened(path.join(FORMS, "fill", "K04-so-sanh-chi-tieu-so-ngoai-vu.xlsx")),
      );
      const summary = await snapshotOf(await opened(path.join(FORMS, `${name}.xlsx`)));
      const emptied = summary.sheets.map((grid) => ({
        ...grid,
        values: grid.values.map((row, index) =>
          index + 1 < first || index + 1 > last
            ? row.map((value) => (typeof value === "string" ? value.replace("NĂM 2022", "NĂM 2023") : value))
            : row.map((value, at) => (at < 2 ? value : null)),
        ),
      }));
      const both = { ...registration, sheets: [...registration.sheets.slice(0, 1), ...emptied] };
      const { plan, notes } = filled(both);
      for (const { ref, content } of plan.writes) {
        expect(ref.sheet).toBe(sheet);
        const grid = emptied[0];
        expect(grid && mergeAt(grid, ref.row, ref.column)).toBeNull();
        expect(valueOfContent(content)).toEqual(expect.any(Number));
      }
      expect(notes.map(({ vi }) => vi).join("\n")).toContain(`Biểu «${sheet}»: để trống `);
    },
  );
});
