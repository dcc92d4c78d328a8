import { linesOf, fittedHeights } from "../../src/workbench/sheet-view/fitted-heights";
import { keyWish } from "../../src/workbench/sheet-view/grid-keys";
import { placeAt } from "../../src/workbench/sheet-view/place-at";
import { readableInk } from "../../src/workbench/sheet-view/readable-ink";
import { rangesIn, sheetGeometry, thawedIn } from "../../src/workbench/sheet-view/sheet-geometry";
import { drawnCells } from "../../src/workbench/sheet-view/visible-cells";
import { plainLook, plainSheetLook } from "../../src/xlsx/sheet-look";
import { gridOf } from "./grid-of";

const rows = Array.from({ length: 100 }, (_, index) => [index + 1, "x", "y"]);

describe("heights of rows that name none", () => {
  const wrapping = { ...plainSheetLook, looks: [{ ...plainLook, wrap: true }], lookOf: [[0], [0]] };

  test("a long wrapped text makes its row taller, a short one does not", () => {
    const heights = fittedHeights(gridOf([["Phòng Hợp tác quốc tế và Lãnh sự"], ["Phòng"]]), wrapping);
    expect(heights.get(1)).toBeGreaterThan(40);
    expect(heights.has(2)).toBe(false);
  });

  test("a height of the file is kept", () => {
    const own = { ...wrapping, rowHeights: new Map([[1, 17]]) };
    expect(fittedHeights(gridOf([["Phòng Hợp tác quốc tế và Lãnh sự"]]), own).get(1)).toBe(17);
  });

  test.each([
    ["một", 1],
    ["một\nhai", 2],
    ["a".repeat(40), 5],
    ["i".repeat(14), 1],
    ["HHHHHHHHH", 2],
    ["", 1],
  ])("«%s» takes the lines it needs", (text, lines) => {
    expect(linesOf(text, 70, plainLook)).toBe(lines);
  });

  test("a position that is just too long for its column wraps, as Excel wraps it", () => {
    const twelve = { fontSize: 12, bold: false };
    expect(linesOf("Phó Chánh Văn phòng", 139, twelve)).toBe(2);
    expect(linesOf("Phó Chánh Văn phòng".normalize("NFD"), 139, twelve)).toBe(2);
    expect(linesOf("Phó Chánh Văn phòng", 150, twelve)).toBe(1);
  });
});

describe("what is drawn", () => {
  const look = { ...plainSheetLook, frozen: { rows: 2, columns: 1 } };
  const geometry = sheetGeometry(gridOf(rows), look, 1);

  test("frozen rows and columns stay while the rest scrolls", () => {
    const { corner, body, top, left } = rangesIn(geometry, { left: 0, top: 1000, width: 600, height: 300 });
    expect(corner).toEqual({ top: 1, bottom: 2, left: 1, right: 1 });
    expect(body.top).toBeGreaterThan(40);
    expect(body.bottom).toBeLessThan(80);
    expect(top).toMatchObject({ top: 1, bottom: 2 });
    expect(left).toMatchObject({ left: 1, right: 1 });
  });

  test("a click on a frozen cell means that cell, wherever the sheet is scrolled to", () => {
    expect(placeAt(geometry, { left: 0, top: 1000 }, { x: 60, y: 30 })).toEqual({ row: 1, column: 1 });
    expect(placeAt(geometry, { left: 0, top: 1000 }, { x: 60, y: 24 + 41 })).toEqual({ row: 53, column: 1 });
    expect(placeAt(geometry, { left: 0, top: 0 }, { x: 10, y: 30 })).toBeNull();
  });

  test("a merged area is drawn once, by its first cell, also where that is out of sight", () => {
    const merge = { top: 1, left: 1, bottom: 4, right: 2 };
    const cells = drawnCells([merge], { top: 3, bottom: 5, left: 1, right: 2 });
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [5, 1],
      [5, 2],
    ]);
  });
});

describe("keys", () => {
  const geometry = sheetGeometry(gridOf(rows, { hiddenRows: new Set([4]) }), plainSheetLook, 1);
  const at = { row: 3, column: 2 };
  const press = (key: string, more = {}) =>
    keyWish({ key, ctrlKey: false, shiftKey: false, ...more }, geometry, at, at, 200);

  test.each([
    ["ArrowDown", {}, { row: 5, column: 2 }],
    ["Enter", {}, { row: 5, column: 2 }],
    ["Enter", { shiftKey: true }, { row: 2, column: 2 }],
    ["ArrowLeft", {}, { row: 3, column: 1 }],
    ["Home", { ctrlKey: true }, { row: 1, column: 1 }],
    ["End", { ctrlKey: true }, { row: 100, column: 3 }],
    ["ArrowDown", { ctrlKey: true }, { row: 100, column: 2 }],
  ])("%s %j", (key, more, to) => {
    expect(press(key, more)).toEqual({ kind: "move", to });
  });

  test("Page Down goes about as far as is seen; letters and Tab are left alone", () => {
    expect(press("PageDown")).toEqual({ kind: "move", to: { row: 13, column: 2 } });
    expect(press("a")).toBeNull();
    expect(press("Tab")).toBeNull();
  });
});

test.each<[string, string | null, string | null, boolean, string | null]>([
  ["no colour at all: the page's own", null, null, true, null],
  ["black on dark paper: the page's own", "#000000", null, true, null],
  ["red on dark paper stays where it can be read", "#FF9999", null, true, "#FF9999"],
  ["no colour on a light fill, in the dark: black", null, "#FFF2CC", true, "#000000"],
  ["white on a light fill: black", "#FFFFFF", "#FFF2CC", false, "#000000"],
  ["white on a dark fill stays", "#FFFFFF", "#1F3864", true, "#FFFFFF"],
  ["a pale colour on white paper is her own choice", "#CCCCCC", null, false, "#CCCCCC"],
])("%s", (_, ink, ground, isDark, readable) => {
  expect(readableInk(ink, ground, isDark)).toBe(readable);
});

describe("in a small view what is frozen scrolls along, so that the rest can be reached", () => {
  const frozenLook = { ...plainSheetLook, frozen: { rows: 3, columns: 1 } };
  const geometry = sheetGeometry(gridOf([["a"], ["b"], ["c"], ["d"]]), frozenLook, 1);

  test.each([
    ["a wide and high view keeps both", { width: 800, height: 600 }, { rows: 3, columns: 1 }],
    ["a low view lets the rows go", { width: 800, height: 100 }, { rows: 0, columns: 1 }],
    ["a narrow view lets the columns go", { width: 120, height: 600 }, { rows: 3, columns: 0 }],
  ])("%s", (_, view, frozen) => {
    expect(thawedIn(geometry, view).frozen).toEqual(frozen);
  });
});
