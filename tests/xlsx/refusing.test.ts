import fc, { runs } from "../helpers/properties";
import { zipSync } from "fflate";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { MAX_FILE_BYTES, MAX_GRID_PLACES, MAX_PART_BYTES, MAX_RATIO } from "../../src/xlsx/limits";
import { NOW, opened } from "./opened";
import { xlsxOf } from "./xlsx-of";

const utf8 = (text: string) => new TextEncoder().encode(text);
const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
const encrypted = Uint8Array.from([...ole, ...Buffer.from("EncryptedPackage", "utf16le")]);
const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const whole = xlsxOf({ sheets: { A: sheet } });
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const document = zipSync({
  "_rels/.rels": utf8(
    `<Relationships><Relationship Id="a" Type="${office}" Target="word/document.xml"/></Relationships>`,
  ),
  "word/document.xml": utf8("<document/>"),
});

test.each<readonly [string, Uint8Array, object]>([
  ["no bytes at all", new Uint8Array(), { code: "broken", reason: "empty-file" }],
  ["a text file", utf8("Họ và tên;Danh hiệu"), { code: "broken", reason: "not-a-workbook" }],
  ["a .xls of before 2007", ole, { code: "broken", reason: "old-format" }],
  ["a workbook with a password", encrypted, { code: "password" }],
  ["a workbook cut off in the middle", whole.subarray(0, whole.length / 2), { code: "broken", reason: "truncated" }],
  ["a Word document", document, { code: "broken", reason: "other-document" }],
  ["a zip of photographs", zipSync({ "a.jpg": utf8("x") }), { code: "broken", reason: "other-document" }],
  [
    "a workbook without its workbook part",
    zipSync({ "xl/worksheets/sheet1.xml": utf8("<worksheet/>") }),
    { code: "broken", reason: "damaged" },
  ],
])("%s is refused", async (_, bytes, failure) => {
  expect(await openWorkbook(bytes, { now: () => NOW })).toMatchObject({ ok: false, error: failure });
});

test("a file beyond the limit is refused before it is looked at", async () => {
  const bytes = new Uint8Array(MAX_FILE_BYTES + 1);
  expect(await openWorkbook(bytes, { now: () => NOW })).toEqual({
    ok: false,
    error: { code: "too-large", what: "file", limit: MAX_FILE_BYTES },
  });
});

const bomb = (size: number) =>
  xlsxOf({ sheets: { A: "" }, parts: { "xl/worksheets/sheet1.xml": new Uint8Array(size) } });
const doctype = '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/hosts">]>';

test.each<readonly [string, Uint8Array, object]>([
  [
    "a part that unpacks a thousandfold",
    bomb(40 * 1024 * 1024),
    { code: "too-large", what: "ratio", limit: MAX_RATIO },
  ],
  [
    "a part larger than the limit",
    bomb(MAX_PART_BYTES + 1),
    { code: "too-large", what: "part", limit: MAX_PART_BYTES },
  ],
  [
    "entities, its own or from a file",
    xlsxOf({ sheets: { A: `${doctype}<worksheet><sheetData>&a;&b;</sheetData></worksheet>` } }),
    { code: "broken", reason: "damaged" },
  ],
  [
    "a sheet cut off",
    xlsxOf({ sheets: { A: "<?xml version='1.0'?><worksheet><sheetData><row r='1'><c r='A1'>" } }),
    { code: "broken", reason: "damaged" },
  ],
  [
    "a row beyond the last",
    xlsxOf({ sheets: { A: '<sheetData><row r="9999999"/></sheetData>' } }),
    { code: "broken", reason: "damaged" },
  ],
  [
    "a column beyond the last",
    xlsxOf({ sheets: { A: '<sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData>' } }),
    { code: "broken", reason: "damaged" },
  ],
  [
    "rows without end that reach the last column",
    xlsxOf({
      sheets: {
        A: `<sheetData>${Array.from({ length: 2000 }, (_, row) => `<row><c r="XFD${String(row + 1)}"><v>1</v></c></row>`).join("")}</sheetData>`,
      },
    }),
    { code: "too-large", what: "cells", limit: MAX_GRID_PLACES },
  ],
  [
    "bytes that are not text",
    xlsxOf({
      sheets: { A: "" },
      parts: { "xl/worksheets/sheet1.xml": Uint8Array.from([0x3c, 0x61, 0xff, 0xfe, 0xc3]) },
    }),
    { code: "broken", reason: "damaged" },
  ],
])("%s is refused at opening or at reading", async (_, bytes, failure) => {
  const workbook = await openWorkbook(bytes, { now: () => NOW });
  expect(workbook.ok ? await workbook.value.read() : workbook).toMatchObject({ ok: false, error: failure });
});

test("a sheet whose name in the zip points elsewhere is a name like any other", async () => {
  const rels =
    '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="../../../etc/passwd"/></Relationships>';
  const bytes = xlsxOf({ sheets: { A: sheet }, parts: { "xl/_rels/workbook.xml.rels": rels, "../etc/passwd": "x" } });
  expect(await openWorkbook(bytes, { now: () => NOW })).toMatchObject({ ok: false, error: { code: "broken" } });
});

test("one cell in the last corner of the sheet is read without trouble", async () => {
  const workbook = await opened(
    xlsxOf({ sheets: { A: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' } }),
  );
  expect(await workbook.read()).toMatchObject({ ok: true });
});

test("reading stops when it is cancelled", async () => {
  const control = new AbortController();
  control.abort();
  const workbook = await opened(whole);
  expect(await workbook.read({ signal: control.signal })).toEqual({ ok: false, error: { code: "cancelled" } });
});

test("whatever byte of a file is damaged, the answer is a result and never an exception", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (place, byte, length) => {
      const damaged = Uint8Array.from(whole);
      damaged[place] = byte;
      for (const bytes of [damaged, damaged.subarray(0, length)]) {
        const workbook = await openWorkbook(bytes, { now: () => NOW });
        if (workbook.ok) await workbook.value.read({ fonts: true, page: true });
      }
    }),
    { numRuns: runs(300) },
  );
});

test("whatever a sheet's markup says, the answer is a result and never an exception", async () => {
  const pieces = fc.constantFrom(
    "<row>",
    "</row>",
    '<row r="2">',
    "<c",
    ' r="A1"',
    ">",
    "<v>",
    "1",
    "</v>",
    "</c>",
    "<f>",
    "</f>",
    "<!--",
    "-->",
    "<![CDATA[",
    "&a;",
    "</sheetData>",
    "/>",
    '"',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (markup) => {
      const bytes = xlsxOf({ sheets: { A: `<sheetData>${markup.join("")}</sheetData>` } });
      const workbook = await openWorkbook(bytes, { now: () => NOW });
      if (workbook.ok) await workbook.value.read();
    }),
    { numRuns: runs(300) },
  );
});
