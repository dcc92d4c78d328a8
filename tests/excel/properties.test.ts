/** @jest-environment jsdom */
import fc, { runs } from "../helpers/properties";
import { type Band, halve, planChunks } from "../../src/excel/chunks";
import { batchesOf, blocksOf, type CellChange } from "../../src/excel/write-blocks";
import { contentOf } from "../../src/workbook/cell-content";
import { cellKey, toA1 } from "../../src/workbook/refs";
import { sameContent, type CellContent } from "../../src/workbook/write-plan";
import { gridIn, must, pictureOf, planOf, startExcel, write } from "./excel-harness";

const excel = startExcel();

const rowsOf = (bands: readonly Band[]) =>
  bands.flatMap(({ sheet, top, rows }) => Array.from({ length: rows }, (_, row) => `${sheet} ${String(top + row)}`));

test("whatever the sheets' sizes, every row is read exactly once, also after halving", () => {
  const sizes = fc.array(fc.record({ rows: fc.nat(200), columns: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1_000, max: 200_000 }), (sheets, budget) => {
      const extents = sheets.map((size, index) => ({ sheet: `S${String(index)}`, bytesPerCell: 80, ...size }));
      const requests = planChunks(extents, budget);
      const expected = extents.flatMap(({ sheet, rows }) =>
        Array.from({ length: rows }, (_, row) => `${sheet} ${String(row + 1)}`),
      );
      expect(requests.flatMap(rowsOf)).toEqual(expected);
      for (const request of requests) {
        const halves = halve(request);
        if (halves) expect(halves.flatMap(rowsOf)).toEqual(rowsOf(request));
      }
    }),
  );
});

const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 6 }) });
const places = fc.uniqueArray(place, { maxLength: 30, selector: ({ row, column }) => cellKey(row, column) });

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant<CellContent>({ kind: "empty" }),
  fc
    .oneof(fc.constantFrom("=1", "+84912", "-", "'05", "''", "1/2", "TRUE", "#N/A", "Nguyễn", " ", "1e5"), fc.string())
    .filter((text) => text !== "")
    .map((text): CellContent => ({ kind: "text", text })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((double) => double + 0)
    .map((number): CellContent => ({ kind: "number", number })),
  fc.boolean().map((boolean): CellContent => ({ kind: "boolean", boolean })),
  fc.constantFrom("=SUM(A1:B2)", "=COUNTA(C1:C9)").map((formula): CellContent => ({ kind: "formula", formula })),
);

test("whatever cells are written, blocks cover each exactly once, and batches each block", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("A", "B"), places, content), { maxLength: 4 }), (groups) => {
      const changes = new Map<string, CellChange>();
      for (const [sheet, cells, wanted] of groups) {
        for (const { row, column } of cells) {
          const state = (value: CellContent) => ({ content: value, numberFormat: "General", font: null });
          changes.set(`${sheet}!${toA1({ row, column })}`, {
            ref: { sheet, row, column },
            before: state({ kind: "empty" }),
            after: state(wanted),
          });
        }
      }
      const blocks = blocksOf([...changes.values()]);
      for (const { sheet, area, changes: inBlock } of blocks) {
        const width = area.right - area.left + 1;
        expect(inBlock.map(({ ref }) => ref)).toEqual(
          Array.from({ length: width * (area.bottom - area.top + 1) }, (_, index) => ({
            sheet,
            row: area.top + Math.floor(index / width),
            column: area.left + (index % width),
          })),
        );
      }
      expect(blocks.reduce((sum, block) => sum + block.changes.length, 0)).toBe(changes.size);
      expect(batchesOf(blocks, 5_000).flat()).toEqual(blocks);
    }),
  );
});

const cell = fc.record({
  place,
  content,
  format: fc.constantFrom("General", "@", "0.00", "dd/mm/yyyy"),
});

test("whatever stands in a sheet and whatever is written over it, it is all there, and restoring gives back the same sheet", async () => {
  const sheet = fc.uniqueArray(cell, { maxLength: 20, selector: (each) => cellKey(each.place.row, each.place.column) });
  const plan = fc.uniqueArray(fc.tuple(place, content), {
    minLength: 1,
    maxLength: 20,
    selector: ([{ row, column }]) => cellKey(row, column),
  });
  await fc.assert(
    fc.asyncProperty(sheet, plan, async (standing, wanted) => {
      const cells = Object.fromEntries(
        standing.map(({ place: at, content: held, format }) => [toA1(at), described(held, format)]),
      );
      const workbook = excel.open({ sheets: [{ name: "S", cells }] });
      const before = pictureOf(excel.host.workbook);
      const grid = gridIn(must(await workbook.read()), "S");
      const writes = wanted.map(([at, target]) => write("S", toA1(at), target, contentOf(grid, at.row, at.column)));
      const entry = must(await workbook.apply(planOf(writes)));
      const after = gridIn(must(await workbook.read()), "S");
      for (const [at, target] of wanted) {
        const held = contentOf(after, at.row, at.column);
        expect([held, target, sameContent(held, target)]).toEqual([held, target, true]);
      }
      expect(must(await workbook.restore(entry)).changedSince).toEqual([]);
      expect(pictureOf(excel.host.workbook)).toEqual(before);
    }),
    { numRuns: runs(60) },
  );
});

function described(content: CellContent, numberFormat: string) {
  switch (content.kind) {
    case "text":
      return { value: content.text, prefixed: true, numberFormat };
    case "number":
      return { value: content.number, numberFormat };
    case "boolean":
      return { value: content.boolean, numberFormat };
    case "formula":
      // What the in-memory Excel answers for every formula.
      return { value: 0, formula: content.formula, numberFormat };
    case "empty":
    case "error":
      return { numberFormat };
  }
}
