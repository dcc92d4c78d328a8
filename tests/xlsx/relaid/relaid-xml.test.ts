import type { RelaidRow, RelaidSheet } from "../../../src/workbook/relaid-sheet";
import { relaidXml } from "../../../src/xlsx/relaid/relaid-xml";

const kept = (like: number): RelaidRow => ({ like, isKept: true, beside: null, contents: new Map() });
const lineOf = (beside: number | null, contents: RelaidRow["contents"] = new Map()): RelaidRow => ({
  like: 2,
  isKept: false,
  beside,
  contents,
});

/** A head in row 1, lines 2–4 of which two are left, in columns A and B. */
const relaid: RelaidSheet = {
  sheet: "ĐK",
  name: "ĐK",
  columns: [1, 2],
  rows: [kept(1), lineOf(2), lineOf(3)],
  blocks: [{ before: [2, 4], now: [2, 3] }],
  lists: [{ area: { top: 2, bottom: 3, left: 2, right: 2 }, items: ["LĐTT", 'Cờ "A & B"'] }],
};

const NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A sheet's text with the given names' prefix; «@» stands for it. */
const sheet = (prefix: string, tail: string, cells = "") =>
  `<@worksheet xmlns${prefix === "" ? "" : `:${prefix.slice(0, -1)}`}="${NS}"><@sheetData><@row r="1"><@c r="A1"><@v>1</@v></@c></@row>${cells}</@sheetData>${tail}</@worksheet>`.replaceAll(
    "@",
    prefix,
  );

const ownList = (area: string, formula: string) =>
  `<@dataValidations count="1"><@dataValidation type="list" sqref="${area}"><@formula1>${formula}</@formula1></@dataValidation></@dataValidations>`;

describe.each(["", "x:"])("rules of a sheet whose names begin with «%s»", (prefix) => {
  const of = (text: string) => text.replaceAll("@", prefix);

  test("a new list has the sheet's own names", () => {
    const xml = relaidXml(sheet(prefix, ""), [], relaid);
    expect(xml).toContain(
      of(
        '<@dataValidations count="1"><@dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B3"><@formula1>"LĐTT,Cờ ""A &amp; B"""</@formula1></@dataValidation></@dataValidations>',
      ),
    );
    expect(xml.match(/<(?:x:)?dataValidations/g)).toHaveLength(1);
  });

  test.each([
    ["choices", "B2:B4", '"x"', "B2:B3", '"x"'],
    ["a condition of its first line", "B3:B4", "LEN(B3)&gt;1", "B2:B3", "LEN(B2)&gt;1"],
    ["the whole list", "B2:B1048576", "COUNTIF($B$2:$B$4,B2)=1", "B2:B3", "COUNTIF($B$2:$B$3,B2)=1"],
  ])("her own list stays, where it now applies: %s", (_, area, formula, nowArea, nowFormula) => {
    const xml = relaidXml(sheet(prefix, of(ownList(area, formula))), [], relaid);
    expect(xml.replaceAll("&quot;", '"')).toContain(of(`sqref="${nowArea}"><@formula1>${nowFormula}</@formula1>`));
    expect(xml.match(/dataValidation type/g)).toHaveLength(1);
  });

  test.each([
    ["$B2=&quot;x&quot;", "$B2=&quot;x&quot;"],
    ["COUNTIF($B$2:$B$4,$B2)&gt;1", "COUNTIF($B$2:$B$3,$B2)&gt;1"],
  ])("a condition reads the same cells: %s", (condition, now) => {
    const format = of(
      `<@conditionalFormatting sqref="A2:B4"><@cfRule type="expression" priority="1"><@formula>${condition}</@formula></@cfRule></@conditionalFormatting>`,
    );
    const said = relaidXml(sheet(prefix, format), [], relaid);
    expect(said.replaceAll('"x"', "&quot;x&quot;")).toContain(
      of(`sqref="A2:B3"><@cfRule type="expression" priority="1"><@formula>${now}<`),
    );
  });
});

test("lists of another namespace are not taken for the sheet's", () => {
  const own = ownList("B2:B4", '"x"').replaceAll("@", "x14:");
  expect(relaidXml(sheet("", own), [], relaid)).not.toContain("x14:");
});

describe("cells beside the table", () => {
  const cells =
    '<@row r="2"><@c r="A2" s="1"/><@c r="D2" s="4" t="str"><@f>B2</@f><@v>Vũ Thị Thúy</@v></@c></@row><@row r="3"><@c r="A3" s="1"/><@c r="D3" s="5"><@v>8</@v></@c><@c r="E3" s="6"><@f t="shared" si="0"/><@v>9</@v></@c></@row>';
  test("are those of the old row, or say what is asked for, with the looks of the old row", () => {
    const rows = [
      kept(1),
      lineOf(2, new Map([[4, { kind: "empty" }]])),
      lineOf(3, new Map([[5, { kind: "formula", formula: "=COUNTA(B2:B3)" }]])),
    ];
    const xml = relaidXml(sheet("", "", cells), [], { ...relaid, rows, lists: [] });
    expect(/<sheetData>.*<\/sheetData>/.exec(xml)?.[0]).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="1"/><c r="D2" s="4"/></row><row r="3"><c r="A3" s="1"/><c r="D3" s="5"><v>8</v></c><c r="E3" s="6"><f>COUNTA(B2:B3)</f></c></row></sheetData>',
    );
  });
});
