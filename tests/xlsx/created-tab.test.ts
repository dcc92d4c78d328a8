import { unzipSync } from "fflate";
import { planOf, tabOf } from "../workbook/plan-of";
import { good, opened, reopened } from "./opened";
import { xlsxOf } from "./xlsx-of";

const file = xlsxOf({
  sheets: { "Đăng ký": '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
});
const partsOf = (bytes: Uint8Array) => unzipSync(bytes);
const textIn = (bytes: Uint8Array, part: string) => new TextDecoder().decode(partsOf(bytes)[part]);

const form = tabOf("Phiếu", {
  columnWidths: new Map([
    [1, 5],
    [2, 30],
  ]),
  rules: [
    { row: 2, below: 18, left: 10, width: 12 },
    { row: 3, below: 2, left: 0, width: 4 },
  ],
  page: { ...tabOf("x").page, breaksBefore: [17, 40] },
});
const created = planOf([], { purpose: "create", tabs: [form] });

test("drawn lines stand in a drawing of their own, anchored in the column they begin in", async () => {
  const book = await opened(file);
  good(await book.apply(created));
  const bytes = good(await book.bytes());
  const drawing = textIn(bytes, "xl/drawings/drawing1.xml");
  // 5 of the 10 units lie in column A; 7.2 pixels a unit, 9,525 to a pixel.
  expect(drawing).toContain(
    `<xdr:from><xdr:col>1</xdr:col><xdr:colOff>${String(5 * 7.2 * 9525)}</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>${String(18 * 12700)}</xdr:rowOff></xdr:from>`,
  );
  expect(drawing.match(/<xdr:cxnSp/g)).toHaveLength(2);
  expect(textIn(bytes, "xl/worksheets/_rels/sheet2.xml.rels")).toContain("../drawings/drawing1.xml");
  expect(textIn(bytes, "[Content_Types].xml")).toContain("/xl/drawings/drawing1.xml");
});

test("pages begun by hand and page numbers of its own are written in the order Excel asks for", async () => {
  const book = await opened(file);
  good(await book.apply(created));
  const xml = textIn(good(await book.bytes()), "xl/worksheets/sheet2.xml");
  expect(xml).toMatch(
    /firstPageNumber="1" useFirstPageNumber="1"\/><headerFooter.*<\/headerFooter><rowBreaks count="2" manualBreakCount="2"><brk id="16" max="16383" man="1"\/><brk id="39" max="16383" man="1"\/><\/rowBreaks><drawing [^>]*r:id="rId1"\/><\/worksheet>$/,
  );
});

test("taken back, the tab leaves no drawing behind", async () => {
  const book = await opened(file);
  const entry = good(await book.apply(created));
  const again = await reopened(book);
  good(await again.restore(entry, { deleteCreatedTabs: true }));
  const names = Object.keys(partsOf(good(await again.bytes())));
  expect(names.filter((name) => name.includes("drawing") || name.includes("sheet2"))).toEqual([]);
});
