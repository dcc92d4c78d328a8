import fc from "../helpers/properties";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { JournalEntry } from "../../src/workbook/journal-entry";
import { decodeEntry, encodeEntry, planJournal, utf8Length } from "../../src/workbook/journal-part";
import { decodePart, encodePart, MAX_JOURNAL_BYTES, MAX_JOURNAL_ENTRIES } from "../../src/workbook/store-codec";
import type { CellContent, CellState } from "../../src/workbook/write-plan";
import { hostile, goldenEntry } from "./golden-entry";

const GOLDEN = join(__dirname, "golden");

describe("golden parts, as other programs hand them back", () => {
  const intact = readdirSync(GOLDEN).filter((name) => name.startsWith("intact-"));
  test.each(intact)("%s reads as the same entry", (name) => {
    const part = decodePart(readFileSync(join(GOLDEN, name), "utf8"));
    expect(part).toMatchObject({ kind: "part", key: "journal/fill-1" });
    expect(part.kind === "part" && decodeEntry(part.json)).toEqual(goldenEntry);
  });

  test.each([
    ["newer.xml", { kind: "newer", version: 2 }],
    ["foreign.xml", { kind: "foreign" }],
    ["damaged-cut.xml", { kind: "damaged" }],
    ["damaged-json.xml", { kind: "damaged" }],
    ["damaged-key.xml", { kind: "damaged" }],
    ["damaged-child.xml", { kind: "damaged" }],
    ["damaged-doctype.xml", { kind: "damaged" }],
  ])("%s is left alone", (name, expected) => {
    expect(decodePart(readFileSync(join(GOLDEN, name), "utf8"))).toEqual(expected);
  });

  test("what we write today is the first golden part, letter by letter", () => {
    const xml = encodePart("journal/fill-1", encodeEntry(goldenEntry));
    expect(xml).toBe(readFileSync(join(GOLDEN, "intact-as-written.xml"), "utf8").trimEnd());
  });
});

test("hostile text is carried in XML 1.0 without a raw control character", () => {
  const xml = encodePart("answers", JSON.stringify(hostile));
  expect(xml).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/);
  expect(Buffer.from(xml, "utf8").toString("utf8")).toBe(xml);
  const part = decodePart(xml);
  expect(part.kind === "part" && JSON.parse(part.json)).toBe(hostile);
});

test("any text comes back from the store as it went in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const part = decodePart(encodePart("waivers", JSON.stringify(text)));
      return part.kind === "part" && JSON.parse(part.json) === text;
    }),
  );
});

const contents: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant({ kind: "empty" as const }),
  fc.record({ kind: fc.constant("text" as const), text: fc.string({ unit: "binary" }) }),
  fc.record({
    kind: fc.constant("number" as const),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
  }),
  fc.record({ kind: fc.constant("boolean" as const), boolean: fc.boolean() }),
  fc.record({ kind: fc.constant("formula" as const), formula: fc.string() }),
  fc.record({ kind: fc.constant("error" as const), error: fc.constantFrom("#N/A", "#REF!") }),
);
const states: fc.Arbitrary<CellState> = fc.record({
  content: contents,
  numberFormat: fc.constantFrom("General", "0%", "@"),
  font: fc.constantFrom(null, ".VnTime", "Arial"),
});
const index = fc.integer({ min: 1, max: 1_048_576 });
const entries: fc.Arbitrary<JournalEntry> = fc.record({
  id: fc.uuid(),
  purpose: fc.constantFrom("fill", "fix", "create", "what-if", "edit"),
  label: fc.string({ unit: "binary" }),
  at: fc.constant("2022-03-01T08:15:00"),
  createdTabs: fc.array(fc.record({ name: fc.string(), content: fc.string() })),
  sheets: fc.array(
    fc.record({
      name: fc.string(),
      headerRows: fc.option(fc.tuple(index, index)),
      signature: fc.option(fc.string()),
      keyColumns: fc.array(index),
      cells: fc.array(
        fc.record({ row: index, column: index, rowKey: fc.option(fc.string()), before: states, after: states }),
      ),
    }),
  ),
});

test("any entry comes back as it went in", () => {
  fc.assert(
    fc.property(entries, (entry) => {
      expect(decodeEntry(encodeEntry(entry))).toEqual(entry);
    }),
  );
});

test("whatever is changed in a stored entry, reading it answers and never throws", () => {
  const json = encodeEntry(goldenEntry);
  fc.assert(
    fc.property(fc.nat(json.length), fc.nat(20), fc.string(), (from, length, patch) => {
      const damaged = json.slice(0, from) + patch + json.slice(from + length);
      expect(() => decodeEntry(damaged)).not.toThrow();
    }),
  );
});

test.each([
  ["a list", "[]"],
  ["an unknown purpose", JSON.stringify({ ...JSON.parse(encodeEntry(goldenEntry)), purpose: "sell" })],
  ["a cell that points nowhere", encodeEntry(goldenEntry).replace(/"cells":\[\[\d+/, '"cells":[[0')],
  ["a state too many", encodeEntry(goldenEntry).replace('"states":[[', '"states":[[1,')],
])("%s is not an entry", (_, json) => {
  expect(decodeEntry(json)).toBeNull();
});

describe("room in the journal", () => {
  const stored = (count: number, bytes: number) =>
    Array.from({ length: count }, (_, place) => ({
      id: `old-${String(place)}`,
      at: `2022-01-${String(place + 10)}T00:00:00`,
      bytes,
    }));
  const dropped = (have: ReturnType<typeof stored>) => {
    const planned = planJournal(have, goldenEntry);
    return planned.ok ? planned.value.drop : planned.error;
  };

  test("nothing goes while there is room", () => {
    expect(dropped(stored(MAX_JOURNAL_ENTRIES - 1, 1000))).toEqual([]);
  });

  test("the oldest goes when there are too many", () => {
    expect(dropped(stored(MAX_JOURNAL_ENTRIES, 1000))).toEqual(["old-0"]);
  });

  test("the oldest go when they are too large together", () => {
    expect(dropped(stored(3, MAX_JOURNAL_BYTES / 2.5))).toEqual(["old-0"]);
  });

  test("an entry larger than the journal is refused before anything is written", () => {
    const huge: JournalEntry = { ...goldenEntry, label: "ă".repeat(MAX_JOURNAL_BYTES / 2) };
    expect(planJournal([], huge)).toMatchObject({ ok: false, error: { code: "store-full", limit: MAX_JOURNAL_BYTES } });
  });

  test("an id that cannot be a key is refused", () => {
    expect(planJournal([], { ...goldenEntry, id: "../x" })).toMatchObject({ ok: false, error: { code: "host" } });
  });
});

test("sizes are counted in bytes as they will lie in the file", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => utf8Length(text) === Buffer.byteLength(text)));
});

test("ten thousand cells of different content take less than half the journal", () => {
  const state = (text: string): CellState => ({ content: { kind: "text", text }, numberFormat: "General", font: null });
  const cells = Array.from({ length: 10_000 }, (_, place) => ({
    row: Math.floor(place / 10) + 1,
    column: (place % 10) + 1,
    rowKey: `0123456789ab${String(place % 1000).padStart(4, "0")}`,
    before: state(`Trước ${String(place)}`),
    after: state(`Sau ${String(place)}`),
  }));
  const [sheet] = goldenEntry.sheets;
  const large: JournalEntry = { ...goldenEntry, sheets: sheet ? [{ ...sheet, cells }] : [] };
  const planned = planJournal([], large);
  expect(planned.ok && planned.value.part.bytes).toBeLessThan(MAX_JOURNAL_BYTES / 2);
});
