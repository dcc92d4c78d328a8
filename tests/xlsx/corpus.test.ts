import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentOf } from "../../src/workbook/cell-content";
import { toA1 } from "../../src/workbook/refs";
import { number, text, type CellWrite } from "../../src/workbook/write-plan";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { readWorkbook } from "../../src/xlsx/workbook-part";
import { readZip } from "../../src/xlsx/zip/read-zip";
import { planOf } from "../workbook/plan-of";
import { lossesBetween } from "./compare-workbooks";
import { firstSheet, good, nextId, NOW, opened, reopened } from "./opened";

const CORPUS = join(__dirname, "../../../shared/corpus");
const FORMS = join(__dirname, "../../../shared/forms");

function files(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /\.xls[xm]$/i.test(name)) : [];
}

/** Not a workbook at all: two parts of one. */
const UNREADABLE = new Set(["exceljs+exceljs__missing-bits.xlsx"]);

const plain = files(join(CORPUS, "plain")).filter((name) => !UNREADABLE.has(name));
const odd = files(join(CORPUS, "odd"));
const forms = files(FORMS);

const skip = plain.length === 0 ? describe.skip : describe;
const label = plain.length === 0 ? "SKIPPED, the corpus is not beside the project: " : "";

async function losses(bytes: Uint8Array): Promise<readonly string[]> {
  const workbook = await opened(bytes);
  const grid = await firstSheet(workbook);
  const writes: CellWrite[] = [
    { ref: { sheet: grid.name, row: 50, column: 3 }, content: number(42.5), expectedBefore: contentOf(grid, 50, 3) },
    {
      ref: { sheet: grid.name, row: 51, column: 3 },
      content: text("=Nguyễn <b>"),
      expectedBefore: contentOf(grid, 51, 3),
    },
  ];
  good(await workbook.apply(planOf(writes)));
  const after = await firstSheet(await reopened(workbook));
  expect(writes.map(({ ref }) => contentOf(after, ref.row, ref.column))).toEqual(writes.map(({ content }) => content));
  const part = readWorkbook({ entries: readZip(bytes) }).sheets[0]?.part ?? "";
  const written = { [part]: writes.map(({ ref }) => toA1(ref)) };
  return lossesBetween(bytes, good(await workbook.bytes()), { written });
}

skip(`${label}two cells are written into every plain workbook and nothing else is lost`, () => {
  test.each(plain)("%s", async (name) => {
    expect(await losses(new Uint8Array(readFileSync(join(CORPUS, "plain", name))))).toEqual([]);
  });
});

skip(`${label}two cells are written into every real form and nothing else is lost`, () => {
  test.each(forms)("%s", async (name) => {
    expect(await losses(new Uint8Array(readFileSync(join(FORMS, name))))).toEqual([]);
  });
});

skip(`${label}an odd file is read or refused with a known failure`, () => {
  test.each(odd)(
    "%s",
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(CORPUS, "odd", name)));
      const workbook = await openWorkbook(bytes, { now: () => NOW, newId: nextId });
      const answer = workbook.ok ? await workbook.value.read({ fonts: true, page: true }) : workbook;
      if (answer.ok) expect(answer.value.sheets.length).toBeGreaterThan(0);
      else expect(["password", "broken", "too-large"]).toContain(answer.error.code);
      if (workbook.ok) expect(Buffer.from(good(await workbook.value.bytes())).equals(Buffer.from(bytes))).toBe(true);
    },
    20_000,
  );
});

skip(`${label}what is known about certain odd files`, () => {
  test.each([
    ["apache+poi__protect.xlsx", { code: "password" }],
    ["apache+poi__invalid.xlsx", { code: "broken", reason: "other-document" }],
    ["apache+poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5089447305609216.xlsx", { code: "broken" }],
  ])("%s is refused", async (name, failure) => {
    const bytes = new Uint8Array(readFileSync(join(CORPUS, "odd", name)));
    expect(await openWorkbook(bytes, { now: () => NOW })).toMatchObject({ ok: false, error: failure });
  });

  test.each(["apache+poi__poc-xmlbomb.xlsx", "apache+poi__54764.xlsx"])(
    "%s: its entities are never expanded",
    async (name) => {
      const workbook = await opened(new Uint8Array(readFileSync(join(CORPUS, "odd", name))));
      expect(await workbook.read()).toMatchObject({ ok: false, error: { code: "broken", reason: "damaged" } });
    },
  );
});
