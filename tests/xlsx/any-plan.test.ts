import fc, { runs } from "../helpers/properties";
import { contentOf } from "../../src/workbook/cell-content";
import { formatAt, type Grid } from "../../src/workbook/grid";
import { cellKey } from "../../src/workbook/refs";
import { sameContent, type CellContent, type CellWrite } from "../../src/workbook/write-plan";
import { planOf } from "../workbook/plan-of";
import { good, opened, reopened, snapshot } from "./opened";
import { xlsxOf } from "./xlsx-of";

const ROWS = 12;
const COLUMNS = 6;
const SHEETS = ["Đăng ký", "Tổng hợp"];

const plainText = fc.oneof(
  fc.constantFrom("=1", "+84", "-", "'05", "001203", "1/2", " ", "\n", "Nguyễn", "_x000D_", "&<>\"'", "TRUE", "#N/A"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
);
const plannedContent: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant<CellContent>({ kind: "empty" }),
  plainText.map((text): CellContent => ({ kind: "text", text })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number): CellContent => ({ kind: "number", number: number + 0 })),
  fc.boolean().map((boolean): CellContent => ({ kind: "boolean", boolean })),
  fc
    .constantFrom("=A1+1", "=SUM($A$1:B2)", "='Tổng hợp'!C3", '=IF(A1="x","<",">")')
    .map((formula): CellContent => ({ kind: "formula", formula })),
);

/** One cell's markup in the many ways files have it; `#` stands for its address. */
const cellMarkup = fc.constantFrom(
  "",
  "<c #/>",
  '<c # s="2"/>',
  "<c #><v>7</v></c>",
  '<c # s="1"><v>0.5</v></c>',
  '<c # t="s"><v>0</v></c>',
  '<c # t="inlineStr"><is><t>Trần</t></is></c>',
  '<c # t="b"><v>0</v></c>',
  '<c # t="e"><v>#N/A</v></c>',
  "<c #><f>A1*2</f><v>4</v></c>",
  '<c # t="str"><f>A1&amp;"x"</f><v>1x</v></c>',
  '<c #><f t="shared" si="0"/><v>1</v></c>',
);

const sheetMarkup = fc.array(fc.array(cellMarkup, { maxLength: COLUMNS }), { maxLength: ROWS }).map((rows) => {
  const master = '<row r="1"><c r="A1"><f t="shared" ref="A1:F12" si="0">SUM(H1:$H$2)</f><v>1</v></c></row>';
  const lines = rows.map((cells, index) => {
    const row = String(index + 2);
    return `<row r="${row}" ht="20">${cells.map((cell, column) => cell.replace("#", `r="${String.fromCharCode(65 + column)}${row}"`)).join("")}</row>`;
  });
  return `<sheetData>${master}${lines.join("")}</sheetData>`;
});

const workbooks = fc.tuple(sheetMarkup, sheetMarkup).map(([first, second]) => {
  return xlsxOf({ sheets: { "Đăng ký": first, "Tổng hợp": second }, sharedStrings: "<si><t>Họ và tên</t></si>" });
});

const plannedWrites = fc.uniqueArray(
  fc.record({
    sheet: fc.constantFrom(...SHEETS),
    row: fc.integer({ min: 1, max: ROWS + 4 }),
    column: fc.integer({ min: 1, max: COLUMNS + 2 }),
    content: plannedContent,
    numberFormat: fc.option(fc.constantFrom("0%", "General", '0" người"', "@"), { nil: undefined }),
    font: fc.option(fc.constantFrom("Arial", "Times New Roman"), { nil: undefined }),
  }),
  { selector: ({ sheet, row, column }) => `${sheet} ${String(cellKey(row, column))}`, minLength: 1, maxLength: 15 },
);

type Planned = typeof plannedWrites extends fc.Arbitrary<infer T> ? T : never;

function writesOn(grids: readonly Grid[], planned: Planned): CellWrite[] {
  return planned.flatMap(({ sheet, row, column, content, numberFormat, font }) => {
    const grid = grids.find(({ name }) => name === sheet);
    if (!grid) return [];
    const write = { ref: { sheet, row, column }, content, expectedBefore: contentOf(grid, row, column) };
    return [
      { ...write, ...(numberFormat === undefined ? {} : { numberFormat }), ...(font === undefined ? {} : { font }) },
    ];
  });
}

/** What a person sees of a workbook: contents and number formats, by cell. */
function modelOf(grids: readonly Grid[]): readonly (readonly string[])[] {
  return grids.map((grid) => {
    const cells: string[] = [];
    for (let row = 1; row <= ROWS + 6; row++) {
      for (let column = 1; column <= COLUMNS + 4; column++) {
        cells.push(`${JSON.stringify(contentOf(grid, row, column))} ${formatAt(grid, row, column)}`);
      }
    }
    return cells;
  });
}

test("any plan on any workbook, restored after saving and reopening, gives back the same workbook", async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, plannedWrites, async (bytes, planned) => {
      const book = await opened(bytes);
      const before = (await snapshot(book)).sheets;
      const writes = writesOn(before, planned);
      const entry = good(await book.apply(planOf(writes)));

      const saved = await reopened(book);
      const applied = (await snapshot(saved)).sheets;
      for (const { ref, content } of writes) {
        const grid = applied.find(({ name }) => name === ref.sheet);
        expect(grid && sameContent(contentOf(grid, ref.row, ref.column), content)).toBe(true);
      }

      const outcome = good(await saved.restore(entry));
      expect(outcome.changedSince).toEqual([]);
      expect(outcome.restored.length + outcome.alreadyBack.length).toBe(writes.length);
      expect(modelOf((await snapshot(await reopened(saved))).sheets)).toEqual(modelOf(before));
    }),
    { numRuns: runs(80) },
  );
});

test("any plan applied twice changes nothing the second time", async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, plannedWrites, async (bytes, planned) => {
      const book = await opened(bytes);
      const writes = writesOn((await snapshot(book)).sheets, planned);
      good(await book.apply(planOf(writes)));
      const once = good(await book.bytes());
      const second = await book.apply(planOf(writes));
      expect(second.ok).toBe(false);
      expect(good(await book.bytes())).toEqual(once);
    }),
    { numRuns: runs(30) },
  );
});

test("any plan with one impossible write among its writes changes nothing at all", async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, plannedWrites, fc.nat(), async (bytes, planned, place) => {
      const book = await opened(bytes);
      const writes = writesOn((await snapshot(book)).sheets, planned);
      const index = place % writes.length;
      const broken = writes.map((write, number): CellWrite => {
        return number === index ? { ...write, expectedBefore: { kind: "text", text: "khác hẳn" } } : write;
      });
      expect(await book.apply(planOf(broken))).toMatchObject({ ok: false, error: { code: "changed-since" } });
      expect(good(await book.bytes())).toBe(bytes);
    }),
    { numRuns: runs(30) },
  );
});
