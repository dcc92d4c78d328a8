import { readSent } from "../../src/worker/gathering-calls";
import { largeWorkbook, workbookWith } from "../e2e/workbench-files";

const options = { year: 2025, today: "2025-03-20", answers: [] } as const;

/** Rows that reach the last column: more places than are ever kept in memory. */
const wide = `<sheetData>${Array.from({ length: 2000 }, (_, row) => `<row><c r="XFD${String(row + 1)}"><v>1</v></c></row>`).join("")}</sheetData>`;

test.each([
  ["more rows than a unit can have people", largeWorkbook(30_001), 30_001],
  ["more cells than can be read", workbookWith(wide), 2000],
])("a file with %s is told with its rows", async (_, bytes, rows) => {
  const { signal } = new AbortController();
  const read = await readSent({ name: "VP.xlsx", bytes }, options, () => "", { signal });
  expect(read).toEqual({ ok: true, value: { kind: "unreadable", name: "VP.xlsx", why: "too-large", rows } });
});
