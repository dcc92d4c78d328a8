import { parseArea, areaToA1 } from "../../src/workbook/refs";
import {
  relaidArea,
  relaidCondition,
  relaidFormula,
  type RelaidBlock,
  type RelaidRow,
} from "../../src/workbook/relaid-sheet";

const kept = (like: number): RelaidRow => ({ like, isKept: true, beside: null, contents: new Map() });
const line: RelaidRow = { like: 5, isKept: false, beside: null, contents: new Map() };

/** Head in row 4, lines 5–9 of which two are left, a total in row 10, a note in row 12. */
const rows = [kept(1), kept(4), line, line, kept(10), kept(12)];
const block: RelaidBlock = { before: [5, 9], now: [3, 4] };
const places = { rows, blocks: [block] };

describe("where an area is now", () => {
  test.each([
    ["D5:D9", "D3:D4"],
    ["D6:D8", "D3:D4"],
    ["A1:H12", "A1:H6"],
    ["D5:D1048576", "D3:D6"],
    ["D11:D1048576", "D6"],
    ["D13:D1048576", null],
    ["D2:D3", null],
  ])("%s", (text, now) => {
    const area = parseArea(text);
    const moved = area && relaidArea(area, places);
    expect(moved && areaToA1(moved)).toBe(now);
  });

  test("no row below the last known one is looked at", () => {
    let asked = 0;
    const counting = {
      now: block.now,
      get before() {
        asked += 1;
        return block.before;
      },
    };
    relaidArea({ top: 5, bottom: 1_048_576, left: 4, right: 4 }, { rows, blocks: [counting] });
    expect(asked).toBeLessThan(20);
  });
});

describe("a formula as it reads now", () => {
  test.each([
    ["=SUM(D5:D9)", "=SUM(D3:D4)"],
    ["=D10/A$1", "=D5/A$1"],
    ["=D5", "=D3"],
    // Somebody's line, and whose it was is gone.
    ["=D6", null],
    ["=D5+$D$9", null],
    ["=COUNTIF(D:D,D5)", "=COUNTIF(D:D,D3)"],
    ["=Sheet2!A1", null],
  ])("%s", (formula, now) => {
    expect(relaidFormula(formula, places)).toBe(now);
  });
});

describe("a condition that stands where it stood", () => {
  test.each([
    ['$E5="x"', '$E5="x"'],
    ['$E7="x"', '$E7="x"'],
    ["COUNTIF($B$5:$B$9,$B5)>1", "COUNTIF($B$3:$B$4,$B5)>1"],
    ["D5>$D$10", "D5>$D$5"],
    ["D5>Sheet2!$D$10", null],
  ])("%s", (formula, now) => {
    expect(relaidCondition(formula, places)).toBe(now);
  });
});
