import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { contentOf } from "../../src/workbook/cell-content";
import type { CellContent, NewTab } from "../../src/workbook/write-plan";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { goldenEntry, hostile } from "../workbook/golden-entry";
import { planOf, tabOf, write } from "../workbook/plan-of";
import { lossesBetween } from "./compare-workbooks";
import { firstSheet, good, nextId, NOW, opened, reopened, snapshot } from "./opened";
import { xlsxOf } from "./xlsx-of";

const data =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c><c r="B1" t="inlineStr"><is><t>Danh hiệu</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Nguyễn Thị Hạnh</t></is></c><c r="B2" s="1"><v>1</v></c></row></sheetData>';
const file = xlsxOf({ sheets: { "Đăng ký": data } });
const plan = planOf([write("B2", 1, "x", { numberFormat: "@" }), write("B3", null, 2)]);
const textIn = (bytes: Uint8Array, part: string) => new TextDecoder().decode(unzipSync(bytes)[part]);

test("after saving and reopening, the journal tells what was written and a restore puts it back", async () => {
  const book = await opened(file);
  const entry = good(await book.apply(plan));
  const again = await reopened(book);
  expect(good(await again.journal.list())).toEqual({ entries: [entry], unreadable: 0 });
  const outcome = good(await again.restore(entry));
  expect(outcome.restored).toHaveLength(2);
  const back = await snapshot(await reopened(again));
  const before = await snapshot(await opened(file));
  expect(back.sheets[0]?.values).toEqual(before.sheets[0]?.values);
  expect(good(await again.restore(entry)).alreadyBack).toHaveLength(2);
});

test("a cell edited by somebody in between is left and named", async () => {
  const book = await opened(file);
  const entry = good(await book.apply(plan));
  good(await book.apply(planOf([write("B3", 2, 9)], { id: "later" })));
  const outcome = good(await book.restore(entry));
  expect(outcome.changedSince).toEqual([{ sheet: "Đăng ký", row: 3, column: 2 }]);
  expect(contentOf(await firstSheet(book), 3, 2)).toEqual({ kind: "number", number: 9 });
});

test("an entry that is removed leaves no part, relationship or content type behind", async () => {
  const book = await opened(file);
  const { id } = good(await book.apply(plan));
  good(await book.journal.remove(id));
  const bytes = good(await book.bytes());
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith("customXml"))).toEqual([]);
  expect(textIn(bytes, "xl/_rels/workbook.xml.rels") + textIn(bytes, "[Content_Types].xml")).not.toContain("customXml");
});

test("what is stored comes back after reopening, hostile text and all", async () => {
  const book = await opened(file);
  expect(good(await book.store.get("answers"))).toBeNull();
  good(await book.store.set("answers", JSON.stringify({ text: hostile })));
  good(await book.store.set("profile", "{}"));
  good(await book.store.set("profile", '{"a":1}'));
  const again = await reopened(book);
  expect(JSON.parse(good(await again.store.get("answers")) ?? "")).toEqual({ text: hostile });
  expect(good(await again.store.get("profile"))).toBe('{"a":1}');
  expect(good(await again.store.get("waivers"))).toBeNull();
  expect(lossesBetween(file, good(await again.bytes()), { written: {} })).toEqual([]);
});

test("a value too large for the store is refused", async () => {
  const book = await opened(file);
  const value = JSON.stringify("x".repeat(3 * 1024 * 1024));
  expect(await book.store.set("answers", value)).toMatchObject({ ok: false, error: { code: "store-full" } });
});

describe("parts as other programs hand them back", () => {
  const withPart = (name: string) => {
    const xml = readFileSync(join(__dirname, "../workbook/golden", name), "utf8");
    const rels = unzipSync(file)["xl/_rels/workbook.xml.rels"];
    const related = new TextDecoder()
      .decode(rels)
      .replace(
        "</Relationships>",
        '<Relationship Id="rId77" Type="http://x/customXml" Target="../customXml/item9.xml"/></Relationships>',
      );
    return xlsxOf({
      sheets: { "Đăng ký": data },
      parts: { "xl/_rels/workbook.xml.rels": related, "customXml/item9.xml": xml },
    });
  };

  test.each(["intact-as-written.xml", "intact-cdata.xml", "intact-declared-prefixed.xml", "intact-references.xml"])(
    "%s",
    async (name) => {
      const book = await opened(withPart(name));
      expect(good(await book.journal.list())).toEqual({ entries: [goldenEntry], unreadable: 0 });
    },
  );

  test.each(["newer.xml", "damaged-cut.xml", "damaged-json.xml"])("%s is counted and left as it is", async (name) => {
    const bytes = withPart(name);
    const book = await opened(bytes);
    expect(good(await book.journal.list())).toEqual({ entries: [], unreadable: 1 });
    good(await book.apply(plan));
    expect(textIn(good(await book.bytes()), "customXml/item9.xml")).toBe(textIn(bytes, "customXml/item9.xml"));
  });

  test("somebody else's part is not ours", async () => {
    expect(good(await (await opened(withPart("foreign.xml"))).journal.list())).toEqual({ entries: [], unreadable: 0 });
  });
});

describe("a tab we create", () => {
  const tab: NewTab = tabOf("Chỉ tiêu & 'KH' 2022", {
    cells: [
      { row: 1, column: 1, content: { kind: "text", text: "CHỈ TIÊU THI ĐUA" } },
      { row: 3, column: 2, content: { kind: "number", number: 0.9 }, numberFormat: "0%" },
      { row: 4, column: 2, content: { kind: "formula", formula: "=B3*2" } },
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
    columnWidths: new Map([[2, 40]]),
    rowHeights: new Map([
      [1, 30],
      [2, 6],
    ]),
    styles: [
      { area: { top: 1, left: 1, bottom: 1, right: 3 }, bold: true, size: 14, horizontal: "center", wrap: true },
      { area: { top: 3, left: 1, bottom: 4, right: 3 }, borders: "all", fill: "FFF2CC" },
    ],
    lists: [{ area: { top: 3, left: 3, bottom: 9, right: 3 }, items: ["Đạt", "Chưa đạt"] }],
    page: { ...tabOf("x").page, titleRows: [1, 2] },
  });
  const created = planOf([], { purpose: "create", tabs: [tab] });

  test("is there after saving, print-ready", async () => {
    const book = await opened(file);
    good(await book.apply(created));
    const { sheets } = await snapshot(await reopened(book), { page: true, fonts: true });
    const grid = sheets[1];
    expect(grid?.name).toBe("Chỉ tiêu & 'KH' 2022");
    expect(grid?.values).toEqual([["CHỈ TIÊU THI ĐUA"], [], [null, 0.9], [null, null]]);
    expect(grid?.merges).toEqual(tab.merges);
    expect(grid?.page).toEqual({
      paper: "A4",
      orientation: "portrait",
      margins: {
        top: expect.closeTo(20, 3) as number,
        right: expect.closeTo(15, 3) as number,
        bottom: expect.closeTo(20, 3) as number,
        left: expect.closeTo(30, 3) as number,
      },
      titleRows: [1, 2],
      printArea: null,
      fitToWidth: true,
      bodyFont: { name: "Times New Roman", size: 14 },
    });
    const xml = textIn(good(await book.bytes()), "xl/worksheets/sheet2.xml");
    expect(xml).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>',
    );
    expect(xml).toContain('<formula1>"Đạt,Chưa đạt"</formula1>');
    expect(xml).toContain('<row r="1" ht="30" customHeight="1">');
    expect(xml).toContain('<row r="2" ht="6" customHeight="1">');
    expect(
      lossesBetween(file, good(await book.bytes()), { written: {} }).filter((loss) => !loss.includes("workbook.xml")),
    ).toEqual(["xl/worksheets/sheet2.xml: new"]);
  });

  test("goes at restore when she agrees, and the workbook is as it was", async () => {
    const book = await opened(file);
    const entry = good(await book.apply(created));
    expect(good(await book.restore(entry)).keptTabs).toEqual([tab.name]);
    expect(good(await book.restore(entry, { deleteCreatedTabs: true })).deletedTabs).toEqual([tab.name]);
    const bytes = good(await book.bytes());
    expect((await snapshot(await reopened(book))).sheets.map(({ name }) => name)).toEqual(["Đăng ký"]);
    expect(lossesBetween(file, bytes, { written: {} })).toEqual([]);
  });

  test("stays when something was typed into it, or another sheet reads it", async () => {
    const typed = await opened(file);
    const entry = good(await typed.apply(created));
    const ref = { sheet: tab.name, row: 9, column: 1 };
    good(await typed.apply(planOf([{ ...write("A9", null, 5), ref }], { id: "typed" })));
    expect(good(await typed.restore(entry, { deleteCreatedTabs: true })).keptTabs).toEqual([tab.name]);

    const read = await opened(file);
    const other = good(await read.apply(created));
    const formula: CellContent = { kind: "formula", formula: "='Chỉ tiêu & ''KH'' 2022'!B3" };
    good(await read.apply(planOf([write("C9", null, formula)], { id: "read" })));
    expect(good(await read.restore(other, { deleteCreatedTabs: true })).keptTabs).toEqual([tab.name]);
  });

  test("is refused where the structure is locked", async () => {
    const book = await opened(xlsxOf({ sheets: { A: data }, workbookPr: '<workbookProtection lockStructure="1"/>' }));
    expect(await book.apply(created)).toEqual({ ok: false, error: { code: "protected", sheet: null } });
  });
});

describe("a failure at any step of writing leaves the workbook as it was", () => {
  const fault = (): string => {
    throw new Error("fault");
  };
  const withText = (part: string, from: string | RegExp, to: string) => {
    const text = textIn(chained, part).replace(from, to);
    return xlsxOf({ sheets: { "Đăng ký": withFormula }, calcChain: '<c r="C1" i="1"/>', parts: { [part]: text } });
  };
  const withFormula = data.replace("</row>", '<c r="C1"><f>1+1</f><v>2</v></c></row>');
  const chained = xlsxOf({ sheets: { "Đăng ký": withFormula }, calcChain: '<c r="C1" i="1"/>' });
  const gone: CellContent = { kind: "formula", formula: "=1+1" };
  const steps = planOf([...plan.writes, write("C1", gone, 3)], { tabs: [tabOf("Mới")] });

  test.each<readonly [string, Uint8Array, () => string, () => string]>([
    ["asking for the time", chained, fault, nextId],
    ["storing the journal entry", chained, () => NOW, fault],
    ["declaring a content type", withText("[Content_Types].xml", /Types/g, "Other"), () => NOW, nextId],
    ["relating a part", withText("xl/_rels/workbook.xml.rels", /Relationships(?=[ >])/g, "Other"), () => NOW, nextId],
    [
      "splicing a sheet whose rows are in disorder",
      withText("xl/worksheets/sheet1.xml", 'row r="2"', 'row r="1"'),
      () => NOW,
      nextId,
    ],
    ["appending a style", withText("xl/styles.xml", /<\/cellXfs>.*/, ""), () => NOW, nextId],
    ["appending a tab", withText("xl/workbook.xml", /sheets>/g, "other>"), () => NOW, nextId],
    ["editing the calculation chain", withText("xl/calcChain.xml", '"/>', "/>"), () => NOW, nextId],
  ])("%s", async (_, bytes, now, newId) => {
    const book = good(await openWorkbook(bytes, { now, newId }));
    expect(await book.apply(steps)).toMatchObject({ ok: false });
    expect(good(await book.bytes())).toBe(bytes);
    expect(good(await book.journal.list())).toEqual({ entries: [], unreadable: 0 });
  });

  test("the same plan goes through where nothing fails", async () => {
    expect(await (await opened(chained)).apply(steps)).toMatchObject({ ok: true });
  });
});
