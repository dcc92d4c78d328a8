import { strFromU8, unzipSync } from "fflate";
import { cellKey } from "../../src/workbook/refs";
import { withoutTraces, type TraceOptions } from "../../src/xlsx/without-traces";
import { planOf, tabOf, write } from "../workbook/plan-of";
import { good, opened, snapshot } from "./opened";
import { xlsxOf, type XlsxParts } from "./xlsx-of";

const cell = (address: string, inner: string, more = "") => `<c r="${address}"${more}>${inner}</c>`;
const text = (address: string, words: string) => cell(address, `<is><t>${words}</t></is>`, ' t="inlineStr"');
const sheet = (...rows: readonly (readonly string[])[]) =>
  `<sheetData>${rows.map((cells, index) => `<row r="${String(index + 1)}">${cells.join("")}</row>`).join("")}</sheetData>`;

const list = sheet([text("A1", "LĐTT"), text("B1", "Lao động tiên tiến")]);
const own = sheet([text("A1", "Họ và tên")], [text("A2", "Hà Văn Chiến")]);

/** «Đăng ký» and a hidden «DM», with whatever stands after `</sheets>`. */
function withHiddenList(registration: string, more: Partial<XlsxParts> = {}): Uint8Array {
  const plain = xlsxOf({ ...more, sheets: { "Đăng ký": registration, DM: list } });
  const main = strFromU8(unzipSync(plain)["xl/workbook.xml"] ?? new Uint8Array());
  const hidden = main.replace('name="DM"', 'name="DM" state="veryHidden"');
  return xlsxOf({
    ...more,
    sheets: { "Đăng ký": registration, DM: list },
    parts: { ...more.parts, "xl/workbook.xml": hidden },
  });
}

const submit: TraceOptions = { removeHiddenSheets: true };
const partIn = (bytes: Uint8Array, name: string) => {
  const part = unzipSync(bytes)[name];
  return part === undefined ? null : strFromU8(part);
};
const copyOf = async (bytes: Uint8Array, options: TraceOptions = submit) =>
  good(await withoutTraces(bytes, options)).bytes;
const sheetsOf = async (bytes: Uint8Array) => (await snapshot(await opened(bytes))).sheets;

describe("traces of ours", () => {
  test("go; everything of hers stays", async () => {
    const book = await opened(xlsxOf({ sheets: { "Đăng ký": own } }));
    good(await book.apply(planOf([write("B2", null, "x")])));
    good(await book.store.set("answers", "{}"));
    const copy = await copyOf(good(await book.bytes()), {});
    expect(Object.keys(unzipSync(copy)).filter((name) => name.startsWith("customXml"))).toEqual([]);
    expect(Buffer.from(copy).includes("so-thi-dua")).toBe(false);
    expect((await sheetsOf(copy))[0]?.values).toEqual((await snapshot(book)).sheets[0]?.values);
  });

  test("a file without any stays byte for byte", async () => {
    const file = xlsxOf({ sheets: { "Đăng ký": own } });
    expect(await copyOf(file)).toBe(file);
  });

  test("a tab of ours that is internal goes by its name, its print titles with it", async () => {
    const book = await opened(xlsxOf({ sheets: { "Đăng ký": own } }));
    good(await book.apply(planOf([], { tabs: [tabOf("Phiếu rà soát")] })));
    const copy = await copyOf(good(await book.bytes()), { removeSheets: ["Phiếu rà soát", "Không có"] });
    expect((await sheetsOf(copy)).map(({ name }) => name)).toEqual(["Đăng ký"]);
    expect(partIn(copy, "xl/workbook.xml")).not.toContain("Phiếu rà soát");
  });
});

describe("hidden sheets", () => {
  test("stay unless they are asked to go", async () => {
    const bytes = withHiddenList(own);
    expect(await copyOf(bytes, {})).toBe(bytes);
    expect((await sheetsOf(await copyOf(bytes))).map(({ name }) => name)).toEqual(["Đăng ký"]);
  });

  test("a formula that reads one becomes the result it shows, in its own format; other formulas stay", async () => {
    const formulas = sheet([
      cell("A1", "<f>VLOOKUP(&quot;LĐTT&quot;,DM!$A:$B,2,0)</f><v>Lao động tiên tiến</v>", ' t="str" s="1"'),
      cell("B1", "<f>COUNTA('dm'!A1:A9)*0.5</f><v>0.5</v>", ' s="1"'),
      cell("C1", '<f t="shared" ref="C1:D1" si="0">DM!A1=1</f><v>1</v>', ' t="b"'),
      cell("D1", '<f t="shared" si="0"/><v>0</v>', ' t="b"'),
      cell("E1", "<f>INDIRECT(A1)</f><v>#REF!</v>", ' t="e"'),
      cell("F1", "<f>SUM(Dau:Cuoi!A1)</f><v>7</v>"),
      cell("G1", "<f>B1*2</f><v>1</v>"),
      cell("H1", "<f>COUNTIF(A1:A9,&quot;DM!A1&quot;)</f><v>0</v>"),
      cell("I1", '<f t="array" ref="I1">SUM(DM!A1:A9*1)</f><v>3</v>'),
    ]);
    const chain = ["A1", "B1", "C1", "D1", "E1", "F1", "G1", "H1", "I1"].map((at) => `<c r="${at}" i="1"/>`).join("");
    const copy = await copyOf(withHiddenList(formulas, { calcChain: chain }));
    const [grid] = await sheetsOf(copy);
    expect(grid?.values).toEqual([["Lao động tiên tiến", 0.5, true, false, { error: "#REF!" }, 7, 1, 0, 3]]);
    expect([...(grid?.formulas.keys() ?? [])]).toEqual([cellKey(1, 7), cellKey(1, 8)]);
    expect(grid?.formats[grid.formatOf[0]?.[1] ?? 0]).toBe("0%");
    expect(partIn(copy, "xl/calcChain.xml")).toContain('<c r="G1" i="1"/><c r="H1" i="1"/></calcChain>');
  });

  test("one that a formula without a result needs stays hidden, and so does what that sheet needs", async () => {
    const hidden = sheet([cell("A1", "<f>Nguon!A1</f>")]);
    const bytes = xlsxOf({
      sheets: { "Đăng ký": sheet([cell("A1", "<f>DM!A1</f>")]), DM: hidden, Nguon: list, Khac: list },
    });
    const main = (partIn(bytes, "xl/workbook.xml") ?? "").replace(/(name="(?:DM|Nguon|Khac)")/g, '$1 state="hidden"');
    const copy = await copyOf(
      xlsxOf({
        sheets: { "Đăng ký": sheet([cell("A1", "<f>DM!A1</f>")]), DM: hidden, Nguon: list, Khac: list },
        parts: { "xl/workbook.xml": main },
      }),
    );
    const left = (await sheetsOf(copy)).map(({ name, formulas }) => [name, formulas.size]);
    expect(left).toEqual([
      ["Đăng ký", 1],
      ["DM", 1],
      ["Nguon", 0],
    ]);
  });

  test("names that lead to one go, formulas by such a name keep their result; names of other sheets stay", async () => {
    const workbook =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Đăng ký\'!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">DM!$A$1</definedName><definedName name="CuaToi">\'Đăng ký\'!$A$1</definedName><definedName name="DanhMuc">DM!$A$1:$A$9</definedName><definedName name="Khac">DanhMuc</definedName></definedNames>';
    const registration = sheet([
      cell("A1", "<f>COUNTA(KHAC)</f><v>5</v>"),
      cell("B1", "<f>COUNTA(CuaToi)</f><v>1</v>"),
    ]);
    const copy = await copyOf(withHiddenList(registration, { workbook }));
    const main = partIn(copy, "xl/workbook.xml") ?? "";
    expect([...main.matchAll(/definedName name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "_xlnm.Print_Area",
      "CuaToi",
    ]);
    expect([...((await sheetsOf(copy))[0]?.formulas.keys() ?? [])]).toEqual([cellKey(1, 2)]);
  });

  test("drop-down lists, conditional formats and links that need one go; the others stay and are counted", async () => {
    const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    const rules = [
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>DM!$A$1=1</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="B1"><cfRule type="expression" priority="2"><formula>$A$1=1</formula></cfRule></conditionalFormatting>',
      '<dataValidations count="2"><dataValidation type="list" sqref="A1"><formula1>DM!$A$1:$A$9</formula1></dataValidation><dataValidation type="list" sqref="B1"><formula1>"x,v"</formula1></dataValidation></dataValidations>',
      '<hyperlinks><hyperlink ref="A1" location="DM!A1"/></hyperlinks>',
      `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>DM!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    ];
    const xml = partIn(await copyOf(withHiddenList(own + rules.join(""))), "xl/worksheets/sheet1.xml") ?? "";
    expect(xml.slice(xml.indexOf("</sheetData>"))).toBe(
      '</sheetData><conditionalFormatting sqref="B1"><cfRule type="expression" priority="2"><formula>$A$1=1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>"x,v"</formula1></dataValidation></dataValidations></worksheet>',
    );
  });

  test("what only a removed sheet led to does not stay in the file, nor its name in the document properties", async () => {
    const rels = (...targets: readonly string[]) =>
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map((target, index) => `<Relationship Id="rId${String(index + 1)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${target}"/>`).join("")}</Relationships>`;
    const bytes = withHiddenList(own, {
      parts: {
        "xl/worksheets/_rels/sheet2.xml.rels": rels(
          'comments" Target="../comments1.xml',
          'image" Target="../media/a.png',
        ),
        "xl/worksheets/_rels/sheet1.xml.rels": rels('image" Target="../media/a.png'),
        "xl/comments1.xml": "<comments>ghi chú riêng</comments>",
        "xl/media/a.png": "png",
        "xl/unrelated.bin": "stays",
        "docProps/app.xml":
          "<Properties><Application>Microsoft Excel</Application><TitlesOfParts><lpstr>DM</lpstr></TitlesOfParts></Properties>",
        "_rels/.rels": rels('officeDocument" Target="xl/workbook.xml', 'extended-properties" Target="docProps/app.xml'),
      },
    });
    const names = Object.keys(unzipSync(await copyOf(bytes)));
    expect(names).not.toContain("xl/comments1.xml");
    expect(names).not.toContain("xl/worksheets/sheet2.xml");
    expect(names).toEqual(expect.arrayContaining(["xl/media/a.png", "xl/unrelated.bin"]));
    expect(partIn(await copyOf(bytes), "docProps/app.xml")).toBe(
      "<Properties><Application>Microsoft Excel</Application></Properties>",
    );
  });

  test.each([["where nothing visible would be left", { removeSheets: ["Đăng ký"] }, "", { code: "host" }]])(
    "are not removed %s",
    async (_, more, workbookPr, error) => {
      const bytes = withHiddenList(own, { workbookPr });
      const copy = await withoutTraces(bytes, { ...submit, ...more });
      expect(copy).toMatchObject({ ok: false, error });
    },
  );

  test("go from a workbook whose structure is locked, too: the copy is a file of its own", async () => {
    const copy = await copyOf(withHiddenList(own, { workbookPr: '<workbookProtection lockStructure="1"/>' }));
    expect((await sheetsOf(copy)).map(({ name }) => name)).toEqual(["Đăng ký"]);
  });

  test("a formula over a table on a sheet that goes becomes the result it shows", async () => {
    const rels =
      '<Relationships><Relationship Id="r1" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>';
    const table =
      '<table displayName="DSCB" ref="A1:B9"><tableColumns><tableColumn name="Mã"/><tableColumn name="Tên"/></tableColumns></table>';
    const formulas = sheet([
      cell("A1", "<f>VLOOKUP(1,DSCB[#All],2,0)</f><v>Lê An</v>", ' t="str"'),
      cell("B1", '<f>A1&amp;""</f><v>Lê An</v>', ' t="str"'),
    ]);
    const parts = { "xl/worksheets/_rels/sheet2.xml.rels": rels, "xl/tables/table1.xml": table };
    const [grid] = await sheetsOf(await copyOf(withHiddenList(formulas, { parts })));
    expect(grid?.values[0]).toEqual(["Lê An", "Lê An"]);
    expect([...(grid?.formulas.keys() ?? [])]).toEqual([cellKey(1, 2)]);
  });
});

describe("print areas", () => {
  const printed = async (registration: string, more: Partial<XlsxParts> = {}) => {
    const copy = await copyOf(xlsxOf({ sheets: { "Biểu 'A'": registration }, ...more }), { setPrintAreas: true });
    return /Print_Area"[^>]*>([^<]*)</.exec(partIn(copy, "xl/workbook.xml") ?? "")?.[1] ?? null;
  };

  test.each<readonly [string, string, string | null]>([
    [
      "all that is written",
      sheet([], [text("B2", "TT"), text("C2", "Đơn vị")], [text("B3", "1")]),
      "'Biểu ''A'''!$B$2:$C$3",
    ],
    ["an empty text is nothing", sheet([text("A1", "TT"), text("D1", " ")]), "'Biểu ''A'''!$A$1:$A$1"],
    [
      "a title merged across reaches as far as its merge",
      `${sheet([text("A1", "BIỂU TỔNG HỢP")])}<mergeCells><mergeCell ref="A1:F1"/></mergeCells>`,
      "'Biểu ''A'''!$A$1:$F$1",
    ],
    ["an empty sheet has none", sheet([]), null],
  ])("%s", async (_, registration, expected) => {
    expect(await printed(registration)).toBe(expected);
  });

  test("ruled cells count in the rows that hold something; a grid drawn below does not", async () => {
    const styles =
      '<?xml version="1.0"?><styleSheet><fonts><font/></fonts><fills><fill/></fills><borders><border/><border><left style="thin"/></border></borders><cellXfs><xf/><xf borderId="1" applyBorder="1"/></cellXfs></styleSheet>';
    const ruled = ' s="1"';
    const registration = sheet(
      [text("A1", "TT"), cell("C1", "", ruled)],
      [cell("A2", "", ruled), cell("D2", "", ruled)],
    );
    expect(await printed(registration, { styles })).toBe("'Biểu ''A'''!$A$1:$C$1");
  });

  test("one that she set stays", async () => {
    const workbook =
      "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'Biểu ''A'''!$A$1</definedName></definedNames>";
    expect(await printed(own, { workbook })).toBe("'Biểu ''A'''!$A$1");
  });
});

describe("what she leaves blank", () => {
  const shared = (address: string, index: number, more = "") =>
    cell(address, `<v>${String(index)}</v>`, ` t="s"${more}`);
  const sharedStrings =
    "<si><t>Lê An</t></si><si><t>Nghỉ thai sản</t></si><si><r><rPr><strike/></rPr><t>CSTĐCS</t></r><r><t> LĐTT</t></r></si>";
  const rows = sheet(
    [shared("A1", 0), shared("B1", 1, ' s="1"'), shared("C1", 2)],
    [
      cell("B2", "<f>B1&amp;A1</f><v>Nghỉ thai sảnLê An</v>", ' t="str"'),
      cell("D2", '<f t="array" ref="D2:D3">A1:A2</f><v>1</v>'),
    ],
  );
  const bytes = xlsxOf({ sheets: { "Đăng ký": rows }, sharedStrings });
  const at = (row: number, column: number, onlyStruck = false) => ({
    ref: { sheet: "Đăng ký", row, column },
    onlyStruck,
  });

  test("is gone from the copy, from its shared texts and from what was made of it; all else stays", async () => {
    const copy = await copyOf(bytes, { blankCells: [at(1, 2)] });
    expect((await sheetsOf(copy))[0]?.values).toEqual([
      ["Lê An", null, "CSTĐCS LĐTT"],
      // Worked out anew without the blanked words.
      [null, "Lê An", null, 1],
    ]);
    expect(partIn(copy, "xl/worksheets/sheet1.xml")).toContain('<c r="B1" s="1"/>');
    expect(
      Object.values(unzipSync(copy))
        .map((part) => strFromU8(part))
        .join(""),
    ).not.toContain("thai sản");
  });

  test("of a text struck through in part, the words that stand stay", async () => {
    const copy = await copyOf(bytes, { blankCells: [at(1, 3, true)] });
    expect((await sheetsOf(copy))[0]?.values[0]).toEqual(["Lê An", "Nghỉ thai sản", "LĐTT"]);
  });

  test("a cell of an array formula cannot be blank and stays; nothing fails for its sake", async () => {
    const copy = await copyOf(bytes, { blankCells: [at(2, 4), at(1, 2)] });
    expect((await sheetsOf(copy))[0]?.values[1]?.[3]).toBe(1);
  });

  test("texts of a sheet taken out lie nowhere in the copy", async () => {
    const two = xlsxOf({
      sheets: { "Đăng ký": sheet([shared("A1", 0)]), "Danh sách": sheet([shared("A1", 1)]) },
      sharedStrings,
    });
    const copy = await copyOf(two, { removeSheets: ["Danh sách"] });
    expect(partIn(copy, "xl/sharedStrings.xml")).toContain("<si><t>Lê An</t></si><si><t/></si>");
  });
});

describe("comments", () => {
  const main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const rels = `<Relationships><Relationship Id="rId1" Type="${main}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="${main}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId3" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`;
  const note = (row: number) =>
    `<v:shape id="n${String(row)}"><x:ClientData ObjectType="Note"><x:Row>${String(row)}</x:Row></x:ClientData></v:shape>`;
  const button = '<v:shape id="b"><x:ClientData ObjectType="Button"/></v:shape>';
  const commented = (drawn: string) =>
    xlsxOf({
      sheets: { "Đăng ký": `${own}<legacyDrawing r:id="rId2"/>` },
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": rels,
        "xl/comments1.xml":
          '<comments><commentList><comment ref="A2"><text><t>đang nghỉ ốm</t></text></comment><comment ref="A1"><text><t>x</t></text></comment></commentList></comments>',
        "xl/threadedComments/threadedComment1.xml": '<ThreadedComments><threadedComment ref="A2"/></ThreadedComments>',
        "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="v" xmlns:x="x"><v:shapetype id="t"/>${drawn}</xml>`,
      },
    });

  test("are told by their cells and stay unless they are asked to go", async () => {
    const { bytes, comments } = good(await withoutTraces(commented(note(1)), {}));
    expect(comments.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(partIn(bytes, "xl/comments1.xml")).not.toBeNull();
  });

  test("go with their answers and the boxes they are drawn in", async () => {
    const copy = await copyOf(commented(note(1) + note(2)), { removeComments: true });
    expect(Object.keys(unzipSync(copy)).filter((name) => /comment|vml/i.test(name))).toEqual([]);
    expect(partIn(copy, "xl/worksheets/sheet1.xml")).not.toContain("legacyDrawing");
    expect((await sheetsOf(copy))[0]?.values).toEqual([["Họ và tên"], ["Hà Văn Chiến"]]);
  });

  test("a button drawn beside them stays", async () => {
    const copy = await copyOf(commented(note(1) + button), { removeComments: true });
    expect(partIn(copy, "xl/drawings/vmlDrawing1.vml")).toBe(
      `<xml xmlns:v="v" xmlns:x="x"><v:shapetype id="t"/>${button}</xml>`,
    );
    expect(partIn(copy, "xl/worksheets/sheet1.xml")).toContain("legacyDrawing");
  });
});
