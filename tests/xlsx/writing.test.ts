import { unzipSync } from "fflate";
import { contentOf } from "../../src/workbook/cell-content";
import { fontAt, formatAt } from "../../src/workbook/grid";
import type { CellContent, CellWrite } from "../../src/workbook/write-plan";
import { readZip } from "../../src/xlsx/zip/read-zip";
import { at } from "../workbook/grid-of";
import { planOf, write } from "../workbook/plan-of";
import { lossesBetween } from "./compare-workbooks";
import { firstSheet, good, opened, reopened } from "./opened";
import { xlsxOf, type XlsxParts } from "./xlsx-of";

const part = "xl/worksheets/sheet1.xml";
const formula = (text: string): CellContent => ({ kind: "formula", formula: text });

function fileOf(data: string, more: Partial<XlsxParts> = {}): Uint8Array {
  return xlsxOf({ sheets: { "Đăng ký": data }, ...more });
}

/** Applies, saves and answers the text of a part (null: gone) beside the reopened sheet. */
async function saved(bytes: Uint8Array, writes: readonly CellWrite[], name = part) {
  const workbook = await opened(bytes);
  good(await workbook.apply(planOf(writes)));
  const after = good(await workbook.bytes());
  const text = unzipSync(after)[name];
  const again = await reopened(workbook);
  return {
    bytes: after,
    xml: text ? new TextDecoder().decode(text) : null,
    grid: await firstSheet(again, { fonts: true }),
  };
}

const one = fileOf(
  '<dimension ref="A1:B1"/><sheetData><row r="1" spans="1:2"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>',
);

test.each([
  "=1",
  "+84912345678",
  "-",
  "'05",
  "001203000123",
  "1/2",
  "  hai khoảng trắng  ",
  "dòng 1\ndòng 2\r\n",
  "<b>&amp;</b>",
  "_x0041_",
  "\u0007\uFFFE\uD83D",
  "👩‍💼",
  "TRUE",
  "#N/A",
])("the text %j stays that text", async (text) => {
  const { grid } = await saved(one, [write("C3", null, text)]);
  expect(contentOf(grid, 3, 3)).toEqual({ kind: "text", text });
});

test.each<readonly [string, CellContent]>([
  ["a number", { kind: "number", number: -0.1 }],
  ["a large number", { kind: "number", number: 1.7976931348623157e308 }],
  ["true", { kind: "boolean", boolean: true }],
  ["a formula", formula('=IF(A1<2,"<Đạt>",B1)')],
  ["nothing", { kind: "empty" }],
])("%s is written and read again", async (_, content) => {
  const { grid } = await saved(one, [write("A1", 1, content)]);
  expect(contentOf(grid, 1, 1)).toEqual(content);
});

test("nothing but the written cell changes, rows and cells come in order, its style stays", async () => {
  const { xml, bytes } = await saved(one, [
    write("A1", 1, 7),
    write("D1", null, "x"),
    write("B5", null, 3),
    write("A4", null, 2),
  ]);
  expect(xml).toContain(
    '<dimension ref="A1:D5"/><sheetData><row r="1"><c r="A1" s="1"><v>7</v></c><c r="B1"><v>2</v></c><c r="D1" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row><row r="4"><c r="A4"><v>2</v></c></row><row r="5"><c r="B5"><v>3</v></c></row></sheetData>',
  );
  expect(lossesBetween(one, bytes, { written: { [part]: ["A1", "D1", "A4", "B5"] } })).toEqual([]);
});

test("other entries keep their compressed bytes, and a file without an edit is the same file", async () => {
  const workbook = await opened(one);
  await workbook.read();
  expect(good(await workbook.bytes())).toBe(one);
  const { bytes } = await saved(one, [write("A1", 1, 7)]);
  const packed = (file: Uint8Array, name: string) => readZip(file).find((entry) => entry.name === name)?.packed;
  for (const name of ["xl/styles.xml", "_rels/.rels"]) expect(packed(bytes, name)).toEqual(packed(one, name));
});

test.each<readonly [string, string, readonly string[]]>([
  ["an empty sheet", "<sheetData/>", ['<row r="2"><c r="B2"']],
  [
    "rows without numbers",
    "<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>",
    ['<row><c><v>2</v></c><c r="B2"'],
  ],
  ["an empty row element", '<sheetData><row r="2" ht="30"/></sheetData>', ['<row r="2" ht="30"><c r="B2"']],
  [
    "prefixed tags",
    '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="9"/></x:sheetData></x:worksheet>',
    ['<x:row r="2"><x:c r="B2"', '<x:row r="9"/>'],
  ],
])("a cell is written into %s", async (_, data, expected) => {
  const { xml, grid } = await saved(fileOf(data), [write("B2", null, "Đạt")]);
  for (const piece of expected) expect(xml).toContain(piece);
  expect(contentOf(grid, 2, 2)).toEqual({ kind: "text", text: "Đạt" });
});

test("a new cell takes the style of its row, else of its column", async () => {
  const data =
    '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="2" s="2" customFormat="1"/></sheetData>';
  const { grid } = await saved(fileOf(data), [write("B1", null, 0.5), write("B2", null, 0.5)]);
  expect([formatAt(grid, 1, 2), formatAt(grid, 2, 2)]).toEqual(["0%", '0.0" điểm"']);
});

describe("number formats and fonts asked for", () => {
  test("are appended, existing styles keep their numbers", async () => {
    const writes = [
      write("A1", 1, 2, { numberFormat: '#,##0" người"' }),
      write("B1", 2, "x", { numberFormat: "0.00", font: "Times New Roman" }),
      write("C1", null, 1, { numberFormat: '#,##0" người"' }),
    ];
    const { grid, xml } = await saved(one, writes, "xl/styles.xml");
    expect([1, 2, 3].map((column) => formatAt(grid, 1, column))).toEqual(['#,##0" người"', "0.00", '#,##0" người"']);
    expect(xml).toContain('<numFmts count="2">');
    expect(xml).toContain('<cellXfs count="8">');
  });

  test("a font is exchanged with its size and weight kept, free of its theme", async () => {
    const data = '<sheetData><row r="1"><c r="A1" s="4" t="inlineStr"><is><t>x</t></is></c></row></sheetData>';
    const { grid, xml } = await saved(fileOf(data), [write("A1", "x", "y", { font: "Arial" })], "xl/styles.xml");
    expect(fontAt(grid, 1, 1)).toBe("Arial");
    expect(formatAt(grid, 1, 1)).toBe("@");
    expect(xml).toContain('<font><b/><sz val="12"/><name val="Arial"/></font></fonts>');
  });

  test("a workbook without styles gets them", async () => {
    const bytes = fileOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', { styles: null });
    const { grid } = await saved(bytes, [write("A1", 1, 2, { numberFormat: "0%" })]);
    expect(formatAt(grid, 1, 1)).toBe("0%");
  });

  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  test.each([
    ["nothing at all", ""],
    ["an empty element", `<?xml version="1.0"?><styleSheet ${main}/>`],
    ["empty lists", `<styleSheet ${main}><fonts count="0"/><cellXfs count="0"></cellXfs></styleSheet>`],
    [
      "no fonts, its formats before its differential ones",
      `<styleSheet ${main}><cellXfs><xf numFmtId="9"/></cellXfs><dxfs count="0"/></styleSheet>`,
    ],
    [
      "a prefix",
      '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:dxfs count="0"/></x:styleSheet>',
    ],
  ])("a styles part with %s gets what a cell needs, in the order of the schema", async (_, styles) => {
    const bytes = fileOf('<sheetData><row r="1"><c r="A1" s="7"><v>1</v></c></row></sheetData>', { styles });
    const { grid, xml } = await saved(
      bytes,
      [write("A1", 1, "x", { numberFormat: "0.000", font: "Arial" })],
      "xl/styles.xml",
    );
    expect([formatAt(grid, 1, 1), fontAt(grid, 1, 1)]).toEqual(["0.000", "Arial"]);
    const lists = [...(xml ?? "").matchAll(/<(?:x:)?(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|dxfs)\b/g)];
    const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"];
    expect(lists.map(([, list]) => list)).toEqual(order.slice(0, lists.length));
  });

  test("a styles part that nothing is added to stays as it is, empty or not", async () => {
    const styles = `<?xml version="1.0"?><styleSheet ${main}/>`;
    const bytes = fileOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', { styles });
    expect((await saved(bytes, [write("A1", 1, 2)], "xl/styles.xml")).xml).toBe(styles);
  });
});

describe("a text whose words differ in look", () => {
  const bold = '<rPr><b/><rFont val="Times New Roman"/></rPr>';
  const red = '<rPr><color rgb="FFFF0000"/><rFont val="Times New Roman"/></rPr>';
  const runs = `<r>${bold}<t xml:space="preserve">Lê Thị  </t></r><r>${red}<t>Hồng</t></r><r><t xml:space="preserve"> Nhạn</t></r>`;
  const inline = `<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is>${runs}</is></c></row></sheetData>`;
  const shared = '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row></sheetData>';
  const mended =
    `<c r="A1" s="1" t="inlineStr"><is><r>${bold}<t xml:space="preserve">Lê Thị </t></r><r>${red}<t xml:space="preserve">Hồng</t></r>` +
    '<r><t xml:space="preserve"> Nhạn</t></r></is></c>';
  const fix = write("A1", "Lê Thị  Hồng Nhạn", "Lê Thị Hồng Nhạn");

  test.each([
    ["in the cell itself", fileOf(inline)],
    ["in the shared strings", fileOf(shared, { sharedStrings: `<si>${runs}</si>` })],
    [
      "in shared strings with a prefix",
      fileOf(shared, { sharedStrings: `<si>${runs}</si>`.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:") }),
    ],
  ])("is mended within its words, kept %s", async (_, bytes) => {
    expect((await saved(bytes, [fix])).xml).toContain(mended);
  });

  test("goes back as it was, blanks and looks", async () => {
    const book = await opened(fileOf(inline));
    const entry = good(await book.apply(planOf([fix])));
    const again = await reopened(book);
    const [listed] = good(await again.journal.list()).entries;
    expect(listed).toEqual(entry);
    good(await again.restore(entry));
    const sheet = unzipSync(good(await again.bytes()))[part];
    expect(new TextDecoder().decode(sheet)).toContain(
      `<is>${runs.replace("<t>Hồng", '<t xml:space="preserve">Hồng')}</is>`,
    );
  });

  test("typed over by something else, a figure too, goes back as it was", async () => {
    const book = await opened(fileOf(inline));
    const entry = good(await book.apply(planOf([write("A1", "Lê Thị  Hồng Nhạn", 7)])));
    good(await book.restore(entry));
    expect((await firstSheet(book)).runs.size).toBe(1);
  });

  test("in an old font of its words' own reads by that font, and is converted word by word", async () => {
    const old = '<rPr><b/><rFont val=".VnTimeH"/><charset val="0"/><scheme val="minor"/></rPr>';
    const data = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r>${old}<t xml:space="preserve">hång </t></r><r><rPr><rFont val=".VnTimeH"/></rPr><t>nh¹n</t></r></is></c></row></sheetData>`;
    expect(fontAt(await firstSheet(await opened(fileOf(data)), { fonts: true }), 1, 1)).toBe(".VnTimeH");
    const { xml, grid } = await saved(fileOf(data), [
      write("A1", "hång nh¹n", "HỒNG NHẠN", { font: "Times New Roman" }),
    ]);
    expect(xml).toContain(
      '<r><rPr><b/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">HỒNG </t></r><r><rPr><rFont val="Times New Roman"/></rPr><t xml:space="preserve">NHẠN</t></r>',
    );
    expect(fontAt(grid, 1, 1)).toBe("Times New Roman");
  });
});

test("a write of the number format alone keeps rich text, formulas and their results as they are", async () => {
  const rich = "<is><r><rPr><b/></rPr><t>Chiến sĩ </t></r><r><t>thi đua</t></r></is>";
  const data = `<sheetData><row r="1"><c r="A1" s="2" t="inlineStr">${rich}</c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row></sheetData>`;
  const writes = [
    write("A1", "Chiến sĩ thi đua", "Chiến sĩ thi đua", { numberFormat: "@" }),
    write("B1", formula("=A1"), formula("=A1"), { numberFormat: "0%" }),
  ];
  const { xml, grid } = await saved(fileOf(data), writes);
  expect([formatAt(grid, 1, 1), formatAt(grid, 1, 2)]).toEqual(["@", "0%"]);
  expect(xml).toContain(rich);
  expect(xml).toContain('<f t="shared" ref="B1:B2" si="0">A1</f><v>2</v>');
});

test("a workbook in zip64 and in the 1904 date system is read and written", async () => {
  const bytes = zip64(
    fileOf('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', {
      workbookPr: '<workbookPr date1904="1"/>',
    }),
  );
  const { grid, bytes: after } = await saved(bytes, [write("A1", 1, 7)]);
  expect(contentOf(grid, 1, 1)).toEqual({ kind: "number", number: 7 });
  expect((await opened(after).then((book) => book.read())).ok).toBe(true);
});

/** The same zip with its directory found through zip64 records. */
function zip64(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const end = file.length - 22;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(BigInt(file.readUInt16LE(end + 10)), 24);
  record.writeBigUInt64LE(BigInt(file.readUInt16LE(end + 10)), 32);
  record.writeBigUInt64LE(BigInt(file.readUInt32LE(end + 12)), 40);
  record.writeBigUInt64LE(BigInt(file.readUInt32LE(end + 16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(end), 8);
  const last = Buffer.from(file.subarray(end));
  last.writeUInt16LE(0xffff, 10);
  last.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(Buffer.concat([file.subarray(0, end), record, locator, last]));
}

describe("formulas written over", () => {
  const shared =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row></sheetData>';
  const chain = '<c r="B1" i="1"/><c r="B2"/><c r="B3" l="1"/>';

  test("the others of a shared group keep their formulas and results when its first cell goes", async () => {
    const { grid, xml } = await saved(fileOf(shared), [write("B1", formula("=A1*2"), 5)]);
    expect([2, 3].map((row) => contentOf(grid, row, 2))).toEqual([formula("=A2*2"), formula("=A3*2")]);
    expect(xml).toContain('<c r="B2"><f>A2*2</f><v>4</v></c>');
  });

  test("and so does one that gets another number format in the same plan", async () => {
    const writes = [
      write("B1", formula("=A1*2"), 5),
      write("B2", formula("=A2*2"), formula("=A2*2"), { numberFormat: "0%" }),
    ];
    const { grid } = await saved(fileOf(shared), writes);
    expect(contentOf(grid, 2, 2)).toEqual(formula("=A2*2"));
    expect(formatAt(grid, 2, 2)).toBe("0%");
  });

  test("a shared group stays one when another cell of it goes", async () => {
    const { xml } = await saved(fileOf(shared), [write("B2", formula("=A2*2"), 5)]);
    expect(xml).toContain('<f t="shared" ref="B1:B3" si="0">A1*2</f>');
    expect(xml).toContain('<f t="shared" si="0"/>');
  });

  test("the calculation chain loses the cell and the next entry takes over its sheet", async () => {
    const { xml } = await saved(
      fileOf(shared, { calcChain: chain }),
      [write("B1", formula("=A1*2"), 5)],
      "xl/calcChain.xml",
    );
    expect(xml).toContain('<c r="B2" i="1"/><c r="B3" l="1"/>');
  });

  test("a chain that would be empty goes with its relationship", async () => {
    const data = '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>';
    const bytes = fileOf(data, { calcChain: '<c r="A1" i="1"/>' });
    const { xml, bytes: after } = await saved(bytes, [write("A1", formula("=1+1"), 2)], "xl/calcChain.xml");
    expect(xml).toBeNull();
    expect(new TextDecoder().decode(unzipSync(after)["xl/_rels/workbook.xml.rels"])).not.toContain("calcChain");
  });

  test("part of an array formula is refused, as in Excel; one in a single cell comes back as one", async () => {
    const wide =
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>';
    const refused = await (await opened(fileOf(wide))).apply(planOf([write("B1", formula("=C1:D1"), 3)]));
    expect(refused).toMatchObject({
      ok: false,
      error: { code: "host", detail: expect.stringContaining("array") as unknown },
    });
    const workbook = await opened(
      fileOf('<sheetData><row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B3*2)</f><v>1</v></c></row></sheetData>'),
    );
    const entry = good(await workbook.apply(planOf([write("A1", formula("=SUM(B1:B3*2)"), 3)])));
    good(await workbook.restore(entry));
    const text = new TextDecoder().decode(unzipSync(good(await workbook.bytes()))[part]);
    expect(text).toContain('<f t="array" ref="A1">SUM(B1:B3*2)</f>');
  });
});

describe("results that an edit may have changed", () => {
  const data =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>SUM(A:A)</f><v>1</v></c><c r="C1" t="str"><f>B1&amp;""</f><v>1</v></c><c r="D1"><f>Z9</f><v>9</v></c><c r="E1"><f>INDIRECT("A1")</f><v>1</v></c><c r="F1"><f>Ten*1</f><v>1</v></c></row></sheetData>';
  const workbook = `<definedNames><definedName name="Ten">'Đăng ký'!$A$1:$A$2</definedName></definedNames><calcPr calcId="191029"/>`;
  const other =
    '<sheetData><row r="1"><c r="A1"><f>\'Đăng ký\'!A1</f><v>1</v></c><c r="B1"><f>A9</f><v>0</v></c></row></sheetData>';
  const bytes = xlsxOf({ sheets: { "Đăng ký": data, "Tổng hợp": other }, workbook });

  test("are worked out or taken away, on other sheets, too; the rest stays trusted after reopening", async () => {
    const book = await opened(bytes);
    good(await book.apply(planOf([write("A1", 1, 2)])));
    const again = good(await (await reopened(book)).read());
    const stale = again.sheets.map(({ formulas }) =>
      [...formulas.values()].filter((cell) => cell.stale).map(({ text }) => text),
    );
    expect(stale).toEqual([['=INDIRECT("A1")', "=Ten*1"], []]);
    expect(again.sheets[0]?.values[0]).toEqual([2, 2, "2", 9, null, null]);
    expect(again.sheets[1]?.values[0]).toEqual([2, 0]);
  });

  test("Excel is asked to calculate", async () => {
    const { xml } = await saved(bytes, [write("A1", 1, 2)], "xl/workbook.xml");
    expect(xml).toContain('<calcPr fullCalcOnLoad="1" calcCompleted="0" calcId="191029"/>');
  });
});

test("a merged area is written at its first cell only", async () => {
  const bytes = fileOf('<sheetData/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>');
  expect((await saved(bytes, [write("A1", null, "Biểu")])).grid.values[0]).toEqual(["Biểu"]);
  const book = await opened(bytes);
  expect(await book.apply(planOf([write("B2", null, "x")]))).toMatchObject({ ok: false, error: { code: "host" } });
});

test("a table's header cannot be renamed from outside", async () => {
  const rels =
    '<Relationships><Relationship Id="rId1" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>';
  const parts = { "xl/worksheets/_rels/sheet1.xml.rels": rels, "xl/tables/table1.xml": '<table ref="A1:B5"/>' };
  const book = await opened(
    fileOf('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c></row></sheetData>', { parts }),
  );
  expect(await book.apply(planOf([write("A1", "Tên", "Họ tên")]))).toMatchObject({
    ok: false,
    error: { code: "host" },
  });
  expect(await book.apply(planOf([write("A2", null, "Nguyễn")]))).toMatchObject({ ok: true });
});

describe("a refused plan leaves the file byte for byte as it was", () => {
  test.each<readonly [string, string, readonly CellWrite[], string]>([
    ["changed since", "", [write("B1", 2, 3), write("A1", 5, 6)], "changed-since"],
    ["protected", "<sheetProtection sheet='1'/>", [write("A1", 1, 6)], "protected"],
    ["a sheet that is gone", "", [{ ...write("A1", 1, 2), ref: { sheet: "Khác", ...at("A1") } }], "sheet-gone"],
  ])("%s", async (_, extra, writes, code) => {
    const bytes = fileOf(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>${extra}`,
    );
    const book = await opened(bytes);
    expect(await book.apply(planOf(writes))).toMatchObject({ ok: false, error: { code } });
    expect(good(await book.bytes())).toBe(bytes);
  });

  test("the same plan a second time", async () => {
    const book = await opened(one);
    const plan = planOf([write("A1", 1, 7)]);
    good(await book.apply(plan));
    const after = good(await book.bytes());
    expect(await book.apply(plan)).toMatchObject({ ok: false, error: { code: "changed-since" } });
    expect(good(await book.bytes())).toEqual(after);
  });
});
