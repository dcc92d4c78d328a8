import { zipSync } from "fflate";
import { MAX_MERGES, MAX_PARTS, MAX_SHEETS, MAX_UNPACKED_BYTES } from "../../src/xlsx/limits";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { readZip } from "../../src/xlsx/zip/read-zip";
import { NOW, opened } from "../xlsx/opened";
import { xlsxOf } from "../xlsx/xlsx-of";

const utf8 = (text: string) => new TextEncoder().encode(text);
const one = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

const parts = Object.fromEntries(Array.from({ length: MAX_PARTS + 1 }, (_, at) => [`xl/${String(at)}.bin`, utf8("x")]));

const merges = (count: number) =>
  `${one}<mergeCells>${Array.from({ length: count }, (_, at) => `<mergeCell ref="A${String(2 * at + 2)}:B${String(2 * at + 2)}"/>`).join("")}</mergeCells>`;

test.each<readonly [what: string, bytes: () => Uint8Array, failure: object]>([
  ["more parts than any workbook has", () => zipSync(parts, { level: 0 }), { code: "too-large", what: "parts" }],
  [
    "a million merged areas",
    () => xlsxOf({ sheets: { A: merges(500_000) } }),
    { code: "too-large", limit: MAX_MERGES },
  ],
  [
    "more sheets than anybody opens",
    () =>
      xlsxOf({
        sheets: Object.fromEntries(Array.from({ length: MAX_SHEETS + 1 }, (_, at) => [`S${String(at)}`, one])),
      }),
    { code: "too-large", what: "sheets" },
  ],
])("%s: refused by its limit", async (_, bytes, failure) => {
  const workbook = await openWorkbook(bytes(), { now: () => NOW });
  expect(workbook.ok ? await workbook.value.read() : workbook).toMatchObject({ ok: false, error: failure });
});

test.each<readonly [what: string, sheet: string]>([
  ["an area of the whole sheet", `<dimension ref="A1:XFD1048576"/>${one}`],
  ["columns to the last with a width", `<cols><col min="1" max="16384" width="9" customWidth="1"/></cols>${one}`],
  ["a merged area of the whole sheet", `${one}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`],
])("a sheet that claims %s holds what its cells say", async (_, sheet) => {
  const read = await (await opened(xlsxOf({ sheets: { A: sheet } }))).read();
  expect(read.ok && read.value.sheets[0]?.values).toEqual([[1]]);
});

test("a list of texts that claims a billion of them has those that stand there", async () => {
  const sharedStrings = "<si><t>một</t></si>".repeat(3);
  const parts = {
    "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="999999999" uniqueCount="999999999">${sharedStrings}</sst>`,
  };
  const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>9</v></c></row></sheetData>';
  const workbook = await openWorkbook(xlsxOf({ sheets: { A: sheet }, sharedStrings, parts }), { now: () => NOW });
  const read = workbook.ok ? await workbook.value.read() : workbook;
  if (read.ok) expect(read.value.sheets[0]?.values[0]?.[0]).toBe("một");
  else expect(read.error).toMatchObject({ code: "broken" });
});

test("parts that are small packed and too much together are refused before all are unpacked", async () => {
  const size = 3 * 1024 * 1024;
  const count = Math.ceil(MAX_UNPACKED_BYTES / size) + 1;
  const blank = utf8(`<?xml version="1.0"?><worksheet><sheetData>${" ".repeat(size)}</sheetData></worksheet>`);
  const names = Array.from({ length: count }, (_, at) => `S${String(at)}`);
  const bytes = xlsxOf({
    sheets: Object.fromEntries(names.map((name) => [name, ""])),
    parts: Object.fromEntries(names.map((_, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, blank])),
  });
  const workbook = await openWorkbook(bytes, { now: () => NOW });
  const read = workbook.ok ? await workbook.value.read() : workbook;
  expect(read).toMatchObject({ ok: false, error: { code: "too-large" } });
});

test("names that lead out of the archive stay names within it", () => {
  const bytes = zipSync({ "../../evil.xml": utf8("a"), "/etc/passwd": utf8("b"), "xl/workbook.xml": utf8("<a/>") });
  expect(readZip(bytes).map(({ name }) => name)).toEqual(["../../evil.xml", "/etc/passwd", "xl/workbook.xml"]);
});
